return {
  {
    name = "tags a story with the beat of two of its words",
    article = {
      title = "明天有雨",
      paragraphs = { "市气象台昨晚发布暴雨预警，市民出行请带伞。" },
    },
    expect = { tags = { { name = "weather", confidence = 0.75 } } },
  },
  {
    name = "counts a word once, however often it stands there",
    article = {
      title = "公交换新车",
      paragraphs = { "公交公司添了新车。", "坐公交的人说，新公交更稳。" },
    },
    expect = { tags = {} },
  },
  {
    name = "takes weaker beats where it is told to",
    options = { threshold = 0.25 },
    article = { title = "公交换新车", paragraphs = { "公交公司添了新车。" } },
    expect = { tags = { { name = "traffic", confidence = 0.25 } } },
  },
  {
    name = "gives two beats to a story about both",
    article = {
      title = "雨中的路口",
      paragraphs = { "暴雨预警升级，两处积水，三条线路绕行。" },
    },
    expect = {
      tags = {
        { name = "weather", evidence = { { text = "暴雨" }, { text = "预警" } } },
        { name = "traffic", evidence = { { text = "积水" }, { text = "绕行" } } },
      },
    },
  },
  {
    name = "leaves an article without such words alone",
    article = { title = "茶馆里的棋局", paragraphs = { "老茶馆昨日办起象棋赛。" } },
    expect = { tags = {} },
  },
}

-- Who stands at the end of a text, and words and pictures.

local articles = require("cases.shared.articles")
local article, english = articles.article, articles.english
local BODY = "昨日，河滨社区的流动课堂开课。"

return {
  {
    name = "takes the author's name in brackets off a text that a caption follows",
    article = article("昨日，流动课堂开课，首批学员六十名。（石磊）", "图为学员在学拉二胡。"),
    expect = {
      paragraphs = { "昨日，流动课堂开课，首批学员六十名。", "图为学员在学拉二胡。" },
      contributors = { { role = "author", name = "石磊" } },
    },
  },
  {
    name = "no name in an office that put a text together",
    article = { title = "吊装作业三问", language = "zh", paragraphs = { BODY },
      metadata = { byline = "安全管理部 整理" } },
    expect = { contributors = {} },
  },
  {
    name = "two names without a space, of which the second ends as an office may",
    article = { title = "吊装作业三问", language = "zh", paragraphs = { BODY },
      metadata = { byline = "□通讯员 石小磊王文科" } },
    expect = { contributors = { { name = "石小磊" }, { name = "王文科" } } },
  },
  {
    name = "the reporter of a paper that is called after its readers",
    article = article(BODY, "首批学员共六十名。（青河工人记者 乔一帆）"),
    expect = { contributors = { { role = "reporter", name = "乔一帆" } } },
  },
  {
    name = "names at the end of the last paragraph",
    article = article(BODY, "首批学员共六十名。（本报记者 乔一帆）"),
    expect = {
      paragraphs = { BODY, "首批学员共六十名。" },
      contributors = { { role = "reporter", name = "乔一帆" } },
    },
  },
  {
    name = "an office behind which a line's end cut the gap before the name",
    article = article(BODY, "首批学员共六十名。（党委工作部石　磊）"),
    expect = {
      paragraphs = { BODY, "首批学员共六十名。" },
      contributors = { { role = "author", name = "石磊" } },
    },
  },
  {
    name = "what the writer is stands before the name",
    article = article(BODY, "首批学员共六十名。（钳工车间班长　乔一帆）"),
    expect = {
      paragraphs = { BODY, "首批学员共六十名。" },
      contributors = { { role = "author", name = "乔一帆" } },
    },
  },
  {
    name = "a name in brackets without a role is the author",
    article = article(BODY, "首批学员共六十名。（石　磊）"),
    expect = {
      paragraphs = { BODY, "首批学员共六十名。" },
      contributors = { { role = "author", name = "石磊" } },
    },
  },
  {
    name = "a writer with the institution before the name",
    article = article(BODY, "首批学员共六十名。（河滨区总工会 石磊）"),
    expect = {
      paragraphs = { BODY, "首批学员共六十名。" },
      contributors = { { role = "author", name = "石磊" } },
    },
  },
  {
    name = "a bracket in the middle of a sentence is no byline",
    article = article(BODY, "教室设在和平路（高新区）"),
    expect = { paragraphs = { BODY, "教室设在和平路（高新区）" }, contributors = {} },
  },
  {
    name = "the house of a reporter for all media is no author",
    article = { title = "流动课堂开课", paragraphs = { BODY }, metadata = { byline = "□ 渡口日报全媒体记者 石磊" } },
    expect = { contributors = { { role = "reporter", name = "石磊" } } },
  },
  {
    name = "words before pictures, and pictures that readers sent",
    article = { title = "流动课堂开课", paragraphs = { BODY }, metadata = { byline = "文/石磊 图/受访者提供" } },
    expect = { contributors = { { role = "author", name = "石磊" } } },
  },
  {
    name = "a photographer at the end of a caption",
    article = article("老人在学习使用手机。 乔一帆 摄", BODY),
    expect = {
      paragraphs = { "老人在学习使用手机。", BODY },
      contributors = { { role = "photographer", name = "乔一帆" } },
    },
  },
  {
    name = "a correspondent who wrote and photographed keeps the role",
    article = article(BODY, "通讯员 石磊 摄影报道"),
    expect = {
      paragraphs = { BODY },
      contributors = { { role = "correspondent", name = "石磊" } },
    },
  },
  {
    name = "the printed lines of a byline, with a minority's name",
    article = {
      title = "流动课堂开课",
      paragraphs = { BODY },
      metadata = { byline = "□ 本报记者 阿依努尔·艾力 文/图\n摄影 石磊" },
    },
    expect = {
      contributors = {
        { role = "reporter", name = "阿依努尔·艾力" },
        { role = "photographer", name = "石磊" },
      },
    },
  },
  {
    name = "those who reported and edited, at the end",
    article = english("It reopens.", "It is old. (Reporting by Nora Quist; Editing by Paul Oakes)"),
    expect = {
      paragraphs = { "It reopens.", "It is old." },
      contributors = {
        { role = "reporter", name = "Nora Quist" },
        { role = "editor", name = "Paul Oakes" },
      },
    },
  },
  {
    name = "leaves brackets that name nobody alone",
    article = article("央视网消息（新闻联播）：" .. BODY, "首批学员共六十名（含志愿者）。（完）"),
    expect = {
      paragraphs = { "央视网消息（新闻联播）：" .. BODY, "首批学员共六十名（含志愿者）。（完）" },
      contributors = {},
    },
  },
  {
    name = "leaves an article without a byline alone",
    article = article("记者昨日获悉，河滨社区的流动课堂开课。", "市民报道说，课程很好。"),
    expect = {
      paragraphs = { "记者昨日获悉，河滨社区的流动课堂开课。", "市民报道说，课程很好。" },
      contributors = {},
    },
  },
  {
    name = "knows rare surnames in brackets behind the dateline and at the end",
    article = {
      title = "流动课堂开课",
      paragraphs = { "本报讯（亓一帆）昨日，流动课堂开课，首批学员六十名。", "课程全年不收费。（阚小石 郤南）" },
    },
    expect = {
      contributors = {
        { role = "reporter", name = "亓一帆" },
        { role = "author", name = "阚小石" },
        { role = "author", name = "郤南" },
      },
      paragraphs = { "昨日，流动课堂开课，首批学员六十名。", "课程全年不收费。" },
    },
  },
  {
    name = "takes an editor's mark off the end",
    article = {
      title = "流动课堂开课",
      paragraphs = { "昨日，流动课堂开课，首批学员六十名。", "课程全年不收费。（综合）" },
    },
    expect = {
      contributors = {},
      paragraphs = { "昨日，流动课堂开课，首批学员六十名。", "课程全年不收费。" },
    },
  },
  {
    name = "takes the name behind the last full stop for the author, whoever they write for",
    article = article(BODY, "首批学员共六十名。（河滨街道 郤小雨）"),
    expect = {
      paragraphs = { BODY, "首批学员共六十名。" },
      contributors = { { role = "author", name = "郤小雨" } },
    },
  },
  {
    name = "takes a name alone there whatever its surname, and no mark of the editor's",
    article = article(BODY, "首批学员共六十名。（朵兰）"),
    expect = { contributors = { { role = "author", name = "朵兰" } } },
  },
  {
    name = "leaves an editor's mark behind the last full stop alone",
    article = article(BODY, "首批学员共六十名。（图略）"),
    expect = { paragraphs = { BODY, "首批学员共六十名。（图略）" }, contributors = {} },
  },
  {
    name = "knows who took a picture by the place where it was taken",
    article = article(BODY, "首批学员共六十名。（石磊 摄于河滨社区）"),
    expect = {
      paragraphs = { BODY, "首批学员共六十名。" },
      contributors = { { role = "photographer", name = "石磊" } },
    },
  },
  {
    name = "takes the office that sent a text in for its author",
    article = article(BODY, "课程全年不收费。（南苑街道办公室供稿）"),
    expect = {
      paragraphs = { BODY, "课程全年不收费。" },
      contributors = { { role = "author", name = "南苑街道办公室" } },
    },
  },
  {
    name = "takes an office alone in a bracket at the end for who signs",
    article = article(BODY, "请街坊互相转告。（青石矿调度室）"),
    expect = {
      paragraphs = { BODY, "请街坊互相转告。" },
      contributors = { { role = "author", name = "青石矿调度室" } },
    },
  },
  {
    name = "keeps a bracket at the end that says where something is",
    article = article(BODY, "报名从今天开始。（地点在街道办公室）"),
    expect = { paragraphs = { BODY, "报名从今天开始。（地点在街道办公室）" } },
  },
  {
    name = "takes who reported in pictures for the photographer, and a reporter for a reporter",
    article = {
      title = "流动课堂开课",
      language = "zh",
      paragraphs = { BODY },
      metadata = { byline = "石磊 摄影报道\n渡口周刊记者 乔一帆 摄影报道" },
    },
    expect = {
      contributors = {
        { role = "photographer", name = "石磊" },
        { role = "reporter", name = "乔一帆" },
      },
    },
  },
  {
    name = "takes who was asked for a text or for pictures by the role and not by another name",
    article = {
      title = "流动课堂开课",
      language = "zh",
      paragraphs = { BODY },
      metadata = { byline = "特约撰稿 石　磊\n特约摄影 乔一帆" },
    },
    expect = {
      contributors = {
        { role = "author", name = "石磊" },
        { role = "photographer", name = "乔一帆" },
      },
    },
  },
  {
    name = "a paragraph of nothing but those who made it",
    article = {
      title = "Miners back new contract",
      language = "en",
      paragraphs = {
        "Miners at the Grey Hill mine voted to accept a new contract on Monday.",
        "(Reporting by Nora Quist in Lima and Ada Holm in Quito; Writing by Carl Ross; "
          .. "Editing by Al Oak)",
      },
    },
    expect = {
      paragraphs = { "Miners at the Grey Hill mine voted to accept a new contract on Monday." },
      contributors = {
        { role = "reporter", name = "Nora Quist" },
        { role = "reporter", name = "Ada Holm" },
        { role = "author", name = "Carl Ross" },
        { role = "editor", name = "Al Oak" },
      },
    },
  },
  {
    name = "a name behind a stroke",
    article = { title = "巷口的读书角", language = "zh",
      paragraphs = { "5月18日，巷口的读书角开张，书架上摆了五百本书。／石磊" } },
    expect = {
      paragraphs = { "5月18日，巷口的读书角开张，书架上摆了五百本书。" },
      contributors = { { role = "author", name = "石磊" } },
    },
  },
  {
    name = "who wrote a letter stands below it with the town",
    article = { title = "The bus is late again", language = "en",
      paragraphs = { "Every morning I wait at the stop on Mill Street.",
        "Nora Quist, Millbrook." } },
    expect = {
      paragraphs = { "Every morning I wait at the stop on Mill Street." },
      contributors = { { role = "author", name = "Nora Quist" } },
    },
  },
  {
    name = "who signs alone on a line, whatever the surname",
    article = { title = "巷口的读书角", language = "zh", metadata = { byline = "（巷南）" },
      paragraphs = { "5月18日，巷口的读书角开张，书架上摆了五百本书。" } },
    expect = { contributors = { { role = "author", name = "巷南" } } },
  },
  {
    name = "two who sign, one of them by a name that begins with no surname",
    article = article(BODY, BODY .. "（石磊　暖阳）"),
    expect = {
      contributors = { { role = "author", name = "石磊" }, { role = "author", name = "暖阳" } },
    },
  },
  {
    name = "where a picture comes from names nobody",
    article = article(BODY, BODY .. "（文图均由作者提供）"),
    expect = { contributors = {} },
  },
  {
    name = "a name behind speech in straight marks",
    article = article(BODY .. "她说：\"水烫着呢。\"", BODY .. "她说：\"水烫着呢。\"（石磊）"),
    expect = { contributors = { { role = "author", name = "石磊" } } },
  },
  {
    name = "a name behind speech in corners",
    article = article(BODY, BODY .. "她说：「水烫着呢。」（石磊）"),
    expect = { contributors = { { role = "author", name = "石磊" } } },
  },
  {
    name = "where the writer is, and the name",
    article = article(BODY, BODY .. "（晋江　石磊）"),
    expect = { contributors = { { role = "author", name = "石磊" } } },
  },
  {
    name = "the office or the park of whoever signs with words and picture",
    article = article(BODY .. "（海湾园区　石磊　文/图）"),
    expect = { paragraphs = { BODY }, contributors = { { role = "author", name = "石磊" } } },
  },
  {
    name = "the line of work of those who sign, and no two persons",
    article = article(BODY .. "（区总法工线）"),
    expect = { paragraphs = { BODY }, contributors = { { role = "author", name = "区总法工线" } } },
  },
  {
    name = "two names in the open right behind the last full stop",
    article = article(BODY .. "石磊 葛青"),
    expect = { paragraphs = { BODY }, contributors = { { role = "author", name = "石磊" },
      { role = "author", name = "葛青" } } },
  },
  {
    name = "given names alone in a bracket, behind the last full stop or on a line of their own",
    article = article(BODY .. "（磊青　小满）"),
    expect = { paragraphs = { BODY }, contributors = { { role = "author", name = "磊青" },
      { role = "author", name = "小满" } } },
  },
  {
    name = "given names in a bracket on a line of their own, and no mark of the editor's",
    article = { title = "吊装作业三问", language = "zh", paragraphs = { BODY .. "（未完　待续）" },
      metadata = { byline = "（升旭 暖阳 乐山）" } },
    expect = { contributors = { { name = "升旭" }, { name = "暖阳" }, { name = "乐山" } } },
  },
  {
    name = "the office that sent a text in, in a bracket on a line of its own",
    article = { title = "吊装作业三问", language = "zh", paragraphs = { BODY },
      metadata = { byline = "（白沙县总工会）" } },
    expect = { contributors = { { role = "author", name = "白沙县总工会" } } },
  },
}

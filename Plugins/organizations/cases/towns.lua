-- Bodies of towns, streets, zones and centres, and of the places they are called by.

return {
  {
    name = "bodies of a town beside one that names it, and beside one that does not",
    article = {
      title = "x",
      paragraphs = {
        "5日，松溪河镇总工会会同妇联、卫生院走访困难户。镇社工办、派出所、司法所随后到场。",
        "南桥街道党工委、办事处、总工会的负责人也来了。",
      },
    },
    expect = { organizations = {
      { name = "松溪河镇总工会" },
      { name = "松溪河镇妇联", aliases = { "妇联" } },
      { name = "松溪河镇卫生院", aliases = { "卫生院" } },
      { name = "松溪河镇社工办", aliases = { "镇社工办" } },
      { name = "松溪河镇派出所", aliases = { "派出所" } },
      { name = "松溪河镇司法所", aliases = { "司法所" } },
      { name = "南桥街道党工委" },
      { name = "南桥街道办事处", aliases = { "办事处" } },
      { name = "南桥街道总工会", aliases = { "总工会" } },
    } },
  },
  {
    name = "镇村工会 are those of towns and villages; an office of a street with 和 in its name",
    article = {
      title = "x",
      paragraphs = { "石板镇工会培训骨干，镇村工会干部听课。北桥街道政法和社会工作办公室派人讲解。" },
    },
    expect = { organizations = {
      { name = "石板镇工会" }, { name = "北桥街道政法和社会工作办公室", kind = "government" },
    } },
  },
  {
    name = "roads, villages and schools that are called by a verb or a word with 和",
    article = {
      title = "x",
      paragraphs = {
        "罗庄区新建路街道总工会、罗庄区经八路街道总工会、河东区和睦社区工会联合会、临沂市创新实验小学、沂水县和平中学联合办赛。",
      },
    },
    expect = { organizations = {
      { name = "罗庄区新建路街道总工会" }, { name = "罗庄区经八路街道总工会" }, { name = "河东区和睦社区工会联合会" },
      { name = "临沂市创新实验小学" }, { name = "沂水县和平中学" },
    } },
  },
  {
    name = "what a town has that is no public body, and its government in a list",
    article = { title = "x", paragraphs = {
      "柳泉镇总工会办了夜校，镇服装商会、镇中心小学派人参加。次日，镇司法所、镇人民政府也来了人。",
    } },
    expect = { organizations = {
      { name = "柳泉镇总工会" }, { name = "柳泉镇服装商会", aliases = { "镇服装商会" } },
      { name = "柳泉镇中心小学", aliases = { "镇中心小学" } },
      { name = "柳泉镇司法所", aliases = { "镇司法所" } },
      { name = "柳泉镇人民政府", aliases = { "镇人民政府" } },
    } },
  },
  {
    name = "a street that is called after a place",
    article = { title = "x", paragraphs = { "湖南路街道总工会办了夜校，街道妇联派人参加。" } },
    expect = { organizations = {
      { name = "湖南路街道总工会" }, { name = "湖南路街道妇联", aliases = { "街道妇联" } },
    } },
  },
  {
    name = "a street that is called after a holiday",
    article = { title = "x", paragraphs = { "五一路街道总工会办了夜校，街道司法所派人参加。" } },
    expect = { organizations = {
      { name = "五一路街道总工会" }, { name = "五一路街道司法所", aliases = { "街道司法所" } },
    } },
  },
  {
    name = "a zone that is called after a city",
    article = { title = "x", paragraphs = {
      "日照经济技术开发区总工会办了夜校，经开区人社局派人参加。",
    } },
    expect = { organizations = {
      { name = "日照经济技术开发区总工会" },
      { name = "日照经济技术开发区人社局", aliases = { "经开区人社局" } },
    } },
  },
  {
    name = "a zone is 区 where no district is named, and its companies are called after it",
    article = {
      title = "x",
      paragraphs = {
        "临沂高新区总工会开办夜校，区教育局选派教师，区总工会发放课本。高新区水务投资有限公司出借场地。",
      },
    },
    expect = { organizations = {
      { name = "临沂高新区总工会", aliases = { "区总工会" } },
      { name = "临沂高新区教育局", aliases = { "区教育局" } },
      { name = "高新区水务投资有限公司", kind = "company" },
    } },
  },
  {
    name = "a centre of a county that says what it is for, and no other",
    article = {
      title = "x",
      paragraphs = { "沂水县果树种苗繁育保障中心开讲，县果树种苗繁育保障中心主任授课。沂水县各保障中心派人听讲。" },
    },
    expect = { organizations = {
      { name = "沂水县果树种苗繁育保障中心", aliases = { "县果树种苗繁育保障中心" } },
    } },
  },
  {
    name = "bureaus of a list are those of the one county that the article names",
    article = {
      title = "x",
      paragraphs = { "沂水县总工会办的拔河赛落幕，财政局、税务局、水利局分列前三。" },
    },
    expect = { organizations = {
      { name = "沂水县总工会" },
      { name = "沂水县财政局", aliases = { "财政局" } },
      { name = "沂水县税务局", aliases = { "税务局" } },
      { name = "沂水县水利局", aliases = { "水利局" } },
    } },
  },
  {
    name = "an autonomous county without its peoples",
    article = {
      title = "x",
      paragraphs = { "融水自治县总商会捐出书包，县工商联派车送到，县总商会会长随行。" },
    },
    expect = { organizations = {
      { name = "融水自治县总商会", aliases = { "县总商会" } },
      { name = "融水自治县工商联", aliases = { "县工商联" } },
    } },
  },
  {
    name = "a city that people travel to is not the one of the paper",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = [[
临沂工人报
2024年6月3日 星期一 第3版
市总工会送劳模去疗养
本报讯（记者 季小满）5月28日，市总工会安排的31名劳模动身前往桂林市，在漓江边住上一周。
　　桂林市总工会派人陪大家看了两处车间，市总工会领队说，回来后要把见闻讲给工友听。
沂水县评出十佳班组长
本报讯（记者 季小满）沂水县总工会日前评出十佳班组长，最年轻的一位只有26岁，在车间里已经干了七年。
]] },
    expect = { articles = {
      { organizations = {
        { name = "临沂市总工会", aliases = { "市总工会" } }, { name = "桂林市总工会" },
      } },
      { organizations = { { name = "沂水县总工会" } } },
    } },
  },
  {
    name = "a town whose name is two characters that are words by themselves",
    article = { title = "x", paragraphs = { "近日，大新镇总工会走访工地，各大镇总工会都在场。" } },
    expect = { organizations = { { name = "大新镇总工会" } } },
  },
  {
    name = "a community has no library of a district, and where a government sits is a place",
    article = { title = "x", paragraphs = {
      "书由白石社区党委统筹，区图书馆配送，读书会在市政府会议中心举行。",
    } },
    expect = { organizations = { { name = "白石社区党委" }, { name = "区图书馆" } } },
  },
  {
    name = "towns whose names begin with words at which no name goes on",
    article = { title = "和平镇工会换届", paragraphs = {
      "太和镇柳湾村竹编合作社有了自己的工会。职工都到镇卫生院体检，县工会和镇工会都来了人。",
    } },
    expect = { organizations = { { name = "和平镇工会" }, { name = "太和镇柳湾村竹编合作社" } } },
  },
  {
    name = "where somebody goes, and when, begins no name",
    article = { title = "x", paragraphs = {
      "一辆车拐进公司大院。他白天跑厂，不用借杂货店的水桶，冬闲时进茶厂当工人，初中毕业就进了厂。",
    } },
    expect = { organizations = {} },
  },
  {
    name = "a street's federation may be that of any, whichever street another article names",
    chain = { "normalize", "layout", "segment", "byline" },
    page = { text = [[
工会月报
2024年6月3日 星期一 第3版
沂水县评出十佳班组长
本报讯（记者 季小满）沂水县总工会日前评出十佳班组长，东门街道工会的最年轻，只有26岁，在车间里已经干了七年。
莒南县船工齐聚
本报讯（记者 季小满）5月28日，莒南县总工会召开船工大会，街道总工会、直属单位工会主席到会，会期一天。
]] },
    expect = { articles = {
      { organizations = { { name = "沂水县总工会" }, { name = "东门街道工会" } } },
      { organizations = { { name = "莒南县总工会" } } },
    } },
  },
}

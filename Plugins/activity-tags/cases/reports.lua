-- What an article reports besides its activities; cities, people and firms are invented.

local articles = require("cases.shared.articles")
local report = articles.report

return {
  {
    name = "the feast that an activity was held on, though the clause says what for",
    article = { title = "姐妹们走起来", language = "zh",
      paragraphs = { "为庆祝“三八”国际妇女节，3月6日，海州市总工会举办健步走活动。" },
      activities = { { name = "健步走活动",
        evidence = { "为庆祝“三八”国际妇女节，3月6日，海州市总工会举办健步走活动。" } } } },
    expect = { tags = { { name = "women" } },
      activities = { { tags = { { name = "culture" } } } } },
  },
  report("an article without activities is tagged by a title that tells of a deed",
    "海州市总工会为环卫工人送清凉", "“这瓶水真凉！”老冯笑了。", { "relief" }),
  report("and by the clauses of its lead that tell of a deed on a day", "绿茵场上见真章",
    "为提升职工健康水平，6月1日，古渡热电公司工会在体育馆举行足球赛，12队参加。", { "culture" }),
  report("what a visit asked about was not held", "区总工会走访企业",
    "6月1日，区总工会到古渡热电公司调研职工书屋建设、技能培训。", { "visit" }),
  {
    name = "an article has no tag that its activities have",
    article = {
      title = "海州市总工会举办足球赛并慰问环卫工人",
      language = "zh",
      paragraphs = { "6月1日，海州市总工会举办足球赛。" },
      activities = { { name = "足球赛" } },
    },
    expect = {
      tags = { { name = "relief" } },
      activities = { { tags = { { name = "culture" } } } },
    },
  },
  report("a plan is no report", "古渡热电公司工会足球赛", "古渡热电公司工会拟于6月1日举行足球赛。", {}),
  report("nor is an announcement", "古渡热电公司工会将举办足球赛",
    "6月1日，古渡热电公司工会举行足球赛抽签。", {}),
  report("nor is what an author remembers", "师傅教我",
    "我是前年进厂的。那年8月，厂里举行技术比武，师傅陪着我练。", {}),
  report("nor are hours of service", "端午期间门诊安排", "6月10日起，门诊照常开放，安排如下：", {}),
  report("nor is a sum that has changed", "互助金待遇有调整",
    "6月1日起，海州市总工会向住院会员发放的互助金提高两成。", {}),
  report("nor is an invitation", "周末，来江边等你", "6月8日上午9时，古渡镇总工会在江边摆摊，免费磨刀。", {}),
  report("nor is a comment", "送清凉，更要送到心坎上", "6月1日，某厂为职工送去了西瓜。", {}, "工会时评"),
  report("nor is storytelling a lesson", "古渡书场开讲", "6月1日，古渡镇书场开讲，三十多位居民到场。", {}),
  report("nor what stands without a deed", "车间里的乒乓球台", "6月1日清晨，老冯推开了车间的门。", {}),
  report("a scene on a day is told by all its words", "渡口的诊台",
    "6月1日，雨下了一夜。老冯把课桌搬到檐下，这就是诊台：量血压的排成一队，做心电图的排成另一队。", { "health" }),
  report("but not what is always so", "渡口的诊台", "渡口有个诊台，量血压、做心电图都不收钱。", {}),
  {
    name = "a motto in the title adds nothing to what activities tell",
    article = {
      title = "盐厂工会举办“热血有爱 情暖渡口”献血活动",
      language = "zh",
      paragraphs = { "6月1日，盐厂工会举办献血活动。" },
      activities = { { name = "献血活动" } },
    },
    expect = { tags = {}, activities = { { tags = { { name = "volunteering" } } } } },
  },
  {
    name = "the name of a street is none of culture",
    article = {
      title = "文化里船工工会举办献血活动",
      language = "zh",
      paragraphs = { "6月1日，文化里船工工会举办献血活动。" },
      activities = { { name = "献血活动" } },
    },
    expect = { tags = {}, activities = { { tags = { { name = "volunteering" } } } } },
  },
  {
    name = "nor is a plate given to a nursery a service to it",
    article = {
      title = "总工会为东岭幼儿园“妈妈屋”授牌",
      language = "zh",
      paragraphs = { "6月1日，总工会为“妈妈屋”授牌。" },
      activities = { { name = "为“妈妈屋”授牌" } },
    },
    expect = { tags = {},
      activities = { { tags = { { name = "organizing" }, { name = "women" } } } } },
  },
}

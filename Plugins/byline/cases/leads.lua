-- Who stands in the lead: datelines, reporters, offices.

local articles = require("cases.shared.articles")
local article = articles.article
local BODY = "昨日，河滨社区的流动课堂开课。"

return {
  {
    name = "a dateline with names on a line of its own",
    article = article("本报讯　记者 石磊　通讯员 葛青", "昨日，流动课堂开课，首批学员六十名。"),
    expect = {
      paragraphs = { "昨日，流动课堂开课，首批学员六十名。" },
      contributors = {
        { role = "reporter", name = "石磊" }, { role = "correspondent", name = "葛青" },
      },
    },
  },
  {
    name = "a dateline in square brackets",
    article = article("［本刊讯］" .. BODY),
    expect = { paragraphs = { BODY }, metadata = { dateline = "［本刊讯］" } },
  },
  {
    name = "reporter and two correspondents in the lead",
    article = article("本报讯（记者 乔一帆 通讯员 石磊 葛青）" .. BODY),
    expect = {
      paragraphs = { BODY },
      contributors = {
        { role = "reporter", name = "乔一帆" },
        { role = "correspondent", name = "石磊" },
        { role = "correspondent", name = "葛青" },
      },
      metadata = { dateline = "本报讯（记者 乔一帆 通讯员 石磊 葛青）" },
    },
  },
  {
    name = "names in the open up to a quotation mark",
    article = article("本报讯　记者石磊 通讯员葛青“先看，再动手。”昨日，流动课堂开课。"),
    expect = {
      paragraphs = { "“先看，再动手。”昨日，流动课堂开课。" },
      contributors = {
        { role = "reporter", name = "石磊" }, { role = "correspondent", name = "葛青" },
      },
    },
  },
  {
    name = "names in the open up to a number, of a paper's own client",
    article = article("工人日报客户端记者石磊 通讯员葛青 丁一 6月1日，流动课堂开课，首批学员六十名。"),
    expect = {
      paragraphs = { "6月1日，流动课堂开课，首批学员六十名。" },
      contributors = {
        { role = "reporter", name = "石磊" }, { role = "correspondent", name = "葛青" },
        { role = "correspondent", name = "丁一" },
      },
    },
  },
  {
    name = "two characters with a space are one name",
    article = article("本报讯（记者 石 磊 丁 一 通讯员 葛　青）" .. BODY),
    expect = {
      paragraphs = { BODY },
      contributors = {
        { role = "reporter", name = "石磊" },
        { role = "reporter", name = "丁一" },
        { role = "correspondent", name = "葛青" },
      },
    },
  },
  {
    name = "place, day and reporter in the open",
    article = article("本报临河9月13日讯记者乔一帆、石磊报道：" .. BODY),
    expect = {
      paragraphs = { BODY },
      contributors = {
        { role = "reporter", name = "乔一帆" },
        { role = "reporter", name = "石磊" },
      },
    },
  },
  {
    name = "names in the open right before the day",
    article = article("本报讯　通讯员葛青、石磊报道9月12日，河滨社区的流动课堂开课。"),
    expect = {
      paragraphs = { "9月12日，河滨社区的流动课堂开课。" },
      contributors = {
        { role = "correspondent", name = "葛青" },
        { role = "correspondent", name = "石磊" },
      },
    },
  },
  {
    name = "the reporter of an agency",
    article = article("据新华社临河９月１３日电（记者乔一帆）" .. BODY),
    expect = {
      paragraphs = { "据新华社临河９月１３日电（记者乔一帆）" .. BODY },
      contributors = { { role = "reporter", name = "乔一帆" } },
    },
  },
  {
    name = "reporters of two houses",
    article = article("本报临河9月13日电新华社记者乔一帆、本报记者石磊报道：" .. BODY),
    expect = {
      paragraphs = { BODY },
      contributors = {
        { role = "reporter", name = "乔一帆" },
        { role = "reporter", name = "石磊" },
      },
    },
  },
  {
    name = "a bare dateline of the paper itself goes",
    article = article("本报讯 " .. BODY),
    expect = { paragraphs = { BODY }, contributors = {}, metadata = { dateline = "本报讯" } },
  },
  {
    name = "a dateline of an agency stays",
    article = article("新华社临河9月13日电 " .. BODY),
    expect = {
      paragraphs = { "新华社临河9月13日电 " .. BODY },
      metadata = { dateline = "新华社临河9月13日电" },
    },
  },
  {
    name = "a dateline of an agency goes when asked",
    options = { agency_dateline = "take" },
    article = article("新华社临河9月13日电 " .. BODY),
    expect = { paragraphs = { BODY } },
  },
  {
    name = "words and pictures by two persons",
    article = {
      title = "流动课堂开课",
      paragraphs = { BODY },
      metadata = { byline = "文/乔一帆 图/石磊" },
    },
    expect = {
      contributors = {
        { role = "author", name = "乔一帆" },
        { role = "photographer", name = "石磊" },
      },
    },
  },
  {
    name = "those who reported and wrote, in a line",
    article = {
      title = "Footbridge reopens",
      language = "en",
      metadata = { byline = "(Reporting by Nora Quist; Writing by Ada Holm; Editing by Al Oak)" },
      paragraphs = { "The footbridge over the river reopened on Monday." },
    },
    expect = {
      contributors = {
        { role = "reporter", name = "Nora Quist" },
        { role = "author", name = "Ada Holm" },
        { role = "editor", name = "Al Oak" },
      },
    },
  },
  {
    name = "takes the lead of any paper or place off, with the names in brackets behind it",
    article = article("河滨工报讯（记者 乔一帆）" .. BODY),
    expect = {
      paragraphs = { BODY },
      contributors = { { role = "reporter", name = "乔一帆" } },
    },
  },
  {
    name = "takes a dateline of nothing but a place",
    article = article("潭口讯 " .. BODY),
    expect = { paragraphs = { BODY }, metadata = { dateline = "潭口讯" } },
  },
  {
    name = "leaves words that end like a dateline",
    article = article("喜讯 传来，" .. BODY),
    expect = { paragraphs = { "喜讯 传来，" .. BODY } },
  },
  {
    name = "takes no company for a place",
    article = article("临州腾讯 在社区设了一个点。"),
    expect = { paragraphs = { "临州腾讯 在社区设了一个点。" } },
  },
  {
    name = "takes who reports between two marks, and a paper's summary",
    article = article("□记者 乔一帆 通讯员 石磊□　" .. BODY),
    expect = {
      paragraphs = { BODY },
      contributors = {
        { role = "reporter", name = "乔一帆" },
        { role = "correspondent", name = "石磊" },
      },
    },
  },
  {
    name = "takes the dateline of a summary",
    article = article("本报综合报道　" .. BODY),
    expect = { paragraphs = { BODY } },
  },
  {
    name = "knows a reader who wrote a letter",
    article = article(BODY, "读者　乔一帆"),
    expect = { paragraphs = { BODY }, contributors = { { role = "author", name = "乔一帆" } } },
  },
  {
    name = "takes no firm for a paper and no current for a cable",
    article = article("国网青石县供电公司昨日来社区检修线路，老人们都说好。"),
    expect = { paragraphs = { "国网青石县供电公司昨日来社区检修线路，老人们都说好。" } },
  },
  {
    name = "takes the dateline of an office",
    article = article("区总办公室消息：" .. BODY),
    expect = { paragraphs = { BODY } },
  },
  {
    name = "takes a sender of any name behind the word for one",
    article = article(BODY, "课程全年不收费。（供稿：央金拉姆）"),
    expect = {
      paragraphs = { BODY, "课程全年不收费。" },
      contributors = { { role = "author", name = "央金拉姆" } },
    },
  },
  {
    name = "who wrote and who photographed, each with a word for it",
    article = {
      title = "Footbridge to reopen",
      language = "en",
      paragraphs = { "The footbridge will reopen, said a clerk." },
      metadata = { byline = "Text by Nora Quist, photos by Paul van Oak" },
    },
    expect = {
      contributors = {
        { role = "author", name = "Nora Quist" },
        { role = "photographer", name = "Paul van Oak" },
      },
    },
  },
  {
    name = "takes the paper's own dateline in brackets, and a reporter behind a mark",
    article = article("【本报综合】" .. BODY, "◎ 记者  纪文  课程全年不收费。"),
    expect = { paragraphs = { BODY, "◎ 记者  纪文  课程全年不收费。" } },
  },
  {
    name = "takes a reporter behind a mark and in front of a gap",
    article = article("◎ 记者  纪文  " .. BODY),
    expect = { paragraphs = { BODY }, contributors = { { role = "reporter", name = "纪文" } } },
  },
  {
    name = "whom the writers are with, and their names",
    article = article("本报讯（南苑公交车队 石磊 葛青 乔一帆）" .. BODY),
    expect = {
      paragraphs = { BODY },
      contributors = {
        { role = "reporter", name = "石磊" },
        { role = "reporter", name = "葛青" },
        { role = "reporter", name = "乔一帆" },
      },
    },
  },
  {
    name = "a name of four characters that is written in one, and a reporter who studies",
    article = article("本报讯（学生记者 古丽米热 通讯员 石磊）" .. BODY),
    expect = {
      paragraphs = { BODY },
      contributors = {
        { role = "reporter", name = "古丽米热" },
        { role = "correspondent", name = "石磊" },
      },
    },
  },
  {
    name = "a paper's own dateline that ends in 讯 twice",
    article = article("海湾资讯讯　" .. BODY),
    expect = { paragraphs = { BODY }, metadata = { dateline = "海湾资讯讯" } },
  },
  {
    name = "a day with spaces around its figures",
    article = article("本报南沙 2 月 28 日电（记者 石磊）" .. BODY),
    expect = {
      paragraphs = { BODY },
      contributors = { { role = "reporter", name = "石磊" } },
    },
  },
  {
    name = "a comma behind the brackets",
    article = article("海湾工会网10月20日讯（通讯员 石磊），" .. BODY),
    expect = {
      paragraphs = { BODY },
      contributors = { { role = "correspondent", name = "石磊" } },
    },
  },
  {
    name = "an outlet's 讯 or 消息 before a gap",
    article = article("海湾发布客户端消息 " .. BODY, "海湾晚报·视点讯　" .. BODY),
    expect = { paragraphs = { BODY, "海湾晚报·视点讯　" .. BODY },
      metadata = { dateline = "海湾发布客户端消息" } },
  },
  {
    name = "the same of a paper's channel",
    article = article("海湾晚报·视点讯　" .. BODY),
    expect = { paragraphs = { BODY } },
  },
  {
    name = "an outlet that is not known, with a day before 讯 and names behind it",
    article = article("海网要闻2月16日讯（通讯员 石磊 葛青）" .. BODY),
    expect = { paragraphs = { BODY }, contributors = { { role = "correspondent", name = "石磊" },
      { role = "correspondent", name = "葛青" } } },
  },
}

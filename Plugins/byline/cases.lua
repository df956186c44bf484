---A Chinese article of some paragraphs.
---@param ... string
---@return table
local function article(...)
  return { title = "流动课堂开课", language = "zh", paragraphs = { ... } }
end

---An English article of some paragraphs.
---@param ... string
---@return table
local function english(...)
  return { title = "Footbridge to reopen", language = "en", paragraphs = { ... } }
end

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
    name = "takes the author's name in brackets off a text that a caption follows",
    article = article("昨日，流动课堂开课，首批学员六十名。（石磊）", "图为学员在学拉二胡。"),
    expect = {
      paragraphs = { "昨日，流动课堂开课，首批学员六十名。", "图为学员在学拉二胡。" },
      contributors = { { role = "author", name = "石磊" } },
    },
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
    name = "names at the end of the last paragraph",
    article = article(BODY, "首批学员共六十名。（本报记者 乔一帆）"),
    expect = {
      paragraphs = { BODY, "首批学员共六十名。" },
      contributors = { { role = "reporter", name = "乔一帆" } },
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
    name = "an English byline and dateline",
    article = english("By Nora Quist and Paul Oakes", "MILLBROOK, June 7 (Reuters) - It reopens."),
    expect = {
      paragraphs = { "It reopens." },
      contributors = {
        { role = "reporter", name = "Nora Quist" },
        { role = "reporter", name = "Paul Oakes" },
      },
      metadata = { dateline = "MILLBROOK, June 7 (Reuters) -" },
    },
  },
  {
    name = "takes an English dateline with a day and a colon",
    article = english("MILLBROOK, OCT. 9: The footbridge reopens.", "It is old."),
    expect = {
      paragraphs = { "The footbridge reopens.", "It is old." },
      metadata = { dateline = "MILLBROOK, OCT. 9:" },
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
    name = "reads English credits for words and pictures, and names without their honorifics",
    article = {
      title = "Footbridge reopens",
      language = "en",
      metadata = { byline = "By Dr. Nora Quist\n(Text: Ivo Lund)\nReporting by Ada Holm" },
      paragraphs = { "The footbridge over the river reopened on Monday." },
    },
    expect = {
      contributors = {
        { role = "reporter", name = "Nora Quist" },
        { role = "author", name = "Ivo Lund" },
        { role = "reporter", name = "Ada Holm" },
      },
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
    name = "reads initials for a signature, and pictures as photographs",
    article = {
      title = "Footbridge reopens",
      language = "en",
      metadata = { byline = "- N.Q.\nPicture: Ada Holm" },
      paragraphs = { "The footbridge over the river reopened on Monday." },
    },
    expect = {
      contributors = {
        { role = "author", name = "N.Q." },
        { role = "photographer", name = "Ada Holm" },
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
    name = "knows who took a picture by the place where it was taken",
    article = article(BODY, "首批学员共六十名。（石磊 摄于河滨社区）"),
    expect = {
      paragraphs = { BODY, "首批学员共六十名。" },
      contributors = { { role = "photographer", name = "石磊" } },
    },
  },
  {
    name = "reads who tells an English text, and with what post",
    article = {
      title = "Footbridge reopens",
      language = "en",
      metadata = { byline = "Nora Quist reports from Millbrook\nIvo Lund, branch secretary" },
      paragraphs = { "The footbridge over the river reopened on Monday." },
    },
    expect = {
      contributors = {
        { role = "reporter", name = "Nora Quist" },
        { role = "author", name = "Ivo Lund" },
      },
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
    name = "takes a sender of any name behind the word for one",
    article = article(BODY, "课程全年不收费。（供稿：央金拉姆）"),
    expect = {
      paragraphs = { BODY, "课程全年不收费。" },
      contributors = { { role = "author", name = "央金拉姆" } },
    },
  },
  {
    name = "takes who reports behind a mark",
    article = article("□ 记者 乔一帆　通讯员 石磊　报道：" .. BODY),
    expect = {
      paragraphs = { BODY },
      contributors = {
        { role = "reporter", name = "乔一帆" },
        { role = "correspondent", name = "石磊" },
      },
    },
  },
  {
    name = "takes an agency's dateline with the place in small letters",
    article = english("Millbrook, Oct. 7 (MPA) — The footbridge will reopen, said a clerk."),
    expect = {
      paragraphs = { "The footbridge will reopen, said a clerk." },
      metadata = { dateline = "Millbrook, Oct. 7 (MPA) —" },
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
}

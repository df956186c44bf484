-- Kickers, titles, subtitles and subheads.

local expectations = require("cases.shared.expectations")
local labels = expectations.labels

return {
  {
    name = "tells running head, kicker, title, subtitle and byline",
    page = {
      text = "奋进新征程 建功新时代\n\n“安全月”进工地\n\n塔吊下开起安全课\n\n——南苑地铁站建设见闻\n\n"
        .. "本报记者 乔一帆 通讯员 石 磊\n\n清晨六点，塔吊下站满了人，安全课准时开讲。",
    },
    expect = labels("head", "", "kicker", "", "title", "", "subtitle", "", "byline", "", "body"),
  },
  {
    name = "keeps subheads in their article",
    page = {
      text = "流动课堂开课\n\n昨日，河滨社区的流动课堂开课，首批学员六十名。\n\n一、谁来讲\n\n"
        .. "课程由志愿者轮流讲授，全年不收费。\n\n链接\n\n流动课堂每周三次，开在每栋楼的门口。",
    },
    expect = labels("title", "", "body", "", "body", "", "body", "", "body", "", "body"),
  },
  {
    name = "tells a caption and a photographer's credit",
    page = {
      text = "夜校开课\n\n昨晚，青石街道夜校开课，十二门课程座无虚席。\n\n乔一帆 摄影报道\n\n"
        .. "图为老人在学习使用手机。 石磊 摄",
    },
    expect = labels("title", "", "body", "", "credit", "", "caption"),
  },
  {
    name = "lets a title end with an exclamation mark",
    page = {
      text = "课程由志愿者轮流讲授，全年不收费。\n\n\n夜校，开课啦！\n\n"
        .. "昨晚，青石街道夜校开课，十二门课程座无虚席。",
    },
    expect = labels("body", "", "", "title", "", "body"),
  },
  {
    name = "labels an English page with a wrapped title, a byline and hyphenated lines",
    page = {
      text = "THE MILLBROOK OBSERVER   Friday, June 8, 2018   Page 3\n\nTown to reopen the\n"
        .. "footbridge in autumn\n\nBy Nora Quist\n\nMILLBROOK, June 7 - The footbridge over the\n"
        .. "river will reopen in October after repairs that re-\nplaced its wooden deck.\n\n"
        .. "The town paid for half of the work.",
    },
    expect = {
      published = "2018-06-08",
      language = "en",
      lines = {
        { label = "folio" }, {}, { label = "title" }, { label = "title" }, {},
        { label = "byline" }, {}, { label = "body" }, { label = "continuation" },
        { label = "continuation" }, {}, { label = "body" },
      },
    },
  },
  {
    name = "labels an English page in capitals and long lines",
    page = {
      text = "TOWN TO REOPEN FOOTBRIDGE\n\n    MILLBROOK, June 7 - The footbridge over the "
        .. "river will reopen in October, the town council said on Thursday after a vote on the "
        .. "work and\n\nits cost.\n\n    Half of the money comes from the county, the mayor told "
        .. "reporters.",
    },
    expect = labels("title", "", "body", "", "continuation", "", "body"),
  },
  {
    name = "tells kicker, title and subtitle apart by their order",
    page = {
      text = "昨日，河滨社区的流动课堂开课，首批学员六十名。\n\n家门口上学 楼底下交友\n\n"
        .. "南苑小区的夜校开到了凌晨一点\n\n街道首次为夜班工人开设十二门课程\n\n"
        .. "本报讯 近日，南苑小区的夜校开课，十二门课程座无虚席。",
    },
    expect = labels("body", "", "kicker", "", "title", "", "subtitle", "", "body"),
  },
  {
    name = "lets a title go on after a comma",
    page = {
      text = "南苑街道：一所夜校，\n十二门课程圆了学员梦\n\n"
        .. "本报讯 近日，南苑小区的夜校开课，十二门课程座无虚席。",
    },
    expect = labels("title", "title", "", "body"),
  },
  {
    name = "reads a title over two lines that break it evenly, before a byline as well",
    page = {
      text = "南苑街道今夏为老旧小区\n更换四百部老旧电梯\n本报记者 乔一帆\n\n"
        .. "近日，南苑小区的八部老旧电梯全部更换完毕。\n\n天天学习\n流动课堂办到了家门口\n\n"
        .. "本报讯 昨日，河滨社区的流动课堂开课，首批学员六十名。",
    },
    expect = labels("title", "title", "byline", "", "body", "", "kicker", "title", "", "body"),
  },
  {
    name = "lets a title that begins with an institution alone go on",
    page = {
      text = "昨日，流动课堂开课，首批学员六十名。\n\n南苑区教育工会\n组织教师学唱地方戏\n\n"
        .. "本报讯 近日，南苑区的教师学起了地方戏。\n\n一、先学发声\n\n与以往不同，今年的老师来自剧团。",
    },
    expect = labels("body", "", "title", "title", "", "body", "", "body", "", "body"),
  },
  {
    name = "reads headings set in the middle of a column whose paragraphs are not indented",
    page = {
      text = "家门口上学 楼底下交友\n    夜 校 开 到 楼 栋 里\n      ——记南苑街道夜校\n"
        .. "        本报记者 乔一帆\n南苑街道的夜校，是在一间车库里办起来的\n，十二门课程座无虚席，首批学员有六十名\n"
        .. "，最大的七十九岁。\n“上班没空学的，下班来补上。”学员石磊\n说，他报了三门课程，每周来三个晚上，从\n"
        .. "没有落下。\n流动课堂开课\n昨日，河滨社区的流动课堂开课，课程由志\n愿者轮流讲授，全年不收费，开在每栋楼的\n"
        .. "门口。",
    },
    expect = labels("kicker", "title", "subtitle", "byline", "body", "continuation",
      "continuation", "body", "continuation", "continuation", "title", "body", "continuation",
      "continuation"),
  },
  {
    name = "takes a line with a comma at its end for the first of a title",
    page = {
      text = "下了班，\n还能上堂课\n本报记者 乔一帆\n\n夜里九点，车库里的灯还亮着，学员有六十名。",
    },
    expect = labels("title", "title", "byline", "", "body"),
  },
  {
    name = "tells questions of an interview and who asks them from headings",
    page = {
      text = "“课堂就在楼下”\n采访　乔一帆\n\n问：课堂设在哪里？\n\n答：在一间车库里，每晚七点开课。"
        .. "\n\n问：收不收费？\n\n答：不收，讲师都是楼里的邻居。",
    },
    expect = labels("title", "byline", "", "body", "", "body", "", "body", "", "body"),
  },
  {
    name = "takes the image of two lines for the title and the report for its subtitle",
    page = {
      text = "一把剪刀走了七条街\n南苑县举行社区理发师技能竞赛\n\n"
        .. "本报讯 近日，南苑县的理发师比起了手艺，七条街的住户当评委。\n\n"
        .. "南苑县社区理发师技能竞赛落幕\n剪刀声里藏着功夫\n\n"
        .. "本报讯 昨日，南苑县的理发师领到了奖杯。",
    },
    expect = labels("title", "subtitle", "", "body", "", "kicker", "title", "", "body"),
  },
  {
    name = "lets a title go on that a predicate begins the second line of",
    page = {
      text = "南苑街道三位修表匠\n送走了三千块旧表\n\n本报讯 近日，南苑小区的修表匠收下了最后一块旧表。",
    },
    expect = labels("title", "title", "", "body"),
  },
  {
    name = "takes labels for sections where blank lines part nothing else",
    page = {
      text = "巷口报　第2版　2019年5月6日\n\n街巷\n石板路翻新完工\n　　近日，青石街道的石板路翻新完工。\n"
        .. "八部电梯换新\n　　昨日，南苑小区换下八部旧电梯。\n\n院落\n夜校开出二胡课\n　　近日，夜校开出二胡课。\n"
        .. "书法班招新\n　　昨日，书法班招收学员二十名。\n",
    },
    expect = labels("folio", "", "head", "title", "body", "title", "body", "", "head", "title",
      "body", "title", "body"),
  },
  {
    name = "takes four lines over the first text of a page for its heading",
    page = {
      text = "2019年5月6日　星期一\n\n把难事办成好事 让老街更有人气\n青石街道三条石板路\n同日翻新完工\n——来自老街的报道\n\n"
        .. "　　近日，青石街道的三条石板路\n翻新完工，住户们踩着新石板回\n了家，街口的老井也修好了，水\n比从前还要清，孩子们围着看。\n"
        .. "　　街道办请来的石匠今年六十岁\n，带着四个徒弟干了三个月，每\n块石板都编了号，铺好后和从前\n一模一样，老人们都说认得出。",
    },
    expect = labels("folio", "", "kicker", "title", "title", "subtitle", "", "body", "continuation",
      "continuation", "continuation", "body", "continuation", "continuation", "continuation"),
  },
  {
    name = "takes a mark for one of titles where titles of one line have it",
    page = {
      text = "◆八部电梯换新\n青石修缮公司　石磊\n　　近日，南苑小区换下八部旧电梯。\n\n"
        .. "◆石板路翻新完工\n　　昨日，青石街道的石板路翻新完工。\n\n◆夜校开出二胡课\n　　昨晚，夜校开出二胡课。",
    },
    expect = labels("title", "byline", "body", "", "title", "body", "", "title", "body"),
  },
  {
    name = "takes a word between marks, over items with marks, for their label",
    page = {
      text = "流动课堂开课\n\n昨日，河滨社区的流动课堂开课，首批学员六十名。\n\n◇楼道里◇\n\n"
        .. "■南苑小区的八部老旧电梯上周全部更换完毕。（葛青）\n\n■青石街道的夜校添了二胡课和书法课。（石磊）",
    },
    expect = labels("title", "", "body", "", "folio", "", "body", "", "body"),
  },
  {
    name = "takes a label in capitals over an English title for a kicker",
    page = {
      text = "SAFETY\n\nFerry crews learn to swim again\n\n"
        .. "By Nora Quist, Staff Reporter\n\n"
        .. "Forty deckhands of the ferry took a swimming test on Monday.\n\nADVERTISEMENT",
    },
    expect = labels("kicker", "", "title", "", "byline", "", "body", "", "folio"),
  },
  {
    name = "takes lines without a blank between them for one part where blanks part the parts",
    page = {
      text = "家门口上学 楼底下交友\n\n南苑小区夜校开课\n\n首批学员六十名，课程全年不收费\n\n"
        .. "本报讯 近日，南苑小区的夜校开课，十二门课程座无虚席。\n\n“银龄讲师团”进楼\n"
        .. "河滨社区流动课堂成立\n\n本报讯 昨日，河滨社区的流动课堂开课，首批学员六十名。",
    },
    expect = labels("kicker", "", "title", "", "subtitle", "", "body", "", "title", "title", "",
      "body"),
  },
  {
    name = "takes the label of a section over items for none of their titles",
    page = {
      text = "街道速递\n◆河滨社区：流动课堂开课\n　　昨日，河滨社区的流动课堂开课，首批学员六十名。\n"
        .. "◆南苑小区：老旧电梯换新\n　　近日，南苑小区的八部老旧电梯全部更换完毕。",
    },
    expect = labels("folio", "title", "body", "title", "body"),
  },
  {
    name = "keeps headings that stand closer than titles do in their article",
    page = {
      text = "流动课堂开课\n本报记者 乔一帆\n\n河滨社区的流动课堂，是在一间车库里办起来的。\n\n"
        .. "从车库到教室\n\n第一堂课只有九名学员，有的还抱着孩子。\n\n从九名到六十名\n\n"
        .. "课程由志愿者轮流讲授，全年不收费。\n\n\n老旧电梯换新记\n本报记者 石磊\n\n"
        .. "南苑小区的八部老旧电梯全部更换完毕。\n\n\n夜校排到凌晨\n本报记者 葛青\n\n"
        .. "青石街道的夜校，十二门课程座无虚席。",
    },
    expect = labels("title", "byline", "", "body", "", "body", "", "body", "", "body", "", "body",
      "", "", "title", "byline", "", "body", "", "", "title", "byline", "", "body"),
  },
  {
    name = "keeps headings of a signed article in it where all stand off alike",
    page = {
      text = "车库里的课堂\n\n本报记者 乔一帆\n\n河滨社区的流动课堂，是在一间车库里办起来的。\n\n"
        .. "谁来讲\n\n讲师都是楼里的邻居，轮流上台，全年不收费。\n\n讲什么\n\n"
        .. "教手机、讲健康，也教唱歌和书法，课程表贴在每栋楼的门口。",
    },
    expect = labels("title", "", "byline", "", "body", "", "body", "", "body", "", "body", "",
      "body"),
  },
  {
    name = "reads two statements as a kicker and a title where titles stand in one line",
    page = {
      text = "南苑街道夜校今年开设十二门课程\n　　本报讯 近日，南苑街道的夜校公布了课程表。\n\n"
        .. "市房管局启动老旧电梯“百日更新”\n四百部电梯一次换齐\n"
        .. "　　本报讯 近日，南苑小区的老旧电梯全部更换完毕。\n\n"
        .. "青石社区居民议事会闭幕\n“楼道里的灯”有人管了\n　　本报讯 昨日，青石社区的居民议事会闭幕。",
    },
    expect = labels("title", "body", "", "kicker", "title", "body", "", "kicker", "title", "body"),
  },
  {
    name = "joins the lines of a title that could not stand alone, and no kicker to them",
    page = {
      text = "南苑房管所把电梯口的\n“意见箱”搬上手机\n　　本报讯 近日，南苑小区的意见箱搬上了手机。\n\n"
        .. "惠及居民三千余户\n八部老旧电梯换新\n　　本报讯 近日，南苑小区的老旧电梯全部更换完毕。\n\n"
        .. "河滨社区志愿者\n走进夜校教二胡\n　　本报讯 近日，河滨社区的志愿者走进了夜校。",
    },
    expect = labels("title", "title", "body", "", "kicker", "title", "body", "", "title", "title",
      "body"),
  },
  {
    name = "tells a heading that stands in the middle of a sentence",
    page = {
      text = "老旧电梯换新记\n　　近日，南苑小区的八部老旧电梯全部更换完毕，住户们上下楼再也不用歇脚，社区的书记石磊说，\n"
        .. "拉起二胡，唱到天亮\n　　3月6日晚，青石街道的夜校开课，十二门课程座无虚席。\n"
        .. "这件事居民盼了多年，街道今年才筹到了钱，请来了施工队。",
    },
    expect = labels("title", "body", "title", "body", "continuation"),
  },
  {
    name = "knows a section by its brackets, and a heading that begins like a paragraph",
    page = {
      text = "流动课堂开课\n昨日，河滨社区的流动课堂开课，首批学员六十名。\n\n【便民】\n"
        .. "今年办证，少跑一趟\n南苑街道日前印发办事指南，少填两张表。",
    },
    expect = labels("title", "body", "", "head", "title", "body"),
  },
  {
    name = "takes a line in capitals over a text for its title, not for a label",
    page = {
      text = "NIGHT FERRY\n\nForty-one passengers slept on the deck of the\nisland ferry on Sunday "
        .. "because the fog would not\nlift before the morning.\n\nGULLS\n\nA gull took the "
        .. "sandwich "
        .. "of the harbour master on\nTuesday and has not been seen since then by any\nof the "
        .. "crew.",
    },
    expect = labels("title", "", "body", "continuation", "continuation", "", "title", "", "body",
      "continuation", "continuation"),
  },
  {
    name = "takes one heading that stands closer than titles do for a part of the article",
    page = {
      text = "Island ferry gets a second boat this summer\n\nThe council has bought a second "
        .. "boat for the "
        .. "island, said the harbour master.\n\nIt will sail in June and carry twelve cars.\n\n"
        .. "Fresh paint\n\nBefore that it needs paint, and a name that nobody laughs at.\n\n\n"
        .. "Gulls take over the pier for an afternoon\n\nThe gulls came at noon and left at five, "
        .. "and took the sandwiches with them.\n\n\nPier closed until the paint has dried\n\n"
        .. "Visitors are asked to use the ladder.",
    },
    expect = labels("title", "", "body", "", "body", "", "body", "", "body", "", "", "title", "",
      "body", "", "", "title", "", "body"),
  },
  {
    name = "takes a short heading for one that ends as few headings do",
    page = {
      text = "Lanterns out, curtain up\n\nThe choir of the island sang in the dark for an hour.\n\n"
        .. "Boots off, slippers on\n\nForty guests of the island inn left their boots at the door.",
    },
    expect = labels("title", "", "body", "", "title", "", "body"),
  },
  {
    name = "takes a heading below a sentence that breaks off for one, and the name below for "
      .. "the author",
    page = {
      text = "Island ferry gets a second boat\n  The boat was bought in spring. It will carry "
        .. "the\n\n"
        .. "Gulls take over the pier\nAnne-Lise Moro\n  The gulls came at noon and left at five, "
        .. "and took the sandwiches along.\n  Nobody was hurt.\n\nmail as well, said the clerk.",
    },
    expect = labels("title", "body", "", "title", "byline", "body", "body", "", "continuation"),
  },
  {
    name = "takes a full line between blank ones for a title where text begins below it",
    page = {
      text = "Island ferry gets a second boat, and a name\n\nThe council has bought a second "
        .. "boat for "
        .. "the\nisland, said the harbour master on Monday,\nand paid for it in coins.\n\n"
        .. "Gulls take over the long pier for one hour\n\nThe gulls came at noon and left at "
        .. "one, and\n"
        .. "they took the sandwiches of the crew along.\n\n“No more bread on deck from today,”\n"
        .. "the master said.",
      language = "en",
    },
    expect = labels("title", "", "body", "continuation", "continuation", "", "title", "", "body",
      "continuation", "", "body", "continuation"),
  },
  {
    name = "takes a question over a paragraph for its heading",
    page = {
      text = "渡口添新船\n　　渡口添了两条新船，每条能坐三十人。\n豆腐怎么磨才嫩？\n"
        .. "　　石桥村的师傅说，水要凉，磨要慢，点卤的手不能抖。\n　　剩下的交给火。",
    },
    expect = labels("title", "body", "title", "body", "body"),
  },
  {
    name = "takes headings under the label of short news for those of items",
    page = {
      text = "凉亭落成\n本报讯 石桥村的凉亭上周落成，木料由林场送来。\n\n渡口添新船\n"
        .. "本报讯 渡口添了两条新船，每条能坐三十人。\n\n简讯\n豆腐节开锣\n豆腐节在老街开锣，四十口锅一字排开。\n"
        .. "书摊搬家\n西街的书摊搬到了文庙门口，多了两张长凳。\n夜市添灯\n夜市挂上了八十盏灯，摊主们各分到一盏。",
    },
    expect = labels("title", "body", "", "title", "body", "", "head", "title", "body", "title",
      "body", "title", "body"),
  },
  {
    name = "joins two lines of a title whose seam the text has in one",
    page = {
      text = "石桥镇办起白茶\n制作工坊\n本报讯（记者 尤小满）9月12日，石桥镇的白茶制作工坊开门迎客，头一天来了六十人。\n\n"
        .. "渡口添新船\n本报讯（记者 纪文）渡口添了两条新船，每条能坐三十人，船票还是一块钱。",
    },
    expect = labels("title", "title", "body", "", "title", "body"),
  },
  {
    name = "takes how many took part for a subtitle",
    page = {
      text = "石桥镇采茶比赛收官\n七百余名茶农参赛\n本报讯（记者 尤小满）9月12日，石桥镇的采茶比赛在半山腰收官，山风很大。\n\n"
        .. "渡口添新船\n本报讯（记者 纪文）渡口添了两条新船，每条能坐三十人，船票还是一块钱。",
    },
    expect = labels("title", "subtitle", "body", "", "title", "body"),
  },
  {
    name = "knows a title that stands farther in than paragraphs begin",
    page = {
      text = "　　　　石桥镇的采茶比赛收官\n　　9月12日，石桥镇的采茶比赛在半山腰收官，山风很大，七百余名茶农比到了最后一篓。\n"
        .. "　　裁判说，今年的叶子比往年嫩，掐下来的声音都脆，评分的时候大家争了半个钟头才定下来。\n"
        .. "　　　　渡口添新船\n　　渡口添了两条新船，每条能坐三十人，船票还是一块钱，船工说这个价十年没有动过了。",
    },
    expect = labels("title", "body", "body", "title", "body"),
  },
  {
    name = "knows a title in lines, one of which ends with a comma, over text that is not indented",
    page = {
      text = "一张犁走了三代人，\n走进了陈列馆\n石桥镇的陈列馆昨日开门，头一件展品是一张走了三代人的木犁，犁把上的手印磨得发亮。\n\n"
        .. "渡口添新船\n本报讯 渡口添了两条新船，每条能坐三十人。",
    },
    expect = labels("title", "title", "body", "", "title", "body"),
  },
  {
    name = "takes an English line under a wide gap for a title, be it as long as its column",
    page = {
      text = "Ferry gets a second boat\nThe council has bought a second boat\nfor the island, "
        .. "said the "
        .. "harbour clerk.\n\nIt will sail in June and carry twelve\ncars and the mail.\n\n\n"
        .. "Gulls take over the pier for an hour\nThe gulls came at noon and left at one\nwith the "
        .. "sandwiches of the whole crew.\n\nNobody was hurt, and the cook has put\nthe bread on a "
        .. "higher shelf since then.\n\n\n* Lamp mended\nThe lamp on the pier burns again after "
        .. "a\nweek in the dark.",
    },
    expect = labels("title", "body", "continuation", "", "body", "continuation", "", "", "title",
      "body", "continuation", "", "body", "continuation", "", "", "title", "body", "continuation"),
  },
}

-- Kickers, titles and subtitles.

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
    name = "weighs the lengths of lines without the spaces around their figures",
    page = {
      text = "住户不用再爬楼了\n青石街道夜校今年办了 12 个班\n本报讯（记者 石磊） 8 月 27 日，南苑小区召开节电总结会。\n"
        .. "　　从 4 月到 8 月，小区省电 1.3 万度，有 9 户居民领了奖。",
    },
    expect = labels("title", "subtitle", "body", "body"),
  },
  {
    name = "takes a line of two counts below what took place for its outcome",
    page = {
      text = "青石街道绣娘手艺大赛圆满收官\n62名绣娘进入决赛 5个社区获优秀组织奖\n"
        .. "　　8月27日，青石街道绣娘手艺大赛在夜校收官，绣娘们比了三天，每人绣一片荷叶。\n\n"
        .. "南苑片区渡船行业工会联合会成立\n首批吸收船队9家、船工214人\n"
        .. "　　8月28日，南苑片区渡船行业工会联合会在渡口成立，大会选出了第一届委员会。",
    },
    expect = labels("title", "subtitle", "body", "", "title", "subtitle", "body"),
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
    name = "takes a word that only ends like one that breaks off for an image's end",
    page = {
      text = "修鞋铺里人人参与\n青石街道举办邻里互助节\n\n本报讯 近日，青石街道的邻里互助节开了场。",
    },
    expect = labels("title", "subtitle", "", "body"),
  },
  {
    name = "takes the label that gathers news of many places for none of their titles",
    page = {
      text = "昨日，流动课堂开课，首批学员六十名。\n\n街镇走笔\n青石：修表匠收了徒弟\n\n"
        .. "本报讯 近日，青石街道的修表匠收下了两名徒弟。\n\n南苑：电梯口摆上小凳子\n\n"
        .. "本报讯 昨日，南苑小区的电梯口摆上了小凳子。",
    },
    expect = labels("body", "", "head", "title", "", "body", "", "title", "", "body"),
  },
  {
    name = "lets a title go on that a predicate begins the second line of",
    page = {
      text = "南苑街道三位修表匠\n送走了三千块旧表\n\n本报讯 近日，南苑小区的修表匠收下了最后一块旧表。",
    },
    expect = labels("title", "title", "", "body"),
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
  {
    name = "takes a short line between blank ones for a heading, be its halves a slogan",
    page = {
      text = "渡口添新船\n\n"
        .. "江州渡口上周添了两条新船，每条能坐三十人，船票还是一块钱，船工说这个价十年没有动过。\n\n"
        .. "春水涨潮 新船开渡\n\n清早的雾还没有散。对岸的学生已经在栈桥上排好了队。\n\n"
        .. "船工老纪把缆绳解开，头一班船坐了二十九个人，往后早晚各多开一班，不用再绕二十里路过桥。",
    },
    expect = labels("title", "", "body", "", "title", "", "body", "", "body"),
  },
  {
    name = "reads two lines as one title where the first awaits what the second names",
    page = {
      text = "晒场边上开了个\n“木偶课堂”\n本报讯 晒场边上的课堂昨日开课，六十个孩子围着老艺人学提线。\n\n"
        .. "渡口添新船\n本报讯 渡口添了两条新船，每条能坐三十人。",
    },
    expect = labels("title", "title", "body", "", "title", "body"),
  },
  {
    name = "takes a word between strokes for the name of a section",
    page = {
      text = "渡口添新船\n\n渡口昨日添了两条新船，每条能坐三十人，船票还是一块钱，船工说这个价十年没有动过。\n\n"
        .. "—— 灯下闲话 ——\n\n老桥换了灯\n\n老桥上的六十盏灯昨日全部换新，夜里散步的人多了一倍，"
        .. "卖瓜子的老汉也把摊子挪到了桥头。",
    },
    expect = labels("title", "", "body", "", "head", "", "title", "", "body"),
  },
  {
    name = "a question above the other line of a heading",
    page = {
      text = "渡口添新船\n　　渡口昨日添了两条新船，每条能坐三十人，船票还是一块钱，船工说这个价十年没有动过。\n"
        .. "票价降不降？夜车开几点？\n——站长与乘客面对面商量\n　　昨日下午，候车室里摆开一张长桌，"
        .. "站长与二十名乘客一条一条地谈，谈到天黑才散。",
    },
    expect = labels("title", "body", "title", "subtitle", "body"),
  },
  {
    name = "takes what stands below the name of a section for a title, though a quote is below it",
    page = {
      text = "每部电梯要花三万元，其中两万元由街道出，其余的由\n住户分担，账目到了月底贴在楼道里，谁都可以去看。\n"
        .. "（物业中心 乔一帆）\n楼道灯也一起换了。”（石磊丽）\n"
        .. "简讯\n河滨园换灯比赛分出高下\n"
        .. "“头顶上2号灯罩松了，快点躲开！”9月12日15时，\n河滨园楼道灯更换比赛今天开始，从拆旧、装新到通\n"
        .. "上电，前后只花了20分钟，38名住户围观。（乔帆）\n南苑园老人学会用手机买菜\n"
        .. "不会打字、看不清屏幕、怕按错键……夏天以来，\n南苑园的志愿者每周三下午在活动室里教老人用手机\n"
        .. "买菜，已经有六十位老人学会了，还有人学会了怎么\n付款。（石磊）",
    },
    expect = labels("body", "continuation", "byline", "continuation", "folio", "title", "body",
      "continuation", "continuation", "title", "body", "continuation", "continuation",
      "continuation"),
  },
}

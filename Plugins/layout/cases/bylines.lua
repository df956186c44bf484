-- Bylines, credits and signatures.

local expectations = require("cases.shared.expectations")
local labels = expectations.labels

return {
  {
    name = "knows the rest of a bracket in which somebody signs, over a heading",
    page = {
      text = "石拱桥修好了\n　　渡口镇的石拱桥上月修缮完工，桥面重\n新铺了青石，栏板是石匠照着旧照片凿出来\n"
        .. "的，桥头还立了一块石碑。（渡口镇文化\n站　石　磊）\n果园里来了剪枝师傅\n"
        .. "　　3月6日，剪枝师傅走进桃花村的果园，\n手把手教果农给桃树剪枝。",
    },
    expect = labels("title", "body", "continuation", "continuation", "byline", "title", "body",
      "continuation"),
  },
  {
    name = "knows a byline by its role when the surname is rare",
    page = {
      text = "流动课堂开课\n文/郤小雨 图/阿依努尔\n昨日，河滨社区的流动课堂开课，首批学员六十名。\n\n"
        .. "老旧电梯换新记\n本报记者 亓一帆\n近日，南苑小区的八部老旧电梯全部更换完毕。",
    },
    expect = labels("title", "byline", "body", "", "title", "byline", "body"),
  },
  {
    name = "knows an office that put a text together, who answers, and 文_, 图_",
    page = {
      text = "吊装作业三问\n\n安全管理部 整理\n\n钢丝绳断了几根丝还能用吗？先停下来数一数，再查手册上的表格。\n\n"
        .. "帮扶金怎么申请\n\n解答人：南苑区帮扶中心 工作人员\n\n先到单位工会登记，填一张表，再等民政部门核对。\n\n"
        .. "石拱桥修好了\n\n文_本报记者 石磊 图_受访者提供\n\n渡口镇的石拱桥上月修缮完工，桥面重新铺了青石。",
    },
    expect = labels("title", "", "byline", "", "body", "", "title", "", "byline", "", "body", "",
      "title", "", "byline", "", "body"),
  },
  {
    name = "knows who sent a text in, and parts of an article in brackets",
    page = {
      text = "租约没到期，房东能收房吗\n\n　　【案情】\n　　乔女士租下一间门面房，租期三年，房东提前一年要收回。\n"
        .. "　　【法官说法】\n　　租约在期内有效，房东应当赔偿乔女士的损失。\n□ 供稿：南苑区法院",
    },
    expect = labels("title", "", "body", "body", "body", "body", "byline"),
  },
  {
    name = "knows who drew a cartoon",
    page = {
      text = "夜里也有热汤面\n\n　　食堂从本月起夜里十二点也开门，当班的工人能吃上一口热的。\n漫画：邹远桥",
    },
    expect = labels("title", "", "body", "credit"),
  },
  {
    name = "reads an English page with a month, a writer's post and a list",
    page = {
      text = "THE MILLBROOK WORKERS REVIEW\nVol. 3 No. 6    June 2018    Page 3\n\n"
        .. "Town to reopen the\nfootbridge in autumn\n\nBy Nora Quist\nChief Correspondent\n\n"
        .. "The footbridge will reopen after repairs.\n\n* A new deck\n* No toll\n\n"
        .. "The town paid for half of the work.",
    },
    expect = {
      published = "2018-06",
      lines = {
        { label = "folio" }, { label = "folio" }, {}, { label = "title" }, { label = "title" }, {},
        { label = "byline" }, { label = "byline" }, {}, { label = "body" }, {},
        { label = "body" }, { label = "body" }, {}, { label = "body" },
      },
    },
  },
  {
    name = "takes a spread pen name behind a mark, and two roles with rare names, for bylines",
    page = {
      text = "车库里的课堂\n◎ 青 禾\n\n车库里的灯，每晚七点准时亮起来。\n\n\n"
        .. "楼道里的书架\n通讯员 采薇 本报记者 关河\n\n书架是木工师傅用旧门板拼起来的。",
    },
    expect = labels("title", "byline", "", "body", "", "", "title", "byline", "", "body"),
  },
  {
    name = "takes the name of several units for a section and who interviewed for a byline",
    page = {
      text = "镇街传声\n楼道里的二胡课\n采访　咸安\n\n本报讯 昨晚，南苑小区的夜校开了二胡课。\n\n"
        .. "石板路翻新记\n\n本报讯 近日，青石街道的石板路翻新完工。",
    },
    expect = labels("head", "title", "byline", "", "body", "", "title", "", "body"),
  },
  {
    name = "takes a name with an office in brackets below a title for its author",
    page = {
      text = "给楼道留一盏灯\n乔一帆（南苑小区楼长）\n\n楼道里的灯，每晚七点准时亮起来，天亮才灭。",
    },
    expect = labels("title", "byline", "", "body"),
  },
  {
    name = "takes a representative, whom a text is special to, and words and pictures for bylines",
    page = {
      text = "Ferry crews learn to swim\n\nFrom our harbour representative\n\nForty deckhands "
        .. "took a test on Monday.\n\n\nNight school opens\n\nSpecial to The Harbour Post\n\n"
        .. "All of the twelve classes were full by nine.\n\n\nShoes mended\n\n"
        .. "Words NORA QUIST Pictures ABEL REED\n\nThe cobbler has moved in for the winter.",
    },
    expect = labels("title", "", "byline", "", "body", "", "", "title", "", "byline", "", "body",
      "", "", "title", "", "byline", "", "body"),
  },
  {
    name = "takes no words of a heading for names of persons",
    page = {
      text = "　　昨日，河滨社区的流动课堂开课，首批学员六十名。\n南苑区家政行业工会联合会成立\n"
        .. "　　本报讯 近日，南苑区家政行业有了自己的工会联合会。",
    },
    expect = labels("body", "title", "body"),
  },
  {
    name = "knows signatures at the end of articles: behind a dash, an institution with names",
    page = {
      text = "流动课堂开课\n　　昨日，河滨社区的流动课堂开课，首批学员六十名。\n——石磊 乔一帆\n\n"
        .. "老旧电梯换新记\n　　近日，南苑小区的八部老旧电梯全部更换完毕。\n（南苑房管所 石磊 葛青）\n\n"
        .. "夜校排到凌晨\n　　近日，青石街道的夜校开课，十二门课程座无虚席。",
    },
    expect = labels("title", "body", "byline", "", "title", "body", "byline", "", "title", "body"),
  },
  {
    name = "finds the author below a title by a bar before the name, or in a short name",
    page = {
      text = "夜校里的灯\n▍乔一帆\n　　河滨社区的夜校开课那天，下着小雨，教室里坐满了人。\n\n"
        .. "居民来信\n把门口的路修平\n石榴\n　　南苑小区门口的路坑坑洼洼，一下雨就积水。",
    },
    expect = labels("title", "byline", "body", "", "kicker", "title", "byline", "body"),
  },
  {
    name = "takes two spread characters for a name only when they begin as one does",
    page = {
      text = "　　昨日，河滨社区的流动课堂开课，首批学员六十名。\n\n谷　雨\n"
        .. "　　种子下地的日子，乔师傅从不在家。\n\n夜校里的灯\n乔　帆\n　　开课那天，下着小雨，教室里坐满了人。",
    },
    expect = labels("body", "", "title", "body", "", "title", "byline", "body"),
  },
  {
    name = "begins a text with a dateline that has a line of its own, and no title with a byline",
    page = {
      text = "流动课堂开课\n本报讯　记者 石磊\n　　昨日，河滨社区的流动课堂开课，首批学员六十名。\n\n"
        .. "老旧电梯换新记\n本报通讯员 葛青\n　　近日，南苑小区的八部老旧电梯全部更换完毕。",
    },
    expect = labels("title", "body", "body", "", "title", "byline", "body"),
  },
  {
    name = "tells an English subtitle and a signature from titles",
    page = {
      text = "The Anvil | 4 May 2022 | Page 2\n\nSAFETY\nFitters of tomorrow meet in Elmport\n"
        .. "Apprentice from Bree wins by a point\n\n"
        .. "Forty apprentices met for the final of the contest on Friday.\n\n— Jo Amber\n\n"
        .. "Night cleaners win\na rest room\n\nThe cleaners of the night shift have a new room.",
    },
    expect = labels("folio", "", "kicker", "title", "subtitle", "", "body", "", "byline", "",
      "title", "title", "", "body"),
  },
  {
    name = "reads a letter with its salutations and who sent it",
    page = {
      text = "夜班能不能换休\n编辑同志：\n　　我在一家仓库上夜班，夜班能不能换成休息日？\n"
        .. "　　　　　　　　　　　　　　读者 小乔\n小乔同志：\n　　可以，但要与单位商量一致。",
    },
    expect = labels("title", "body", "body", "body", "body", "body"),
  },
  {
    name = "takes a name under a title for its author when the page has it elsewhere",
    page = {
      text = "下课以后去哪儿\n纳兰小雨\n流动课堂开了三个月，来的人一天比一天多。\n\n"
        .. "南苑小区夜校开课\n本报讯（记者 纳兰小雨）近日，南苑小区的夜校开课，座无虚席。",
    },
    expect = labels("title", "byline", "body", "", "title", "body"),
  },
  {
    name = "tells a signature by its words and names in whatever order",
    page = {
      text = "流动课堂开课\n■ 石磊 通讯员 葛青\n昨日，河滨社区的流动课堂开课，首批学员六十名。\n\n"
        .. "老旧电梯换新记\n口述／石磊　整理／葛青\n近日，南苑小区的八部老旧电梯全部更换完毕。\n\n"
        .. "夜校排到凌晨\n河滨工报记者 石磊\n昨晚，青石街道夜校开课，十二门课程座无虚席。",
    },
    expect = labels("title", "byline", "body", "", "title", "byline", "body", "", "title",
      "byline", "body"),
  },
  {
    name = "takes initials, and names in brackets, below a text for who signs it",
    page = {
      text = "Ferry timetable changes\nThe early boat leaves the island at six from Monday "
        .. "on.\n- P.Q.\n\n"
        .. "Gulls at the pier\nA gull took the sandwich of the harbour master on Tuesday.\n"
        .. "(Wanda Pell, deck hand)",
    },
    expect = labels("title", "body", "byline", "", "title", "body", "byline"),
  },
  {
    name = "takes the institution over the day of a notice for who signs it",
    page = {
      text = "关于采茶比赛报名的通知\n镇属各茶场:\n采茶比赛定于九月举行，各茶场请于八月底以前把名单报到镇里。\n"
        .. "石桥镇茶业工会联合会\n2021年8月2日\n\n渡口添新船\n本报讯 渡口添了两条新船，每条能坐三十人。",
    },
    expect = labels("title", "body", "body", "byline", "folio", "", "title", "body"),
  },
  {
    name = "knows reporters of other papers, and names with a wide gap",
    page = {
      text = "渡口添新船\n江左都市报记者 税小满\n渡口添了两条新船，每条能坐三十人，船票还是一块钱，船工说这个价十年没有动过了。\n\n"
        .. "书摊搬家\n西街的书摊搬到了文庙门口，多了两张长凳，来看书的人比从前多了一倍。\n文/图  本报记者 纪  文",
    },
    expect = labels("title", "byline", "body", "", "title", "body", "byline"),
  },
  {
    name = "takes the paper that a text is taken from for who signs it",
    page = {
      text = "渡口添新船\n江州渡口上周添了两条新船，每条能坐三十人，船票还是一块钱。\n据《江左都市报》\n\n"
        .. "书摊搬家\n西街的书摊搬到了文庙门口，来看书的人比从前多了一倍。\n（摘自《西街旧事》）",
    },
    expect = labels("title", "body", "byline", "", "title", "body", "byline"),
  },
  {
    name = "takes names in brackets below a text for who signs, whatever their surnames",
    page = {
      text = "街道速递\n▷河滨社区的流动课堂开课，首批学员六十名。\n（小满 立秋）\n▷南苑小区换下八部旧电梯，居民出行更方便。\n（石磊）",
    },
    expect = labels("folio", "body", "byline", "body", "byline"),
  },
  {
    name = "knows a photographer whose agency stands in brackets",
    page = {
      text = "夜校开课\n　　昨晚，青石街道的夜校开课，学员在学习拉二胡。\n乔一帆 摄（青山图片社）",
    },
    expect = labels("title", "body", "credit"),
  },
  {
    name = "takes a mark with a pen name or an office under a heading for who wrote",
    page = {
      text = "渡口添新船了\n□ 霜降\n\n江州渡口上周添了两条新船，每条能坐三十人，船票还是一块钱，船工说这个价十年没有动过。\n\n"
        .. "书摊搬家\n□ 西街商会办公室\n\n西街的书摊搬到了文庙门口，多了两张长凳，来看书的人比从前多了一倍。",
    },
    expect = labels("title", "byline", "", "body", "", "title", "byline", "", "body"),
  },
  {
    name = "knows who signs by a handle, and credits that end with the photo",
    page = {
      text = "Ferry crews learn to swim\nNORA QUIST @noraquist\nForty deckhands took a test in "
        .. "the old harbour on Monday.\n\nBrick on the sea bed\nThe harbour master holds the brick "
        .. "that forty deckhands dived for on Monday.\nHarbour Gazette photo\n\n"
        .. "New oven for the bakers\nThe new oven was lit on Friday at noon.\nPics/Ivo Lund",
    },
    expect = labels("title", "byline", "body", "", "title", "body", "credit", "", "title", "body",
      "credit"),
  },
  {
    name = "knows who wrote and who took the picture behind a stroke, whatever their surnames",
    page = {
      text = "青山脚下的夜校开课了\n本报记者 谢婉 文／乐江 图\n　　5月16日晚，青山脚下的职工夜校开课，三十名工友坐满了教室。\n\n"
        .. "码头上的理发摊\n文 仝小明\n　　5月17日，码头上的理发摊支了起来，志愿者给工友理发。\n\n"
        .. "修路工的一天\n通讯员　明小勇\n　　5月19日，修路工老周带着徒弟补完最后一段路面。",
    },
    expect = labels("title", "byline", "body", "", "title", "byline", "body", "", "title", "byline",
      "body"),
  },
  {
    name = "takes a house in brackets below a brief for who signs, and no other words in brackets",
    page = {
      text = "工会动态\n△江口县总工会举办女工委员学习班，讲了三天课。\n（江口县总工会）\n△石桥公路段工会办起了图书室。\n(付大江)\n\n"
        .. "渡口的新规矩\n（下篇内容提要）\n　　江口渡上周换了船票，每张一块五，船工说够修船的了。",
    },
    expect = labels("folio", "body", "byline", "body", "byline", "", "title", "subtitle", "body"),
  },
  {
    name = "takes a pen name behind a mark below the end of a text for who signs",
    page = {
      text = "渡口添新船了\n\n江州渡口上周添了两条新船，每条能坐三十人，船票还是一块钱，船工说这个价"
        .. "十年没有动过。\n\n□ 摆渡人\n\n书摊搬家\n\n西街的书摊搬到了文庙门口，多了两张长凳，来看书的人比从前多了一倍。",
    },
    expect = labels("title", "", "body", "", "byline", "", "title", "", "body"),
  },
  {
    name = "knows who wrote by the word By, with a post or an address behind the name",
    page = {
      text = "Ferry crews learn to swim\nBy Nora Quist, deck representative\nForty deckhands took "
        .. "a test in the old harbour on Monday.\n\nBrick on the sea bed\nBy Ivo Lund, "
        .. "lund@gazette.example\nThe harbour master holds the brick that forty deckhands "
        .. "dived for on Monday.",
    },
    expect = labels("title", "byline", "body", "", "title", "byline", "body"),
  },
  {
    name = "takes a paper's letters before who reports for it for a byline",
    page = {
      text = "渡口添新船\nQDX全媒体记者 葛青 通讯员 石磊\n　　渡口昨日添了两条新船，每条能坐三十人，"
        .. "船票还是一块钱，船工说这个价十年没有动过。",
    },
    expect = labels("title", "byline", "body"),
  },
  {
    name = "takes the words of a section behind a mark for no name",
    page = {
      text = "渡口添新船\n□ 葛青\n渡口昨日添了两条新船，每条能坐三十人，船票还是一块钱。\n\n■交通\n\n"
        .. "老桥换了灯\n□ 石磊\n老桥上的六十盏灯昨日全部换新，夜里散步的人多了一倍。",
    },
    expect = labels("title", "byline", "body", "", "head", "", "title", "byline", "body"),
  },
  {
    name = "keeps the names of a signature that the column parts in it",
    page = {
      text = "绣娘比巧\n　　本报讯　三十六名绣娘昨日在车间里比巧，题目是一\n片荷叶，叶脉要绣出三层颜色，针脚要密得看不见\n"
        .. "底布，“头名还是老周的，绣了四十年”。（白露\n　石磊）\n渡口添新船\n"
        .. "　　本报讯　渡口昨日添了两条新船，每条能坐三十\n人，船票还是一块钱，船工说这个价十年没动过。",
    },
    expect = labels("title", "body", "continuation", "continuation", "byline", "title", "body",
      "continuation"),
  },
  {
    name = "keeps a signature that the column parts behind a space and the end of a quote",
    page = {
      text = "绣娘比巧\n　　本报讯　三十六名绣娘昨日在车间里比巧，题目是一\n片荷叶，叶脉要绣出三层颜色，针脚要密得看不见\n"
        .. "底布，“头名还是老周的”。　（本报记者 白露\n通讯员 石磊）\n\n渡口添新船\n"
        .. "　　本报讯　渡口昨日添了两条新船，每条能坐三十\n人，船票还是一块钱，船工说这个价十年没动过。",
    },
    expect = labels("title", "body", "continuation", "continuation", "byline", "", "title", "body",
      "continuation"),
  },
  {
    name = "takes a long name behind the word for who wrote for a byline",
    page = {
      text = "渡口添新船\n文/乌云其木格\n　　渡口昨日添了两条新船，每条能坐三十人，船票还是一块钱，"
        .. "船工说这个价十年没有动过。",
    },
    expect = labels("title", "byline", "body"),
  },
  {
    name = "takes where a writer is and the name for a byline",
    page = {
      text = "渡口添新船\n□ 盐都　石小磊\n　　渡口昨日添了两条新船，每条能坐三十人，船票还是一块钱，"
        .. "船工说这个价十年没有动过。",
    },
    expect = labels("title", "byline", "body"),
  },
}

-- Where a paragraph begins, ends and goes on.

local expectations = require("cases.shared.expectations")
local labels = expectations.labels

return {
  {
    name = "finds the rest of a paragraph that a column end cut",
    page = {
      text = "河滨社区办起流动课堂\n\n本报讯 9月12日，河滨社区的流动课堂开课，首批学\n\n"
        .. "员共有六十名，最大的七十九岁。\n\n课程由志愿者轮流讲授，全年不收费。",
    },
    expect = labels("title", "", "body", "", "continuation", "", "body"),
  },
  {
    name = "knows a title from a cut paragraph by the sentence before it",
    page = {
      text = "河滨社区的流动课堂昨日开课，首批学员六十名。\n\n老旧电梯换新记\n\n"
        .. "近日，南苑小区的八部老旧电梯全部更换完毕。",
    },
    expect = labels("body", "", "title", "", "body"),
  },
  {
    name = "reads a quotation between straight marks on behind a column end",
    page = {
      text = "河滨社区办起课堂\n\n本报讯 9月12日，河滨社区的流动课堂开课，首批学员共有六十名。\n\n"
        .. "社区里的老人们都爱上了\"银龄\n\n都来听课了。\"老人们说，课堂每周两次。\n\n"
        .. "课程由志愿者轮流讲授，全年不收费。",
    },
    expect = labels("title", "", "body", "", "body", "", "continuation", "", "body"),
  },
  {
    name = "reads half-width marks behind brackets and quotation marks as wide ones",
    page = {
      text = "课程由志愿者轮流讲授,全年不收费,街道为\n\n此出了八万元。\n\n草坡“赛歌会”:琴声响起,老友们来相会\n\n"
        .. "6月8日(农历五月初三),\n\n南苑小区在草坡上办起居民赛歌会。唱歌、弹琴、下棋……三百余人次唱到天黑。\n\n"
        .. "小区还设了茶摊,九位老人轮流烧水。",
    },
    expect = labels("body", "", "continuation", "", "title", "", "body", "", "continuation", "",
      "body"),
  },
  {
    name = "puts the lines of a hard-wrapped column together",
    page = {
      text = "老旧电梯换新记\n　　近日，南苑小区的八部老旧电梯全部更\n换完毕，居民出行更加方便。更换工程\n"
        .. "历时四十天，由街道出资。\n　　住在十二层的老人说，再也不用爬楼\n了。",
    },
    expect = labels("title", "body", "continuation", "continuation", "body", "continuation"),
  },
  {
    name = "leaves the words of every line and the blank lines alone",
    page = { text = "流动课堂开课\n\n昨日，流动课堂开课。", language = "zh" },
    expect = {
      language = "zh",
      lines = { { text = "流动课堂开课" }, { text = "" }, { text = "昨日，流动课堂开课。" } },
    },
  },
  {
    name = "finds the end of a column inside of a line of a wrapped page",
    page = {
      text = "“流动课堂”开课\n\n昨日，“流动课堂”在河滨社区开课，首批学员共六十\n"
        .. "名，年纪最大的七十九岁。课程由“银龄讲师团”的志\n"
        .. "愿者轮流\n\n"
        .. "讲授，全年不收费，每周三次，开在每一栋楼\n"
        .. "的门口。社区书记石磊说，讲师都是楼里的邻居。\n\n"
        .. "住在三号楼的乔一帆每次都坐第一排，她说，过去在家\n"
        .. "闲着，如今一周三次出门听课，人也精神了，还认识了\n不少新朋友。\n\n"
        .. "记者了解到，街道今年还将在另外五个社区开办“流动\n"
        .. "课堂”，课程增加到二十门，教手机、讲健康，也教唱\n歌和书法。",
    },
    expect = labels("title", "", "body", "continuation", "continuation", "", "continuation",
      "continuation", "", "body", "continuation", "continuation", "", "body", "continuation",
      "continuation"),
  },
  {
    name = "keeps the items of a list in the text",
    page = {
      text = "流动课堂今年开这些课\n\n　　昨日，河滨社区公布了流动课堂的课程，有以下几门：\n\n"
        .. "　　◆手机与网络课每周二上午；\n\n　　◆合唱课每周四下午；\n\n　　◆书法课每周六上午。\n\n"
        .. "　　一、报名的居民可以在\n\n三号楼的门口领取课程表和教材。",
    },
    expect = labels("title", "", "body", "", "body", "", "body", "", "body", "", "body", "",
      "continuation"),
  },
  {
    name = "takes a list of short items below a sentence for text",
    page = {
      text = "夜校怎么报名\n　　夜校从下周一起报名，可以打下面的电话：\n　　●南苑街道：8765××21（周一至周五）\n"
        .. "　　●青石街道：8765××22（全天）\n　　课程全年不收费。\n流动课堂开课\n　　昨日，河滨社区的流动课堂开课。",
    },
    expect = labels("title", "body", "body", "body", "body", "title", "body"),
  },
  {
    name = "goes on below a picture with the sentence that a column end cut",
    page = {
      text = "老旧电梯换新记\n　　本报讯（记者 石磊）近日，南苑小区的八部老旧电梯全部更换完毕，住户们上下楼再也"
        .. "不用歇脚，书记说：“这件事居民盼了多\n\n夜校开课\n"
        .. "　　昨晚，青石街道的夜校开课。\n乔一帆 摄影报道\n\n年，终于办成了。”\n"
        .. "　　下一步，街道还要给楼道装上扶手。",
    },
    expect = labels("title", "body", "", "title", "body", "credit", "", "continuation", "body"),
  },
  {
    name = "takes the text behind marks for items",
    page = {
      text = "街谈巷议\n●南苑小区的八部老旧电梯近日换了新，\n"
        .. "●青石街道夜校昨晚开课，十二门课程座无虚席。",
    },
    expect = labels("title", "body", "body"),
  },
  {
    name = "ends a paragraph where its last line has room for what comes next",
    page = {
      text = "夜校开课记\n昨日晚上七点，河滨社区的流动课堂又一\n"
        .. "次开了课，来的人把走廊也坐满了，最远\n的学员从城西赶来，路上换了两趟车，走\n"
        .. "了一个小时，进门的时候额头上全是汗，\n手里还提着一袋刚摘下来的柿子，说是给\n"
        .. "先生们尝尝鲜，大家笑了起来，屋里一下\n子就有了暖意，窗户上蒙着一层雾，外面\n"
        .. "什么也看不见，只听见雨点打在铁皮棚顶\n上噼里啪啦响个不停，先生把声音提高了\n"
        .. "些，讲到第二章的时候，天已经全黑了，\n楼下传来了叫卖馄饨的声音，有人咽了咽\n"
        .. "口水，可是没有一个人起身，先生看了看\n钟，把粉笔又拿起来，一直讲到九点半，\n"
        .. "谁也没有先走的意思，都坐在那里听。\n23时，值班的人锁上门，把灯都关掉了，\n"
        .. "慢慢走回家去。",
    },
    expect = labels("title", "body", "continuation", "continuation", "continuation",
      "continuation", "continuation", "continuation", "continuation", "continuation",
      "continuation", "continuation", "continuation", "continuation", "continuation", "body",
      "continuation"),
  },
  {
    name = "keeps a figure that ends a sentence on a line of its own",
    page = {
      text = "Ferry timetable changes\n\nThe early boat leaves the island at six until "
        .. "October\n31.\n"
        .. "After that it sleeps in the harbour like everybody else.",
    },
    expect = labels("title", "", "body", "continuation", "body"),
  },
  {
    name = "takes where the rest of a text stands for no text",
    page = {
      text = "Island ferry gets a second boat\nThe boat was bought in spring.\n(Cont. on page "
        .. "6)\n\n"
        .. "Gulls take over the pier\nThe gulls came at noon and left at five.\nSee GULLS, B4",
    },
    expect = labels("title", "body", "folio", "", "title", "body", "folio"),
  },
  {
    name = "takes a line that explains a picture for no part of the sentence around it",
    page = {
      text = "凉亭落成\n　　石桥村的凉亭上周落成，木料由林场送来，老匠人带着两个徒弟干了整整一个月，一根铁钉也没有用，这才把它\n图为孩子们在亭子里下棋。\n"
        .. "盖好，匾上的三个字是小学生写的。\n　　瓦是老窑里烧出来的。",
    },
    expect = labels("title", "body", "caption", "continuation", "body"),
  },
  {
    name = "begins a paragraph below a dateline that stands alone with its reporter",
    page = {
      text = "村级短会开得实\n本报讯　记者 尤小满\n石桥镇的短会昨日开到了田埂上，十七个村的会计各说一件事，"
        .. "最长的一个说了六分钟，最短的一个只说了四句话。\n\n渡口添新船\n本报讯 渡口添了两条新船，每条能坐三十人。",
    },
    expect = labels("title", "body", "body", "", "title", "body"),
  },
  {
    name = "takes the lines of a poem for text, and what heads the text below it for none",
    page = {
      text = "书摊前的长凳\n□ 纪 文\n长凳不说话\n坐过的人都记得\n老纪翻了一页书\n风又翻回去\n另一张长凳\n也是这样\n征文启事\n"
        .. "石桥镇的读书会征集身边的读书故事，长短不限，写谁都行，来稿请投渡口的信箱，选中的贴在书摊的墙上。",
    },
    expect = labels("title", "byline", "body", "body", "body", "body", "body", "body", "title",
      "body"),
  },
  {
    name = "puts the text of a picture together that takes more than one line of a column",
    page = {
      text = "渡口添新船\n　　江州渡口上周添了两条新船，每条能坐三\n十人，船票还是一块钱，船工说这个价十年没\n"
        .. "有动过了。\n▲新船试航那天，两边的岸上站满了人。 本\n报记者 税小满 摄\n"
        .. "　　往后早晚各多开一班，住在对岸的学生不\n用再绕二十里路过桥。\n　　船工老纪在渡口摇了三十年橹，如今改学\n"
        .. "开机器，头一天就学会了靠岸，码头上的人都\n来看他，他却说还是橹摇起来有劲。",
    },
    expect = labels("title", "body", "continuation", "continuation", "caption", "continuation",
      "body", "continuation", "body", "continuation", "continuation"),
  },
  {
    name = "keeps the lines of a poem apart in a narrow column, and those that end sentences",
    page = {
      text = "渡口添新船\n　　江州渡口上周添了两条新船，每条能坐三\n十人，船票还是一块钱，船工说这个价十年没\n"
        .. "有动过了。\n　　往后早晚各多开一班，住在对岸的学生不\n用再绕二十里路过桥。\n\n"
        .. "守渡的人\n纪小橹\n江水退下去一尺，\n他的影子就长一尺。\n雾里有人喊他，\n他应一声，船先动了。\n"
        .. "对岸的灯亮起来，\n像谁忘在水里的名字。\n\n书摊搬家\n　　西街的书摊搬到了文庙门口。",
    },
    expect = labels("title", "body", "continuation", "continuation", "body", "continuation", "",
      "title", "byline", "body", "body", "body", "body", "body", "body", "", "title", "body"),
  },
  {
    name = "leaves a sentence out that is printed once more beside its text",
    page = {
      text = "守渡的人\n　　老纪在渡口摇了三十年橹。他说：“人等船，不能让船等人。”这话写在渡口的木牌上。\n\n"
        .. "人等船，不能让船等人。\n\n　　新船下水以后，他改学开机器，头一天就学会了靠岸，第二天就带起了徒弟。",
    },
    expect = labels("title", "body", "", "head", "", "body"),
  },
  {
    name = "takes whom to call in a notice for text, and who closes it for who signs",
    page = {
      text = "渡口停航公告\n　　尊敬的乘客：\n　　渡口的栈桥八月一日至三日检修，其间停航。\n　　改乘陆路的请到西街候车。\n"
        .. "　　联系人：税小满\n　　咨询电话：0555-2130467\n　　由此带来的不便，敬请谅解。\n江州渡运有限公司\n\n"
        .. "书摊搬家\n　　西街的书摊搬到了文庙门口，来看书的人比从前多了一倍。",
    },
    expect = labels("title", "body", "body", "body", "body", "body", "body", "byline", "", "title",
      "body"),
  },
  {
    name = "goes on behind a comma, be the next column begun by a name",
    page = {
      text = "Ferry bells ring in the harbour\n\nThe bells of eleven ferries rang for a minute on "
        .. "Tuesday, among those who pulled the ropes were retired pilots, two cooks,\n\n"
        .. "Wanda Pell and the whole crew of the Gannet. The last bell stopped at noon.",
    },
    expect = labels("title", "", "body", "", "continuation"),
  },
  {
    name = "goes on with a figure that had no room in a narrow column",
    page = {
      text = "渡口添新船\n\n江州渡口上周添了两条\n新船，每条能坐三十二\n人，船票还是老价钱一\n块，一年要摆渡总共\n"
        .. "120000人次。船工们说\n这个价十年没有动过，\n往后早晚要多开一班。",
    },
    expect = labels("title", "", "body", "continuation", "continuation", "continuation",
      "continuation", "continuation", "continuation"),
  },
  {
    name = "takes a line that leaves room in its column over a blank one for a heading",
    page = {
      text = "渡口添新船\n\n江州渡口上周添了两条新船，每条能坐三十二人，船\n票还是老价钱一块，船工说这个价十年没有动过。\n\n"
        .. "老纪的书摊搬到文庙门口\n\n西街的书摊搬到了文庙门口，多了两张长凳和一盏灯，\n来看书的人比从前多了一倍，老纪说还要再添两张。",
    },
    expect = labels("title", "", "body", "continuation", "", "title", "", "body", "continuation"),
  },
  {
    name = "leaves the beginning of a sentence to its text where a column end cut it early",
    page = {
      text = "夜校开课\n昨晚，青石街道的夜校开课，十二门课程座\n无虚席，首批学员六十名，年纪最大的有七\n"
        .. "十九岁，从退休教师到货车司机都来报名。\n\n课堂上，木工师傅石磊、退休教师乔\n\n"
        .. "一帆轮流站上讲台，把课桌锯矮了三寸，好\n让坐在前排的老人看得清黑板上的字，后排\n"
        .. "的年轻人笑着鼓起了掌。",
    },
    expect = labels("title", "body", "continuation", "continuation", "", "body", "", "continuation",
      "continuation", "continuation"),
  },
  {
    name = "takes a question below a comma for the end of its sentence, not for a heading",
    page = {
      text = "渡口镇修好石拱桥\n\n近日，渡口镇的石拱桥修缮完工，桥面重新铺了青石。可当村里的后生走上桥头，看见那一排刻着名字的石碑，\n\n"
        .. "心里还能只当它是“过路桥”吗？\n\n镇上的老人说，走在桥上又听见了从前的脚步声。",
    },
    expect = labels("title", "", "body", "", "continuation", "", "body"),
  },
  {
    name = "begins a brief at the margin on a page whose paragraphs are indented",
    page = {
      text = "渡口添新船\n　　本报讯（记者 乔一帆）江州渡口上周添了两条新船，每条能坐三十二人，船票还是老价钱一块。"
        .. "\n　　船工们说这个价十年没有动过，往后早晚要多开一班，让赶集的人早些回家，渡口还要修一座新亭子。"
        .. "\n\n西街书摊搬家\n6月3日，西街的书摊搬到了文庙门口，多了两张长凳和一盏灯。"
        .. "\n\n渡口学堂开了第二课\n三十名船工又坐进了渡口旁的旧仓房，听老船长讲怎样在雾里辨认灯号，讲完后每人在桌上摆了一遍，"
        .. "错一盏就从头再来，散课时天已经黑了，摆渡的灯亮了起来。\n\n老桥修好\n　　近日，石拱桥修缮完工，桥面重新铺了青石。",
    },
    expect = labels("title", "body", "body", "", "title", "body", "", "title", "body", "", "title",
      "body"),
  },
}

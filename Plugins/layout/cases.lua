---The labels of a page's lines as an expectation; "" for a blank one.
---@param ... string
---@return table
local function labels(...)
  local lines = {}
  for index, label in ipairs({ ... }) do
    lines[index] = label == "" and {} or { label = label }
  end
  return { lines = lines }
end

return {
  {
    name = "tells folio, title and paragraphs and takes the date of the folio",
    page = {
      text = "第3版：综合  2021年9月14日 星期二\n河滨社区办起流动课堂\n"
        .. "本报讯（记者 乔一帆）9月12日，河滨社区的流动课堂开课，首批学员六十名。\n"
        .. "课程表贴在了每栋楼的门口。",
    },
    expect = {
      published = "2021-09-14",
      language = "zh",
      lines = {
        { label = "folio" }, { label = "title" }, { label = "body" }, { label = "body" },
      },
    },
  },
  {
    name = "takes a date between middle dots",
    page = { text = "河滨职工报　　第五版　　２０２１·９·１４　　辛丑年八月初八\n流动课堂开课" },
    expect = { published = "2021-09-14" },
  },
  {
    name = "keeps a date of publication that the page has already",
    page = { text = "2021年9月14日 星期二\n流动课堂开课", published = "2021-09-15" },
    expect = { published = "2021-09-15" },
  },
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
    name = "puts the lines of a hard-wrapped column together",
    page = {
      text = "老旧电梯换新记\n　　近日，南苑小区的八部老旧电梯全部更\n换完毕，居民出行更加方便。更换工程\n"
        .. "历时四十天，由街道出资。\n　　住在十二层的老人说，再也不用爬楼\n了。",
    },
    expect = labels("title", "body", "continuation", "continuation", "body", "continuation"),
  },
  {
    name = "tells running head, kicker, title, subtitle and byline",
    page = {
      text = "奋进新征程 建功新时代\n\n“安全月”进工地\n\n塔吊下开起安全课\n\n——南苑地铁站建设见闻\n\n"
        .. "本报记者 乔一帆 通讯员 石 磊\n\n清晨六点，塔吊下站满了人，安全课准时开讲。",
    },
    expect = labels("head", "", "kicker", "", "title", "", "subtitle", "", "byline", "", "body"),
  },
  {
    name = "takes a line that comes back for a running head",
    page = {
      text = "身边的榜样\n\n老旧电梯换新记\n\n近日，南苑小区的八部老旧电梯全部更换完毕。\n\n身边的榜样\n\n"
        .. "流动课堂开课\n\n昨日，河滨社区的流动课堂开课，首批学员六十名。",
    },
    expect = labels("head", "", "title", "", "body", "", "head", "", "title", "", "body"),
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
    name = "takes editors, contents and pointers for folios",
    page = {
      text = "责任编辑：乔一帆 美编：石磊\n流动课堂办到家门口  2版\n老旧电梯换新记\n"
        .. "近日，南苑小区的八部老旧电梯全部更换完毕。\n（下转第4版）",
    },
    expect = labels("folio", "folio", "title", "body", "folio"),
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
    name = "leaves the words of every line and the blank lines alone",
    page = { text = "流动课堂开课\n\n昨日，流动课堂开课。", language = "zh" },
    expect = {
      language = "zh",
      lines = { { text = "流动课堂开课" }, { text = "" }, { text = "昨日，流动课堂开课。" } },
    },
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
    name = "takes a paper's own name, its issue and its imprint for folios",
    page = {
      text = "河滨之窗　｜　2021年9月　第9期　｜　要闻\n\n流动课堂开课\n"
        .. "昨日，河滨社区的流动课堂开课，首批学员六十名。\n"
        .. "地址：河滨路8号　投稿邮箱见首页　（内部资料 免费交流）",
    },
    expect = {
      published = "2021-09",
      lines = {
        { label = "folio" }, {}, { label = "title" }, { label = "body" }, { label = "folio" },
      },
    },
  },
  {
    name = "takes the name of the paper above the first article for a head",
    page = {
      text = "河滨职工\n\n基层·一线\n\n流动课堂开课\n\n昨日，河滨社区的流动课堂开课，首批学员六十名。",
    },
    expect = labels("head", "", "folio", "", "title", "", "body"),
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
    name = "lets a title that begins with an institution alone go on",
    page = {
      text = "昨日，流动课堂开课，首批学员六十名。\n\n南苑区教育工会\n组织教师学唱地方戏\n\n"
        .. "本报讯 近日，南苑区的教师学起了地方戏。\n\n一、先学发声\n\n与以往不同，今年的老师来自剧团。",
    },
    expect = labels("body", "", "title", "title", "", "body", "", "body", "", "body"),
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
    name = "takes a nameplate with its pinyin for heads, and a name behind a mark for a byline",
    page = {
      text = "2021年9月14日 星期二 编辑／乔一帆 电话／87654321\n河滨工人\nHEBIN GONGREN\n\n"
        .. "为“热水瓶”点赞\n□ 石磊\n\n流动课堂的讲台上放着一排热水瓶，谁来了都能喝上一口。",
    },
    expect = labels("folio", "head", "head", "", "title", "byline", "", "body"),
  },
  {
    name = "takes lines over the date for names of paper and page, numbers being full-width",
    page = {
      text = "河滨工人\n南苑·青石\n２０２１年９月１４日　星期二　　楼组长·夜校\n街坊时报　Ｃ３\n"
        .. "流动课堂开课\n　　昨日，河滨社区的流动课堂开课，首批学员六十名。",
    },
    expect = labels("head", "head", "folio", "folio", "title", "body"),
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
    name = "takes a spread pen name behind a mark, and two roles with rare names, for bylines",
    page = {
      text = "车库里的课堂\n◎ 青 禾\n\n车库里的灯，每晚七点准时亮起来。\n\n\n"
        .. "楼道里的书架\n通讯员 采薇 本报记者 关河\n\n书架是木工师傅用旧门板拼起来的。",
    },
    expect = labels("title", "byline", "", "body", "", "", "title", "byline", "", "body"),
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
    name = "takes entries with a mark, whose words are titles below, for contents",
    page = {
      text = "本期要目\n○ 夜校里的二胡声\n○ 石板路翻新记\n\n夜校里的二胡声\n\n"
        .. "　　本报讯 昨晚，南苑小区的夜校开了二胡课。\n\n石板路翻新记\n\n　　本报讯 近日，青石街道的石板路翻新完工。",
    },
    expect = labels("folio", "folio", "folio", "", "title", "", "body", "", "title", "", "body"),
  },
  {
    name = "takes a line of name, publisher, issue, date and page for a running head",
    page = {
      text = "LOOSE PLANKS | newsletter of the Millbrook footbridge and towpath volunteers"
        .. " | Issue 31 | May 2019 | page 4\n\nCobbler moves in for the winter\n\nBy Nora Quist\n\n"
        .. "The cobbler has moved in for the winter, and the bridge is dry again.",
    },
    expect = labels("folio", "", "title", "", "byline", "", "body"),
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
    name = "takes a name with an office in brackets below a title for its author",
    page = {
      text = "给楼道留一盏灯\n乔一帆（南苑小区楼长）\n\n楼道里的灯，每晚七点准时亮起来，天亮才灭。",
    },
    expect = labels("title", "byline", "", "body"),
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
    name = "knows English credits and bylines with a colon or the name of the paper, and imprints",
    page = {
      language = "en",
      text = "Evening school opens on Quay Street\nStory & pics: Tamsin Okoro\n\n"
        .. "Sixty residents came to the first lesson of the evening school on Monday night.\n\n"
        .. "Beacon photo by Lars Etienne\n\n"
        .. "The Quay Beacon (USPS 000-001) is published every month by the Quay Street Residents.\n"
        .. "Next issue: May 4. Copy by April 20 to your steward.",
    },
    expect = labels("title", "byline", "", "body", "", "credit", "", "folio", "folio"),
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
    name = "begins a text with a dateline that has a line of its own, and no title with a byline",
    page = {
      text = "流动课堂开课\n本报讯　记者 石磊\n　　昨日，河滨社区的流动课堂开课，首批学员六十名。\n\n"
        .. "老旧电梯换新记\n本报通讯员 葛青\n　　近日，南苑小区的八部老旧电梯全部更换完毕。",
    },
    expect = labels("title", "body", "body", "", "title", "byline", "body"),
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
    name = "takes contents in one line, stars, and who edits a bulletin for folios",
    page = {
      text = "南苑区总工会办公室编\n导读　２版：老旧电梯换新记　３版：夜校排到凌晨\n流动课堂开课\n"
        .. "昨日，河滨社区的流动课堂开课，首批学员六十名。\n＊ ＊ ＊\n"
        .. "报：青石街道，南苑工委　送：各社区夜校",
    },
    expect = labels("folio", "folio", "title", "body", "folio", "folio"),
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
    name = "tells a heading that stands in the middle of a sentence",
    page = {
      text = "老旧电梯换新记\n　　近日，南苑小区的八部老旧电梯全部更换完毕，住户们上下楼再也不用歇脚，社区的书记石磊说，\n"
        .. "拉起二胡，唱到天亮\n　　3月6日晚，青石街道的夜校开课，十二门课程座无虚席。\n"
        .. "这件事居民盼了多年，街道今年才筹到了钱，请来了施工队。",
    },
    expect = labels("title", "body", "title", "body", "continuation"),
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
    name = "takes the first figure of a cut number for none of a page",
    page = {
      text = "流动课堂开课\n　　昨日，河滨社区的流动课堂开课，先生们发出的讲义有\n8\n\n00份。",
    },
    expect = labels("title", "body", "continuation", "", "continuation"),
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
    name = "takes the month of a head where nothing prints a day",
    page = {
      text = "THE DRY PRESS\nLaundry Workers Local 9 * Millbrook, Pa. * June 2018 * Page 2\n\n"
        .. "Footbridge to reopen\nThe footbridge will reopen after repairs, the town said.",
    },
    expect = { published = "2018-06" },
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
    name = "takes where the rest of a text stands for no text",
    page = {
      text = "Island ferry gets a second boat\nThe boat was bought in spring.\n(Cont. on page "
        .. "6)\n\n"
        .. "Gulls take over the pier\nThe gulls came at noon and left at five.\nSee GULLS, B4",
    },
    expect = labels("title", "body", "folio", "", "title", "body", "folio"),
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
    name = "knows a running head in two lines and the label of items by the way they are made",
    page = {
      text = "THE TIDE TABLE\nPaper of the island crews | 3 April 2019 | No. 12\n\nAround the "
        .. "depots\n\n"
        .. "NORTH PIER\nForty gulls were counted.\n\nLONG PIER\nThe lamp has been mended.",
    },
    expect = labels("head", "folio", "", "", "", "title", "body", "", "title", "body"),
  },
}

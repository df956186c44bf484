-- Headings inside of an article, and labels of sections and items.

local expectations = require("cases.shared.expectations")
local labels = expectations.labels

return {
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
    name = "tells questions of an interview and who asks them from headings",
    page = {
      text = "“课堂就在楼下”\n采访　乔一帆\n\n问：课堂设在哪里？\n\n答：在一间车库里，每晚七点开课。"
        .. "\n\n问：收不收费？\n\n答：不收，讲师都是楼里的邻居。",
    },
    expect = labels("title", "byline", "", "body", "", "body", "", "body", "", "body"),
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
    name = "keeps parts with numbers and texts of pictures that end a sentence in their article",
    page = {
      text = "老街添了公共厨房\n\n昨日，青石街道的公共厨房开火，三十户人家共用六口灶。\n\n（一）先问后建\n\n"
        .. "楼长挨家问了半个月。\n\n居民在择菜。\n\n灶台的高低由老人说了算。\n\n3.算清水电账\n\n每户每月分摊九元。",
    },
    expect = labels("title", "", "body", "", "body", "", "body", "", "body", "", "body", "", "body",
      "", "body"),
  },
  {
    name = "keeps subheads of a dated article where all others are dated, and briefs apart",
    page = {
      text = "南苑夜校开出修车班\n\n本报讯（记者 乔一帆）南苑夜校的修车班昨晚开课。\n\n工具自己带\n\n"
        .. "学员们把扳手、内胎摆了一地。\n\n师傅轮着来\n\n修车摊主石磊讲第一课，分文不取。\n\n"
        .. "河滨社区清出旧物车棚\n\n本报讯（记者 葛青）河滨社区的车棚清出旧物四十件。\n\n"
        .. "青石街道巷口添路灯\n\n6月3日，青石街道的巷口装上路灯六十盏，夜里不再摸黑。\n\n南苑小区换下旧井盖\n\n6月5日，南苑小区换下井盖二十个，雨天不再响动。",
    },
    expect = labels("title", "", "body", "", "body", "", "body", "", "body", "", "body", "",
      "title", "", "body", "", "title", "", "body", "", "title", "", "body"),
  },
  {
    name = "keeps subheads without a blank line above where blank lines part the articles",
    page = {
      text = "老街的公共厨房开火\n　　青石街道的公共厨房有六口灶，三十户人家轮着用。\n先问后建\n　　楼长挨家问了半个月，记满一本册子。\n谁家急谁先用\n"
        .. "　　灶台的高低由老人说了算，不用排队。\n　　　　　　（石磊）\n\n河滨社区清空旧车棚\n　　河滨社区的车棚清出旧物四十件，卖得的钱买了雨棚。\n\n"
        .. "青石街道巷口添路灯\n　　青石街道的巷口装上路灯六十盏，夜里不再摸黑。\n\n南苑小区换下旧井盖\n　　南苑小区换下井盖二十个，雨天不再响动。",
    },
    expect = labels("title", "body", "body", "body", "body", "body", "byline", "", "title", "body",
      "", "title", "body", "", "title", "body"),
  },
  {
    name = "takes unsigned news below a signed article for none of its parts",
    page = {
      text = "渡口学堂开课\n文/石磊\n　　三十名船工坐进了渡口旁的旧仓房，听老船长讲怎样在雾里辨认灯号。\n"
        .. "夜校开出二胡课\n　　青石街道的夜校日前开出二胡课，三十名学员带来了自己的琴。\n"
        .. "老桥换了灯\n　　老桥上的六十盏灯日前全部换新，夜里散步的人多了一倍。\n"
        .. "书法班招新\n　　书法班上周六招收学员二十名，最大的已经八十一岁。",
    },
    expect = labels("title", "byline", "body", "title", "body", "title", "body", "title", "body"),
  },
}

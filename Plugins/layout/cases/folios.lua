-- Heads, folios, imprints, contents, and the date of the page.

local expectations = require("cases.shared.expectations")
local labels = expectations.labels

---@param name string
---@param head string the first lines of the page
---@param day string that it was published
---@return table
local function published(name, head, day)
  return {
    name = name,
    page = { text = head .. "\n\n老桥换了灯\n　　本报讯（通讯员 石磊）老桥上的六十盏灯全部换新。" },
    expect = { published = day },
  }
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
    name = "takes a date in Chinese figures beside the numbers of the issue and of two pages",
    page = {
      text = "砚湖医讯\n砚湖医院编印\n二〇二一年九月十四日　第三期　第六、七版\n编辑：石　磊\n\n流动课堂开课",
    },
    expect = { published = "2021-09-14" },
  },
  {
    name = "takes a day that stands apart from its year",
    page = {
      text = "2021年第9期　9月14日印发　（内部交流）\n流动课堂开课\n"
        .. "昨日，河滨社区的流动课堂开课，首批学员六十名。",
    },
    expect = { published = "2021-09-14" },
  },
  {
    name = "prefers the date of a folio to that under a notice",
    page = {
      text = "第2版　河滨·青石\n流动课堂报名公告\n　　即日起，河滨社区的流动课堂接受报名，先到先得。\n"
        .. "河滨社区\n2021年9月10日\n\n2021年9月14日·星期二　总第305期　组版：石磊",
    },
    expect = { published = "2021-09-14" },
  },
  {
    name = "keeps a date of publication that the page has already",
    page = { text = "2021年9月14日 星期二\n流动课堂开课", published = "2021-09-15" },
    expect = { published = "2021-09-15" },
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
    name = "takes editors, contents and pointers for folios",
    page = {
      text = "责任编辑：乔一帆 美编：石磊\n流动课堂办到家门口  2版\n老旧电梯换新记\n"
        .. "近日，南苑小区的八部老旧电梯全部更换完毕。\n（下转第4版）",
    },
    expect = labels("folio", "folio", "title", "body", "folio"),
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
    name = "takes contents in one line, stars, and who edits a bulletin for folios",
    page = {
      text = "南苑区总工会办公室编\n导读　２版：老旧电梯换新记　３版：夜校排到凌晨\n流动课堂开课\n"
        .. "昨日，河滨社区的流动课堂开课，首批学员六十名。\n＊ ＊ ＊\n"
        .. "报：青石街道，南苑工委　送：各社区夜校",
    },
    expect = labels("folio", "folio", "title", "body", "folio", "folio"),
  },
  {
    name = "takes the first figure of a cut number for none of a page",
    page = {
      text = "流动课堂开课\n　　昨日，河滨社区的流动课堂开课，先生们发出的讲义有\n8\n\n00份。",
    },
    expect = labels("title", "body", "continuation", "", "continuation"),
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
    name = "knows a running head in two lines and the label of items by the way they are made",
    page = {
      text = "THE TIDE TABLE\nPaper of the island crews | 3 April 2019 | No. 12\n\nAround the "
        .. "depots\n\n"
        .. "NORTH PIER\nForty gulls were counted.\n\nLONG PIER\nThe lamp has been mended.",
    },
    expect = labels("head", "folio", "", "", "", "title", "body", "", "title", "body"),
  },
  {
    name = "knows a folio with figures as wide as characters",
    page = {
      text = "石桥职工报　２０２１．９．１４\n编辑：尤小满　电话：０５５５－２３４５６７８\n"
        .. "凉亭落成\n本报讯 石桥村的凉亭上周落成，木料由林场送来。",
    },
    expect = labels("folio", "folio", "title", "body"),
  },
  {
    name = "takes entries of other pages and a day of the lunar year for folios",
    page = {
      text = "农历八月初八\n▶4版　石板路翻新要问谁\n\n流动课堂开课\n\n昨日，河滨社区的流动课堂开课，首批学员六十名。",
    },
    expect = labels("head", "folio", "", "title", "", "body"),
  },
  {
    name = "takes a label in whatever brackets off the heading",
    page = {
      text = "流动课堂开课\n\n昨日，河滨社区的流动课堂开课，首批学员六十名。\n\n〖街巷手记〗\n修车摊主登上讲台\n\n"
        .. "昨晚，修车摊主石磊讲了第一课。\n\n[楼道见闻]\n八部电梯换新\n\n近日，南苑小区换下八部旧电梯。",
    },
    expect = labels("title", "", "body", "", "head", "title", "", "body", "", "head", "title", "",
      "body"),
  },
  {
    name = "knows a pointer behind a mark, a long name of a section and initials that sign",
    page = {
      text = "Across the district\n\nKiln relit at Oldbury\n\n"
        .. "The potters of Oldbury lit the kiln at dawn.\nT.W.\n\n► Page 3",
    },
    expect = labels("head", "", "title", "", "body", "byline", "", "folio"),
  },
  {
    name = "takes no line of a heading in capitals with a figure for a folio",
    page = {
      text = "NORTHGATE ECHO  4\n\nHARBOUR TRUST TO RAISE\nITS FEES BY 12 DLRS\n"
        .. "The harbour trust raises its fees for all berths, its chairman told the owners.",
    },
    expect = labels("folio", "", "title", "title", "body"),
  },
  published("joins a large day with the month below it where the weekday agrees",
    "14\n2021年9月\n星期二", "2021-09-14"),
  published("takes no page's number for a day where the weekday is another one",
    "15\n2021年9月\n星期二", "2021-09"),
  published("takes a lone figure for no day where no weekday is printed",
    "14\n2021年9月", "2021-09"),
  published("joins a year with the month and day below it",
    "2021年\n9月14日\n星期二", "2021-09-14"),
  published("joins a day with its month in the same line",
    "14 2021年9月 星期二", "2021-09-14"),
  published("joins a day with a bare year behind it",
    "9月14日 2021 星期二", "2021-09-14"),
  published("joins the parts of a date in figures",
    "2021.09\n14\n星期二", "2021-09-14"),
  published("joins a Sunday with its month",
    "12\n2021年9月\n星期日", "2021-09-12"),
}

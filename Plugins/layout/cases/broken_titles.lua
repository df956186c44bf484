-- Chinese titles that the width of a column breaks: neither line could stand alone.

local expectations = require("cases.shared.expectations")
local labels = expectations.labels

---A page of two articles: one under the lines given, one under a title in one line.
---@param first string
---@param second string
---@return broadsheet.PageSeed
local function page(first, second)
  return {
    text = first .. "\n" .. second .. "\n　　本报讯（记者 乔一帆）9月12日，河滨社区的流动课堂开课，"
      .. "首批学员六十名，年纪最大的七十九岁。\n\n老旧电梯换新记\n"
      .. "　　本报讯（记者 石磊）近日，南苑小区的八部老旧电梯全部更换完毕。",
  }
end

local ONE_TITLE = labels("title", "title", "body", "", "title", "body")

return {
  {
    name = "goes on below a house with what it did, of which the object follows",
    page = page("青石街道总工会举办", "“邻里杯”象棋比赛"),
    expect = ONE_TITLE,
  },
  {
    name = "goes on below a house with a word that begins no statement",
    page = page("河滨社区服务中心", "把流动课堂办进夜市"),
    expect = ONE_TITLE,
  },
  {
    name = "goes on below a verb with the quotation that it governs",
    page = page("南苑小区住户迎来", "“会说话的电梯”"),
    expect = ONE_TITLE,
  },
  {
    name = "goes on below a number and what it counts",
    page = page("青石街道用三间空房换来一张", "老人抢着坐的“万能桌”"),
    expect = ONE_TITLE,
  },
  {
    name = "goes on with four characters, which are too many for a name",
    page = page("南苑小区住户比着", "送课上门"),
    expect = ONE_TITLE,
  },
  {
    name = "lets a statement end with where something was held",
    page = page("全市邻里节推进会在青石区召开", "六十个社区晒出“开门七件事”"),
    expect = labels("kicker", "title", "body", "", "title", "body"),
  },
  {
    name = "takes a label over a title that begins so for a kicker all the same",
    page = page("邻里说事", "把流动课堂办进夜市"),
    expect = labels("kicker", "title", "body", "", "title", "body"),
  },
  {
    name = "takes a short line with a comma for the first one of a title in a narrow column",
    page = {
      text = "河东工人\n2024年11月15日\n零下八度，\n三百把绣针比巧\n11月12日清晨，渡口气温降到零下八\n度，绣坊的大屋子里灯火通明。白沙"
        .. "\n市第二十一届绣娘技能大赛在这里开赛\n，由各个乡镇推选来的三百名绣娘各\n占一张绷架，针尖连成一片亮。\n赛程两天，理论占三成，实操占七成，"
        .. "\n平针、滚针、打籽三个项目都要看背面\n的线头，线头藏得好的记高分。\n",
    },
    expect = labels("head", "folio", "title", "title", "body", "continuation", "continuation",
      "continuation", "continuation", "body", "continuation", "continuation"),
  },
}

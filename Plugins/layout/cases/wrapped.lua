-- Chinese columns of hard-wrapped lines: where paragraphs begin, as blank lines, lost indents and
-- the room that lines leave tell it.

local expectations = require("cases.shared.expectations")

local WIDTH = 16 -- characters of a line
local MARKS = { ["，"] = true, ["。"] = true, ["、"] = true, ["”"] = true }

---Cuts a text into lines, none of which begins with a mark.
---@param text string
---@param indent integer characters that the first line is shorter by
---@return string[]
local function lines_of(text, indent)
  local lines, line, room = {}, {}, WIDTH - indent
  for _, code in utf8.codes(text) do
    local character = utf8.char(code)
    if #line == room then
      local carried = MARKS[character] and table.remove(line) or nil
      lines[#lines + 1] = table.concat(line)
      line, room = { carried }, WIDTH
    end
    line[#line + 1] = character
  end
  lines[#lines + 1] = table.concat(line)
  return lines
end

---A page of titles and paragraphs in a column, with the labels that its lines should have.
---@param blocks { [1]: "title"|"text", [2]: string }[]
---@param settings { indent?: integer, gap?: string, between?: string } characters by which first
--- lines are shorter; what stands between the lines of a block, and between blocks
---@return table page
---@return table expect
local function column(blocks, settings)
  local text, labels = {}, {}
  local gap, between = settings.gap or "\n", settings.between or "\n"
  local function add(line, label, before)
    text[#text + 1] = (#text > 0 and before or "") .. line
    if #labels > 0 then
      for _ = 2, #before do
        labels[#labels + 1] = ""
      end
    end
    labels[#labels + 1] = label
  end
  for _, block in ipairs(blocks) do
    if block[1] == "title" then
      add(block[2], "title", between)
    else
      for number, line in ipairs(lines_of(block[2], settings.indent or 0)) do
        add(line, number == 1 and "body" or "continuation", number == 1 and between or gap)
      end
    end
  end
  return { text = table.concat(text) }, expectations.labels(table.unpack(labels))
end

local NEWS = {
  { "title", "渡口学堂开课" },
  { "text", "昨日傍晚，三十名船工坐进了渡口旁的旧仓房，听老船长讲怎样在雾里辨认灯号。"
    .. "仓房里没有黑板，他就用粉笔画在船板上。" },
  { "text", "课要上十二个晚上，讲完灯号讲缆绳，讲完缆绳讲天气。来听的人多是刚上船的年轻人，"
    .. "也有跑了半辈子水路的老把式，他们说从前靠猜，如今想弄个明白。" },
  { "title", "补鞋摊搬进走廊" },
  { "text", "从本周起，修鞋匠把摊子摆到了办事大厅的走廊里，补一双鞋分文不取。头一天来了二十六个人，"
    .. "有环卫工，也有送报的。他手边的钉子盒换了三回。" },
  { "text", "大厅里的人替他留了一张桌子和一盏灯，冬天收工以后，工具就锁在柜子里，谁也不去动它。" },
}

---@param name string
---@param blocks { [1]: "title"|"text", [2]: string }[]
---@param settings { indent?: integer, gap?: string, between?: string }
---@return table
local function case(name, blocks, settings)
  local page, expect = column(blocks, settings)
  return { name = name, page = page, expect = expect }
end

return {
  case("blank lines between any two lines part nothing", NEWS, { gap = "\n\n", between = "\n\n" }),
  case("where first lines are two characters shorter, others begin no paragraph", {
    NEWS[1], NEWS[2], NEWS[3],
    { "text", "渡口的旧仓房昨夜亮起了灯，三十名船工坐在木箱上听老船长讲课。"
      .. "近日江上的雾一天比一天浓，谁都想把灯号认清楚。" },
    NEWS[4], NEWS[5], NEWS[6],
  }, { indent = 2 }),
  case("goes on behind a full line that ends a sentence where blank lines part paragraphs", {
    NEWS[1], NEWS[2], NEWS[3], NEWS[4],
    { "text", "入冬的第一场雪昨夜落了下来，院子全白了，路上的冰一早就被铲掉了。"
      .. "近日赶工的人都说，冰要先铲掉，不然车进不了门。" },
    NEWS[5], NEWS[6],
  }, { between = "\n\n" }),
  case("takes a line that fills the column between blank lines for a heading", {
    NEWS[1], NEWS[2], NEWS[3],
    { "title", "补鞋摊搬进了办事大厅的走廊里面" },
    { "text", "办事大厅的走廊里从本周起" .. NEWS[5][2] },
    NEWS[6],
  }, { between = "\n\n" }),
  case("takes a line that goes over the edge of the column for a heading", {
    NEWS[1], NEWS[2], NEWS[3], NEWS[4], NEWS[5], NEWS[6],
    { "title", "船工们把灯号一个一个画在了仓房的墙上" },
    { "text", "仓房的墙从前是黑的，如今画满了红灯绿灯，谁进来都要先认上一遍。" .. NEWS[2][2] },
  }, {}),
  {
    name = "takes a sentence in which somebody speaks for text, however short it breaks off",
    page = {
      text = "渡口学堂开课\n\n"
        .. "昨日傍晚，三十名船工坐进了渡口旁的旧仓房，听老船长讲怎样在雾里辨认灯号，讲到夜里十点才散。"
        .. "散课的时候江上起了风，他们提着马灯，一个跟着一个回到船上去。\n\n"
        .. "老船长表示，几十年来，跑船的人一直与江上的灯\n\n"
        .. "同进同退，看错一盏，整船的货就上了沙洲，所以每一种灯号都要认全了，再把缆绳和天气"
        .. "也学进肚子里，哪一样都不能少，少一样就要出事。\n\n"
        .. "仓房里没有黑板，他就用粉笔画在船板上，画满了擦，擦净了再画，一直画到粉笔用完，"
        .. "才许大家把船板翻过来，重新画一遍给他看。",
    },
    expect = expectations.labels("title", "", "body", "", "body", "", "continuation", "", "body"),
  },
  {
    name = "items below a sentence that leads to them are paragraphs, with dashes as well",
    page = {
      text = "渡口学堂开课\n"
        .. "新规矩从下月起实行，要点如下：\n"
        .. "——夜里开船的每班添二十元，后半夜再添十元，遇上大雾停航也照发；\n"
        .. "——冰封的日子每人多领一副护膝、两副手套，不折成钱。\n"
        .. "写规矩的人说，每一条都是船工自己提的。",
    },
    expect = expectations.labels("title", "body", "body", "body", "body"),
  },
}

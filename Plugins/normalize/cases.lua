return {
  {
    name = "takes tabs, no-break spaces and trailing space out",
    page = { text = "\t河西社区\u{A0}邻里节  \n二十户家庭参加。\u{3000}" },
    expect = { lines = { { text = "    河西社区 邻里节" }, { text = "二十户家庭参加。" } } },
  },
  {
    name = "drops marks that print nothing",
    page = { text = "\u{FEFF}河西\u{200B}社区\u{7}\nco\u{AD}operation" },
    expect = { lines = { { text = "河西社区" }, { text = "cooperation" } } },
  },
  {
    name = "keeps the indent of a Chinese paragraph",
    page = { text = "\u{3000}\u{3000}河西社区举办邻里节。\u{3000}" },
    expect = { lines = { { text = "\u{3000}\u{3000}河西社区举办邻里节。" } } },
  },
  {
    name = "makes a line of spaces empty",
    page = { text = "\u{3000}\u{A0} \n二" },
    expect = { lines = { { text = "" }, { text = "二" } } },
  },
  {
    name = "takes the option for the width of a tab",
    options = { tab_width = 2 },
    page = { text = "\tRiver fair draws a crowd" },
    expect = { lines = { { text = "  River fair draws a crowd" } } },
  },
  {
    name = "leaves clean lines alone",
    page = { text = "河西社区举办邻里节\n\n  “好！”居民们说。" },
    expect = {
      lines = { { text = "河西社区举办邻里节" }, { text = "" }, { text = "  “好！”居民们说。" } },
    },
  },
  {
    name = "takes away a margin that all lines have, and keeps the indent of paragraphs",
    page = {
      text = "    河西社区举办邻里节\n\n      昨日，河西社区举办邻里\n    节，二十户\n    家庭\n    参加了\n"
        .. "    包粽子。",
    },
    expect = {
      lines = {
        { text = "河西社区举办邻里节" }, { text = "" }, { text = "  昨日，河西社区举办邻里" },
        { text = "节，二十户" }, { text = "家庭" }, { text = "参加了" }, { text = "包粽子。" },
      },
    },
  },
  {
    name = "keeps how far in lines begin where headings stand in the middle",
    page = {
      text = "        邻里节\n  一。\n  二。\n      粽子\n  三。\n  四。",
    },
    expect = {
      lines = {
        { text = "        邻里节" }, { text = "  一。" }, { text = "  二。" }, { text = "      粽子" },
        { text = "  三。" }, { text = "  四。" },
      },
    },
  },
}

-- English columns of hard-wrapped lines: where paragraphs begin, and what a column's end leaves.

local expectations = require("cases.shared.expectations")
local labels = expectations.labels

return {
  {
    name = "begins a paragraph below a short line where blank lines part nothing but articles",
    page = {
      text = "Ferry crews learn to swim\n"
        .. "Forty deckhands took a test on Monday\nin the old harbour, where the water was\n"
        .. "colder than they had been told.\nAll but one passed, and he has a second\n"
        .. "try when the ice is off the pier and\nthe boats are back.\n"
        .. "The harbour master swam with them from\none buoy to the next.\n\n"
        .. "Night school opens its doors\n"
        .. "All of the twelve classes were full by\nnine on Tuesday, said the clerk who had\n"
        .. "the list.\nThose who came late were sent home with\n"
        .. "a note that lets them sit in the first\nrow next week.",
    },
    expect = labels("title", "body", "continuation", "continuation", "body", "continuation",
      "continuation", "body", "continuation", "", "title", "body", "continuation", "continuation",
      "body", "continuation", "continuation"),
  },
  {
    name = "ends no sentence with a title or a month cut short at the edge of a column",
    page = {
      text = "Ferry crews learn to swim\n"
        .. "Forty deckhands took a test in the old\nharbour. All of them were there on Sept.\n"
        .. "9, said the harbour master, and so was a\nnurse with a flask of tea. She and the\n"
        .. "branch had asked for it, with the Rev.\nAbel Reed, who lent the hall.\n"
        .. "All but one passed, and he has a second\ntry when the ice is off the pier and\n"
        .. "the boats are back.",
    },
    expect = labels("title", "body", "continuation", "continuation", "continuation",
      "continuation", "continuation", "body", "continuation", "continuation"),
  },
  {
    name = "takes a post below a name in capitals for its own, with the name",
    page = {
      text = "CREWS LEARN TO SWIM\nNORA QUIST\nHarbour Correspondent\n"
        .. "Forty deckhands took a test on Monday in the old harbour, and all but one passed.\n\n"
        .. "SHOES MENDED FOR NOTHING\nBY ABEL REED\nStaff Reporter\n"
        .. "The cobbler has moved in with the clerks for the winter, where it is warm.",
    },
    expect = labels("title", "byline", "byline", "body", "", "title", "byline", "byline", "body"),
  },
  {
    name = "takes a name behind a dash and the word for its picture for a credit",
    page = {
      text = "Crews learn to swim\nForty deckhands took a test on Monday in the old harbour, and "
        .. "all but one passed.\n— Photo by Nora Quist\n\n"
        .. "Shoes mended for nothing\nThe cobbler has moved in with the clerks for the winter.\n"
        .. "– Picture: Abel Reed",
    },
    expect = labels("title", "body", "credit", "", "title", "body", "credit"),
  },
  {
    name = "takes a name that a heading breaks off before for the rest of the heading",
    page = {
      text = "Forty pupils swim out of\nAbel Quist School\n"
        .. "Forty pupils took a test on Monday in the\nold harbour, where the water was colder\n"
        .. "than they had been told by anyone.\n\n"
        .. "Shoes mended for nothing\nThe cobbler has moved in with the clerks\nfor the winter, "
        .. "where it is warm and dry.",
    },
    expect = labels("title", "title", "body", "continuation", "continuation", "", "title",
      "body", "continuation"),
  },
  {
    name = "takes lines that leave a quote open above a heading for text",
    page = {
      text = "Crews learn to swim\n\nForty deckhands took a test on Monday in\nthe old harbour, "
        .. "and all but one passed.\n\nHarbour clerk Nora Quist said: “We have\n\n"
        .. "Shoes mended for nothing\n\nThe cobbler has moved in with the clerks\nfor the winter, "
        .. "where it is warm and dry.\n\nno other water than this, and no time to\nwait until the "
        .. "summer.”",
    },
    expect = labels("title", "", "body", "continuation", "", "body", "", "title", "", "body",
      "continuation", "", "continuation", "continuation"),
  },
}

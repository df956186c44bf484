-- What English papers set between a heading and its text, and rests of sentences behind articles.

local expectations = require("cases.shared.expectations")
local labels = expectations.labels

return {
  {
    name = "takes the newsroom, a name and the place on lines below a heading for no part of it",
    page = {
      text = "Ferry crews learn to swim\nin the old harbour\nOur Bureau\nELMPORT\n"
        .. "Forty deckhands of Elmport took a\ntest on Monday in the old harbour\nof the town.\n\n"
        .. "Shoes mended in the ward office\nN. Abel Quist\nMILLBROOK\n"
        .. "The cobbler of Millbrook has moved\nin with the clerks for the winter,\n"
        .. "where it is warm.",
    },
    expect = labels("title", "title", "byline", "byline", "body", "continuation", "continuation",
      "", "title", "byline", "byline", "body", "continuation", "continuation"),
  },
  {
    name = "takes a post and a paper below a name for its own",
    page = {
      text = "Ferry crews learn to swim\nBy Nora Quist\nBranch Treasurer\n"
        .. "Forty deckhands took a test on Monday in the old harbour, and all but one passed.\n\n"
        .. "Night school opens\nBy Abel Reed\nHarbour Gazette\n"
        .. "All of the twelve classes were full by nine, said the clerk who had the list.",
    },
    expect = labels("title", "byline", "byline", "body", "", "title", "byline", "byline", "body"),
  },
  {
    name = "takes a name with a post in initials below a text for who signs it",
    page = {
      text = "Picnic in the rain\n  L.U. 9 (i), MILLBROOK, OH — The\npicnic drew two hundred "
        .. "members\nand most of their dogs.\nNora Quist, P.S.\n\n"
        .. "A new hall\n  L.U. 12 (o), ELMPORT, OH — The keys\nto the new hall were handed over\n"
        .. "on Monday.\nAbel Reed, R.S./F.S.",
    },
    expect = labels("title", "body", "continuation", "continuation", "byline", "",
      "title", "body", "continuation", "continuation", "byline"),
  },
  {
    name = "goes on in small letters behind who signs another article",
    page = {
      text = "Ferry crews learn to swim\n\nForty deckhands took a test on Monday in the harbour, "
        .. "where the water was colder than they had been led to expect by\n\n"
        .. "Night school opens\n\nELMPORT, June 7 (MPA) - All of the twelve classes were full "
        .. "by nine, said the clerk who had the list.\n(Reporting by Nora Quist)\n\n"
        .. "the harbour master, who had swum there every day since he was a boy of nine.\n\n"
        .. "All but one of the deckhands passed, and the one has a second try on Friday.",
    },
    expect = labels("title", "", "body", "", "title", "", "body", "byline", "", "continuation", "",
      "body"),
  },
  {
    name = "takes what stands alone below a sentence that breaks off for a title",
    page = {
      text = "Ferry crews learn to swim\n\nForty deckhands took a test on Monday in the old "
        .. "harbour, where the water was colder than they had\n\nNight school opens its doors\n\n"
        .. "All of the twelve classes were full by nine, and the clerk sent the rest home.\n\n"
        .. "ever known it, and where they had to dive for a brick that nobody could see.",
    },
    expect = labels("title", "", "body", "", "title", "", "body", "", "continuation"),
  },
  {
    name = "takes no title in capitals with the name of a section in it for a running head",
    page = {
      text = "THE HARBOUR POST    2 May 2022    Page 3\n\nEDUCATION UNIONS MEET FERRYMEN\n\n"
        .. "Forty deckhands took a test on Monday in the old harbour of the town.\n\n"
        .. "STRIKE DAY 14\n\nThe night school was shut on Monday, and the clerk went fishing.\n\n"
        .. "HEALTH WORKERS SWIM\n\nNine nurses of the ward swam to the island on Friday.\n\n"
        .. "All of them went to work in the evening.",
    },
    expect = labels("folio", "", "title", "", "body", "", "title", "", "body", "", "title", "",
      "body", "", "body"),
  },
  {
    name = "takes a section with the page's number for a running head, and two posts for a line",
    page = {
      text = "THE HARBOUR POST    2 May 2022\n6   Round the regions\n\nFerry crews learn to swim\n"
        .. "By Nora Quist\nPresident/Business Manager, Local 9\n\n"
        .. "Forty deckhands took a test on Monday in the old harbour of the town.\n\n"
        .. "Night school shut\n\nThe night school was shut on Monday afternoon.\n"
        .. "Abel Reed, Field Rep.",
    },
    expect = labels("folio", "folio", "", "title", "byline", "byline", "", "body", "", "title", "",
      "body", "byline"),
  },
  {
    name = "takes a question that stands alone below a sentence that breaks off for a title",
    page = {
      text = "Ferry crews learn to swim\n\nForty deckhands took a test on Monday in the old "
        .. "harbour, where the water was colder than they had\n\nWho pays for the night school?"
        .. "\n\nAll of the twelve classes were full by nine, and the clerk sent the rest home.\n\n"
        .. "ever known it, and where they had to dive for a brick that nobody could see.",
    },
    expect = labels("title", "", "body", "", "title", "", "body", "", "continuation"),
  },
  {
    name = "takes two posts with a hyphen below a name for its own",
    page = {
      text = "From the desk of the president\nBy Nora Quist\nPresident/Secretary-Treasurer\n\n"
        .. "Forty deckhands took a test on Monday in the old harbour, and all but one passed.\n\n"
        .. "Night school shut\n\nThe night school was shut on Monday afternoon.",
    },
    expect = labels("title", "byline", "byline", "", "body", "", "title", "", "body"),
  },
  {
    name = "takes no title below the label of a section for the name of an author",
    page = {
      text = "Ferry crews learn to swim\n\nForty deckhands took a test on Monday.\n\n"
        .. "News & notes\n\nScholarship Forms\n\nForms are at the hall until the end of May.\n\n"
        .. "Hall shut\n\nThe hall is shut on Monday afternoon.",
    },
    expect = labels("title", "", "body", "", "head", "", "title", "", "body", "", "title", "",
      "body"),
  },
  {
    name = "goes on with a line that closes a bracket of the English line above a blank one",
    page = {
      text = "FERRY CREWS LEARN TO SWIM\n\nDUNEDIN, March 3 - Forty deckhands of <Harbour Line\n\n"
        .. "Ltd> took a test on Monday in the old harbour.\n\nAll but one of them passed.",
    },
    expect = labels("title", "", "body", "", "continuation", "", "body"),
  },
  {
    name = "takes the label of English short news for one, however close the first item stands",
    page = {
      text = "Ferry crews learn to swim\n  Forty deckhands took a test on Monday\nin the old "
        .. "harbour, where they had to\ndive for a brick.\n\nIN SHORT\nNurses meet in hall\n"
        .. "  The nurses met in the hall on Friday\nand spoke of pay.\nBakers’ oven is lit\n"
        .. "  The new oven was lit on Friday at\nnoon.",
    },
    expect = labels("title", "body", "continuation", "continuation", "", "head", "title", "body",
      "continuation", "title", "body", "continuation"),
  },
  {
    name = "takes no line for a name that ends as no name does",
    page = {
      text = "Ropemakers honoured in\nRegional Contest\n  Forty ropemakers took part on Monday in\n"
        .. "the old harbour, where they had to tie\na knot.\n\nNora Quist writes a book\n  The "
        .. "harbour’s cook has put down what\nshe learned from nine captains.",
    },
    expect = labels("title", "title", "body", "continuation", "continuation", "", "title", "body",
      "continuation"),
  },
}

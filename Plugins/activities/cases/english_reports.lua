-- English activities as newsletters of unions and firms and city pages tell them.

local articles = require("cases.shared.articles")
local english = articles.english
local union = "Riverton Fitters' Union"

return {
  english("an English event with its own day, of the house behind it", {
    "It was standing room only at the June 6 meeting of the Riverton Fitters' Union.",
  }, { { name = "meeting", date = { start = "2023-06-06" }, organizers = { union } } }, { union }),
  english("English members who are no branch's number, and no days that are counted", {
    "On June 6 Local 95 members of the Riverton Fitters' Union held a potluck at Elm Hall.",
    "For three days delegates talked of it. Some 60 diners came.",
  }, { { name = "potluck", participants = { count = 60 } } }, { union }),
  english("walking out of English talks is no walkout", {
    "Members of the Riverton Fitters' Union walked out of contract negotiations on June 6.",
  }, {}, { union }),
  english("people rather than teams took part in an English tournament", {
    "The Riverton Fitters' Union held a darts tournament on June 6. It featured 40 teams.",
    "Around 500 staff participated.",
  }, { { name = "darts tournament", participants = { count = 500 } } }, { union }),
  english("whoever is honoured in English is so at an event, and its hotel is no host", {
    "Forty-one cooks were honored at the annual long-service dinner of the Riverton Fitters' Union"
      .. " on June 6 at the Elm Hotel.",
  }, { { name = "annual long-service dinner", place = "Elm Hotel", organizers = { union } } },
    { union }),
  english("an English yearly event by a proper name alone", {
    "The 2nd annual Elmton School Give Back drew long lines to Linden Park on June 6, said the"
      .. " Riverton Fitters' Union.",
  }, { { name = "2nd annual Elmton School Give Back", place = "Linden Park" } }, { union }),
  english("what an English list of dates says that a union hosts is to come", {
    "July 9: the Riverton Fitters' Union hosts a night at the ballpark. Gates open at six.",
  }, {}, { union }),
  english("an English month tells no day", {
    "In May the Riverton Fitters' Union held a picnic at Elm Park.",
  }, { { name = "picnic", date = { text = "May", reason = "vague" } } }, { union }),
  english("hosts by with, by allegiance, and of another house, in English", {
    "The course, run by the Riverton Fitters' Union with the Elm Guild, finished on Friday.",
  }, { { name = "course", organizers = { union, "Elm Guild" } } }, { union, "Elm Guild" }),
  english("those to whom English marchers owe allegiance hold the march", {
    "Thousands took out a march through Elmton on Friday. Members owing allegiance to the Riverton"
      .. " Fitters' Union and the Elm Guild carried flags.",
  }, { { name = "march", place = "Elmton", organizers = { union, "Elm Guild" } } },
    { union, "Elm Guild" }),
  english("workers who struck, in English, and how many had taken part", {
    "Ground staff struck on Thursday at the call of the Riverton Fitters' Union. The union said"
      .. " 6,400 had taken part.",
  }, { { name = "strike", organizers = { union }, participants = { count = 6400 } } }, { union }),
  english("a memorandum that was signed in English", {
    "The Riverton Fitters' Union and the Elm Guild signed a Memorandum of Understanding at Elm"
      .. " Depot on June 6.",
  }, { { name = "signed a Memorandum of Understanding", place = "Elm Depot",
    organizers = { union, "Elm Guild" } } }, { union, "Elm Guild" }),
  english("a committee that was inaugurated in English", {
    "The Riverton Fitters' Union on Monday inaugurated its state women committee at Elm House.",
  }, { { name = "state women committee", organizers = { union } } }, { union }),
  english("last Wednesday in an English paper of Thursday is not yesterday", {
    "Around 200 members of the Riverton Fitters' Union rallied last Monday outside Elm House.",
  }, { { name = "rally", date = { start = "2023-06-12" }, participants = { count = 200 } } },
    { union }),
  english("the house whose English staff held it, before the union that helped", {
    "The staff at the Elm Guild hosted an open house on June 6.",
    "The Riverton Fitters' Union helped.",
  }, { { name = "open house", organizers = { "Elm Guild" } } }, { "Elm Guild", union }),
  english("an English plant whose event it is", {
    "Over 400 people came to the Elmton plant's anniversary celebration on June 6.",
  }, { { name = "anniversary celebration", place = "Elmton plant" } }),
  english("a place that only an English title tells", {
    "Members of the Riverton Fitters' Union held a protest on June 6 over crowding.",
  }, { { name = "protest", place = "Elmton" } }, { union }, "Fitters' lunchtime protest in Elmton"),
  english("supporters who were brought to an English rally", {
    "On June 6 the Riverton Fitters' Union brought 150 supporters to the line for a rally.",
  }, { { name = "rally", date = { start = "2023-06-06" }, organizers = { union } } }, { union }),
  english("who joined an English march holds it too, and who only helped holds nothing", {
    "On June 6 the Riverton Fitters' Union was joined by the Elm Guild for a march in Elmton.",
  }, { { name = "march", place = "Elmton", organizers = { union, "Elm Guild" } } },
    { union, "Elm Guild" }),
  english("an English house with whose help another opened a room", {
    "With the help of the Elm Guild, the Riverton Fitters' Union opened an advice room on June 6"
      .. " in Mill Lane.",
  }, { { name = "advice room", place = "Mill Lane", organizers = { union } } },
    { "Elm Guild", union }),
  english("whom an English event fed, and those of whom there were so many", {
    "The Riverton Fitters' Union's picnic on June 6 fed 250.",
  }, { { name = "picnic", participants = { count = 250 } } }, { union }),
  english("some of an English shift who came", {
    "Eleven of the forty-two on the night shift came to the meeting that the Riverton Fitters'"
      .. " Union held on June 6 in the works canteen.",
  }, { { name = "meeting", place = "works canteen", participants = { count = 11 } } }, { union }),
  english("unions on both sides of the English one that is named first as a host may be", {
    "Teachers closed 40 schools on June 6 in a one-day strike. Members of the Riverton Fitters'"
      .. " Union and the Elm Guild marched to Elm House.",
  }, { { name = "march", organizers = { union, "Elm Guild" } } }, { union, "Elm Guild" }),
  english("a street in English before what it lies outside of", {
    "Crews of the Riverton Fitters' Union marched through Elmton, outside the capital, on June 6.",
  }, { { name = "march", place = "Elmton", organizers = { union } } }, { union }),
  english("an English union that its bosses know is not who held the talks", {
    "The crews of the Riverton Fitters' Union held a mass meeting on June 6 at Elm Depot. The"
      .. " owners know the Elm Guild alone for such deals, and held what they called a round.",
  }, { { name = "mass meeting", place = "Elm Depot", organizers = { union } } },
    { union, "Elm Guild" }),
}

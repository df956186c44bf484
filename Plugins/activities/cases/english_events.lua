-- English events that were held, and what is none.

local articles = require("cases.shared.articles")
local case, english = articles.case, articles.english

return {
  case("an English occasion", {
    "The Riverton Teachers' Union thanked its best branch at an awards dinner at the Harbour Hall"
      .. " on Thursday, attended by 160 guests.",
  }, {
    { name = "awards dinner", place = "Harbour Hall", date = { start = "2023-06-15" },
      participants = { count = 160 } },
  }, { language = "en" }),
  english("an English event in capitals, and those who hosted it", {
    "The annual Harbour Day Picnic hosted by Riverton Dockers Lodge 12 was held Saturday at the"
      .. " Dockers Hall. Nearly 1,100 Lodge 12 retirees and children turned up.",
  }, {
    { name = "annual Harbour Day Picnic", place = "Dockers Hall",
      organizers = { "Riverton Dockers Lodge 12" }, date = { start = "2023-06-17" },
      participants = { count = 1100 } },
  }, { "Riverton Dockers Lodge 12" }),
  english("an English event that the next sentence points back to", {
    "Cuffs, scales and a bouncy castle: the third Elmton Family Health Fair had it all.",
    "The fair, put on by the Elmton Nurses' Union, was held on June 10 and 11 at Elm Park.",
  }, {
    { name = "third Elmton Family Health Fair", place = "Elm Park",
      date = { start = "2023-06-10", ["end"] = "2023-06-11" } },
  }),
  english("what is to come, what was long ago and rooms are no English activity", {
    "The Elmton Nurses' Union is hosting a blood drive on Friday.",
    "He led the ten-day strike of 1983.",
    "The minutes hang in the conference room of the Training Centre.",
  }, {}),
  english("an English event that only the title names, and what a title does with a verb", {
    "Elmton Dockers Branch 9 brought tins to the depot on Saturday, June 17.",
  }, { { name = "Annual food drive", date = { start = "2023-06-17" } } },
    { "Elmton Dockers Branch 9" }, "Annual food drive a success"),
  english("an English event that is to come, though its hosts stand behind it", {
    "The tenth Elmton picnic, hosted by the dockers, will be held on Saturday.",
  }, {}),
  english("English talks between two", {
    "The Parcel Union and the courier firm Swiftline held a second round of talks on Tuesday.",
  }, { { name = "second round of talks", organizers = { "Parcel Union", "Swiftline" } } },
    { "Parcel Union", "Swiftline" }),
  english("what a column tells without day and union is no English activity", {
    "Nobody tells you how quiet a ward is at four. We held a long meeting about it once.",
  }, {}),
  english("an English dinner of a body without a name", {
    "Fitter Jo Lind got a clock at the works council's jubilee dinner in the canteen on Friday.",
    "The Metal Union paid.",
  }, { { name = "jubilee dinner", place = "canteen" } }, { "Metal Union" }),
  english("an English school whose name ends like an event", {
    "The Weavers' Union held a job fair at Hill Road Primary School on June 3.",
  }, { { name = "job fair", place = "Hill Road Primary School" } },
    { "Weavers' Union", "Hill Road Primary School" }),
  english("an English evening with a name, held with others", {
    "The Weavers' Union hosted its Family Literacy Night at Hill Road Primary School on June 3. The"
      .. " night was co-hosted by the Elmton Book Club.",
  }, { { name = "Family Literacy Night", place = "Hill Road Primary School",
    organizers = { "Weavers' Union", "Elmton Book Club" } } },
    { "Weavers' Union", "Hill Road Primary School", "Elmton Book Club" }),
  english("what an English course is on", {
    "The Weavers' Union held a training course on artificial intelligence in Elmton on June 3.",
  }, { { name = "training course on artificial intelligence" } }, { "Weavers' Union" }),
  english("an English event that another one is told beside", {
    "Ella Ruiz won first prize in the Safety Poster Contest. The Millers' Union gave out the prizes"
      .. " at its picnic at Mill 4 on June 3.",
  }, { { name = "picnic", place = "Mill 4" } }, { "Millers' Union" }),
  english("English events that are called by a proper name alone", {
    "Two dozen joiners of the Builders' League held their Autumn Fix-Up in two streets on June 10.",
  }, { { name = "Autumn Fix-Up", organizers = { "Builders' League" }, participants = { count = 24 },
    date = { start = "2023-06-10" } } }, { "Builders' League" }),
  english("an English day that is marked with a count", {
    "On Saturday the Elmton Labour League marked its third Porters' Day of Learning at Tarn Hall.",
  }, { { name = "third Porters' Day of Learning", place = "Tarn Hall",
    organizers = { "Elmton Labour League" } } }, { "Elmton Labour League" }),
  english("English plurals", {
    "Solidarity rallies held on June 17 by Elm Local 4 at two ports drew 300 dockers.",
  }, { { name = "Solidarity rallies", participants = { count = 300 } } }, { "Elm Local 4" }),
  english("an English event that is to come, and what points back to it", {
    "Elm Local 4 is holding a special meeting next Wednesday, and members can attend the "
      .. "meeting at Elm Hall.",
  }, {}, { "Elm Local 4" }),
  english("an English event that was not held, and a prize of money", {
    "Rather than a parade, five children of Elm Local 4 were presented with $2,000 awards on "
      .. "June 12.",
  }, {}, { "Elm Local 4" }),
  english("an English event without a word for it, under its title", {
    "It is a mile from the mill to the sea, and on Saturday it was covered in wool.",
    "Some 300 members of the Weavers' Union walked along Mill Road with the scarf.",
  }, { { name = "They knitted a mile", organizers = { "Weavers' Union" },
    participants = { count = 300 }, date = { start = "2023-06-17" } } }, { "Weavers' Union" },
    "They knitted a mile"),
  english("those who were laid off, and a question, are no English event", {
    "On Saturday 300 members of the Weavers' Union were laid off.",
  }, {}, { "Weavers' Union" }, "A mile of wool"),
  english("an English evening that was put together by two, told at length before", {
    "By six on Wednesday 38 fitters had crowded into the mess room at Tarn Junction to hear what "
      .. "the roster would do. The information evening was put together by the Signal Union.",
  }, { { name = "information evening", place = "mess room at Tarn Junction",
    organizers = { "Signal Union" }, participants = { count = 38 },
    date = { start = "2023-06-14" } } }, { "Signal Union" }),
  english("an English dance for so many, and rooms that are opened under the title", {
    "The Lodge Union celebrated its ninetieth birthday on Saturday with a tea dance for 180.",
  }, { { name = "tea dance", organizers = { "Lodge Union" }, participants = { count = 180 } } },
    { "Lodge Union" }),
  english("English rooms that the title names", {
    "There is no brass plate. The Domestic Union opened it on June 13 at 12 Elm Street.",
  }, { { name = "Law clinic opens on Elm Street", place = "12 Elm Street",
    organizers = { "Domestic Union" } } }, { "Domestic Union" }, "Law clinic opens on Elm Street"),
  english("a vigil that an English union called, and a meeting told like a note", {
    "At half past six on Tuesday morning 58 porters stood on the quay with lanterns.",
    "The Porters' Union called the vigil after two shifts were cut.",
  }, { { name = "vigil", organizers = { "Porters' Union" }, participants = { count = 58 } } },
    { "Porters' Union" }),
  english("an English meeting told like a note", {
    "AGM, 5 June, RSL. 19 present, one apology. Jo Poe of the Tarn Union takes over as chair.",
  }, { { name = "AGM", date = { start = "2023-06-05" }, participants = { count = 19 } } },
    { "Tarn Union" }),
  english("the opening of English rooms", {
    "Bus drivers queued on Friday for the opening of a wash room. It is run by the Call Union.",
  }, { { name = "opening of a wash room", organizers = { "Call Union" } } }, { "Call Union" }),
  english("what English people do every second week, and a fire, are no activities", {
    "Every second Thursday the matron pours tea for the porters of Elm Local 4.",
  }, {}, { "Elm Local 4" }, "A cup of tea with the matron"),
  english("a fire is no English activity", {
    "A fire broke out in the foundry on Tuesday. Forty members of Elm Local 4 left the hall.",
  }, {}, { "Elm Local 4" }, "Fire in the foundry"),
  english("an English offer that a show of hands turned down", {
    "On Wednesday in the canteen the welders of Elm Yard threw out the firm's package by 61 to 9.",
    "The Riverton Welders' Union will ask for more.",
  }, { { name = "vote" } }, { "Riverton Welders' Union" }),
  english("what an English sentence denies of another clause", {
    "“They have never listened to a tanner,” said the secretary of the Riverton Leather Union,"
      .. " which called the march on Saturday.",
  }, { { name = "march" } }, { "Riverton Leather Union" }),
  english("years that were served, and a class of children, are no English activity", {
    "He has served thirty years on the pumps, said the Riverton Pumpmen's Union on Monday.",
    "A class of children looked at the engine.",
  }, {}, { "Riverton Pumpmen's Union" }),
  english("what English people only say is none", {
    "Ferry crews of the Riverton Boatmen's Union welcomed a new timetable on Saturday.",
  }, {}, { "Riverton Boatmen's Union" }, "Crews like new timetable"),
  english("no news of a firm is an English activity, nor what a union only writes or counts", {
    "The Riverton ropeworks was sold on Thursday to a buyer from Oslo.",
    "The Riverton Ropemakers' Union counted 140 jobs there.",
  }, {}, { "Riverton Ropemakers' Union" }, "Ropeworks changes hands"),
  english("a deed of English people among whom a bad word is only a part of another", {
    "Thirteen ladies of the spinning shed and two firefighters swapped aprons for tutus on Friday.",
    "The Riverton Spinners' Guild sold the tickets.",
  }, { { name = "Tutus at the mill", organizers = { "Riverton Spinners' Guild" } } },
    { "Riverton Spinners' Guild" }, "Tutus at the mill"),
  english("a deed on days that follow each other, told by English people of a trade", {
    "A dentist had her chair in the tram shed from Tuesday to Thursday, and saw 70 people.",
    "The Riverton Conductors' League fetched her from the city.",
  }, { { name = "Open wide", date = { start = "2023-06-13", ["end"] = "2023-06-15" } } },
    { "Riverton Conductors' League" }, "Open wide"),
  english("what English people are seen to do without being counted", {
    "The lights went out in the fitting shop on Friday, and old hands walked in with lanterns.",
    "They sang, they toasted Ida Brandt, and the Riverton Fitters' Union gave her a clock.",
  }, { { name = "One last shift for Ida", organizers = { "Riverton Fitters' Union" } } },
    { "Riverton Fitters' Union" }, "One last shift for Ida"),
  english("English people called by a trade that no list has, among those who did something", {
    "Glaziers climbed the chapel on Saturday and put 300 panes in.",
    "They did it for the Riverton Parish Society.",
  }, { { name = "Light for the chapel", date = { start = "2023-06-17" } } },
    { "Riverton Parish Society" },
    "Light for the chapel"),
  english("a deed under a title of one word, and what was lost is no bad news", {
    "Two hundred lost gloves hung on a line at the gate on Friday.",
    "Women of the Riverton Carders' Union had washed them.",
  }, { { name = "Gloves", organizers = { "Riverton Carders' Union" } } },
    { "Riverton Carders' Union" }, "Gloves"),
  english("a day of the calendar for which something was done in English", {
    "For Women's Day the wives of the Riverton Stokers' Union hung 80 aprons on the rail.",
  }, { { name = "hung 80 aprons", date = { start = "2023-03-08" } } },
    { "Riverton Stokers' Union" }),
  english("an English event that a lead only mentions", {
    "It rained soup on Sunday. Nine hundred bowls were ladled at the Riverton Cooks' Guild's"
      .. " annual feast, and none came back full.",
  }, { { name = "annual feast", organizers = { "Riverton Cooks' Guild" } } },
    { "Riverton Cooks' Guild" }, "Soup for all"),
  english("what a tribunal awarded is no English activity, nor is a lobby in which boots stood", {
    "A tribunal awarded clerk Amy Poole 9,000 pounds on Friday, said the Riverton Clerks' Union.",
    "Boots stood in the lobby of the Elm Hotel.",
  }, {}, { "Riverton Clerks' Union" }),
  english("what an English letter tells is none", {
    "Sir, you left out that the clerks of the Riverton Clerks' Union held a picnic on Sunday.",
  }, {}, { "Riverton Clerks' Union" }),
  english("an English march of long ago is none", {
    "In June 1921 the porters marched from Elm Quay. The Riverton Porters' Union held a march.",
  }, {}, { "Riverton Porters' Union" }),
  english("the final of an English league, and a sod that was turned", {
    "Kiln beat Office by six runs in the final of the inter-shop cricket league at Hill Park on"
      .. " Sunday, the Riverton Potters' Union said.",
  }, { { name = "inter-shop cricket league", place = "Hill Park" } },
    { "Riverton Potters' Union" }),
  english("an English sod", {
    "The first sod of the potters' rest room was turned at Hill Park on Sunday by the Riverton"
      .. " Potters' Union.",
  }, { { name = "sod turning", place = "Hill Park" } }, { "Riverton Potters' Union" }),
  english("English lectures that were cancelled, and a parliament, are no activities", {
    "Colleges were hit on June 17, with lectures and seminars cancelled. Staff of the Riverton"
      .. " Riggers' Union spoke of their issues with Congress.",
  }, {}, { "Riverton Riggers' Union" }),
}

-- Day, place, hosts and participants of English activities.

local articles = require("cases.shared.articles")
local case, english = articles.case, articles.english

return {
  english("an English event that people joined", {
    "More than sixty teachers from nine schools joined a candlelight vigil outside the county"
      .. " office on June 8.",
  }, {
    { name = "candlelight vigil", place = "county office", participants = { count = 60 } },
  }),
  english("English dates that say when something ends, and days that a list names", {
    "The Elmton Nurses' Union, on strike since June 1, held a mass picket at Elm Gate on Thursday"
      .. " and Friday. The deal expires on June 30.",
  }, { { name = "mass picket", place = "Elm Gate",
    date = { start = "2023-06-15", ["end"] = "2023-06-16" } } }),
  english("an English race that crews ran", {
    "Crews from nine power stations raced on Lake Elm on Sunday in the Linesmen's regatta.",
    "The summer picnic was called off on Sunday because of rain.",
  }, { { name = "Linesmen's regatta" } }),
  english("an English place that two opened, as a relative clause tells", {
    "Behind the blue door is the Drivers' Advice Centre, which the Elmton Labour Council and the"
      .. " Lantern Union opened last Thursday. Some 60 drivers came on the first evening.",
  }, { { name = "Drivers' Advice Centre", organizers = { "Elmton Labour Council", "Lantern Union" },
    date = { start = "2023-06-15" }, participants = { count = 60 } } },
    { "Elmton Labour Council", "Lantern Union" }),
  english("who staged an English event that is called by another word, and where it began", {
    "Forty learners took part in the Elm glassblowing championship on Saturday, June 17.",
    "The contest was staged by the Glass Trades Union.",
  }, { { name = "Elm glassblowing championship", organizers = { "Glass Trades Union" },
    participants = { count = 40 } } }, { "Glass Trades Union" }),
  english("an English day of the calendar whose name does not end in Day", {
    "On World Day for Decent Work the Riverton Riveters' Union held a picnic at Elm Park.",
  }, { { name = "picnic", place = "Elm Park", date = { start = "2022-10-07" } } },
    { "Riverton Riveters' Union" }),
  english("an English march from somewhere", {
    "Some 300 nurses marched from Elm Square to the ministry on Friday.",
  }, { { name = "march", place = "Elm Square", participants = { count = 300 } } }),
  english("an English stop that two opened, and where it is", {
    "Couriers can now charge a phone in the dry. The Couriers' Union opened a rest stop in the old"
      .. " ticket hall on June 1.",
  }, { { name = "rest stop", place = "old ticket hall", organizers = { "Couriers' Union" },
    date = { start = "2023-06-01" } } }, { "Couriers' Union" }),
  english("what an English article begins with", {
    "Talks on a new contract broke down on Friday when the Clerks' Union left the room.",
  }, { { name = "Talks on a new contract" } }, { "Clerks' Union" }),
  english("a count in words", {
    "The Couriers' Union held its annual picnic in Elm Park on June 3. Three hundred workers came.",
  }, { { name = "annual picnic", place = "Elm Park", participants = { count = 300 } } },
    { "Couriers' Union" }),
  english("the day on which somebody said so", {
    "The Weavers' Union held a rally in Elmton, it said on Friday. About 300 workers came to the"
      .. " rally on Tuesday.",
  }, { { name = "rally", date = { text = "Tuesday" } } }, { "Weavers' Union" }),
  english("an English agreement of late Thursday", {
    "Cooks' Local 5 and Bay Hotels Ltd reached a tentative agreement late Thursday.",
  }, { { name = "reached a tentative agreement",
    organizers = { "Cooks' Local 5", "Bay Hotels Ltd" } } },
    { "Cooks' Local 5", "Bay Hotels Ltd" }),
  english("members of an English crew who stopped by", {
    "The Millers' Union held a fair at Mill 4 on June 3. About 180 crew members stopped by.",
  }, { { name = "fair", participants = { count = 180 } } }, { "Millers' Union" }),
  english("how many days an English visit had, and who went where", {
    "Six members of the Dockers' League travelled to Tarnport on Monday to see a new lock. "
      .. "The two-day yard visit was a success.",
  }, { { name = "two-day yard visit", place = "Tarnport", participants = { count = 6 },
    date = { start = "2023-06-19", ["end"] = "2023-06-20" } } }, { "Dockers' League" }),
  english("an English conference between two days", {
    "They had come to Elm Hall for the Metal League's biennial conference, which opened on "
      .. "Friday and ended with a dance on Sunday.",
  }, { { name = "biennial conference", place = "Elm Hall",
    date = { start = "2023-06-16", ["end"] = "2023-06-18" } } }, { "Metal League" }),
  english("those who did the work for an English host, and those who helped", {
    "The hearing test on June 14 was an initiative of the Millers' Union, delivered by the "
      .. "Bakers' Union with help from the Coopers' Union. A hundred and ten men came.",
  }, { { name = "hearing test", organizers = { "Millers' Union" },
    undertakers = { "Bakers' Union" }, co_organizers = { "Coopers' Union" },
    participants = { count = 110 } } }, { "Millers' Union", "Bakers' Union", "Coopers' Union" }),
  english("an English day of last year, which would be months ahead else", {
    "Elm Local 4 held its picnic at Tarn Park on October 21.",
  }, { { name = "picnic", place = "Tarn Park", date = { start = "2022-10-21" } } },
    { "Elm Local 4" }),
  english("English rooms that have a name, and who was felicitated", {
    "Pipkin, a creche for children of night porters, was declared open in Elmton on June 12.",
    "Both teams of the Porters' Union were felicitated at the Elm Niwas on June 14.",
  }, { { name = "Pipkin", place = "Elmton" },
    { name = "felicitation", place = "Elm Niwas", date = { start = "2023-06-14" } } },
    { "Porters' Union" }),
  english("an English election whose day stands before those who conducted it", {
    "By 31 votes to 4 drivers at the company's East Elm depot chose the Drivers' Union in an "
      .. "election conducted June 12 by the Board Union.",
  }, { { name = "election", place = "company's East Elm depot", organizers = { "Board Union" } } },
    { "Drivers' Union", "Board Union" }),
  english("an English night with its day behind it", {
    "At the union's singles night in the Tarn Rooms on June 4, 40 nurses played cards. The Tram "
      .. "Union had booked the band.",
  }, { { name = "singles night", place = "Tarn Rooms", participants = { count = 40 },
    date = { start = "2023-06-04" } } }, { "Tram Union" }),
  english("whose idea an English event was, and for how many", {
    "Nineteen of them turned up at the Wick Hall on Monday for the first porters' circle.",
    "The Health Union, whose idea it was, gave the piano.",
  }, { { name = "first porters' circle", place = "Wick Hall",
    organizers = { "Health Union" } } }, { "Health Union" }),
  english("an English count of hundreds, and where the object of a deed ends", {
    "One hundred and six members of Elm Local 4 planted 150 seedlings behind the hall on Friday.",
  }, { { name = "planted 150 seedlings", organizers = { "Elm Local 4" },
    participants = { count = 106 } } }, { "Elm Local 4" }),
  english("a union that was voted in is no English place", {
    "On Friday the Elm Union held a parade for porters who had voted in Coastal Porters United.",
  }, { { name = "parade", organizers = { "Elm Union" } } },
    { "Elm Union", "Coastal Porters United" }),
  english("English weekdays of which a count stands behind the last", {
    "From Friday to Sunday 44 members of the Clerks' Union camped at Lake Orrin.",
    "The retreat was led by the Youth Union.",
  }, { { name = "retreat", place = "Lake Orrin", participants = { count = 44 },
    date = { start = "2023-06-16", ["end"] = "2023-06-18" } } },
    { "Clerks' Union", "Youth Union" }),
  english("an English cup by its name, and those who played", {
    "It was the ninth Coalmen's Paddle, and the wettest.",
    "Fourteen crews raced on Elm Lake on Sunday for the Riverton Coal Heavers' Union.",
  }, { { name = "ninth Coalmen's Paddle" } }, { "Riverton Coal Heavers' Union" }),
  english("an English protest that others were brought out for", {
    "Lamplighters stood idle on Tuesday. The Riverton Gas Union had called out 300 of them to"
      .. " demand new boots.",
  }, { { name = "protest" } }, { "Riverton Gas Union" }),
  english("English crowds that are counted before lists and behind verbs, and who called them", {
    "On the steps of the Elm Sugar Board 70 women sat with pots on Tuesday.",
    "No fewer than 1 400 cutters, carters, weighers and boilermen walked behind them.",
    "“We want soap,” said the clerk of the Riverton Sugar Union, which had organised the march.",
  }, { { name = "march", organizers = { "Riverton Sugar Union" },
    participants = { count = 1400 } } }, { "Elm Sugar Board", "Riverton Sugar Union" }),
  english("English people with whom a lead begins, without a count", {
    "Ferry crews of the Riverton Boatmen's Union hauled nine carts out of Elm Creek on Saturday.",
  }, { { name = "Carts out of the creek", date = { start = "2023-06-17" } } },
    { "Riverton Boatmen's Union" }, "Carts out of the creek"),
  english("an English accord that two sides signed, and a day before those who are counted", {
    "Divers of Elm Salvage will be paid for the cold under an accord that the Riverton Divers'"
      .. " Union and the firm signed on Monday.",
  }, { { name = "accord", date = { start = "2023-06-19" } } }, { "Riverton Divers' Union" }),
  english("English people who are counted behind a day", {
    "On the weekend of 10 and 11 June nineteen joiners of the Riverton Joiners' Union mended 60"
      .. " desks at Elm School.",
  }, { { name = "mended 60 desks", participants = { count = 19 } } },
    { "Riverton Joiners' Union" }),
  english("an English march from one place to another", {
    "Some 90 pilots of the Riverton Pilots' Union walked from Elm Quay to the town hall on Monday"
      .. " to ask for lamps.",
  }, { { place = "town hall", participants = { count = 90 } } }, { "Riverton Pilots' Union" }),
  english("several English places of one kind", {
    "Forty sewing kits were handed out on Friday at three hostels by the Riverton Tailors' Union.",
  }, { { name = "Forty sewing kits", place = "three hostels" } }, { "Riverton Tailors' Union" }),
  case("an English article", {
    "The Riverton Dock Workers Union held its annual skills contest at the Harbour Training Centre"
      .. " on May 12. More than 240 workers took part in the event.",
    "The union will hold a job fair in June.",
  }, {
    { name = "annual skills contest", place = "Harbour Training Centre",
      date = { start = "2023-05-12" }, participants = { count = 240 } },
  }, { language = "en" }),
  english("an English event that was brought back, and one that was the biggest", {
    "The Riverton Singers' Union brought its Lantern Evening back to Hill Hall on Saturday.",
  }, { { name = "Lantern Evening", date = { start = "2023-06-17" } } },
    { "Riverton Singers' Union" }),
  english("an English day of the calendar", {
    "A workshop on lamps was held by the Riverton Divers' Union on May Day.",
  }, { { name = "workshop on lamps", date = { start = "2023-05-01" } } },
    { "Riverton Divers' Union" }),
  english("English members who met in a town", {
    "Members of the Riverton Pilots' Union met in the Harbour Hotel on Tuesday of last week and"
      .. " called by 20 votes to two for lamps.",
  }, { { name = "meeting", place = "Harbour Hotel" } }, { "Riverton Pilots' Union" }),
  english("an English weekday of the week before", {
    "The Riverton Pilots' Union held a lamp workshop on Tuesday of last week.",
  }, { { name = "lamp workshop", date = { start = "2023-06-13" } } },
    { "Riverton Pilots' Union" }),
  english("two English sides by whom an accord was signed", {
    "A two-year lamp agreement was signed on Friday by Elm Salvage and the Riverton Divers' Union.",
  }, { { organizers = { "Elm Salvage", "Riverton Divers' Union" } } },
    { "Elm Salvage", "Riverton Divers' Union" }),
  english("English people who joined, counted alone, and the only union", {
    "A vigil for the lamp was held on Sunday at Hill Pier. About 90 joined, and nobody spoke. It"
      .. " was cold. The lamp was lit at nine. Tea came at ten, from the Riverton Pilots' Union.",
  }, { { name = "vigil", participants = { count = 90 },
    organizers = { "Riverton Pilots' Union" } } }, { "Riverton Pilots' Union" }),
  case("an English march whose firm is the other side", {
    "Cleaners employed by Elm Windows marched to the town hall on Friday. The Riverton Cleaners'"
      .. " Union led 60 people.",
  }, { { name = "march", organizers = { "Riverton Cleaners' Union" },
    participants = { count = 60 } } }, { language = "en", organizations = {
    { name = "Elm Windows", kind = "company",
      mentions = { { first = 22, last = 32, where = "body" } } },
    { name = "Riverton Cleaners' Union", kind = "union",
      mentions = { { first = 74, last = 97, where = "body" } } },
  } }),
  english("an English vote for a strike that was not held", {
    "Potters of the Riverton Potters' Union voted 91 per cent in favour of a strike on Monday.",
  }, { { name = "vote" } }, { "Riverton Potters' Union" }),
  case("an English dateline that is no text", {
    "Members of the Elmton Weavers' Guild marched through the town on June 17.",
  }, { { name = "march" } }, { language = "en", metadata = { dateline = { "PORT ELMA" } } }),
  case("the town of an English dateline where nothing tells the place", {
    "The Riverton Pilots' Union held a lamp workshop on Monday.",
  }, { { name = "lamp workshop", place = "Port Elma" } },
    { language = "en", metadata = { dateline = "PORT ELMA, Norland, June 20 (Agency) -" } }),
  english("the English hall in which members met, not the county that they are of", {
    "Members of the Riverton Pilots' Union in Elmshire met in the Quay Hotel on Friday to elect a"
      .. " chair.",
  }, { { name = "meeting", place = "Quay Hotel" } }, { "Riverton Pilots' Union" }),
  english("the English union whose name stands in that of its event", {
    "Friday's Riverton Glaziers' Union Service Dinner was a loud one, and 120 came.",
  }, { { name = "Riverton Glaziers' Union Service Dinner",
    organizers = { "Riverton Glaziers' Union" } } }, { "Riverton Glaziers' Union" }),
  case("both sides of an English deal, the firm named elsewhere", {
    "People who sort for Hollin Eggs have an agreement. Signed on Friday at the Quay Hotel, it"
      .. " covers 60.",
    "The Riverton Packers' Guild asked for it since 2019.",
  }, { { name = "agreement", organizers = { "Riverton Packers' Guild", "Hollin Eggs" } } }, {
    language = "en",
    organizations = {
      { name = "Hollin Eggs", kind = "company",
        mentions = { { first = 21, last = 31, where = "body" } } },
      { name = "Riverton Packers' Guild", kind = "union",
        mentions = { { first = 106, last = 128, where = "body" } } },
    },
  }),
  english("English feasts on a weekday of their month", {
    "The Riverton Riggers' Union held its picnic in Elm Park on Labor Day.",
  }, { { name = "picnic", date = { start = "2022-09-05" } } }, { "Riverton Riggers' Union" }),
  english("an English feast on the last Monday of May", {
    "The Riverton Riggers' Union held its picnic in Elm Park on Memorial Day.",
  }, { { name = "picnic", date = { start = "2023-05-29" } } }, { "Riverton Riggers' Union" }),
}

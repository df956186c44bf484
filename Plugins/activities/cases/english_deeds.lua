-- What people did in English.

local articles = require("cases.shared.articles")
local case, english = articles.case, articles.english

return {
  case("English deeds, and what the next sentence adds", {
    "Volunteers of the Riverton Retired Miners packed 400 gift parcels on Saturday. Some 38"
      .. " volunteers worked until dark.",
    "Twenty-six drivers marched on Monday.",
  }, {
    { name = "packed 400 gift parcels", date = { start = "2023-06-17" },
      participants = { count = 38 } },
    { name = "march", participants = { count = 26 } },
  }, { language = "en" }),
  case("an English lead without a holding verb", {
    "Thirty-eight crane drivers from the Riverton Dockers' Union finished a three-day course"
      .. " in fire drill at Harbour College on Tuesday.",
  }, { { name = "three-day course in fire drill", place = "Harbour College",
    participants = { count = 38 } } }, { language = "en" }),
  english("an English event at which a deed was done", {
    "Staff at Elmton Hospital gave 61 pints on Tuesday at a blood drive organised by the Elmton"
      .. " Nurses' Union.",
  }, { { name = "blood drive", organizers = { "Elmton Nurses' Union" } } },
    { "Elmton Nurses' Union" }),
  english("English votes, visits, plantings and petitions", {
    "Workers at Elm Springs voted by 212 to 40 on Wednesday to walk out over rotas.",
  }, { { name = "strike vote" } }),
  english("an English visit", {
    "Jo Fell, general secretary of the Warehouse Union, visited the night shift on Thursday.",
  }, { { name = "visited the night shift", organizers = { "Warehouse Union" } } },
    { "Warehouse Union" }),
  english("English trees that were planted", {
    "Fifty oaks, one for each year, were planted along the canal on Saturday by the Water Union.",
  }, { { name = "tree planting", date = { start = "2023-06-17" } } }),
  english("an English class that two gave, a round of talks, and wheelchairs", {
    "The Elmton Labour Council and the State Labour School put 38 stewards through a two-day class"
      .. " on the new law at Elm Hall, June 3-4.",
  }, { { name = "two-day class on the new law", participants = { count = 38 }, place = "Elm Hall",
    organizers = { "Elmton Labour Council", "State Labour School" } } },
    { "Elmton Labour Council", "State Labour School" }),
  english("an English camp that has been organised, a courtesy call that was paid", {
    "A blood donation camp has been organised at the Elm plant on Thursday. In all 141 workers were"
      .. " examined.",
  }, { { name = "blood donation camp", place = "Elm plant", participants = { count = 141 } } }),
  english("English money that is given", {
    "The Millers' Union gave $5,000 to Lantern Hospice on June 1.",
  }, { { name = "gave $5,000" } }, { "Millers' Union", "Lantern Hospice" }),
  english("an English crowd that came to oppose something, under the title's word for it", {
    "Ward cooks and cleaners packed the forecourt of Tarn House on Friday to oppose a plan to "
      .. "shut the kitchen.",
    "The Care Guild counted 90 people.",
  }, { { name = "rally", place = "forecourt of Tarn House", organizers = { "Care Guild" },
    participants = { count = 90 } } }, { "Care Guild" }, "Rally tells trust: keep the kitchen"),
  english("English guests, and what they toured", {
    "Nine crane riggers from Elm Sound spent Friday below the gantries as guests of the "
      .. "Riggers' League.",
  }, { { name = "visit", organizers = { "Riggers' League" }, participants = { count = 9 } } },
    { "Riggers' League" }),
  english("what an English branch had, and a delegation that will come", {
    "The Tarn branch of the Cooks' League had its first chili cook-off on Saturday.",
    "Members of a labour delegation will visit the mill on Friday.",
  }, { { name = "first chili cook-off", organizers = { "Cooks' League" } } }, { "Cooks' League" }),
  english("an English camp that two put up, where the sentence before it denies something", {
    "On Tuesday there was never an empty chair in the Weaving School gym.",
    "By dusk 174 porters and kitchen staff had given blood. The camp, the fifth of the "
      .. "kind, was put up together by the Elm Wagon Union and the Tarn Casting Union.",
  }, { { name = "camp", place = "Weaving School gym", participants = { count = 174 },
    organizers = { "Elm Wagon Union", "Tarn Casting Union" }, date = { start = "2023-06-13" } } },
    { "Elm Wagon Union", "Tarn Casting Union" }),
  english("English apprentices who were handed their cards", {
    "Thirty-one apprentices from three trades were handed their trade cards on Friday at "
      .. "Orchard House by the Tarn Trades Union.",
  }, { { name = "handed their trade cards", place = "Orchard House",
    organizers = { "Tarn Trades Union" }, participants = { count = 31 } } },
    { "Tarn Trades Union" }),
  english("an English trophy", {
    "Elm Local 9 took the darts trophy of the Tarn Labor Union on Friday at the Mill Inn.",
  }, { { name = "darts trophy", organizers = { "Tarn Labor Union" } } },
    { "Elm Local 9", "Tarn Labor Union" }),
  english("boxes that English volunteers gave", {
    "On Friday volunteers from Elm Local 9 put a hamper of groceries into every van.",
  }, { { name = "hamper of groceries", organizers = { "Elm Local 9" } } }, { "Elm Local 9" }),
  english("English members who met and elected, and those counted without a noun", {
    "Members of the Technicians' Union met at the Mill Street hall on June 14 and elected Jo Poe "
      .. "president. Eighty-four voted.",
  }, { { name = "meeting", place = "Mill Street hall", participants = { count = 84 },
    organizers = { "Technicians' Union" } } }, { "Technicians' Union" }),
  english("those whom the police guessed, shots that were given, and a vote with its day", {
    "The parade, put on by the Elm Labor Union on June 12, was led by nurses. Police guessed "
      .. "1,400 on the quay.",
  }, { { name = "parade", participants = { count = 1400 } } }, { "Elm Labor Union" }),
  english("English shots that were given at a clinic", {
    "Sleeves went up June 12 at the Clerks' House, where 88 tetanus shots were given at a "
      .. "clinic run by the Clerks' Union. Nobody cried.",
  }, { { name = "clinic", place = "Clerks' House", organizers = { "Clerks' Union" },
    participants = { count = 88 } } }, { "Clerks' Union" }),
  english("an English course that was somebody's answer, and checks that were paid for", {
    "The listening course, at Harbour House on June 14 and 15, was the Dockers' Union's answer.",
  }, { { name = "listening course", place = "Harbour House", organizers = { "Dockers' Union" },
    date = { start = "2023-06-14", ["end"] = "2023-06-15" } } }, { "Dockers' Union" }),
  english("checks that were free", {
    "A nurse measured the bones of 116 bakers on Friday. The checks were free, paid for by the "
      .. "Bakers' Union and carried out by the Tarn Union.",
  }, { { name = "checks", organizers = { "Bakers' Union" }, undertakers = { "Tarn Union" } } },
    { "Bakers' Union", "Tarn Union" }),
  english("an English congress that delegates attended, a plaque, and who was shown round", {
    "Max Dorn was elected on the second day of the Circus Union's congress in Elmport, which 340 "
      .. "delegates attended from June 9 to 12.",
  }, { { name = "congress", place = "Elmport", organizers = { "Circus Union" },
    date = { start = "2023-06-09", ["end"] = "2023-06-12" } } }, { "Circus Union" }),
  english("an English plaque that was put up", {
    "On Friday the Weavers' Union put up a plaque on the wall of the Elm Dairy.",
  }, { { name = "put up a plaque", place = "wall of the Elm Dairy",
    organizers = { "Weavers' Union" } } }, { "Weavers' Union" }),
  english("who was shown round is an English visit", {
    "Minister Ann Poe stood in the ambulance bay on Wednesday while crews of the Ambulance Union "
      .. "showed her round.",
  }, { { name = "visit", organizers = { "Ambulance Union" } } }, { "Ambulance Union" }),
  english("what those did who are counted, and who walked out of a gate at a drill", {
    "On 3 June, twenty-eight members of the Officers' Union dug a pond for a school.",
  }, { { name = "dug a pond", organizers = { "Officers' Union" },
    participants = { count = 28 } } }, { "Officers' Union" }),
  english("an English drill at which people walked out of a gate", {
    "On Thursday a siren went off at the Penmouth mill and 640 people walked out of the gate.",
    "The evacuation drill was planned by the Millers' Union.",
  }, { { name = "evacuation drill", place = "Penmouth mill", organizers = { "Millers' Union" },
    participants = { count = 640 } } }, { "Millers' Union" }),
  english("those who came at the call of an English council, and who was called on to act", {
    "On Friday 240 of us stood on the bridge of the Elm Canal, at the call of the Tarn Union, "
      .. "which called on both town councils to act.",
  }, { { name = "rally", place = "bridge of the Elm Canal", organizers = { "Tarn Union" },
    participants = { count = 240 } } }, { "Tarn Union" }),
  english("an English vote that was counted", {
    "Ballot papers from the toffee works were tallied on Tuesday in the Riverton Bakers' Hall:"
      .. " 190 for the offer, 22 against.",
  }, { { name = "vote", date = { start = "2023-06-13" } } }, { "Riverton Bakers" }),
  english("an English oath", {
    "Nine officers of the Riverton Weavers' Union were sworn in on Friday at Mill Street Hall.",
  }, { { name = "swearing-in", place = "Mill Street Hall" } }, { "Riverton Weavers' Union" }),
  english("an English check that the title names", {
    "At the Hill tram shed 83 conductors were examined on Thursday, and nobody had to be"
      .. " dragged in. The Riverton Tram Union paid.",
  }, { { name = "lung checks" } }, { "Riverton Tram Union" }, "Queue for lung checks at the sheds"),
  english("English blood that was given", {
    "Coopers and carters gave blood on Monday in the loft of Oak Lane brewery.",
    "The Riverton Brewers' Union had sent round a card.",
  }, { { name = "blood donation" } }, { "Riverton Brewers' Union" }),
  english("English candles, and a bell", {
    "Trawlermen's families lit candles on Sunday on the quay at Elmport.",
    "The Riverton Deckhands' Union brought tea.",
  }, { { name = "vigil" } }, { "Riverton Deckhands' Union" }),
  english("an English day that was kept", {
    "The Riverton Clerks' Union marked World Health Day on Saturday with soup and a skipping rope.",
  }, { { name = "World Health Day" } }, { "Riverton Clerks' Union" }),
  english("English leaflets", {
    "Postmen of the Riverton Mail Guild spent Thursday pressing leaflets on everyone who went"
      .. " into the Elm Street office.",
  }, { { name = "leafleting" } }, { "Riverton Mail Guild" }),
  english("English work for others on a free day", {
    "Forty roofers of the Riverton Slaters' Union spent a Saturday in June mending gutters at"
      .. " the Hill hospice.",
  }, { { name = "mending gutters" } }, { "Riverton Slaters' Union" }),
  english("English gifts that were given away", {
    "Sixty sewing kits, tied with ribbon, were handed out on Friday at the Hill refuge by the"
      .. " Riverton Tailors' Union.",
  }, { { name = "Sixty sewing kits" } }, { "Riverton Tailors' Union" }),
  english("an English title whose verb is an event", {
    "Drums by nobody in particular. The pipers of Riverton Gas Union filled Hill Park on Friday.",
  }, { { name = "picnic" } }, { "Riverton Gas Union" }, "Pipers picnic"),
  english("an English convoy, a send-off and a cheque", {
    "Some 80 taxis crawled along Mill Street on Tuesday for the Riverton Cabmen's Union.",
  }, { { name = "protest" } }, { "Riverton Cabmen's Union" }),
  english("what an English sentence says was signed", {
    "The divers of Elm Bay have a deal. Signed on Friday at the Riverton Divers' Union's hall, it"
      .. " pays for the cold.",
  }, { { name = "deal", date = { start = "2023-06-16" } } }, { "Riverton Divers' Union" }),
  english("an English yearly drive beside what it gave", {
    "Carters filled 30 sacks with turnips on Sunday. The Riverton Carters' Union's annual drive"
      .. " has never weighed more.",
  }, { { name = "annual drive" } }, { "Riverton Carters' Union" }),
  english("an English bargaining committee that met with a firm", {
    "The bargaining committee of Nurses Local 9 met with Hartline Paper on June 1 at the Plaza"
      .. " Hotel.",
  }, { { name = "bargaining session", place = "Plaza Hotel", organizers = { "Nurses Local 9" } } },
    { "Nurses Local 9", "Hartline Paper" }),
  english("English tools that were laid down", {
    "At six on Monday the glaziers of the Riverton Glaziers' Union laid down their tools at Hill"
      .. " Works.",
  }, { { name = "strike", date = { start = "2023-06-19" } } }, { "Riverton Glaziers' Union" }),
  english("an English office that was occupied", {
    "Clerks of the Riverton Clerks' Union went home on Friday from the office that they had"
      .. " occupied since Tuesday.",
  }, { { name = "sit-in" } }, { "Riverton Clerks' Union" }),
  english("an English count that chose a union", {
    "Packers have chosen a union by nine votes. The tally on Friday was 61-52, and the Riverton"
      .. " Packers' Union had cake ready.",
  }, { { name = "vote", date = { start = "2023-06-16" } } }, { "Riverton Packers' Union" }),
  english("what an English lead shows under a title that names it alone", {
    "Before the first tram left, 30 conductors were out with buckets and sponges. By nine on"
      .. " Saturday every window shone, said the Riverton Tram Union.",
  }, { { name = "Windows for the whole fleet", date = { start = "2023-06-17" } } },
    { "Riverton Tram Union" }, "Windows for the whole fleet"),
  english("English badges that were given at a place, and guests of a union", {
    "Four lamplighters were given silver badges at the Hill depot on Friday, and the Riverton Lamp"
      .. " Union cheered.",
  }, { { name = "Thirty years of light", place = "Hill depot" } }, { "Riverton Lamp Union" },
    "Thirty years of light"),
  english("people of an English union under a title", {
    "Shepherds of the Riverton Wool Union brought forty sheep to the door of the bank on Monday.",
  }, { { name = "Sheep and savings", date = { start = "2023-06-19" } } },
    { "Riverton Wool Union" }, "Sheep and savings"),
  english("an English election that is told by its verb, and no newly elected chair", {
    "Glass blowers of the Riverton Glass Union elected Ada Poe president on Monday in the Elm Inn.",
  }, { { name = "election", place = "Elm Inn" } }, { "Riverton Glass Union" }),
  english("English voters who were for a strike or were balloted", {
    "Packers were balloted by the Riverton Packers' Guild on Monday, and are set to walk out.",
  }, { { name = "ballot" } }, { "Riverton Packers' Guild" }),
  english("an English keepsake for one, and years that were celebrated", {
    "Foreman Lee Ash was thanked on Friday for 40 years at the Riverton Gear Union's own works.",
  }, { { name = "Gears and cake" } }, { "Riverton Gear Union" }, "Gears and cake"),
  english("English names that were taken to those who decide", {
    "Bakers of the Riverton Oven Union took 900 signatures to the mayor on Monday.",
  }, { { name = "petition" } }, { "Riverton Oven Union" }),
  english("English guests who were hosted, at a residence", {
    "The Riverton Herders' League hosted 14 students from Oslo on Friday at the residence of its"
      .. " secretary.",
  }, { { name = "visit", place = "residence", organizers = { "Riverton Herders' League" } } },
    { "Riverton Herders' League" }),
  english("an English crowd in front of a house, and a place without an article", {
    "Dozens of stokers of the Riverton Stokers' Union stood outside the Coal Ministry on Friday.",
  }, { { name = "protest", place = "Coal Ministry" } }, { "Riverton Stokers' Union" }),
  english("English people who were taken to see something, or came to plant", {
    "The Riverton Loggers' Guild took a group of students to the saw pits on Thursday.",
  }, { { name = "visit", organizers = { "Riverton Loggers' Guild" } } },
    { "Riverton Loggers' Guild" }),
  english("an English course that has ended", {
    "The Riverton Divers' League has ended a four-day rope course at city hall.",
    "It finished on Friday with 16 divers.",
  }, { { name = "four-day rope course", place = "city hall" } }, { "Riverton Divers' League" }),
  english("English gifts that were brought, by a party of so many", {
    "Pilots of the Riverton Pilots' Union stopped by the ward on Friday to give 30 children kites"
      .. " and toys.",
  }, { { name = "Kites for the ward" } }, { "Riverton Pilots' Union" }, "Kites for the ward"),
  english("an English party that was received", {
    "The president of the Riverton Weavers' Union received a four-member delegation on Friday.",
  }, { { name = "four-member delegation", participants = { text = "four-member", count = 4 } } },
    { "Riverton Weavers' Union" }),
  english("what an English union took out", {
    "The Riverton Porters' Union took out a lantern procession on Friday.",
  }, { { name = "lantern procession", organizers = { "Riverton Porters' Union" } } },
    { "Riverton Porters' Union" }),
  english("two English sides at one table, and one who was laid to rest", {
    "Masons of the Riverton Masons' Union and the council sat face to face for four hours on"
      .. " Monday.",
  }, { { name = "talks" } }, { "Riverton Masons' Union" }),
  english("an English funeral", {
    "Old Ben Ward of the Riverton Masons' Union was laid to rest on Friday, and 90 walked behind.",
  }, { { name = "funeral" } }, { "Riverton Masons' Union" }),
  english("English people who vote to stop, and what somebody learned on a day is no training", {
    "The stokers of the Riverton Stokers' Union voted on Friday to stop work in June.",
  }, { { name = "strike vote" } }, { "Riverton Stokers' Union" }),
  english("English nurses who have gone on strike", {
    "Nurses of the Riverton Nurses' Union have gone on strike following stalled talks.",
  }, { { name = "strike" } }, { "Riverton Nurses' Union" }),
  english("an English walkathon that was flagged off", {
    "The Riverton Clerks' Union flagged off a walkathon at Elm Stadium on Friday.",
  }, { { name = "walkathon", place = "Elm Stadium", organizers = { "Riverton Clerks' Union" } } },
    { "Riverton Clerks' Union" }),
  english("an English protest that a union spearheaded", {
    "The Riverton Clerks' Union spearheaded a rally at Elm Park on Friday.",
  }, { { name = "rally", organizers = { "Riverton Clerks' Union" } } },
    { "Riverton Clerks' Union" }),
  english("an English walkout that members led", {
    "The walkout on Friday, led by members of the Riverton Porters' League, lasted three hours.",
  }, { { name = "walkout", organizers = { "Riverton Porters' League" } } },
    { "Riverton Porters' League" }),
  english("what an English deed belonged to", {
    "Forty members of the Riverton Porters' League filled 90 sacks along the canal on Friday.",
    "The canal cleanup was organized by the league's youth section.",
  }, { { name = "canal cleanup", date = { start = "2023-06-16" } } },
    { "Riverton Porters' League" }),
}

-- Who held English activities, and who is only named beside them.

local articles = require("cases.shared.articles")
local null = require("broadsheet").null
local english, case = articles.english, articles.case

---Organizations of an article, each printed once.
---@param body string
---@param kinds table<string, string> by name
---@return table[]
local function houses(body, kinds)
  local out = {}
  for name, kind in pairs(kinds) do
    local first, last = body:find(name, 1, true)
    out[#out + 1] = { name = name, kind = kind,
      mentions = { { first = first, last = last, where = "body" } } }
  end
  table.sort(out, function(left, right)
    return left.mentions[1].first < right.mentions[1].first
  end)
  return out
end

---A case of an article that names houses of several kinds.
---@param name string
---@param body string
---@param kinds table<string, string>
---@param organizers string[]
---@return table
local function held(name, body, kinds, organizers)
  return case(name, { body }, { { organizers = organizers } },
    { title = "News from Elmton", language = "en", organizations = houses(body, kinds) })
end

local led = "Workers gathered on the steps of Elm Town Hall on June 17 to rally against cuts."
  .. " Stewards of the Riggers' Guild explained why. At the rally they were joined by Tarn Unison."

return {
  held("an English union with its partner, behind other words",
    "The Riverton Riggers' Union ran a first aid course for cadets with Elm College on June 17.",
    { ["Riverton Riggers' Union"] = "union", ["Elm College"] = "school" },
    { "Riverton Riggers' Union", "Elm College" }),
  held("an English union in dispute with an office",
    "The Riverton Riggers' Union held a rally on June 17 in its dispute with the Port Board.",
    { ["Riverton Riggers' Union"] = "union", ["Port Board"] = "government" },
    { "Riverton Riggers' Union" }),
  held("an English host behind the word for what it is",
    "Riggers Local 8 and the contractor, Dell Brothers, held a safety day in Elmton on June 17.",
    { ["Riggers Local 8"] = "union", ["Dell Brothers"] = "company" },
    { "Riggers Local 8", "Dell Brothers" }),
  held("an English council of which a clause says what it is",
    "The Elm Labour Council, a member of the Norland Labour Congress, has elected 16 officers. "
      .. "They were sworn in on June 17.",
    { ["Elm Labour Council"] = "union", ["Norland Labour Congress"] = "union" },
    { "Elm Labour Council" }),
  held("an English hospital that belongs to a firm",
    "Nurses at Elm Hospital, owned by Tarn Care, held a two-hour stoppage on June 17.",
    { ["Elm Hospital"] = "hospital", ["Tarn Care"] = "company" }, {}),
  held("the fair that somebody brought along",
    "About 40 drivers were there on June 17, as Elm Clinic brought its health fair to the depot.",
    { ["Elm Clinic"] = "hospital" }, { "Elm Clinic" }),
  held("English guests who hold offices",
    "Pride filled the air at our apprentice graduation dinner in Elmton on June 17. Guests came, "
      .. "including Norland Labour Congress president Jo Poe.",
    { ["Norland Labour Congress"] = "union" }, {}),
  held("an English strike of people at an office, told by their union's officer",
    "Clerks at the Elm Tax Office held a two-hour strike on June 17. “We waited,” Clerks' Guild "
      .. "secretary Jo Poe said.",
    { ["Elm Tax Office"] = "government", ["Clerks' Guild"] = "union" }, { "Clerks' Guild" }),
  english("English guests and their hosts", {
    "A delegation from abroad was shown round the new terminal by its hosts, the Riverton Riggers'"
      .. " Union, on June 17.",
  }, { { organizers = { "Riverton Riggers' Union" } } }, { "Riverton Riggers' Union" }),
  case("the English union with which the title begins, and one that joined it", { led },
    { { organizers = { "Riggers' Guild", "Tarn Unison" } } }, {
      title = "Riggers' Guild leads rally against cuts", language = "en",
      organizations = houses(led, { ["Riggers' Guild"] = "union", ["Tarn Unison"] = "union" }) }),
  held("the English union for whose officers a course was",
    "The Norland Labour Congress chairman said so during a training for officials and members of "
      .. "the Riverton Riggers' Union on June 17.",
    { ["Norland Labour Congress"] = "union", ["Riverton Riggers' Union"] = "union" },
    { "Riverton Riggers' Union" }),
  held("the English charity for which golf was played",
    "Sixty golfers teed off on June 17 in our golf outing for charity. This year's charity was "
      .. "Elm Angels.", { ["Elm Angels"] = "association" }, {}),
  held("an English partner between commas",
    "The Riverton Riggers' Union, in partnership with the Elm Fire Service, ran a rescue drill in "
      .. "Elmton on June 17.",
    { ["Riverton Riggers' Union"] = "union", ["Elm Fire Service"] = "government" },
    { "Riverton Riggers' Union", "Elm Fire Service" }),
  held("an English strike that was called from noon",
    "Tarn Coal refused to talk on June 17, and the Riverton Riggers' Union called a strike from "
      .. "noon.",
    { ["Tarn Coal"] = "company", ["Riverton Riggers' Union"] = "union" },
    { "Riverton Riggers' Union" }),
  held("the English band that led a march is not its host",
    "The march was led by the Elm Silver Band on June 17. The Elm Trades Council organised it.",
    { ["Elm Silver Band"] = "association", ["Elm Trades Council"] = "union" },
    { "Elm Trades Council" }),
  held("the English firm that employs voters is not their host",
    "Cleaners employed by Tarn Waste have voted for strikes over pay.",
    { ["Tarn Waste"] = "company" }, {}),
  held("the English office by which a programme was presented",
    "A prize evening presented by the Norland Labor Office was held on June 17 in the rooms"
      .. " of the Elm Chamber.",
    { ["Norland Labor Office"] = "government", ["Elm Chamber"] = "association" },
    { "Norland Labor Office" }),
  held("an English house with which the host ran what is spoken of",
    "Forty stewards completed a course in Elmton on June 17. Teachers came from the Elm Guild,"
      .. " which ran the course together with the Tarn Labor Council.",
    { ["Elm Guild"] = "union", ["Tarn Labor Council"] = "union" },
    { "Elm Guild", "Tarn Labor Council" }),
  held("English houses that teamed up to hold something",
    "The Elm Guild teamed up with the Tarn Clinic Society to hold a blood drive in Elmton on"
      .. " June 17.",
    { ["Elm Guild"] = "union", ["Tarn Clinic Society"] = "association" },
    { "Elm Guild", "Tarn Clinic Society" }),
  english("the English hospital with which something was held is not its place", {
    "A free eye camp was organised by the Riverton Riggers' Union in association with the Tarn Eye"
      .. " Hospital on June 17.",
  }, { { name = "free eye camp", place = null } }, { "Riverton Riggers' Union" }),
  held("the English union whose secretary only spoke",
    "Thousands took part on June 17 in the May march. At the mill the main speaker was Jo Poe,"
      .. " General Secretary of the Tarn Workers Union.",
    { ["Tarn Workers Union"] = "union" }, {}),
}

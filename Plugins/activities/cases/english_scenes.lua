-- English activities that the beginning of an article shows without a noun for them, and places
-- that are told in other ways than by where something was held.

local articles = require("cases.shared.articles")
local english, case = articles.english, articles.case
local null = require("broadsheet").null

local union = { "Riverton Riggers' Union" }

---A case of an article of the union that tells one activity.
---@param name string
---@param body string
---@param expected table
---@return table
local function shown(name, body, expected)
  return english(name, { body }, { expected }, union)
end

return {
  shown("an English walkout by what was put down",
    "At ten past nine on Monday 200 riggers took off their headsets and went outside. The Riverton"
      .. " Riggers' Union said they had been told of the closure by email.",
    { name = "walkout", organizers = union, participants = { count = 200 } }),
  shown("an English hunger strike",
    "Four leaders of the Riverton Riggers' Union have eaten nothing since Monday.",
    { name = "hunger strike", organizers = union }),
  shown("an English championship that went to somebody",
    "The riggers' league championship went to the night shift at Windy Park on June 17, the"
      .. " Riverton Riggers' Union said.",
    { name = "riggers' league championship", place = "Windy Park" }),
  shown("an English election that somebody lost",
    "Ann Poe beat the president of the Riverton Riggers' Union by 211 votes to 187 on June 17.",
    { name = "election", organizers = union }),
  shown("an English cheque that went to somebody",
    "A cheque for £4,000 went from the Riverton Riggers' Union to the hospice on June 17.",
    { name = "cheque presentation", organizers = union }),
  shown("English candles that burned",
    "Candles burned in jam jars on Friday night on the steps of Elm Hospital. The Riverton"
      .. " Riggers' Union had asked for a quiet hour.", { name = "vigil" }),
  shown("English people with a sign",
    "Thirty-four members of the Riverton Riggers' Union stood on the verge on June 17 with a sign"
      .. " that asked for a bus.", { name = "protest", participants = { count = 34 } }),
  shown("an English service at a memorial",
    "The Riverton Riggers' Union held a service by the war memorial on June 17.",
    { name = "service", place = "war memorial" }),
  shown("the English dinner of a house",
    "Ann Poe was named rigger of the year at the dinner of the Riverton Riggers' Union on June 17"
      .. " in the Swan Hotel.", { name = "dinner", place = "Swan Hotel", organizers = union }),
  shown("an English street that was filled for a parade",
    "Mill Street was packed on June 17 for the parade of the Riverton Riggers' Union.",
    { name = "parade", place = "Mill Street", organizers = union }),
  shown("an English venue",
    "The Riverton Riggers' Union held its awards dinner on June 17. The venue was Elm Hall.",
    { name = "awards dinner", place = "Elm Hall" }),
  shown("where an English vote was held, whatever else is named",
    "Members of the Riverton Riggers' Union at three Tarn plants ratified a new agreement. The"
      .. " vote, held at the Elm Club on June 17, was close.", { place = "Elm Club" }),
  shown("an English place behind words of praise",
    "The Riverton Riggers' Union held a picnic at the beautiful old Elm Garden on June 17.",
    { name = "picnic", place = "Elm Garden" }),
  shown("an English lake and a floor",
    "The Riverton Riggers' Union held its fishing derby on Elm Lake on June 17.",
    { name = "fishing derby", place = "Elm Lake" }),
  shown("where English delegates converged",
    "The Riverton Riggers' Union held its conference last week. Almost 700 delegates converged on"
      .. " the Elm Convention Centre.", { place = "Elm Convention Centre" }),
  shown("an English figure of speech that is no place",
    "The Riverton Riggers' Union held a rally in Elmton on June 17. There is an elephant in the"
      .. " room.",
    { name = "rally", place = "Elmton" }),
  english("an English cheque that went missing, and an election of other years", {
    "A cheque for £4,000 went missing from the office of the Riverton Riggers' Union on Monday.",
  }, {}, union),
  case("an English mayor who was defeated years ago", {
    "The mayor was defeated in 2016 by 8,000 votes to 6,000, the paper said on Monday.",
  }, {}, { title = "News from Elmton", language = "en" }),
  shown("English wreaths that were thrown, and hands that were lost",
    "The tug went down with five hands. On June 17 their children threw wreaths after her; the"
      .. " Riverton Riggers' Union had hired a boat.",
    { name = "wreath laying", organizers = union, participants = null }),
  shown("new rooms of an English union",
    "The Riverton Riggers' Union came down to the street. Its new rooms in Crown Street were opened"
      .. " on June 17 by its oldest member.", { name = "new rooms", place = "Crown Street" }),
  shown("English operators on a footpath",
    "From six on Monday nobody answered. The 39 operators of the Riverton Riggers' Union were on"
      .. " the footpath in Elmton with a flask.", { name = "stoppage", organizers = union }),
  shown("English doctors who saw workers",
    "The chart hung from a pole. Doctors of the eye mission saw 186 men on June 17 for the Riverton"
      .. " Riggers' Union.", { name = "health check" }),
  shown("an English sleeve that was rolled up for a shot",
    "On June 17 riggers rolled up a sleeve where a nurse was giving the hepatitis shot at the"
      .. " request of the Riverton Riggers' Union.", { name = "vaccination" }),
  shown("an English game by its score",
    "It ended 4-0 on June 17 at Elm Arena, and the Riverton Riggers' Union let in none.",
    { name = "match", place = "Elm Arena" }),
  shown("an English minute of silence",
    "For one minute on June 17 at eleven the only sound was the rain, as the Riverton Riggers'"
      .. " Union had asked.", { name = "silence" }),
  shown("an English settlement that was signed",
    "Three men dipped the same pen on June 17. The wage settlement, signed at Labour House, is for"
      .. " members of the Riverton Riggers' Union.",
    { name = "wage settlement", place = "Labour House" }),
  shown("an English plant that was opened",
    "The Riverton Riggers' Union opened its new rope plant in Elmton on June 17.",
    { name = "opened its new rope plant", place = "Elmton", organizers = union }),
  shown("an English house that has been opened, with its price",
    "The Riverton Riggers' Union has officially opened a $30 million bakery facility in Elmton.",
    { name = "opened a $30 million bakery facility", place = "Elmton" }),
  shown("an English opening for which people came",
    "Officers of the Riverton Riggers' Union gathered on June 17 in Elmton to mark the official"
      .. " startup of the new yard.", { name = "opening", organizers = union }),
  shown("English officers in capitals who were elected",
    "The Riverton Riggers' Union has elected a new Executive to lead it for four years.",
    { name = "election", organizers = union }),
  shown("what was said at the end of an English conference",
    "Ann Poe spoke at the end of a two-day delegates' conference of the Riverton Riggers' Union in"
      .. " Elmton.",
    { name = "two-day delegates' conference", place = "Elmton", organizers = union }),
  shown("an English memorandum that was submitted with somebody",
    "The Riverton Riggers' Union submitted memorandum with the mayor at the council office on"
      .. " June 17.", { name = "memorandum", place = "council office", organizers = union }),
  shown("an English event in a town of a state, where so many gathered",
    "Unity was the theme of the District 9 Rope Seminar in Elmton, Ohio, where 34 riggers gathered"
      .. " for a weekend. We learn here, said Ann Poe of the Riverton Riggers' Union.",
    { name = "District 9 Rope Seminar", participants = { count = 34 } }),
  shown("an English vote to authorise strikes",
    "Members of the Riverton Riggers' Union voted to authorise strikes on June 17.",
    { name = "strike vote", organizers = union }),
  shown("an English house that was commissioned",
    "The Riverton Riggers' Union commissioned a fully equipped riggers' workshop facility in Elmton"
      .. " on June 17.", { name = "commissioned a fully equipped riggers' workshop facility" }),
  english("what only a heading could give a name to, without one",
    { "Members of the Riverton Riggers' Union raised $3,000 for the hospice on June 17." }, {},
    union, ""),
}

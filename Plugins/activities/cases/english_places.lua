-- Places of English activities: at saints', at numbered gates, of whose people is told.

local articles = require("cases.shared.articles")
local english = articles.english

local union = { "Riverton Riggers' Union" }

---A case of a rally of the union, with words that tell its place.
---@param name string
---@param body string
---@param place string
---@return table
local function at(name, body, place)
  return english(name, { body }, { { place = place } }, union)
end

return {
  at("an English saint's house", "The Riverton Riggers' Union held a clinic on June 17 in the linen"
    .. " room of St. Anne's, where a nurse took blood pressures.", "linen room of St. Anne's"),
  at("an English house with its owner's name",
    "The Riverton Riggers' Union held its supper on June 17 at Murphy's, which was full.",
    "Murphy's"),
  at("an English room of a house with a common noun", "The Riverton Riggers' Union held a supper on"
    .. " June 17 in the canteen of the Eastgate garage.", "canteen of the Eastgate garage"),
  at("an English basin by its number",
    "The Riverton Riggers' Union held a drill on June 17 in Basin 4.", "Basin 4"),
  at("an English gate by its number",
    "The Riverton Riggers' Union held a rally on June 17 at gate 3.", "gate 3"),
  at("a footpath in an English town", "The 39 operators of the Riverton Riggers' Union were on the"
    .. " footpath in Elmton on June 17 with a flask.", "footpath in Elmton"),
  at("what something hung from, in English",
    "The Riverton Riggers' Union held a protest on June 17. Boots hung from the railings of Elm"
      .. " Council.", "railings of Elm Council"),
  at("an English depot of whose people is told",
    "Conductors of Tarn Road depot had their eyes tested on June 17. The Riverton Riggers' Union"
      .. " had asked for it.", "Tarn Road depot"),
  at("an English place off which a boat lay",
    "The Riverton Riggers' Union held a wreath laying on June 17 off Elm Point.", "Elm Point"),
  at("an English ward by its number",
    "Members of the Riverton Riggers' Union held a concert on June 17 in ward 6.", "ward 6"),
  at("an English shaft by its number",
    "The Riverton Riggers' Union held a safety meeting at Number 2 Shaft on June 17.",
    "Number 2 Shaft"),
  at("an English office by its holder's name",
    "Members of the Riverton Riggers' Union held a rally on June 17 outside the offices of Norland"
      .. " premier Jo Poe.", "offices of Norland premier Jo Poe"),
  at("an English office of somebody without a name",
    "The Riverton Riggers' Union held a signing ceremony on June 17 at the Office of the Vice"
      .. " Chancellor.", "Office of the Vice Chancellor"),
  at("no place in the title of an English minister",
    "The Riverton Riggers' Union held a rally in Elmton on June 17 and spoke to the Minister in the"
      .. " Chancery Jo Poe.", "Elmton"),
  at("where an English rally went from a place",
    "The Riverton Riggers' Union took out a rally from Tarn Chowk to the town hall on June 17.",
    "town hall"),
  at("no place in an English year with a name",
    "The Riverton Riggers' Union held its first fair in the Year of the Goat on June 17 in Elmton.",
    "Elmton"),
  at("an English capital that is called one",
    "The Riverton Riggers' Union held a rally on June 17 in the capital Tarn Hoo.", "Tarn Hoo"),
  at("the middle of an English town", "Members of the Riverton Riggers' Union rallied in downtown"
    .. " Tarnville on June 17.", "Tarnville"),
}

-- How many took part in English activities, in other turns than by what those counted did, and what
-- is no such count.

local articles = require("cases.shared.articles")
local null = require("broadsheet").null
local english = articles.english

local union = { "Riverton Riggers' Union" }

---A case of one rally or the like, with who is counted in its second sentence.
---@param name string
---@param first string what was held, and how
---@param second string
---@param count integer?
---@return table
local function counted(name, first, second, count)
  return english(name, { "The Riverton Riggers' Union held " .. first .. ". " .. second },
    { { participants = count and { count = count } or nil } }, union)
end

---A case of an activity in which nobody is counted.
---@param name string
---@param second string
---@return table
local function uncounted(name, second)
  return articles.case(name, { "The Riverton Riggers' Union held a rally in Elmton on June 17. "
    .. second }, { { name = "rally", participants = null } },
    { title = "News from Elmton", language = "en" })
end

return {
  counted("an English count of whoever attended", "a seminar in Elmton on June 17",
    "At least 40 wardens attended.", 40),
  counted("an English turnout", "a rally in Elmton on June 17", "Turnout was 340.", 340),
  counted("a crowd that somebody put at a number", "a rally on June 17",
    "Stewards put the crowd at 5,000.", 5000),
  counted("an English picket that was so strong", "a picket at Tarn Gate on June 17",
    "The picket line was 40 strong.", 40),
  counted("English participants, numbering so many", "a workshop in Elmton on June 17",
    "The participants, numbering 80, came from all yards.", 80),
  counted("English members in all", "a seminar in Elmton on June 17",
    "Two busloads, 96 members in all, made the trip.", 96),
  counted("what an English event drew", "a picnic in Elm Park on June 17", "It drew more than 600.",
    600),
  counted("English hands that went up", "a mass meeting in Elmton on June 17",
    "All 62 hands went up.", 62),
  counted("those who got certificates in English", "a graduation ceremony on June 17",
    "The first 22 got their certificates.", 22),
  counted("those who came, and not those who registered", "a blood drive on June 17",
    "There was interest: 116 people registered, and 111 came.", 111),
  counted("a number in words and in brackets", "a workshop in Elmton on June 17",
    "Forty-five (45) delegates attended.", 45),
  english("English people behind a colon, a strong picket, lakhs, and a report in capitals", {
    "The annual meeting of the Riverton Riggers' Union filled the back room of the Swan on"
      .. " June 17: 63 members, two motions and a raffle.",
  }, { { participants = { count = 63 } } }, union),
  english("English workers in lakhs", {
    "Around 1.2 lakh workers of the Riverton Riggers' Union went on strike on June 17.",
  }, { { name = "strike", participants = { count = 120000 } } }, union),
  english("an English report that begins in capitals", {
    "OVER 350 riggers met in Elmton on June 17 for the annual conference of the Riverton Riggers'"
      .. " Union.",
  }, { { participants = { count = 350 } } }, union),
  english("English members who are honoured, where nobody else is counted", {
    "The Riverton Riggers' Union honored 25 riggers at its service awards dinner on June 17.",
  }, { { participants = { count = 25 } } }, union),
  uncounted("whom an English firm employs", "Tarn Rigging employs 2,400 people at the yard."),
  uncounted("English people who wait elsewhere", "There were 30 people on trolleys at noon."),
  uncounted("English people of another year", "The hall was built in 1912 by 60 masons."),
  uncounted("an English event of last year", "A rally last year drew 400."),
  uncounted("English councillors who voted", "All 12 councillors voted for the closure in May."),
  counted("an English count of those with a hyphen", "a career fair in Elmton on June 17",
    "Some 350 school-leavers came to it.", 350),
  counted("English houses that attended are no people", "a seminar in Elmton on June 17",
    "Nine regional associations of riggers attended."),
  counted("English people with whose participation something was held",
    "a sports day in Elmton on June 17 with the participation of 2,000 labourers from six firms",
    "The prizes were books.", 2000),
  counted("English people of several trades by their names", "a protest in Elmton on June 17",
    "More than 800 Elmwadi, TASHA and kitchen workers took part.", 800),
  counted("English people by a number that counts nobody", "a march in Elmton on June 17",
    "More than 10000000000000000000 people took part."),
  counted("English people by the hundred thousand", "a march in Elmton on June 17",
    "Two hundred thousand people took part.", 200000),
}

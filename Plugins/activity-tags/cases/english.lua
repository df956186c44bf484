-- English activities; cities, people and firms are invented.

local articles = require("cases.shared.articles")
local case = articles.case

return {
  case("English words, whatever their case", "Legal clinics for drivers",
    "Legal clinics for drivers were opened on Saturday.", { "rights" }, { language = "en" }),
  case("an English clean-up by another name", "beach clean", "The beach clean was on Sunday.",
    { "volunteering" }, { language = "en" }),
  case("an English meeting of a branch", "branch AGM", "The branch AGM was on Sunday.",
    { "meeting" }, { language = "en" }),
  case("an English ceremony for the dead", "Workers Memorial Day ceremony",
    "The ceremony was at noon.", { "culture" }, { language = "en" }),
  case("an English oath", "swearing-in",
    "The clerks took the oath at noon.", { "meeting", "organizing" },
    { language = "en" }),
  case("an English vote for a union", "vote", "The porters chose, 40 to 6, to form a union.",
    { "rights" }, { language = "en" }),
  case("an English dinner at which awards were given is no entertainment", "awards dinner",
    "Ninety cooks came.", { "award" }, { language = "en" }),
  case("an English check", "eye tests", "The bakers queued.", { "health" }, { language = "en" }),
  case("plain English words of a lead, where the name says nothing", "Eyes on the road",
    "An optician looked at 58 drivers in the Hill depot on Monday.", { "health" },
    { language = "en", title = "Eyes on the road" }),
  case("English people who stayed out", "Cold gates",
    "All 44 fitters stayed out on Monday, with placards at both doors.", { "rights" },
    { language = "en", title = "Cold gates" }),
}

-- Where and when a visit was that a later sentence shows (开展慰问。9月25日，…来到…).

local beside = require("slots.beside")
local dates = require("slots.dates")
local deed_kinds = require("finding.deed_kinds")
local deeds = require("finding.deeds")
local drafts = require("drafts")
local organizers = require("slots.organizers")
local phrases = require("reading.phrases")
local printed = require("reading.printed")
local regex = require("reading.wide_regex")

local revisit = {}

-- 近日，各级组织开展送清凉慰问。|6月27日，护路办副主任来到…，给队员送来…: the visit that is shown
local relief = regex.new(phrases.any("visit-of-relief"))

---Whether a paragraph goes on to show what only 近日 and no place was told of.
---@param last Draft
---@param sentence Sentence
---@return boolean
local function shows_next(last, sentence)
  return last.sentence.paragraph == sentence.paragraph - 1 and not last.place
    and relief:test(last.name) and dates.weak(last.date)
end

---Takes date and place from a deed that shows what was told before (开展慰问。9月25日，…来到…).
---@param telling Telling
---@param sentence Sentence
---@return boolean? shown whether it shows what the paragraph before told
function revisit.shown(telling, sentence)
  local last = telling.drafts[#telling.drafts]
  local next_one = last and shows_next(last, sentence)
  if not last or last.date and last.place
    or last.sentence.paragraph ~= sentence.paragraph and not next_one
    or not relief:test(last.name) and beside.goes_on(sentence) then
    return
  end
  local deed = deeds.find(telling.body, sentence, "", deed_kinds.visits)
  local date = deed
    and dates.before(telling.body, sentence, deed.verb.first, telling.published)
  if deed and next_one then
    if not date or not date.start then
      return
    end
    last.date = date
    last.organizers = last.organizers[1] and last.organizers
      or organizers.acting(telling.body, sentence, printed.complete(telling.article,
        telling.body, sentence, telling.mentions), deed.verb.first)
  end
  if deed then
    drafts.fill(last, { place = deed.place, date = date }, sentence)
  end
  return deed ~= nil and next_one or nil
end

return revisit

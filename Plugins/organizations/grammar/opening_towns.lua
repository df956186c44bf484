-- Towns whose name begins with a word at which no name goes on, where they open a clause: |和平镇,
-- |太和镇. In the middle of one the word is what it mostly is: 职工|都|到镇上.

local regex = require("broadsheet.regex")

local M = {}

local INNER = { class = "inner" }

local town = regex.new("(?<![^\\n。，；：、“（！？　\\s])(?:(?<word>[都和与同向对于为从将])\\p{Han}"
  .. "|(?![市区县旗省城村])\\p{Han}(?<second>和))\\p{Han}?[镇乡]"
  .. "(?![长里上村企亲音下愁土]|政府机关)")

---Makes parts of a name of the words with which such towns begin.
---@param tokens organizations.Tokens
---@param source string
function M.read(tokens, source)
  local flat, i = tokens.flat, 1
  for found in town:each(source) do
    local first = found.word and found.first or found.first + #"中"
    while flat[3 * i - 2] and flat[3 * i - 2] < first do
      i = i + 1
    end
    if flat[3 * i - 2] == first then
      tokens[i].value = INNER
    end
  end
end

return M

--- The handler of the C host, for one word.
local word = ...

---@param title string
---@param text string
---@return string? tag
return function(title, text)
  if #title > 0 and text:find(word, 1, true) then
    return word
  end
end

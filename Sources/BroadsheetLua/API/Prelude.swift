/// The part of the host modules that is written in Lua, because it calls back into a plugin or
/// keeps a plugin's own values.
///
/// It runs once per state with the tables of the modules and of the host values' methods.
enum Prelude {
    static let source = #"""
        local modules, natives = ...
        local regex = natives[1].__index
        local spans_of = regex.spans
        regex.spans = nil

        --- Iterates over all matches.
        function regex:each(s)
          local matches, i = self:all(s), 0
          return function()
            i = i + 1
            return matches[i]
          end
        end

        --- Puts captures in the places of $1, ${name} and $$.
        local function expand(template, match)
          return (template:gsub("%$([{%d$])([%w_]*}?)", function(sign, rest)
            if sign == "$" then
              return "$" .. rest
            elseif sign ~= "{" then
              return tostring(match[tonumber(sign)] or "") .. rest
            elseif rest:sub(-1) == "}" then
              local name = rest:sub(1, -2)
              return tostring(match[tonumber(name) or name] or "")
            end
          end))
        end

        --- Replaces all matches by one text.
        local function replace(self, s, text)
          local spans = spans_of(self, s)
          if #spans == 0 then
            return s, 0
          end
          local parts, from = {}, 1
          for i = 1, #spans, 2 do
            parts[i] = s:sub(from, spans[i] - 1)
            parts[i + 1] = text
            from = spans[i + 1] + 1
          end
          parts[#parts + 1] = s:sub(from)
          return table.concat(parts), #spans // 2
        end

        --- Replaces all matches: by a template with $1, ${name} and $$, or by what a function
        --- returns for a match (nothing: the match stays).
        function regex:gsub(s, replacement)
          if type(replacement) == "string" and not replacement:find("$", 1, true) then
            return replace(self, s, replacement)
          end
          local matches = self:all(s)
          local parts, from = {}, 1
          local is_template = type(replacement) == "string"
          if not is_template and type(replacement) ~= "function" then
            error("bad argument #2 to 'regex:gsub' (string or function expected, got "
              .. type(replacement) .. ")", 2)
          end
          for _, match in ipairs(matches) do
            parts[#parts + 1] = s:sub(from, match.first - 1)
            if is_template then
              parts[#parts + 1] = expand(replacement, match)
            else
              local new = replacement(match)
              parts[#parts + 1] = new == nil and match.text or tostring(new)
            end
            from = match.last + 1
          end
          parts[#parts + 1] = s:sub(from)
          return table.concat(parts), #matches
        end

        local matcher = modules["broadsheet.matcher"]
        local compile = matcher.compile
        matcher.compile = nil
        local methods = {}
        local metatable = { __index = methods, __name = "matcher", __metatable = false }

        --- Takes a list of words, or of pairs of word and value, apart.
        local function take_apart(list)
          local words, values = {}, {}
          for i, entry in ipairs(list) do
            if type(entry) == "table" then
              words[i], values[i] = entry[1], entry[2]
            else
              words[i], values[i] = entry, i
            end
            if type(words[i]) ~= "string" then
              error("matcher.new: entry " .. i .. " has no word", 3)
            end
          end
          return words, values
        end

        --- The candidates that the values of words name: one each, or those of a list.
        --- Gives for each word how many, their numbers, and the candidates.
        local function find_candidates(values, votes)
          local counts, numbers, candidates, places = {}, {}, {}, {}
          for i, candidate in ipairs(votes == true and {} or votes) do
            candidates[i], places[candidate] = candidate, places[candidate] or i
          end
          for i, value in ipairs(values) do
            local named = type(value) == "table" and value or { value }
            counts[i] = #named
            for _, candidate in ipairs(named) do
              if not places[candidate] and votes ~= true then
                error("matcher.new: '" .. tostring(candidate) .. "' is the value of word " .. i
                  .. ", but not in 'votes'", 3)
              elseif not places[candidate] then
                candidates[#candidates + 1] = candidate
                places[candidate] = #candidates
              end
              numbers[#numbers + 1] = places[candidate]
            end
          end
          return counts, numbers, candidates
        end

        function matcher.new(list, options)
          options = options or {}
          if type(list) ~= "table" then
            error("bad argument #1 to 'matcher.new' (list expected, got " .. type(list) .. ")", 2)
          end
          local words, values = list, options.values
          if values == nil then
            words, values = take_apart(list)
          elseif type(values) ~= "table" or #values ~= #words then
            error("matcher.new: 'values' is no list with one value for each word", 2)
          end
          local counts, numbers, candidates
          local votes = options.votes
          if votes and votes ~= true and type(votes) ~= "table" then
            error("matcher.new: 'votes' must be true or a list of the values, got "
              .. type(votes), 2)
          elseif votes then
            counts, numbers, candidates = find_candidates(values, votes)
          end
          local automaton = compile(
            words, options.fold, options.overlapping, counts, numbers, candidates and #candidates)
          return setmetatable(
            { automaton = automaton, values = values, candidates = candidates }, metatable)
        end

        function methods:scan(s, init, last)
          return self.automaton:scan(s, init, last)
        end

        function methods:find_all(s, init, last)
          local flat, values, hits, count = self.automaton:scan(s, init, last), self.values, {}, 0
          for i = 1, #flat, 3 do
            local from, to = flat[i], flat[i + 1]
            count = count + 1
            hits[count] =
              { first = from, last = to, text = s:sub(from, to), value = values[flat[i + 2]] }
          end
          return hits
        end

        function methods:distinct(s)
          local found, values = self.automaton:words(s), self.values
          for i = 1, #found do
            found[i] = values[found[i]]
          end
          return found
        end

        function methods:find(s, init, last)
          local from, to, word = self.automaton:first(s, init, last)
          if from then
            return from, to, self.values[word]
          end
        end

        function methods:contains(s)
          return self.automaton:first(s) ~= nil
        end

        function methods:count(s)
          return self.automaton:tally(s)
        end

        function methods:votes(s, most)
          local found, votes = self.automaton:votes(s, most)
          local candidates = self.candidates
          for i = 1, #found do
            found[i] = candidates[found[i]]
          end
          return found, votes
        end

        function methods:longest_at(s, position)
          local last, word = self.automaton:at(s, position)
          if last then
            return last, self.values[word]
          end
        end

        local log = modules["broadsheet.log"]
        for _, level in ipairs({ "debug", "info", "warn" }) do
          local write = log["write_" .. level]
          log["write_" .. level] = nil
          log[level] = function(...)
            local words = table.pack(...)
            for i = 1, words.n do
              words[i] = tostring(words[i])
            end
            write(table.concat(words, " "))
          end
        end
        """#
}

/// A plugin that tags by the words of a table: whoever edits the table writes no Lua.
struct WordListTemplate {
    /// What it tags.
    enum Kind: Sendable {
        case article, activity
    }

    let name: String
    let kind: Kind

    private var noun: String { kind == .article ? "article" : "activity" }
    /// What the texts of the examples stand below.
    private var heading: String { kind == .article ? "title" : "activity" }

    var words: String {
        """
        # What \(name) looks for: one word a line, in three columns with a tab between them. The file
        # opens in a spreadsheet as well. A line that begins with # is a note.
        #
        #   word    what is looked for in the \(noun)
        #   tag     the category that the \(noun) then gets; any name, as many as you like
        #   weight  how sure one such word makes: 1 is certain, 0.3 is a hint. Different words add up,
        #           and a tag is given from 0.5 on.
        word\ttag\tweight
        示例\t\(name)\t0.6
        举例\t\(name)\t0.3
        比如\t\(name)\t0.3

        """
    }

    var examples: String {
        let note =
            kind == .article
            ? "its title, its text" : "the name of an activity, the sentence that reports it"
        return """
            # What \(name) is tried on: one \(noun) a line, in three columns with a tab between them:
            # \(note), and the tags that it must get, separated by spaces; none is right too.
            \(heading)\ttext\ttags
            一个有力的词\t这一篇里有示例二字。\t\(name)
            两个提示\t这里举例说明，比如说到河滨。\t\(name)
            一个提示\t比如这一篇，只说到河滨。\t
            没有那些词\t这一篇里没有那些词。\t

            """
    }

    var plugin: String {
        """
        -- Tags by the words of words.tsv. What it finds is changed there; this file stays as it is.

        local data = require("broadsheet.data")
        local matcher = require("broadsheet.matcher")

        ---@type broadsheet.Plugin
        local plugin = {
          name = "\(name)",
          version = "1.0.0",
          api = 1,
          summary = "Tags each \(noun) by the words of a list.",
          requires = { "article.\(kind == .article ? "paragraphs" : "activities")" },
          provides = { "\(noun).tags" },
          options = {
            threshold = {
              type = "number",
              default = 0.5,
              minimum = 0,
              maximum = 1,
              help = "Leave out a tag that is less sure than this.",
            },
          },
        }

        ---A row of the list, once it is known to be right.
        ---@class WordRow
        ---@field tag string
        ---@field weight number
        ---@field rule string file and line

        ---@type broadsheet.Matcher
        local words -- the value of a word is the list of its rows

        ---Makes a row; what is wrong with it is told with its line.
        ---@param row table
        ---@return WordRow
        local function read(row)
          local rule = row.file .. ":" .. row.line
          local weight = tonumber(row.weight)
          if not (row.word and row.tag and row.weight) then
            error(row.file .. ": the first line without # names the columns: word, tag, weight", 0)
          elseif row.word == "" or row.tag == "" then
            error(rule .. ": a word and a tag are expected, with a tab between them", 0)
          elseif not weight or weight <= 0 or weight > 1 then
            error(rule .. ": the weight '" .. row.weight .. "' is no number from 0 to 1", 0)
          end
          return { tag = row.tag, weight = weight, rule = rule }
        end

        ---Reads the list, once.
        function plugin.start()
          local entries, rows = {}, {}
          for _, row in ipairs(data.tsv("words.tsv")) do
            local made = read(row)
            if not rows[row.word] then
              rows[row.word] = {}
              entries[#entries + 1] = { row.word, rows[row.word] }
            end
            table.insert(rows[row.word], made)
          end
          words = matcher.new(entries, { fold = true })
        end

        ---Counts the words of a text for their tags, each different word once.
        ---@param scores table<string, table> by tag
        ---@param text string
        ---@param evidence fun(hit: broadsheet.Hit): any what shows a hit
        local function count(scores, text, evidence)
          for _, hit in ipairs(words:find_all(text)) do
            for _, row in ipairs(hit.value) do
              local score = scores[row.tag] or { doubt = 1, best = 0, evidence = {}, rows = {} }
              scores[row.tag] = score
              if not score.rows[row.rule] then
                score.rows[row.rule] = true
                score.doubt = score.doubt * (1 - row.weight)
                table.insert(score.evidence, evidence(hit))
                if row.weight > score.best then
                  score.best, score.rule = row.weight, row.rule
                end
              end
            end
          end
        end

        ---Gives the tags that are sure enough.
        ---@param subject broadsheet.\(kind == .article ? "Article" : "Activity")
        ---@param scores table<string, table>
        local function tag(subject, scores)
          for name, score in pairs(scores) do
            subject:tag(name, {
              confidence = math.floor((1 - score.doubt) * 100 + 0.5) / 100,
              threshold = plugin.options.threshold,
              evidence = score.evidence,
              rule = score.rule,
            })
          end
        end

        \(handler)
        return plugin

        """
    }

    private var handler: String {
        switch kind {
        case .article:
            """
            ---@param article broadsheet.Article
            function plugin.article(article)
              local scores = {}
              for _, where in ipairs({ "title", "body" }) do
                count(scores, where == "title" and article.title or article.text, function(hit)
                  return { first = hit.first, last = hit.last, where = where }
                end)
              end
              tag(article, scores)
            end

            """
        case .activity:
            """
            ---@param activity broadsheet.Activity
            function plugin.activity(activity)
              local scores = {}
              local function word(hit)
                return hit.text
              end
              count(scores, activity.name, word)
              for _, evidence in ipairs(activity.evidence) do
                count(scores, evidence.text, word)
              end
              tag(activity, scores)
            end

            """
        }
    }

    var cases: String {
        let subject =
            kind == .article
            ? "article = { title = row.title, paragraphs = { row.text } },"
            : """
            article = {
                  title = row.activity,
                  paragraphs = { row.text },
                  activities = { { name = row.activity, evidence = { row.text } } },
                },
            """
        let expectation =
            kind == .article ? "{ tags = tags }" : "{ activities = { { tags = tags } } }"
        return """
            -- Makes a case of each row of examples.tsv. Cases are changed there; this file stays as it is.

            local data = require("broadsheet.data")

            local cases = {}
            for _, row in ipairs(data.tsv("examples.tsv")) do
              local names, tags = {}, {}
              for name in row.tags:gmatch("%S+") do
                names[#names + 1] = name
              end
              table.sort(names)
              for i, name in ipairs(names) do
                tags[i] = { name = name }
              end
              cases[#cases + 1] = {
                name = row.\(heading),
                file = row.file,
                line = row.line,
                \(subject)
                expect = \(expectation),
              }
            end
            return cases

            """
    }

    var readme: String {
        PluginTemplate.Parts.readme(
            name,
            """
            Tags each \(noun) by the words of `words.tsv`, which says for each word which tag it earns and
            how sure it makes; different words of one tag add up. `examples.tsv` has texts and the tags
            that they must get: `broadsheet test \(name)` tries them.
            """,
            [
                "| `threshold` | number | 0.5 | Leave out a tag that is less sure than this. |"
            ],
            "这一篇里有示例二字。", "gets the tag `\(name)`, with a confidence of 0.6.")
    }
}

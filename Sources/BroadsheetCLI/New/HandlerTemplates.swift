extension PluginTemplate.Parts {
    /// Tags articles.
    static func article(_ name: String) -> Self {
        Self(
            rule: "tags each article that holds a word",
            plugin: """
                ---@type broadsheet.Plugin
                local plugin = {
                  name = "\(name)",
                  version = "1.0.0",
                  api = 1,
                  summary = "Tags each article that holds a word.",
                  requires = { "article.paragraphs" },
                  provides = { "article.tags" },
                  options = {
                    word = { type = "string", default = "示例", help = "The word that earns the tag." },
                  },
                }

                ---Tags an article; to drop one, return false.
                ---@param article broadsheet.Article
                function plugin.article(article)
                  local word = plugin.options.word
                  if article.text:find(word, 1, true) then
                    article:tag("\(name)", { confidence = 0.8, evidence = word })
                  end
                end

                return plugin

                """,
            cases: """
                return {
                  {
                    name = "tags an article that holds the word",
                    article = { title = "第一篇", paragraphs = { "这一篇里有示例二字。" } },
                    expect = { tags = { { name = "\(name)", confidence = 0.8 } } },
                  },
                  {
                    name = "leaves an article without the word alone",
                    article = { title = "第二篇", paragraphs = { "这一篇里没有那个词。" } },
                    expect = { tags = {} },
                  },
                }

                """,
            readme: readme(
                name, "Tags each article that holds a word with `\(name)`.",
                ["| `word` | string | 示例 | The word that earns the tag. |"],
                "这一篇里有示例二字。", "gets the tag `\(name)`."))
    }

    /// Tags activities.
    static func activity(_ name: String) -> Self {
        Self(
            rule: "tags each activity that is reported with a word",
            plugin: """
                ---@type broadsheet.Plugin
                local plugin = {
                  name = "\(name)",
                  version = "1.0.0",
                  api = 1,
                  summary = "Tags each activity that is reported with a word.",
                  requires = { "article.activities" },
                  provides = { "activity.tags" },
                  options = {
                    word = { type = "string", default = "示例", help = "The word that earns the tag." },
                  },
                }

                ---Whether a word stands in an activity's name, or in a sentence that reports it.
                ---@param activity broadsheet.Activity
                ---@param word string
                ---@return boolean
                local function has(activity, word)
                  for _, evidence in ipairs(activity.evidence) do
                    if evidence.text:find(word, 1, true) then
                      return true
                    end
                  end
                  return activity.name:find(word, 1, true) ~= nil
                end

                ---Tags an activity; to drop one, return false.
                ---@param activity broadsheet.Activity
                function plugin.activity(activity)
                  local word = plugin.options.word
                  if has(activity, word) then
                    activity:tag("\(name)", { confidence = 0.8, evidence = word })
                  end
                end

                return plugin

                """,
            cases: """
                return {
                  {
                    name = "tags an activity that is reported with the word",
                    article = {
                      title = "第一篇",
                      paragraphs = { "社区昨日办了一场示例课。" },
                      activities = { { name = "开课", evidence = { "办了一场示例课" } } },
                    },
                    expect = { activities = { { tags = { { name = "\(name)", confidence = 0.8 } } } } },
                  },
                  {
                    name = "leaves an activity without the word alone",
                    article = {
                      title = "第二篇",
                      paragraphs = { "社区昨日办了一场棋赛。" },
                      activities = { { name = "棋赛", evidence = { "办了一场棋赛" } } },
                    },
                    expect = { activities = { { tags = {} } } },
                  },
                }

                """,
            readme: readme(
                name, "Tags each activity that is reported with a word with `\(name)`.",
                ["| `word` | string | 示例 | The word that earns the tag. |"],
                "社区昨日办了一场示例课。", "is the report of an activity, which gets the tag `\(name)`."))
    }

    /// A README with the sections that one must have.
    static func readme(
        _ name: String, _ summary: String, _ options: [String], _ text: String, _ result: String
    ) -> String {
        """
        # \(name)

        ## What it does

        \(summary)

        ## Options

        | option | type | default | meaning |
        |---|---|---|---|
        \(options.joined(separator: "\n"))

        ## Example

            \(text)

        \(result)

        """
    }
}

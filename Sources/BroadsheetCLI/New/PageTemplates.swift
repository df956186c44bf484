import Broadsheet

extension PluginTemplate.Parts {
    /// Gives organizations a kind.
    static func organization(_ name: String) -> Self {
        let kinds = Organization.Kind.allCases.map(\.rawValue)
        let choices = kinds.map { "\"\($0)\"" }
        let half = (choices.count + 1) / 2
        let lines = [choices.prefix(half), choices.dropFirst(half)]
            .map { "        " + $0.joined(separator: ", ") + "," }
        return Self(
            rule: "gives organizations a kind by how their names end",
            plugin: """
                local text = require("broadsheet.text")

                ---@type broadsheet.Plugin
                local plugin = {
                  name = "\(name)",
                  version = "1.0.0",
                  api = 1,
                  summary = "Gives organizations a kind by how their names end.",
                  requires = { "article.organizations" },
                  provides = { "organization.kind" },
                  options = {
                    ending = { type = "string", default = "书院", help = "How the names end." },
                    kind = {
                      type = "choice",
                      choices = {
                \(lines.joined(separator: "\n"))
                      },
                      default = "school",
                      help = "The kind that they get.",
                    },
                  },
                }

                ---Gives an organization its kind; to drop one, return false.
                ---@param organization broadsheet.Organization
                function plugin.organization(organization)
                  if text.ends_with(organization.name, plugin.options.ending) then
                    organization.kind = plugin.options.kind
                  end
                end

                return plugin

                """,
            cases: """
                return {
                  {
                    name = "gives an organization of the ending its kind",
                    article = {
                      title = "第一篇",
                      paragraphs = { "河滨书院昨日开课。" },
                      organizations = { { name = "河滨书院" } },
                    },
                    expect = { organizations = { { name = "河滨书院", kind = "school" } } },
                  },
                  {
                    name = "leaves another organization alone",
                    article = {
                      title = "第二篇",
                      paragraphs = { "河滨茶社昨日开张。" },
                      organizations = { { name = "河滨茶社" } },
                    },
                    expect = { organizations = { { name = "河滨茶社", kind = "other" } } },
                  },
                }

                """,
            readme: readme(
                name, "Gives organizations a kind by how their names end.",
                [
                    "| `ending` | string | 书院 | How the names end. |",
                    "| `kind` | choice | school | The kind that they get. |",
                ],
                "河滨书院昨日开课。", "names 河滨书院, which becomes a school."))
    }

    /// Keeps a line of each page with its articles.
    static func page(_ name: String) -> Self {
        Self(
            rule: "keeps a line of the page with each of its articles",
            plugin: """
                ---@type broadsheet.Plugin
                local plugin = {
                  name = "\(name)",
                  version = "1.0.0",
                  api = 1,
                  summary = "Keeps the first line of a page that holds a word with each of its articles.",
                  requires = { "page.articles" },
                  provides = { "metadata.\(name)" },
                  options = {
                    word = { type = "string", default = "示例", help = "The word of the line." },
                  },
                }

                ---The first line of a page that holds a word.
                ---@param page broadsheet.Page
                ---@param word string
                ---@return string?
                local function line_with(page, word)
                  for _, line in ipairs(page.lines) do
                    if line.text:find(word, 1, true) then
                      return line.text
                    end
                  end
                end

                ---Goes over the articles of a page; to drop the page, return false.
                ---@param page broadsheet.Page
                function plugin.page(page)
                  local line = line_with(page, plugin.options.word)
                  for _, article in ipairs(page.articles) do
                    article.metadata["\(name)"] = line
                  end
                end

                return plugin

                """,
            cases: """
                return {
                  {
                    name = "keeps the first line that holds the word",
                    page = {
                      text = "晨报\\n今日示例：河滨\\n又一个示例",
                      articles = { { title = "第一篇", paragraphs = {} } },
                    },
                    expect = { articles = { { metadata = { ["\(name)"] = "今日示例：河滨" } } } },
                  },
                  {
                    name = "leaves a page without the word alone",
                    page = {
                      text = "晨报\\n今日河滨",
                      articles = { { title = "第二篇", paragraphs = {} } },
                    },
                    expect = { articles = { { metadata = {} } } },
                  },
                }

                """,
            readme: readme(
                name,
                """
                Keeps the first line of a page that holds a word with each article of the page: in its
                metadata, as `\(name)`.
                """,
                ["| `word` | string | 示例 | The word of the line. |"],
                "今日示例：河滨",
                "is kept with the articles, if it is the first line of the page with the word."))
    }
}

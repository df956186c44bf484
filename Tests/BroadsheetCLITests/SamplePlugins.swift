/// Plugins and pages that the tests share.
enum Sample {
    /// A plugin that makes an article of the first line and the rest, with all that can be found.
    static let reader = """
        local plugin = {
          name = "reader", version = "1.0.0", api = 1, summary = "Reads a small page.",
          provides = { "page.articles", "article.organizations", "article.activities" },
          options = {
            tag = { type = "string", default = "culture", help = "The tag of the activity." },
          },
        }
        function plugin.page(page)
          local lines = page.lines
          page:add_article({
            title = lines[1].text, paragraphs = { lines[2].text }, first_line = 1, last_line = 2,
          })
        end
        function plugin.article(article)
          article:add_organization({
            name = "海州市图书馆", kind = "other", mentions = { { first = 1, last = 18 } },
          }):add_alias("市图书馆")
          article:add_activity({
            name = "读书节", place = "海州", organizers = { "海州市图书馆" },
          }):tag(plugin.options.tag, { confidence = 0.9 })
        end
        return plugin
        """

    /// A plugin that tags each article.
    static let tagger = """
        local plugin = {
          name = "tagger", version = "1.2.0", api = 1, summary = "Tags each article.",
          provides = { "article.tags" },
        }
        function plugin.article(article)
          article:tag("seen", { confidence = 1 })
        end
        return plugin
        """

    /// A page of two lines.
    static let page = "读书节开幕\n海州市图书馆昨日举办读书节。\n"

    /// A plugin with one handler.
    static func plugin(_ name: String, _ handler: String, fields: String = "") -> String {
        """
        local plugin = { name = "\(name)", version = "1.0.0", api = 1, summary = "A.", \(fields) }
        \(handler)
        return plugin
        """
    }

    /// A folder with a page, two plugins and a chain of them.
    static func files(_ others: [String: String] = [:]) -> [String: String] {
        [
            "page.txt": page,
            "Plugins/reader/plugin.lua": reader,
            "Plugins/tagger.lua": tagger,
            "broadsheet.yaml": "plugins:\n  - reader\n  - tagger\n",
        ].merging(others) { $1 }
    }
}

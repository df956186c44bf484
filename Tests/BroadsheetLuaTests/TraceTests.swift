import Broadsheet
import BroadsheetLua
import Testing

@Suite("The trace of a Lua plugin")
struct TraceTests {
    /// The line of each change, by its field; the plugin's table takes the lines up to `body`.
    private func places(_ body: String, lines: [String] = ["题", "文"]) throws -> [String: Int] {
        let fixture = try LuaFixture(
            "local plugin = { name = \"probe\", version = \"1.0.0\", api = 1, summary = \"A.\" }\n"
                + body + "\nreturn plugin\n")
        let session = try Chain([fixture.plugin()]).makeSession(isTracing: true)
        let result = session.process(
            Page(
                id: "p", path: "p.txt",
                lines: lines.enumerated().map { Line(text: $1, number: $0 + 1) }))
        #expect(result.failures.isEmpty)
        return Dictionary(
            result.changes.map {
                ($0.article.map { $0 + " " } ?? "") + $0.field
            }.enumerated().map { ($1, result.changes[$0].location?.line ?? 0) },
            uniquingKeysWith: { $1 })
    }

    @Test("has the place of each line's label and of the page's own fields")
    func page() throws {
        let places = try places(
            """
            function plugin.page(page)
              page.lines[1].label = "title"
              page.lines[2].label = "body"
              page.lines[2].text = "正文"
              page.language = "zh"
              page.metadata.city = "江州"
            end
            """)
        #expect(
            places == [
                "lines[1].label": 3, "lines[2].label": 4, "lines[2].text": 5, "language": 6,
                "metadata[city]": 7,
            ])
    }

    @Test("tells articles, organizations, activities and tags apart")
    func elements() throws {
        let places = try places(
            """
            function plugin.page(page)
              local first = page:add_article({ title = "一", paragraphs = { "甲" }, first_line = 1 })
              local second = page:add_article({ title = "二", paragraphs = { "乙" }, first_line = 2 })
              second.language = "zh"
              first.language = "en"
            end
            function plugin.article(article)
              article:add_organization({ name = "甲会" })
              article:add_organization({ name = "乙会" })
              article:organization("甲会").kind = "union"
              local one = article:add_activity({ name = "会议" })
              local two = article:add_activity({ name = "比赛" })
              two:tag("skills")
              one:tag("meeting")
              article:tag("news")
            end
            """)
        #expect(places["p:1 articles[p:1]"] == 3)
        #expect(places["p:2 articles[p:2]"] == 4)
        #expect(places["p:1 organizations[甲会]"] == 9)
        #expect(places["p:1 organizations[乙会]"] == 10)
        #expect(places["p:1 activities[会议]"] == 12)
        #expect(places["p:1 activities[比赛]"] == 13)
        #expect(places["p:2 tags[news]"] == 16)
    }

    @Test("has the place of a later write to something that was there")
    func later() throws {
        let places = try places(
            """
            function plugin.page(page)
              page:add_article({ title = "一", paragraphs = { "甲" }, first_line = 1 })
                :add_activity({ name = "会议" })
              page.articles[1]:add_activity({ name = "比赛" })
            end
            function plugin.article(article)
              article.activities[1]:tag("meeting")
              article.activities[2]:tag("skills")
              article.activities[2].place = "江州"
            end
            """)
        #expect(places["p:1 activities[会议].tags[meeting]"] == 8)
        #expect(places["p:1 activities[比赛].tags[skills]"] == 9)
        #expect(places["p:1 activities[比赛].place"] == 10)
    }
}

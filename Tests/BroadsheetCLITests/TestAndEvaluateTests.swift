import Testing

@Suite struct TestAndEvaluateTests {
    private let plugin = """
        local plugin = { name = "probe", version = "1.0.0", api = 1, summary = "A probe." }
        function plugin.article(article)
          article:tag("seen")
        end
        return plugin
        """

    private func tool(cases: String) throws -> Tool {
        try Tool([
            "broadsheet.yaml": "plugins: [probe]\n",
            "Plugins/probe/plugin.lua": plugin,
            "Plugins/probe/cases.lua": cases,
        ])
    }

    private let passing =
        #"{ name = "good", article = { title = "题", paragraphs = {} }, "#
        + #"expect = { tags = { { name = "seen" } } } }"#
    private let failing =
        #"{ name = "bad", article = { title = "题", paragraphs = {} }, "#
        + #"expect = { title = "另题" } }"#

    @Test func casesThatPassEndWellAndAreCounted() throws {
        let result = try tool(cases: "return { \(passing) }\n").run("test")
        #expect(result.status == 0)
        #expect(result.lines.last == "1 passed, 0 failed")
    }

    @Test func aCaseThatFailsShowsWhatDiffersAndWhere() throws {
        let result = try tool(cases: "return { \(passing),\n\(failing) }\n").run("test", "probe")
        #expect(result.status == 1)
        #expect(result.output.contains("(Plugins/probe/cases.lua:2)"))
        #expect(result.output.contains("expected  \"另题\""))
        #expect(result.output.contains("found     \"题\""))
        #expect(result.lines.last == "1 passed, 1 failed")
    }

    @Test func aFilterChoosesCasesByTheirNames() throws {
        let tool = try tool(cases: "return { \(passing),\n\(failing) }\n")
        #expect(try tool.run("test", "--filter", "good").status == 0)
        #expect(try tool.run("test", "--filter", "ugly").status == 2)
    }

    @Test func casesThatCannotBeReadRunNothing() throws {
        let result = try tool(cases: "return {\n").run("test")
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("Plugins/probe/cases.lua:2"))
    }

    private let gold = #"{ "articles": [{ "title": "题", "paragraphs": ["甲", "乙"] }] }"#
    private let article = #"{"source":{"path":"page.txt"},"title":"题","paragraphs":["甲","丙"]}"#

    @Test func articlesAreComparedAsTheyStand() throws {
        // No chain file is needed to score what another tool found.
        let tool = try Tool(["page.gold.json": gold, "found.ndjson": article + "\n"])
        let result = try tool.run("evaluate", "page.gold.json", "found.ndjson", "--errors")
        #expect(result.status == 0)
        #expect(result.lines.first == "1 article in the gold, 1 found, 1 compared")
        #expect(result.output.contains("missed a paragraph: 乙"))
    }

    @Test func aFigureBelowItsFloorEndsWithOne() throws {
        let tool = try Tool([
            "page.gold.json": gold, "found.ndjson": article + "\n",
            "low.json": #"{ "title": 1, "paragraph": 0.5 }"#, "high.json": #"{ "paragraph": 0.9 }"#,
            "wrong.json": #"{ "paragrahp": 0.9 }"#,
        ])
        func status(_ floor: String) throws -> Tool.Result {
            try tool.run("evaluate", "page.gold.json", "found.ndjson", "--floor", floor)
        }
        #expect(try status("low.json").status == 0)
        #expect(try status("high.json").errors.contains("paragraph is 0.5000, below 0.9000"))
        #expect(try status("high.json").status == 1)
        #expect(try status("wrong.json").errors.contains("did you mean `paragraph`?"))
        #expect(try status("wrong.json").status == 2)
    }

    @Test func pagesBesideTheGoldRunThroughTheChain() throws {
        let tool = try tool(cases: "return {}\n")
        try tool.write(gold, to: "gold/page.gold.json")
        try tool.write("题\n\n甲\n", to: "gold/page.txt")
        let result = try tool.run("evaluate", "gold", "--json")
        #expect(result.status == 0)
        #expect(result.output.contains("\"found\": 1"))
    }
}

import Broadsheet
import Testing

/// What plugins ask of all lines of a page, or of all mentions of an article, at once.
@Suite("Lines and mentions at once")
struct LineTests {
    /// Runs a page handler over a page of lines; gives the page and the errors.
    private func run(_ lines: [String], _ body: String) throws -> (page: Page?, message: String) {
        let fixture = try LuaFixture(body: "function plugin.page(page)\n\(body)\nend")
        let session = try Chain([Chain.Entry(try fixture.plugin())]).makeSession()
        let result = session.process(
            Page(
                id: "page", path: "page.txt",
                lines: lines.enumerated().map { Line(text: $1, number: $0 + 1) }))
        return (result.page, result.message)
    }

    @Test("texts and labels of all lines")
    func labels() throws {
        let result = try run(
            ["市总工会", "", "会议"],
            """
            assert(table.concat(page:line_texts(), "|") == "市总工会||会议")
            page.lines[1].label = "title"
            local labels = page:labels()
            assert(#labels == 3 and labels[1] == "title" and labels[2] == false)
            page:set_labels({ false, false, "body" })
            assert(page.lines[1].label == nil and page.lines[3].label == "body")
            """)
        #expect(result.message.isEmpty)
        #expect(result.page?.lines.map(\.label) == [nil, nil, .body])
    }

    @Test(
        "a line holds no zero byte and no other line",
        arguments: [("a\\0b", "a zero byte"), ("a\\nb", "a line feed")])
    func wholeLines(text: String, what: String) throws {
        let result = try run(["会议"], "page.lines[1].text = '\(text)'")
        #expect(result.message.contains("line.text: text without \(what) expected"))
        #expect(result.page?.lines.map(\.text) == ["会议"])
    }

    @Test(
        "labels that are refused leave all as it was",
        arguments: [
            (#"{ "title" }"#, "page:set_labels: 1 labels for 2 lines"),
            (#"{ "title", "headline" }"#, "page:set_labels[2]: one of head"),
            (#"{ "title", 1 }"#, "page:set_labels[2]: label or false expected, got number"),
            (#"{ [2] = "title" }"#, "list expected, got table"),
            (#""title""#, "list expected, got string"),
        ])
    func refusedLabels(labels: String, message: String) throws {
        let result = try run(["a", "b"], "page:set_labels(\(labels))")
        #expect(result.message.contains(message), "\(result.message)")
        #expect(result.page?.lines.allSatisfy { $0.label == nil } == true)
    }

    @Test("measures of the lines that are not blank")
    func measures() throws {
        let result = try run(
            ["", "　　会议 ", "\u{A0}　", "", " a“b” "],
            """
            local m = page:measure_lines()
            local function is(list, ...) return table.concat(list, "|") == table.concat({ ... }, "|") end
            assert(is(m.lines, 2, 5) and is(m.texts, "会议", "a“b”"))
            assert(is(m.indents, 4, 1) and is(m.lengths, 2, 4))
            assert(is(m.widths, 4, 4) and is(m.gaps, 1, 2))
            """)
        #expect(result.message.isEmpty)
        #expect(try run([], "assert(#page:measure_lines().texts == 0)").message.isEmpty)
    }

    @Test("mentions in the order of the text")
    func mentions() throws {
        let fixture = try LuaFixture(
            body: """
                function plugin.article(article)
                  local body, title = #article.paragraphs[1], #article.title
                  article:add_organization{ name = "late", mentions = { { first = 4, last = 9 } } }
                  article:add_organization{
                    name = "early",
                    mentions = {
                      { first = 1, last = 3 }, { first = 4, last = body },
                      { first = 1, last = title, where = "title" },
                    },
                  }
                  local flat = table.concat(article:mentions(), " ")
                  assert(flat == "1 3 2 4 " .. body .. " 2 4 9 1", flat)
                  assert(table.concat(article:mentions("title"), " ") == "1 " .. title .. " 2")
                  assert(#article:mentions("kicker") == 0)
                  assert(article.organizations[article:mentions()[3]].name == "early")
                end
                """)
        #expect(try fixture.run().message.isEmpty)
    }
}

import Broadsheet
import BroadsheetLua
import Testing

@Suite struct CaseTests {
    /// A plugin that tags articles about meetings, with a file of cases.
    private func fixture(_ cases: String, body: String = tagger) throws -> LuaFixture {
        try fixture(files: ["cases.lua": cases], body: body)
    }

    private func fixture(
        files: [String: String], body: String = tagger
    ) throws -> LuaFixture {
        try LuaFixture(
            """
            local plugin = { name = "probe", version = "1.0.0", api = 1, summary = "A probe.",
              options = { tag = { type = "string", default = "meeting", help = "The tag." } } }
            \(body)
            return plugin
            """, files: files)
    }

    private static let tagger = """
        function plugin.article(article)
          if article.text:find("会议", 1, true) then
            article:tag(plugin.options.tag, { confidence = 0.1 + 0.2, evidence = "会议" })
          end
        end
        """

    private func run(_ cases: String, body: String = tagger) throws -> [CaseResult] {
        let fixture = try fixture(cases, body: body)
        return try PluginCases(of: fixture.plugin()).run(catalogue: PluginList([]))
    }

    private func differences(_ expect: String) throws -> [CaseDifference] {
        let results = try run(
            """
            return {
              { name = "a", article = { title = "开会", paragraphs = { "市总工会召开会议。" } },
                expect = \(expect) },
            }
            """)
        return results.flatMap(\.differences)
    }

    @Test(arguments: [
        "{}",
        #"{ title = "开会", tags = { {} } }"#,
        #"{ tags = { { name = "meeting", confidence = 0.3 } } }"#,
        #"{ tags = { { evidence = { { text = "会议", first = 19, last = 24 } } } } }"#,
        #"{ organizations = {}, kicker = require("broadsheet").null, dropped = false }"#,
        #"{ metadata = {} }"#,
    ])
    func onlyWhatIsNamedIsCompared(_ expect: String) throws {
        #expect(try differences(expect) == [])
    }

    @Test(arguments: [
        (#"{ title = "散会" }"#, "title"),
        (#"{ kicker = "引题" }"#, "kicker"),
        (#"{ tags = {} }"#, "tags"),
        (#"{ tags = { {}, {} } }"#, "tags"),
        (#"{ tags = { { name = "visit" } } }"#, "tags[1].name"),
        (#"{ metadata = { city = "江州市" } }"#, "metadata.city"),
        (#"{ dropped = true }"#, "dropped"),
    ])
    func aDifferenceNamesItsField(_ expect: String, _ path: String) throws {
        #expect(try differences(expect).map(\.path) == [path])
    }

    @Test func aListOfAnotherLengthIsShownByTheNamedFields() throws {
        let difference = try #require(try differences(#"{ tags = { { name = "a" }, {} } }"#).first)
        #expect(difference.found == [["name": "meeting"]])
    }

    @Test func aMisspeltFieldIsADifferenceWithTheRightName() throws {
        let difference = try #require(try differences(#"{ titel = "开会" }"#).first)
        #expect(difference.nearest == "title")
    }

    @Test func optionsAreSetForTheirCaseAlone() throws {
        let results = try run(
            """
            local article = { title = "", paragraphs = { "会议" } }
            return {
              { name = "own", options = { tag = "x" }, article = article,
                expect = { tags = { { name = "x" } } } },
              { name = "default", article = article, expect = { tags = { { name = "meeting" } } } },
              { name = "wrong", options = { tga = "x" }, article = article, expect = {} },
            }
            """)
        #expect(results.map(\.isPassed) == [true, true, false])
        #expect(results.last?.faults.map(\.nearest) == ["tag"])
        #expect(results.last?.location.line == 6)
    }

    @Test func aPluginThatRemembersPagesIsFoundOut() throws {
        let results = try run(
            """
            local article = { title = "", paragraphs = { "会议" } }
            return {
              { name = "one", article = article, expect = {} },
              { name = "two", article = article, expect = {} },
            }
            """,
            body: """
                local pages = 0
                function plugin.article(article)
                  pages = pages + 1
                  article.title = tostring(pages)
                end
                """)
        #expect(results.map { $0.differences.map(\.origin) } == [[.order], [.order]])
        #expect(results.map { $0.differences.map(\.path) } == [["title"], ["title"]])
    }

    @Test func aFailingHandlerFailsItsCaseWithThePlace() throws {
        let results = try run(
            """
            return {
              { name = "bad", article = { title = "", paragraphs = {} }, expect = {} },
              { name = "good", article = { title = "", paragraphs = { "会议" } }, expect = {} },
            }
            """,
            body: """
                function plugin.article(article)
                  local first = article.paragraphs[1] .. "。"
                end
                """)
        #expect(results.map(\.isPassed) == [false, true])
        #expect(results[0].failures.count == 1)
        #expect(results[0].failures.first?.location?.line == 4)
    }

    @Test func aCaseGivesOrganizationsAndActivitiesOfAPerson() throws {
        let results = try run(
            """
            return {
              {
                name = "parts",
                article = {
                  title = "开会", paragraphs = { "江州市总工会召开座谈会。" },
                  organizations = { { name = "江州市总工会", kind = "union", aliases = { "市总" } } },
                  activities = { { name = "座谈会", evidence = { "召开座谈会" },
                    tags = { { name = "meeting" } } } },
                },
                expect = {
                  organizations = { { name = "江州市总工会", aliases = { "市总" } } },
                  activities = { { evidence = { { first = 19 } }, tags = { { confidence = 1 } } } },
                },
              },
            }
            """, body: "function plugin.article() end")
        #expect(results.map(\.differences) == [[]])
    }

    @Test func aPageCaseSeesLinesAndDrops() throws {
        let results = try run(
            """
            return {
              { name = "kept", page = { text = "甲\\n\\n乙", metadata = { city = "江州市" } },
                expect = { lines = { { text = "甲" }, {}, { text = "江州市" } } } },
              { name = "dropped", page = { text = "" }, expect = { dropped = true } },
            }
            """,
            body: """
                function plugin.page(page)
                  if #page.lines == 0 then return false end
                  page.lines[3].text = page.metadata.city
                end
                """)
        #expect(results.map(\.differences) == [[], []])
    }

    @Test func theMalformedCasesAreAllReported() throws {
        let fixture = try fixture(
            """
            return {
              { name = "no expectation", article = { paragraphs = {} } },
              { name = "no subject", expect = {} },
              { name = "misspelt", artikle = {}, expect = {} },
              { name = "wrong type", article = { paragraphs = { 1 } }, expect = {} },
              { article = { paragraphs = {} }, expect = {} },
            }
            """)
        let error = try #require(throws: ConfigurationError.self) {
            try PluginCases(of: fixture.plugin())
        }
        #expect(error.faults.map(\.location?.line) == [nil, 2, 3, 4, 5])
        #expect(error.faults[3].message?.contains("did you mean 'article'?") == true)
    }

    @Test func anErrorInTheFileOfCasesHasItsLine() throws {
        let fixture = try fixture("local x = nil\nreturn { x.y }\n")
        let failure = try #require(throws: Failure.self) {
            try PluginCases(of: fixture.plugin())
        }
        #expect(failure.location?.line == 2)
        #expect(failure.location?.file.hasSuffix("cases.lua") == true)
    }

    // MARK: Several files

    private static let made = """
        local made = {}
        function made.case(name, text, tags)
          return { name = name, article = { title = "", paragraphs = { text } },
            expect = { tags = tags } }
        end
        return made
        """

    @Test func theCasesOfAFolderStandInSeveralFilesThatShareModules() throws {
        let fixture = try fixture(files: [
            "cases.lua": """
            return { { name = "first", article = { title = "", paragraphs = {} }, expect = {} } }
            """,
            "cases/rooms.lua": """
            local case = require("cases.shared.made").case
            return { case("idle", "散步", {}) }
            """,
            "cases/meetings.lua": """
            local case = require("cases.shared.made").case
            return {
              case("met", "会议", { { name = "meeting" } }),
              case("idle", "会议", {}),
            }
            """,
            "cases/shared/made.lua": Self.made, "cases/notes.txt": "no cases",
        ])
        let results = try PluginCases(of: fixture.plugin()).run(catalogue: PluginList([]))
        #expect(results.map(\.name) == ["first", "met", "idle", "idle"])
        #expect(results.map(\.isPassed) == [true, true, false, true])
        let places = results.map { result in
            let file = result.location.file.split(separator: "/").suffix(2).joined(separator: "/")
            return "\(file):\(result.location.line ?? 0)"
        }
        #expect(
            places == [
                "probe/cases.lua:1", "cases/meetings.lua:3", "cases/meetings.lua:4",
                "cases/rooms.lua:2",
            ])
    }

    @Test func theMalformedCasesOfAllFilesAreReported() throws {
        let fixture = try fixture(files: [
            "cases/a.lua": "return { { name = \"a\", expect = {} } }",
            "cases/b.lua": "\nreturn { { name = \"b\", artikle = {}, expect = {} } }",
        ])
        let error = try #require(throws: ConfigurationError.self) {
            try PluginCases(of: fixture.plugin())
        }
        #expect(
            error.faults.map { $0.location?.file.split(separator: "/").last } == ["a.lua", "b.lua"])
        #expect(error.faults.map(\.location?.line) == [1, 2])
    }
}

import Testing

@Suite("test: differences and --update")
struct CaseUpdateTests {
    private let plugin = """
        local plugin = { name = "probe", version = "1.0.0", api = 1, summary = "A probe." }
        function plugin.article(article)
          for word in article.text:gmatch("%a+") do article:tag(word, { confidence = 0.5 }) end
        end
        return plugin
        """

    private func tool(_ cases: String) throws -> Tool {
        try Tool([
            "broadsheet.yaml": "plugins: [probe]\n", "Plugins/probe/plugin.lua": plugin,
            "Plugins/probe/cases.lua": cases,
        ])
    }

    private let cases = """
        local text = "one two"
        return {
          {
            name = "lists",
            article = { title = "题", paragraphs = { text } },
            expect = {
              tags = { { name = "one" }, { name = "three" } }, -- kept
              title = "题",
            },
          },
          {
            name = "words",
            article = { title = "夜班的灯火", paragraphs = { text } },
            expect = { title = "夜间的灯火", tags = { { name = "one", confidence = 0.25 }, {} } },
          },
          { name = "right", article = { title = "a", paragraphs = {} }, expect = { tags = {} } },
        }

        """

    @Test("a difference is laid out in the words of Lua")
    func differences() throws {
        let result = try tool(cases).run("test", "probe")
        #expect(result.status == 1)
        #expect(
            result.output == """
                failed probe: lists  (Plugins/probe/cases.lua:4)
                  tags[2].name
                    expected  "three"
                    found     "two"
                                ^
                failed probe: words  (Plugins/probe/cases.lua:12)
                  tags[1].confidence
                    expected  0.25
                    found     0.5
                  title
                    expected  "夜间的灯火"
                    found     "夜班的灯火"
                                 ^
                probe: 3 cases, 2 failed
                1 passed, 2 failed

                """)
    }

    @Test("lists of other lengths are laid beside each other")
    func lists() throws {
        let result = try tool(
            """
            return {
              { name = "a", article = { title = "", paragraphs = { "one two four" } },
                expect = { tags = { { name = "two" }, { name = "three" }, { name = "four" }, {} } } },
            }
            """
        ).run("test")
        #expect(
            result.output.contains(
                """
                  tags: 4 elements expected, 3 found
                    not expected { name = "one" }
                    as expected  { name = "two" }
                    missing      { name = "three" }
                    as expected  { name = "four" }
                    missing      {}
                """))
    }

    @Test("--update shows the lines, asks, and replaces what differs and nothing else")
    func update() throws {
        let tool = try tool(cases)
        let result = try tool.run("test", "--update", input: "y\nn\n")
        #expect(result.status == 1)
        #expect(
            result.output.contains(
                """
                  Plugins/probe/cases.lua:6-9 would be replaced:
                  -     expect = {
                  -       tags = { { name = "one" }, { name = "three" } }, -- kept
                  -       title = "题",
                  -     },
                  +     expect = {
                  +       tags = { { name = "one" }, { name = "two" } }, -- kept
                  +       title = "题",
                  +     },
                  replace? (y)es, (n)o, (a)ll, (q)uit: y
                """))
        #expect(
            result.output.hasSuffix(
                "1 expectation replaced\nprobe: 3 cases, 1 failed\n2 passed, 1 failed\n"))
        let expected = cases.replacing("\"three\"", with: "\"two\"")
        #expect(tool.text(of: "Plugins/probe/cases.lua") == expected)
    }

    @Test("--update changes the file of a folder in which the case stands")
    func folder() throws {
        let other = cases.replacing("夜班", with: "早班")
        let tool = try Tool([
            "broadsheet.yaml": "plugins: [probe]\n", "Plugins/probe/plugin.lua": plugin,
            "Plugins/probe/cases/lists.lua": cases, "Plugins/probe/cases/words.lua": other,
        ])
        let result = try tool.run("test", "--update", input: "n\nn\nn\ny\n")
        #expect(result.output.contains("Plugins/probe/cases/words.lua:14 would be replaced:"))
        #expect(
            result.output.hasSuffix(
                "1 expectation replaced\nprobe: 6 cases, 3 failed\n3 passed, 3 failed\n"))
        #expect(tool.text(of: "Plugins/probe/cases/lists.lua") == cases)
        #expect(
            tool.text(of: "Plugins/probe/cases/words.lua")
                == other.replacing(
                    #"title = "夜间的灯火", tags = { { name = "one", confidence = 0.25"#,
                    with: #"title = "早班的灯火", tags = { { name = "one", confidence = 0.5"#))
    }

    @Test("without an answer nothing is replaced, and `a` is an answer for all")
    func answers() throws {
        let tool = try tool(cases)
        #expect(try tool.run("test", "--update").status == 1)
        #expect(try tool.run("test", "--update", input: "q\n").status == 1)
        #expect(tool.text(of: "Plugins/probe/cases.lua") == cases)
        let all = try tool.run("test", "--update", input: "what?\na\n")
        #expect(all.status == 0)
        #expect(all.lines.last == "3 passed, 0 failed")
        #expect(
            tool.text(of: "Plugins/probe/cases.lua")?.contains(
                #"{ title = "夜班的灯火", tags = { { name = "one", confidence = 0.5 }, {} } }"#) == true)
    }

    @Test("what code makes, what is misspelt and what did not end is left as it is, and said")
    func untouched() throws {
        let text = """
            local function case(name, tags)
              return { name = name, article = { title = "", paragraphs = { "one" } }, expect = tags }
            end
            return {
              case("made", { tags = {} }),
              { name = "misspelt", article = { title = "", paragraphs = {} }, expect = { titel = "a" } },
            }

            """
        let tool = try tool(text)
        let result = try tool.run("test", "--update", input: "a\n")
        #expect(result.output.contains("not replaced: the expectation is made by code"))
        #expect(result.output.contains("nothing to replace: a field is misspelt"))
        #expect(result.output.contains("(Plugins/probe/cases.lua:5)"))
        #expect(tool.text(of: "Plugins/probe/cases.lua") == text)
    }

    @Test("a long value is broken into lines, and cases of one name are told apart")
    func longValues() throws {
        let words = (1...12).map { "wordnumber\(String(repeating: "x", count: $0))" }
        let tool = try tool(
            """
            return {
              { name = "same", article = { title = "", paragraphs = {} }, expect = { tags = {} } },
              { name = "same", article = { title = "", paragraphs = { "\(words.joined(separator: " "))" } },
                expect = { tags = {} } },
            }

            """)
        #expect(try tool.run("test", "--update", input: "y\n").status == 0)
        let changed = try #require(tool.text(of: "Plugins/probe/cases.lua"))
        #expect(changed.contains("expect = { tags = {} } },\n  { name"))
        #expect(changed.contains("    expect = { tags = {\n      { name = \"wordnumberx\" },\n"))
    }

    @Test("a plugin that does not start is told once, and many cases are counted")
    func many() throws {
        let lines = (1...1000).map { number in
            #"  { name = "case \#(number)", article = { title = "", paragraphs = { "one" } }, "#
                + #"expect = { tags = { {} } } },"#
        }
        let tool = try tool("return {\n\(lines.joined(separator: "\n"))\n}\n")
        let result = try tool.run("test")
        #expect(result.lines.last == "1,000 passed, 0 failed")
        let body = plugin.replacing(
            "function plugin.article",
            with: "function plugin.start() error(\"no\") end\nfunction plugin.article")
        try tool.write(body, to: "Plugins/probe/plugin.lua")
        let broken = try tool.run("test")
        #expect(broken.lines.count < 10)
        #expect(broken.output.contains("999 other cases failed alike"))
    }
}

import Broadsheet
import Testing

@Suite("Content in Lua")
struct ObjectTests {
    private func run(_ code: String, _ article: Article = .sample) throws -> PageResult {
        try LuaFixture(
            body: """
                function plugin.article(article, page)
                  \(code)
                end
                """
        ).run(article)
    }

    @Test("reads and writes the fields of an article")
    func fields() throws {
        let result = try run(
            """
            assert(article.title == "职工运动会开幕" and article.kicker == nil)
            assert(#article.paragraphs == 2 and article.text:find("三百名", 1, true))
            article.kicker = "引题"
            article.paragraphs[3] = "第三段。"
            table.insert(article.paragraphs, 1, "第零段。")
            table.remove(article.paragraphs, 2)
            assert(article.text == "第零段。\\n三百名职工参加。\\n第三段。", article.text)
            article.contributors = { { role = "reporter", name = "甲乙" } }
            article.contributors[2] = { role = "editor", name = "丙" }
            article.contributors[1].name = "丁"
            article.published = "2023-04"
            article.metadata.source = { page = 3, list = { 1, 2 } }
            article.metadata.source.list[3] = 2 ^ 53
            """)
        #expect(result.message.isEmpty)
        let article = try #require(result.article)
        #expect(article.kicker == "引题")
        #expect(article.paragraphs == ["第零段。", "三百名职工参加。", "第三段。"])
        #expect(article.contributors.map(\.name) == ["丁", "丙"])
        #expect(article.published == PartialDate("2023-04"))
        #expect(
            article.metadata["source"]
                == ["list": [1, 2, 9_007_199_254_740_992.0], "page": 3])
    }

    @Test("hands a handler that has been replaced what the new one takes")
    func replacedHandlers() throws {
        let fixture = try LuaFixture(
            body: """
                local seen = {}
                local function alone(article, ...)
                  seen[#seen + 1] = select("#", ...)
                  plugin.article = function(it, page)
                    seen[#seen + 1] = page.path
                    article = nil
                    plugin.article = function(last)
                      seen[#seen + 1] = last.title
                      last.metadata.seen = seen
                    end
                  end
                end
                function plugin.article(article)
                  seen[#seen + 1] = article.title
                  plugin.article = alone
                end
                """)
        let session = try Chain([fixture.plugin()]).makeSession()
        let page = Page(
            id: "page", path: "page.txt",
            articles: (1...4).map {
                Article(id: "page:\($0)", title: "第\($0)篇", paragraphs: ["文。"])
            })
        let result = session.process(page)
        #expect(result.message.isEmpty)
        #expect(
            result.page?.articles.last?.metadata["seen"] == ["第1篇", 1, "page.txt", "第4篇"])
    }

    @Test(
        "says at the plugin's line what is wrong",
        arguments: [
            ("article.titel = 'x'", "did you mean 'title'"),
            ("local x = article.paragrafs", "did you mean 'paragraphs'"),
            ("article.title = 5", "article.title: string expected, got 5"),
            ("article.title = '\\xff'", "article.title: the text is not valid UTF-8"),
            ("article.kind = 'poem'", "one of article, brief, photo"),
            ("article.paragraphs[5] = 'x'", "the next place is 3"),
            ("article.paragraphs = { 'a\\nb' }", "without a line feed"),
            ("article.id = 'x'", "article.id is read-only"),
            ("article.tags[1] = 'x'", "use article:tag"),
            ("page.language = 'en'", "the page is read-only here"),
            ("page.lines[1].text = 'x'", "read-only"),
            ("article.tag('x')", "call it with ':'"),
            ("article:tag('x', { confidence = 2 })", "a number from 0 to 1"),
            ("article:tag('x', { confidense = 1 })", "did you mean 'confidence'"),
            (
                "article:add_organization{ name = 'x', mentions = {{ first = 2, last = 4 }} }",
                "whole characters"
            ),
            ("rawset(article.metadata, 'a', 1)", "table expected"),
            ("article.metadata.f = print", "a function is no value"),
            ("article.metadata.n = 0/0", "no number that a file can hold"),
        ])
    func errors(code: String, expected: String) throws {
        let result = try run(code)
        #expect(result.message.contains(expected), "\(result.message)")
        #expect(result.failures.first?.location?.line == 4)
        #expect(result.article == .sample)
    }

    @Test("freezes the words once a span counts in them")
    func frozen() throws {
        let result = try run(
            """
            article:add_organization{ name = "工会", mentions = { { first = 1, last = 3 } } }
            article.title = "x"
            """)
        #expect(result.failures.first?.code == .frozenText)
        #expect(result.message.contains("probe"))
        #expect(result.failures.first?.location?.line == 5)
    }

    @Test("lets words be assigned as they were, frozen or not")
    func unchangedWords() throws {
        let result = try run(
            """
            article:add_organization{ name = "工会", mentions = { { first = 1, last = 3 } } }
            article.title = article.title
            article.paragraphs = { article.paragraphs[1], article.paragraphs[2] }
            """)
        #expect(result.message.isEmpty)
    }

    @Test("adds several organizations in one call, as one by one would")
    func manyOrganizations() throws {
        let result = try run(
            """
            article:add_organizations{
              "甲公司", { name = "江州市总工会", kind = "union", aliases = { "市总" } }, "甲公司",
              { name = "甲公司", kind = "company" },
            }
            article:add_organizations{}
            assert(#article.organizations == 2 and article:organization("市总"))
            """)
        #expect(result.message.isEmpty)
        var expected = Article.sample
        expected.addOrganization(name: "甲公司", kind: .company, by: "probe")
        expected.addOrganization(name: "江州市总工会", kind: .union, aliases: ["市总"], by: "probe")
        #expect(result.article == expected)
    }

    @Test(
        "adds none of several organizations if one is wrong, and says which",
        arguments: [
            ("{ 'x', 5 }", "article:add_organizations[2]: a name or a table expected, got 5"),
            ("{ 'x', '' }", "article:add_organizations[2]: a name or a table expected"),
            ("{ 'x', '\\xff' }", "article:add_organizations[2]: the text is not valid UTF-8"),
            ("{ 'x', {} }", "article:add_organizations[2].name: string expected, got nil"),
            ("{ 'x', { name = 'y', knid = 'z' } }", "has no field 'knid'; did you mean 'kind'"),
            ("{ name = 'x' }", "list expected, got table"),
            ("'x'", "list expected, got string"),
        ])
    func wrongOrganizations(list: String, expected: String) throws {
        let result = try run(
            """
            local done, reason = pcall(article.add_organizations, article, \(list))
            assert(not done and #article.organizations == 0)
            error(reason, 0)
            """)
        #expect(result.message.contains(expected), "\(result.message)")
    }

    @Test("adds organizations, activities and tags with spans")
    func additions() throws {
        let result = try run(
            """
            local first, last = article.text:find("江州市总工会", 1, true)
            local union = article:add_organization{
              name = "江州市总工会", kind = "union", mentions = { { first = first, last = last } } }
            union:add_alias("市总工会")
            assert(article:organization("市总工会").name == "江州市总工会")
            local activity = article:add_activity{
              name = "职工运动会", date = { text = "昨日", reason = "no-reference-date" },
              organizers = { union.name }, participants = { text = "三百名", count = 300 },
              evidence = "举办职工运动会" }
            activity:tag("culture", { confidence = 0.9, threshold = 0.5, evidence = "运动会" })
            assert(not activity:tag("women", { confidence = 0.2, threshold = 0.5 }))
            union.name = "江州市职工总会"
            assert(activity.organizers[1] == "江州市职工总会")
            article:tag("sports")
            """)
        #expect(result.message.isEmpty)
        let article = try #require(result.article)
        let union = try #require(article.organizations.first)
        #expect(union.name == "江州市职工总会")
        #expect(union.aliases == ["市总工会", "江州市总工会"])
        #expect(union.mentions.first?.text == "江州市总工会")
        #expect(union.by == "probe")
        let activity = try #require(article.activities.first)
        #expect(
            activity.tags.first?.evidence.first?.span?.start == article.text.utf8Offset(of: "运动会"))
        #expect(article.tags.map(\.name) == ["sports"])
    }

    @Test("refuses objects of an earlier call")
    func generations() throws {
        let fixture = try LuaFixture(
            body: """
                local kept
                function plugin.article(article)
                  if kept then
                    return kept.title
                  end
                  kept = article
                end
                """)
        let session = try Chain([try fixture.plugin()]).makeSession()
        let page = Page(id: "p", path: "p", articles: [.sample])
        #expect(session.process(page).failures.isEmpty)
        #expect(session.process(page).message.contains("from an earlier call"))
    }

    @Test("drops what a handler answers false for, and refuses any other answer")
    func answers() throws {
        #expect(try run("return false").page?.articles.isEmpty == true)
        let result = try run("return 7")
        #expect(result.failures.first?.code == .pluginAnswer)
        #expect(result.message.contains("returned 7 (a number)"))
        #expect(result.failures.first?.location?.line == 3)
    }

    @Test(
        "reads the text of its own page, however many articles the page before had",
        arguments: [3, 200])
    func textsOfPages(count: Int) throws {
        let fixture = try LuaFixture(
            body: """
                function plugin.article(article)
                  article.metadata.seen = article.title .. article.text
                end
                """)
        let session = try Chain([try fixture.plugin()]).makeSession()
        for name in ["one", "two"] {
            let articles = (1...count).map {
                Article(id: "\(name)\($0)", title: "\(name)\($0)", paragraphs: [name])
            }
            let result = session.process(Page(id: name, path: name, articles: articles))
            let seen = result.page?.articles.map(\.metadata["seen"])
            #expect(seen == articles.map { .string($0.title + name) })
        }
    }

    @Test(
        "gives each tag its own name, whichever name came before",
        arguments: ["", "longer than a word"])
    func namesOfTags(first: String) throws {
        let result = try run(
            """
            for _, name in ipairs{ 'a\(first)', 'b\(first)', 'b\(first)', 'a\(first)', 'c' } do
              article:tag(name)
            end
            """)
        #expect(result.article?.tags.map(\.name) == ["a\(first)", "b\(first)", "c"])
    }

    @Test("keeps text in step when a later plugin changes it")
    func cachedText() throws {
        let reader = { (name: String) in
            try LuaFixture(
                body: """
                    function plugin.article(article)
                      article.metadata["\(name)"] = article.title .. #article.text
                    end
                    """, name: name)
        }
        let first = try reader("first")
        let second = try reader("second")
        let change = SwiftPlugin("change") { handlers, _ in
            handlers.article = { article, _ in
                article.title = "新"
                article.paragraphs = ["短。"]
                return .keep
            }
        }
        let fail = try LuaFixture(
            body: "function plugin.article(a) a.title = 'lost' error('no') end", name: "fail")
        let chain = Chain([
            try first.plugin(), change, try fail.plugin(), try second.plugin(),
        ])
        let result = try chain.makeSession().process(
            Page(id: "p", path: "p", articles: [.sample]))
        #expect(result.article?.metadata["second"] == "新6")
        #expect(result.article?.title == "新")
    }
}

extension String {
    fileprivate func utf8Offset(of text: String) -> Int? {
        let bytes = Array(utf8)
        let word = Array(text.utf8)
        return bytes.indices.first { bytes[$0...].starts(with: word) }
    }
}

@Suite("Hostile arguments")
struct HostileArgumentTests {
    @Test(
        "are errors, never traps",
        arguments: [
            "text.find_any('a', { 'b' }, math.mininteger)",
            "text.sub('abc', math.mininteger, math.maxinteger)",
            "text.sub('abc', math.maxinteger, math.mininteger)",
            "article:add_organization{ name = 'x', mentions = {{ first = math.mininteger, last = 1 }} }",
            "article:add_organization{ name = 'x', mentions = {{ first = 1, last = math.maxinteger }} }",
            "article.paragraphs[math.mininteger] = 'x'",
            "article.paragraphs[math.maxinteger] = 'x'",
            "article.paragraphs[2 ^ 63] = 'x'",
            "return article.paragraphs[math.mininteger]",
            "regex.new('a'):find('abc', math.mininteger)",
            "regex.new('a'):find('abc', math.maxinteger)",
            "broadsheet.count('x', 0 / 0)",
            "article.metadata.x = setmetatable({}, { __frozen = 5, __pairs = error, __index = error })",
            "local t = article.metadata for i = 1, 1e4 do t.a = {} t = t.a end",
            "local t = {} t.t = t article.metadata.x = t",
            "page:add_article{ first_line = math.maxinteger, last_line = math.mininteger }",
            "article.contributors = { { role = 'reporter', name = 'x', [1] = 2 } }",
            "article:tag(string.rep('x', 1000000))",
            "for k, v in pairs(article) do assert(k) end for k, v in pairs(page.lines) do assert(v) end",
            "matcher.new({ string.rep('a', 10000) }):find_all('a')",
            "date.find(string.rep('9', 10000) .. '月1日', '9999-12-31')",
            "date.find('明天 下周五 次年', '9999-12-31') date.find('昨天 去年', '0001-01-01')",
            "text.number(string.rep('九', 1000)) text.number('9999999999999999999万亿')",
        ])
    func survive(code: String) throws {
        let fixture = try LuaFixture(
            body: """
                local broadsheet = require("broadsheet")
                local text = require("broadsheet.text")
                local regex = require("broadsheet.regex")
                local matcher = require("broadsheet.matcher")
                local date = require("broadsheet.date")
                function plugin.article(article, page)
                  pcall(function() \(code) end)
                end
                """)
        let result = try fixture.run(limits: Limits(instructions: 5_000_000))
        #expect(result.page?.articles.count == 1)
    }
}

import Broadsheet
import Testing

/// Tags that a handler gives are kept back until its call has succeeded, and nobody can tell.
@Suite("Tags from Lua") struct TagTests {
    private func run(_ code: String, more: String = "") throws -> PageResult {
        try LuaFixture(body: "function plugin.article(article) \(code) end \(more)").run()
    }

    @Test("come in the order in which they were given, one for each name")
    func order() throws {
        let result = try run(
            """
            article:tag("b", { confidence = 0.5 })
            article:tag("a")
            article:tag("b", { confidence = 0.7, rule = "second" })
            """)
        #expect(result.article?.tags.map(\.name) == ["b", "a"])
        #expect(result.article?.tags.map(\.confidence) == [0.7, 1])
        #expect(result.article?.tags.map(\.rule) == ["second", nil])
    }

    @Test("are seen at once by the handler that gave them")
    func seenAtOnce() throws {
        let result = try run(
            """
            article:tag("a")
            assert(#article.tags == 1 and article.tags[1].name == "a")
            article:tag("b")
            assert(article:untag("a") and not article:untag("a"))
            article:tag("c")
            article.title = article.title .. #article.tags
            """)
        #expect(result.message.isEmpty)
        #expect(result.article?.tags.map(\.name) == ["b", "c"])
        #expect(result.article?.title == "职工运动会开幕2")
    }

    @Test("are seen by the handlers of the same plugin that follow")
    func seenByHandlersThatFollow() throws {
        let result = try run(
            #"article:tag("a") article:add_organization{ name = "甲乙公司" }"#,
            more: """
                function plugin.organization(organization, article)
                  organization.kind = article.tags[1].name == "a" and "company" or "other"
                end
                """)
        #expect(result.article?.organizations.map(\.kind) == [.company])
    }

    @Test("go with a call that fails, a call that is stopped and an article that is dropped")
    func takenBack() throws {
        let fixture = try LuaFixture(
            body: """
                function plugin.article(article)
                  article:tag("of " .. article.title)
                  if article.title == "fails" then error("no") end
                  if article.title == "spins" then while true do end end
                  if article.title == "goes" then return false end
                end
                """)
        let titles = ["first", "fails", "second", "spins", "third", "goes", "fourth"]
        let articles = titles.map { Article(id: $0, title: $0, paragraphs: ["字"]) }
        let entry = Chain.Entry(
            try fixture.plugin(), options: nil, limits: Limits(instructions: 100_000))
        let result = try Chain([entry]).makeSession().process(
            Page(id: "p", path: "p", articles: articles))
        let tags = result.page?.articles.map { $0.tags.map(\.name) }
        #expect(tags == [["of first"], [], ["of second"], [], ["of third"], ["of fourth"]])
        #expect(result.failures.map(\.article) == ["fails", "spins"])
    }

    @Test("are the same where they are kept back and where, under a trace, they are not")
    func sameUnderTrace() throws {
        let steps = [
            #"article:tag("a")"#, #"article:tag("b", { confidence = 0.3 })"#,
            #"article:tag("a", { confidence = 0.2, rule = "r", evidence = "职工" })"#,
            #"article:untag("a")"#, #"article.title = article.title .. #article.tags"#,
            #"article.metadata.last = article.tags[#article.tags] and "some" or "none""#,
            #"article:tag("c", { confidence = 0.1, threshold = 0.5 })"#, #"error("no")"#,
        ]
        var random = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let code = (0..<Int.random(in: 1...8, using: &random)).map { _ in
                steps.randomElement(using: &random) ?? ""
            }
            let fixture = try LuaFixture(
                body: "function plugin.article(article) \(code.joined(separator: "\n")) end")
            let plain = try fixture.run()
            let traced = try fixture.run(isTracing: true)
            #expect(plain.page == traced.page, "\(code)")
            #expect(plain.message == traced.message, "\(code)")
        }
    }
}

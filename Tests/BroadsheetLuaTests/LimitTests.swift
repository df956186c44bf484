import Broadsheet
import Testing

@Suite("Limits")
struct LimitTests {
    private let small = Limits(memory: 8 << 20, instructions: 2_000_000, time: 20)

    @Test(
        "stop what would not end, and say at which line",
        arguments: [
            ("while true do end", 4),
            ("pcall(function() while true do end end)", 4),
            ("while true do pcall(error) end", 4),
            ("xpcall(error, function() while true do end end)", 4),
            ("local function f() return f() end f()", 4),
            ("(\"a\"):rep(100000):find((\".-\"):rep(8) .. \"b\")", 4),
            ("table.move({}, 1, math.maxinteger - 1, 2)", 4),
            ("while true do coroutine.wrap(function() end)() end", 4),
            ("local s = \"x\" while true do s = s .. s:sub(1, 100) end", 4),
        ])
    func endless(code: String, line: Int) throws {
        let fixture = try LuaFixture(
            body: """
                function plugin.article(article)
                  \(code)
                end
                """)
        let result = try fixture.run(limits: small)
        let failure = try #require(result.failures.first)
        let limits: [Failure.Code] = [.instructionLimit, .memoryLimit]
        #expect(limits.contains(failure.code), "\(failure)")
        #expect(failure.location?.line == line, "\(failure)")
        #expect(failure.limit != nil)
        #expect(result.article == .sample)
    }

    @Test("let go at once what only looks endless")
    func quick() throws {
        let fixture = try LuaFixture(
            body: "function plugin.article() assert(string.rep('', math.maxinteger) == '') end")
        #expect(try fixture.run(limits: small).message.isEmpty)
    }

    @Test("are those of a page, and for a file as long as many as much more", arguments: [1, 3])
    func long(pages: Int) throws {
        let fixture = try LuaFixture(
            body: """
                function plugin.page(page)
                  local count = 0
                  pcall(function() while true do count = count + 1 end end)
                end
                """)
        let line = Line(text: String(repeating: "x", count: 128 << 10), number: 1)
        let chain = Chain([Chain.Entry(try fixture.plugin(), limits: small)])
        let result = try chain.makeSession().process(
            Page(id: "p", path: "p", lines: Array(repeating: line, count: pages)))
        let failure = try #require(result.failures.first)
        #expect(failure.limit?.allowed == Double(2_000_000 * pages), "\(failure)")
    }

    @Test(
        "keep the time, however long a single instruction takes",
        arguments: [
            "local zeros = ('\\0'):rep(8 << 20) while true do local x = zeros < zeros end",
            "local digits = ('1'):rep(8 << 20) while true do local x = digits + 1 end",
            """
            local zeros = ('\\0'):rep(8 << 20)
            coroutine.wrap(function() while true do local x = zeros < zeros end end)()
            """,
        ])
    func longInstructions(code: String) throws {
        let fixture = try LuaFixture(body: "function plugin.article()\n\(code)\nend")
        let failure = try #require(
            try fixture.run(limits: Limits(instructions: 1 << 40, time: 0.5)).failures.first)
        #expect(failure.code == .timeLimit)
        #expect(failure.limit.map { $0.used < 15 } == true, "\(failure)")
    }

    @Test(
        "count the bytes of long keys that are put in order",
        arguments: ["for k in pairs(t) do break end", "next(t, next(t))"])
    func longKeys(code: String) throws {
        let fixture = try LuaFixture(
            body: """
                function plugin.article()
                  local t, start = {}, ("k"):rep(200000)
                  for i = 1, 25 do t[start .. i] = i end
                  for i = 1, 1000 do \(code) end
                end
                """)
        #expect(
            try fixture.run(limits: small).failures.first?.code == .instructionLimit)
    }

    @Test("stop a plugin that eats memory, and keep its neighbour's work")
    func memory() throws {
        let glutton = try LuaFixture(
            body: """
                local hoard = {}
                function plugin.article(article)
                  article.metadata.seen = true
                  for i = 1, 100000000 do
                    hoard[i] = { i }
                  end
                end
                """, name: "glutton")
        let neighbour = try LuaFixture(
            body: "function plugin.article(article) article:tag('fine') end", name: "neighbour")
        let chain = Chain([
            Chain.Entry(try glutton.plugin(), limits: small),
            Chain.Entry(try neighbour.plugin(), limits: small),
        ])
        let session = try chain.makeSession()
        for _ in 1...3 {
            let result = session.process(Page(id: "p", path: "p", articles: [.sample]))
            #expect(result.failures.map(\.code) == [.memoryLimit])
            #expect(result.failures.first?.plugin == "glutton")
            #expect(result.failures.first?.location?.line == 7)
            #expect(result.article?.tags.map(\.name) == ["fine"])
            #expect(result.article?.metadata.isEmpty == true)
        }
    }

    @Test("start a stopped plugin afresh")
    func restart() throws {
        let fixture = try LuaFixture(
            body: """
                local calls = 0
                function plugin.article(article)
                  calls = calls + 1
                  article.metadata.calls = calls
                  if article.title == "stop" then
                    while true do end
                  end
                end
                """)
        let session = try Chain([Chain.Entry(try fixture.plugin(), limits: small)]).makeSession()
        func calls(_ title: String) -> JSONValue? {
            var article = Article.sample
            article.title = title
            return session.process(Page(id: "p", path: "p", articles: [article]))
                .article?.metadata["calls"]
        }
        #expect(calls("a") == 1)
        #expect(calls("b") == 2)
        #expect(calls("stop") == nil)
        #expect(calls("c") == 1)
    }

    @Test("count matches that are given up, however the plugin takes it")
    func failedMatches() throws {
        let fixture = try LuaFixture(
            body: """
                local regex = require("broadsheet.regex")
                local endless = regex.new("(a+)+$")
                local text = ("a"):rep(40) .. "b"
                function plugin.article(article)
                  while true do
                    pcall(endless.find, endless, text)
                  end
                end
                """)
        let result = try fixture.run(limits: Limits(instructions: 10_000_000))
        #expect(result.failures.map(\.code) == [.instructionLimit])
    }

    @Test("end a search for all matches by the time it takes")
    func allMatches() throws {
        let fixture = try LuaFixture(
            body: """
                local regex = require("broadsheet.regex")
                local costly = regex.new("(?:(?:a|a)*){2}c|b")
                local text = (("a"):rep(16) .. "b"):rep(20000)
                function plugin.article(article)
                  costly:all(text)
                end
                """)
        let result = try fixture.run(limits: Limits(time: 0.2))
        #expect(result.failures.map(\.code) == [.timeLimit], "\(result.failures)")
    }

    @Test("stop a match that backtracks without end")
    func regex() throws {
        let fixture = try LuaFixture(
            body: """
                local regex = require("broadsheet.regex")
                function plugin.article(article)
                  regex.new("(a+)+$"):find(("a"):rep(40) .. "b")
                end
                """)
        let result = try fixture.run()
        #expect(result.message.contains("too many steps"))
        #expect(result.failures.first?.location?.line == 5)
    }
}

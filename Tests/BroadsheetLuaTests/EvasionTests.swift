import Broadsheet
import Testing

/// Whatever a plugin does after it has met a limit, the call is over.
@Suite("A stop cannot be evaded")
struct EvasionTests {
    private static let limits = Limits(memory: 8 << 20, instructions: 2_000_000, time: 20)

    /// A way to go on, and the limit that ends it.
    struct Attack: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var code: String
        var limit: Failure.Code = .instructionLimit
    }

    private static let spin = "while true do end"
    private static let hoard = "local t = {} for i = 1, 1e9 do t[i] = {} end"

    private static let attacks = [
        Attack(testDescription: "pcall around a loop", code: "while true do pcall(spin) end"),
        Attack(testDescription: "pcall around a hoard", code: "pcall(hoard)", limit: .memoryLimit),
        Attack(
            testDescription: "xpcall with a handler that hoards", code: "xpcall(error, hoard)",
            limit: .memoryLimit),
        Attack(
            testDescription: "xpcall with itself as handler",
            code: "local function f() return xpcall(error, f) end while true do pcall(f) end"),
        Attack(
            testDescription: "a coroutine in pcall",
            code: "while true do pcall(coroutine.wrap(spin)) end"),
        Attack(
            testDescription: "a coroutine that hoards",
            code: "coroutine.resume(coroutine.create(hoard))", limit: .memoryLimit),
        Attack(
            testDescription: "a tree of short coroutines",
            code: """
                local function grow() coroutine.wrap(grow)() coroutine.wrap(grow)() end
                while true do pcall(grow) end
                """),
        Attack(
            testDescription: "__close that spins, one for each level of a recursion",
            code: """
                local function f(n)
                  local x <close> = setmetatable({}, { __close = spin })
                  if n > 0 then f(n - 1) end
                  spin()
                end
                f(20000)
                """),
        Attack(
            testDescription: "__close that hoards, one for each level of a recursion",
            code: """
                local function f(n)
                  local x <close> = setmetatable({}, { __close = hoard })
                  if n > 0 then f(n - 1) end
                  hoard()
                end
                f(20000)
                """, limit: .memoryLimit),
        Attack(
            testDescription: "__close that puts another error in the place of the limit's",
            code: """
                pcall(function()
                  local x <close> = setmetatable({}, { __close = function() error("mine") end })
                  hoard()
                end)
                """, limit: .memoryLimit),
        Attack(
            testDescription: "coroutine.close with __close that spins",
            code: "coroutine.close(suspended(spin))"),
        Attack(
            testDescription: "coroutine.close with __close that hoards",
            code: "coroutine.close(suspended(hoard))", limit: .memoryLimit),
        Attack(
            testDescription: "load with a reader that spins", code: "load(spin)"),
        Attack(
            testDescription: "load with a reader that hoards", code: "load(hoard)",
            limit: .memoryLimit),
        Attack(
            testDescription: "an error object whose __tostring spins",
            code: "error(setmetatable({}, { __tostring = spin }))"),
        Attack(
            testDescription: "an error object whose __tostring hoards",
            code: "error(setmetatable({}, { __tostring = hoard }))", limit: .memoryLimit),
        Attack(
            testDescription: "an order function that spins",
            code: "pcall(table.sort, { 1, 2 }, spin)"),
        Attack(
            testDescription: "a replacement that spins", code: "pcall(string.gsub, 'a', 'a', spin)"),
        Attack(
            testDescription: "an iterator that spins",
            code: "pcall(function() for _ in spin do end end)"),
        Attack(
            testDescription: "metamethods that spin",
            code: "pcall(function() return setmetatable({}, { __index = spin }).x end)"),
        Attack(
            testDescription: "require of a module in pcall",
            code: "while true do pcall(require, 'no.such.module') end"),
        Attack(
            testDescription: "a thousand calls of the host that fail",
            code: "for i = 1, 1000 do pcall(require, 'no.such.module') end"),
        Attack(
            testDescription: "pairs of a large table in pcall",
            code: """
                local t = {}
                for i = 1, 50000 do t[i + 0.5] = i end
                while true do pcall(pairs, t) end
                """),
        Attack(
            testDescription: "large wrong arguments in pcall",
            code: """
                local t = {}
                for i = 1, 50000 do t[i] = i end
                while true do pcall(text.length, t) end
                """),
        Attack(
            testDescription: "expressions that cannot be compiled, in pcall",
            code: "while true do pcall(regex.new, ('(a{0,200}){0,200}'):rep(10) .. '(') end"),
        Attack(
            testDescription: "a search for all matches that is given up, in pcall",
            code: "while true do pcall(endless.all, endless, ('a'):rep(40) .. 'b') end"),
        Attack(
            testDescription: "strings of megabytes that are joined",
            code: "local s = ('x'):rep(1000000) for i = 1, 1e9 do local t = s .. i end"),
        Attack(
            testDescription: "string.format with the widest widths",
            code: "while true do local s = ('%99d'):rep(20):format(table.unpack(twenty)) end"),
        Attack(
            testDescription: "utf8 over a long text that is none",
            code: "local s = ('\\x80'):rep(1000000) while true do pcall(utf8.offset, s, 9e9) end"),
    ]

    @Test("with memory and instructions to spare or not", arguments: attacks)
    func evade(attack: Attack) throws {
        let fixture = try LuaFixture(
            body: """
                local text, regex = require("broadsheet.text"), require("broadsheet.regex")
                local endless = regex.new("(a+)+$")
                local twenty = table.pack(("x"):rep(20):byte(1, 20))
                local function spin() \(Self.spin) end
                local function hoard() \(Self.hoard) end
                local function suspended(close)
                  local made = coroutine.create(function()
                    local x <close> = setmetatable({}, { __close = close })
                    coroutine.yield()
                  end)
                  coroutine.resume(made)
                  return made
                end
                local calls = 0
                function plugin.article(article)
                  calls = calls + 1
                  article.metadata.calls = calls
                  if article.title == "once" then return end
                  \(attack.code)
                  article.metadata.went_on = true
                end
                """)
        let neighbour = try LuaFixture(
            body: "function plugin.article(article) article:tag('fine') end", name: "neighbour")
        let session = try Chain([
            Chain.Entry(try fixture.plugin(), limits: Self.limits),
            Chain.Entry(try neighbour.plugin(), limits: Self.limits),
        ]).makeSession()
        func process(_ title: String) -> PageResult {
            var article = Article.sample
            article.title = title
            return session.process(Page(id: "p", path: "p", articles: [article]))
        }
        #expect(process("once").article?.metadata["calls"] == 1)
        let result = process("attack")
        #expect(result.failures.map(\.code) == [attack.limit], "\(result.failures)")
        #expect(result.failures.first?.location?.line != nil)
        #expect(result.article?.metadata == [:])
        #expect(result.article?.tags.map(\.name) == ["fine"])
        // It is loaded afresh, and has its memory and its instructions again.
        let after = process("once")
        #expect(after.failures.isEmpty, "\(after.failures)")
        #expect(after.article?.metadata["calls"] == 1)
    }

    @Test(
        "and what stopped it is told: the limit, the handler, the line, what was allowed and used")
    func report() throws {
        let fixture = try LuaFixture(
            body: """
                function plugin.organization(organization)
                  for i = 1, 1e9 do
                    local x = i
                  end
                end
                """)
        var article = Article.sample
        article.addOrganization(name: "江州市总工会", kind: .union)
        let failure = try #require(
            try fixture.run(article, limits: Limits(instructions: 100_000)).failures.first)
        #expect(failure.code == .instructionLimit)
        #expect(failure.plugin == "probe" && failure.hook == "organization")
        #expect(failure.page == "page.txt" && failure.article == "page:1")
        #expect([4, 5].contains(failure.location?.line))
        #expect(failure.limit?.allowed == 100_000)
        #expect((100_000...102_000).contains(failure.limit?.used ?? 0))
        let hoard = try LuaFixture(
            body: "function plugin.article() local s = ('x'):rep(3 << 20) end")
        let memory = try #require(
            try hoard.run(limits: Limits(memory: 1 << 20)).failures.first)
        #expect(memory.code == .memoryLimit && memory.limit?.allowed == Double(1 << 20))
        #expect((memory.limit?.used ?? 0) > Double(3 << 20) && memory.location?.line == 3)
        let slow = try LuaFixture(
            body: """
                function plugin.article()
                  while true do end
                end
                """)
        let time = try #require(
            try slow.run(limits: Limits(instructions: 1 << 40, time: 0.05)).failures.first)
        #expect(time.code == .timeLimit && time.limit?.allowed == 0.05)
        #expect((time.limit?.used ?? 0) >= 0.05 && time.location?.line == 4)
    }
}

/// What a plugin hands to the host is bounded like what it holds.
@Suite("A hoard on the host's side")
struct HostHoardTests {
    @Test(
        "is the plugin's own limit, and not the end of the process",
        arguments: [
            "local t = {} for i = 1, 40 do t = { t, t } end article.metadata.x = t",
            "local t = {} for i = 1, 40 do t = { t, t } end text.length(t)",
            "local s = ('x'):rep(1 << 20) for i = 1, 1e4 do article.metadata['k' .. i] = s end",
            "local s = ('x'):rep(1 << 20) for i = 1, 1e4 do article:tag('t' .. i, { rule = s }) end",
            "local s = ('x'):rep(1 << 20) for i = 1, 1e4 do article:add_organization{ name = i .. s } end",
            "local s = ('x'):rep(1 << 20) for i = 1, 1e4 do log.info(s) end",
            "local s = ('x'):rep(1 << 20) for i = 1, 1e4 do print(s) end",
            "local s = ('x'):rep(1 << 20) for i = 1, 1e4 do broadsheet.count(i .. s) end",
            "for i = 1, 1e4 do article.metadata['k' .. i % 3] = article.metadata end",
            "text.scalars(('x'):rep(6 << 20))",
            "for i = 1, 1e9 do regex.new('a' .. i) end",
            "for i = 1, 1e9 do matcher.new({ ('a'):rep(200) .. i }) end",
        ])
    func hoard(code: String) throws {
        let fixture = try LuaFixture(
            body: """
                local broadsheet = require("broadsheet")
                local log, matcher = require("broadsheet.log"), require("broadsheet.matcher")
                local regex, text = require("broadsheet.regex"), require("broadsheet.text")
                function plugin.article(article)
                  if article.title ~= "quiet" then
                    local ok, why = pcall(function() \(code) end)
                    error(why, 0)
                  end
                  regex.new("fresh")
                end
                """)
        // Time enough for a sanitizer: the other limits are what this is about.
        let limits = Limits(memory: 8 << 20, instructions: 20_000_000, time: 600)
        let session = try Chain([Chain.Entry(try fixture.plugin(), limits: limits)]).makeSession()
        let result = session.process(Page(id: "p", path: "p", articles: [.sample]))
        #expect(
            [.memoryLimit, .instructionLimit].contains(result.failures.first?.code)
                || result.message.contains("nested too deeply"), "\(result.failures)")
        #expect(result.article == .sample)
        var quiet = Article.sample
        quiet.title = "quiet"
        let after = session.process(Page(id: "p", path: "p", articles: [quiet]))
        #expect(after.failures.isEmpty, "\(after.failures)")
    }

    @Test("a long error message is cut at a character")
    func longMessage() throws {
        let fixture = try LuaFixture(
            body: "function plugin.article() error(('会'):rep(1000000)) end")
        let message = try fixture.run().message
        #expect(message.utf8.count < 10_000 && message.hasSuffix("会…"))
        #expect(!message.unicodeScalars.contains("\u{FFFD}"))
    }
}

import Broadsheet
import Foundation
import Testing

/// Recursion of every kind on a thread with a stack of 1 MiB, the least that is asked for.
@Suite("Recursion on a small stack")
struct DepthTests {
    /// Runs work on a thread of its own and waits for what it gives.
    private func onSmallStack<Value: Sendable>(
        _ work: @escaping @Sendable () throws -> Value
    ) throws -> Value {
        // Written by one thread, and read only once that thread has signalled that it is done.
        nonisolated(unsafe) var outcome: Result<Value, any Error>?
        let isDone = DispatchSemaphore(value: 0)
        let thread = Thread {
            outcome = Result { try work() }
            isDone.signal()
        }
        thread.stackSize = 1 << 20
        thread.start()
        isDone.wait()
        return try #require(outcome).get()
    }

    @Test(
        "is an error of the plugin or a limit, and no crash",
        arguments: [
            "local function f() return 1 + f() end f()",
            "local function f(s) return (s:gsub('.', f)) end f('a')",
            "local function f() table.sort({ 1, 2, 3 }, f) end f()",
            "local t = setmetatable({}, {}) getmetatable(t).__index = function(t, k) return t[k] end return t.x",
            "local t = setmetatable({}, {}) getmetatable(t).__add = function(a, b) return a + b end return t + 1",
            "local t = setmetatable({}, {}) getmetatable(t).__call = function(self) return self() end t()",
            "local t = setmetatable({}, {}) getmetatable(t).__tostring = tostring tostring(t)",
            "local t = setmetatable({}, {}) getmetatable(t).__concat = function(a, b) return a .. b end return t .. ''",
            "local t = {} for i = 1, 1e5 do t = setmetatable({}, { __index = t }) end return t.x",
            "local t = {} for i = 1, 1e5 do t = setmetatable({}, { __newindex = t }) end t.x = 1",
            "local function f() return coroutine.wrap(f)() end f()",
            "local function f() return select(2, coroutine.resume(coroutine.create(f))) end f()",
            "local function f() return pcall(f) end f()",
            "local function f() return xpcall(error, f) end f()",
            "local function f() local x <close> = setmetatable({}, { __close = f }) f() end f()",
            "local function f() for _ in f do end end f()",
            "local function f() return load(f) end f()",
            "return ('('):rep(1e6):find(('('):rep(1e6))",
            "return ('a'):rep(1e5):find(('a-'):rep(1e4) .. 'b')",
            "return ('a'):rep(1e5):find(('(a?)'):rep(31) .. ('.-'):rep(150) .. 'b')",
            "return ('('):rep(1e5):find('%b()')",
            "return load('return ' .. ('('):rep(1e5) .. '1')",
            "return load('return ' .. ('{'):rep(1e5))",
            "return load(('do '):rep(1e5))",
            "return load('x = ' .. ('a.'):rep(1e5) .. 'b')",
            "return load('return ' .. ('-'):rep(1e5) .. '1')",
            "return load('return ' .. ('not '):rep(1e5) .. '1')",
            "return load('return ' .. ('\"x\" .. '):rep(1e5) .. '1')",
            "local t = {} for i = 1, 1e5 do t = { t } end article.metadata.x = t",
            "local t = {} for i = 1, 1e5 do t = { a = t } end article.metadata.x = t",
            "local m = article.metadata for i = 1, 1e5 do m.a = {} m = m.a end",
            "for i = 1, 1e5 do article.metadata.k = article.metadata end",
            "local t = {} for i = 1, 1e5 do t = { t } end regex.new(t)",
            "return regex.new(('('):rep(1e5) .. (')'):rep(1e5))",
            "return regex.new('^(\\\\((?:[^()]|(?1))*\\\\))$'):find(('('):rep(1e6) .. (')'):rep(1e6))",
            "return regex.new('(*NO_JIT)^((a)|b)*$'):find(('ab'):rep(1e6))",
            "local function f(m) return regex.new('.'):gsub('a', f) end f()",
        ])
    func survive(code: String) throws {
        let result = try onSmallStack {
            try LuaFixture(
                body: """
                    local regex = require("broadsheet.regex")
                    function plugin.article(article)
                      local function attack() \(code) end
                      pcall(attack)
                      pcall(coroutine.wrap(function() pcall(attack) end))
                      table.sort({ 1, 2 }, function() pcall(attack) return false end)
                      print("lived")
                      attack()
                    end
                    """
            ).run(limits: Limits(instructions: 3_000_000))
        }
        let isStopped = result.failures.contains { $0.limit != nil }
        #expect(isStopped || result.log.map(\.message) == ["lived"], "\(result.message)")
    }

    @Test("JSON that is nested too deeply is refused", arguments: ["[", "{\"a\":"])
    func json(opening: String) throws {
        let message = try onSmallStack {
            try LuaFixture(
                """
                local data = require("broadsheet.data")
                local plugin = { name = "probe", version = "1.0.0", api = 1, summary = "A probe." }
                local ok, why = pcall(data.json, "deep.json")
                function plugin.article() assert(not ok) error(why, 0) end
                return plugin
                """, files: ["deep.json": String(repeating: opening, count: 1_000_000)]
            ).run().message
        }
        #expect(message.contains("deep.json") && message.contains("levels"), "\(message)")
    }
}

import Broadsheet
import Testing

/// What programs for stock Lua rely on holds for plugins, too.
@Suite("Stock behaviour")
struct StockBehaviourTests {
    private func run(_ code: String, limits: Limits = Limits()) throws -> String {
        let fixture = try LuaFixture(
            body: """
                function plugin.article(article)
                  \(code)
                end
                """)
        return try fixture.run(limits: limits).message
    }

    @Test(
        "next passes over holes, and finds every key while fields are cleared",
        arguments: [
            "assert(next({ nil, 2 }) == 2)",
            "for _, v in next, { 1, nil, 3, nil, 5 } do assert(v ~= nil) end",
            """
            local t, met = { "a", "b", [-1] = "c", [0.5] = "d", x = "e", [true] = "f" }, 0
            for k in next, t do met, t[k] = met + 1, nil end
            assert(met == 6 and next(t) == nil)
            """,
            """
            local t, keys = { 1, 2, [7] = 3, [-1] = 4, [1.5] = 5, b = 6, a = 7, [false] = 8 }, {}
            for k in next, t do keys[#keys + 1] = tostring(k) end
            local order = {}
            for k in pairs(t) do order[#order + 1] = tostring(k) end
            assert(table.concat(keys, " ") == "1 2 7 -1 1.5 a b false")
            assert(table.concat(order, " ") == table.concat(keys, " "))
            """,
        ])
    func traversal(code: String) throws {
        #expect(try run(code) == "")
    }

    @Test(
        "an error names the function, also where the call does not",
        arguments: [
            ("string.rep", "string.rep"), ("table.concat", "table.concat"), ("ipairs", "ipairs"),
            ("setmetatable", "setmetatable"), ("utf8.len", "utf8.len"),
            ("coroutine.wrap", "coroutine.wrap"),
        ])
    func names(function: String, name: String) throws {
        let message = try run("error(select(2, pcall(\(function))), 0)")
        #expect(message.hasPrefix("bad argument #1 to '\(name)' ("), "\(message)")
    }

    @Test("a string that is too long for Lua is an error at once, and no matter of limits")
    func tooLong() throws {
        let message = try run("error(select(2, pcall(string.rep, 'x', 1 << 40)), 0)")
        #expect(message == "resulting string too large")
    }
}

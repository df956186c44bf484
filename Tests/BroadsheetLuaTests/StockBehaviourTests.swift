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

    @Test(
        "what programs for Lua 5.4 use is there",
        arguments: [
            "local function n() local i = 0 return function() i = i + 1 return i end end local a, b = n(), n() a() assert(a() == 2 and b() == 1)",
            "for i = 1, 3 do for j = 1, 3 do if j == 2 then goto next end end ::next:: end",
            "assert(7 // 2 == 3 and 7 / 2 == 3.5 and -7 // 2 == -4 and -7 % 3 == 2 and 1 == 1.0)",
            "assert(math.type(1) == 'integer' and math.type(1.0) == 'float' and 2^53 == 2^53 + 1)",
            "assert(math.maxinteger + 1 == math.mininteger and 5 // 0.0 == math.huge and not pcall(function() return 1 // 0 end))",
            "assert(1 << 62 == 0x4000000000000000 and ~0 == -1 and 5 & 3 == 1 and 5 ~ 3 == 6 and '10' + 5 == 15)",
            "assert(string.unpack('<i4', string.pack('<i4', -2)) == -2 and string.packsize('!8i4i8') == 16 and string.pack('z', 'a') == 'a\\0')",
            "assert(utf8.char(20250) == '会' and utf8.codepoint('会') == 20250 and utf8.len('会议') == 2 and ('会议'):match(utf8.charpattern) == '会')",
            "local c = coroutine.create(function(a) local b = coroutine.yield(a + 1) error({ b }) end) assert(select(2, coroutine.resume(c, 1)) == 2) local ok, e = coroutine.resume(c, 7) assert(not ok and e[1] == 7 and coroutine.status(c) == 'dead')",
            "assert(coroutine.isyieldable() == false and coroutine.wrap(function() return coroutine.isyieldable() end)() == true)",
            "local log = {} do local x <close> = setmetatable({}, { __close = function() log[1] = true end }) end assert(log[1])",
            "assert(not load('local x <const> = 1 x = 2')) local y <const> = 1 assert(y == 1)",
            "local ok, e = pcall(error, { code = 5 }) assert(not ok and e.code == 5) assert(select(2, pcall(error)) == nil)",
            "local ok, e = pcall(error, setmetatable({}, { __tostring = function() return 'mine' end })) assert(tostring(e) == 'mine')",
            "local ok, e = xpcall(function() error('a', 0) end, function(m) return m .. 'b' end) assert(not ok and e == 'ab')",
            "local m = setmetatable({}, { __add = function() return 'add' end, __lt = function() return true end, __call = function(_, x) return x end, __len = function() return 9 end, __concat = function() return 'c' end, __idiv = function() return 'i' end, __band = function() return 'b' end, __unm = function() return 'u' end }) assert(m + 1 == 'add' and m < m and m(3) == 3 and #m == 9 and m .. 1 == 'c' and m // 1 == 'i' and m & 1 == 'b' and -m == 'u')",
            "local w = setmetatable({}, { __mode = 'k' }) w[{}] = 1 assert(getmetatable(w).__mode == 'k')",
            "local e = setmetatable({}, { __eq = function() return true end }) assert(e == setmetatable({}, getmetatable(e)) and not rawequal(e, {}))",
            "local t = table.move({ 1, 2, 3 }, 2, 3, 1) assert(table.concat(t, ',') == '2,3,3' and select('#', table.unpack({ 1, nil, 3 }, 1, 3)) == 3)",
            "local f = assert(load('local a = ... return a + x', 'chunk', 't', { x = 2 })) assert(f(3) == 5 and not load('x ='))",
            "local out = {} for k, v in ('a=1, b=2'):gmatch('(%w+)=(%w+)') do out[#out + 1] = k .. v end assert(table.concat(out) == 'a1b2')",
            "assert(('x'):rep(3, '-') == 'x-x-x' and ('%5.2f|%-3d|%q'):format(1.005, 4, 'a\\n') == ' 1.00|4  |\"a\\\\\\n\"')",
            "assert(tostring(1e15) == '1e+15' and tostring(2^31) == '2147483648.0' and tostring(-0.0) == '-0.0' and tonumber('0x10') == 16 and tonumber('z', 36) == 35 and tonumber('1e1') == 10.0)",
            "local function v(...) local a, b = ... return select('#', ...), a, b end assert(select(3, v(1, nil)) == nil and v(nil, nil) == 2)",
            "local function tail(n) if n == 0 then return 'done' end return tail(n - 1) end assert(tail(100000) == 'done')",
            "local x <close> = nil local env = { assert = assert } do local _ENV = env y = 1 assert(y == 1) end assert(env.y == 1 and y == nil)",
            "assert(require('broadsheet.text') == require('broadsheet.text') and _VERSION == 'Lua 5.4' and _G._G == _G)",
        ])
    func programs(code: String) throws {
        #expect(try run(code) == "", "\(code)")
    }
}

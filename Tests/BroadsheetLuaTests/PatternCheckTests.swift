import Broadsheet
import Testing

@testable import BroadsheetLua

@Suite("Characters in Lua patterns")
struct PatternCheckTests {
    private func traps(_ source: String) throws -> [String] {
        let fixture = try LuaFixture(source)
        let plugin = try PluginSource(path: fixture.path)
        let tokens = LuaLexer.tokens(of: Array(source.utf8))
        return PatternCheck(plugin, PluginSource.main, tokens).faults
            .map { "\($0.location?.line ?? 0) \($0.subject)" }
    }

    @Test(
        "are traps in sets and before signs that repeat",
        arguments: [
            (#"s:find("[，。]")"#, ["1 [，。]"]),
            (#"s:match("^[^一-龥]+$")"#, ["1 [^一-龥]"]),
            ("string.gsub(s, '[%s　]', '')", ["1 [%s　]"]),
            (#"s:gmatch"[甲]"; s:match[=[x[乙]]=]"#, ["1 [甲]", "1 [乙]"]),
            (#"s:match("记者：?(.-)）+$")"#, ["1 ：?", "1 ）+"]),
            (#"s:find("上海-北京")"#, ["1 海-"]),
            ("s:find([[\na\n[会]\n]])", ["3 [会]"]),
            (#"s:find("[\u{4F1A}]")"#, ["1 [会]"]),
            (#"s:find("%f[会]")"#, ["1 [会]"]),
            (#"s:find("[]会]")"#, ["1 []会]"]),
            ("local set = '[甲' .. '乙]'\ns:find('x' .. set .. '$')", ["1 [甲乙]"]),
            ("local find = string.find\nfind(s, '[甲]')", ["2 [甲]"]),
            (#"s:find("^" .. open("甲") .. "[乙]", 1)"#, ["1 [乙]"]),
            ("s:find('[甲]', 1, false)", ["1 [甲]"]),
        ])
    func found(_ source: String, _ expected: [String]) throws {
        #expect(try traps(source) == expected)
    }

    @Test(
        "are none where bytes are meant, or no pattern",
        arguments: [
            #"s:find("[，。]", 1, true)"#,
            #"string.find(s, "[，。]", 1, true)"#,
            #"s:find("会议"):gsub("（.-）", "[甲]")"#,
            #"s:find("[\xE4-\xE9][\128-\191][\x80-\xBF]")"#,
            #"s:find("%-[%w]-会")"#,
            #"-- s:find("[甲]")"#,
            "--[[ s:find('[甲]') ]] local x = '[甲]'",
            "local re = regex.new('[甲]') re:find('[甲]') re:gsub('甲?', '')",
            "local rx = require('broadsheet.regex')\nlocal day = rx.new('[甲]?')\nday:match('[甲]?')",
            "local words = matcher.new({}) self.words:find('[甲]')",
            "local p = '[甲]'\np = other\ns:find(p)",
            "text.split(s, '[甲]') t.find(s, '[甲]')",
        ])
    func notFound(_ source: String) throws {
        #expect(try traps(source) == [])
    }
}

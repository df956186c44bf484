import Testing

@testable import BroadsheetLua

@Suite("The lexer of Lua files")
struct LuaLexerTests {
    private func strings(_ source: String) -> [String] {
        LuaLexer.tokens(of: Array(source.utf8)).compactMap(\.string?.text)
    }

    private func words(_ source: String) -> [String] {
        LuaLexer.tokens(of: Array(source.utf8)).map(\.text)
    }

    @Test(
        "reads what strings stand for",
        arguments: [
            (#""a\"b" 'c\'d'"#, ["a\"b", "c'd"]),
            (#""\65\066\x43\u{4F1A}\n""#, ["ABC会\n"]),
            ("\"a\\z \n  b\"", ["ab"]),
            ("\"a\\\nb\" \"c\"", ["a\nb", "c"]),
            ("[[a]b]] [==[c]]]=]d]==]", ["a]b", "c]]]=]d"]),
            ("\"no end\n'x'", ["no end", "x"]),
        ])
    func literals(_ source: String, _ expected: [String]) {
        #expect(strings(source) == expected)
    }

    @Test("leaves comments out, short and long")
    func comments() {
        #expect(
            words("a --b 'c'\nd --[[e\n]] f --[==[g]]\n]==]h --[=i\nj") == [
                "a", "d", "f", "h", "j",
            ])
        #expect(words("#!/usr/bin/lua\nx") == ["x"])
    }

    @Test("tells signs, numbers and names apart")
    func signs() {
        #expect(words("a..b...c==d//2") == ["a", "..", "b", "...", "c", "==", "d", "//", "2"])
        #expect(words("0x1p-4 3e+5 .5 t[1]") == ["0x1p-4", "3e+5", ".5", "t", "[", "1", "]"])
        #expect(words("x=a[[[k]]]").count == 5)
    }

    @Test("counts lines through strings and comments")
    func lines() {
        let tokens = LuaLexer.tokens(of: Array("a\n[[\n\n]] b --[[\n]] c\n\"x\\\n\" d".utf8))
        #expect(tokens.map(\.line) == [1, 2, 4, 5, 6, 7])
    }

    @Test("never fails, whatever the bytes are")
    func anything() {
        for end in 0..<60 {
            let source = Array("return { \"\\x4\\u{zz} [==[ 会 ' --[[ } ] ) end \\".utf8.prefix(end))
            _ = TableSource.tables(in: LuaLexer.tokens(of: source + [0xE4, 0x00, 0x7B]))
        }
    }
}

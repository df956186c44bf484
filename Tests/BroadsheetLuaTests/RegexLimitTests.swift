import Broadsheet
import Testing

@Suite("Limits of regular expressions")
struct RegexLimitTests {
    private func run(_ code: String, limits: Limits = Limits()) throws -> PageResult {
        try LuaFixture(
            body: """
                local regex = require("broadsheet.regex")
                function plugin.article(article)
                  \(code)
                end
                """
        ).run(limits: limits)
    }

    @Test(
        "a match that backtracks without end is given up",
        arguments: [
            "(a+)+$", "(a|aa)+$", "(.*a){25}$", "^(a?){60}a{60}$", "(?:a*)*b", "((a*)*)*c",
            "(*NO_JIT)(a+)+$", "(*LIMIT_MATCH=4000000000)(a+)+$", "(*LIMIT_HEAP=4000000)(a+)+$",
        ])
    func catastrophic(pattern: String) throws {
        let result = try run(
            """
            local found, why = pcall(function()
              return regex.new("\(pattern)"):find(("a"):rep(59) .. "!c")
            end)
            print(found, why)
            """)
        let said = try #require(result.log.first?.message)
        #expect(said.hasPrefix("true") || said.contains("too many steps"), "\(said)")
        #expect(result.message.isEmpty)
    }

    @Test("what is costly at each place of a long text ends with the call's time")
    func manyPlaces() throws {
        let result = try run(
            #"regex.new("(?:a|a){17}c"):find(("a"):rep(2000000) .. "bc")"#,
            limits: Limits(time: 0.1))
        #expect(result.failures.map(\.code) == [.timeLimit], "\(result.failures)")
    }

    @Test("and does so soon where a costly part follows a long one that costs nothing")
    func costlyBehindCheap() throws {
        let result = try run(
            #"""
            local costly = (("a"):rep(16) .. "x"):rep(240000)
            regex.new("(?:a|a){15}c"):find(("x"):rep(3000000) .. costly .. "c")
            """#,
            limits: Limits(time: 0.2))
        #expect(result.failures.map(\.code) == [.timeLimit], "\(result.failures)")
        // A window of a million places would take some seconds.
        #expect(try #require(result.failures.first?.limit).used < 2)
    }

    @Test(
        "parts of an expression that a search in pieces, or in characters, cannot have are refused")
    func refused() throws {
        let result = try run(
            #"""
            for _, pattern in ipairs({ [[\C]], [[a\Gb]], [[(?:x|\G)]], [[\G\G]] }) do
              local made, why = pcall(regex.new, pattern)
              assert(not made, pattern)
              print(why)
            end
            local here = regex.new([[\Gb|c]])
            assert(here:find("abc", 2) == 2 and here:find("abc", 3) == 3)
            assert(not here:find("abc") and not here:find(("x"):rep(5000) .. "b"))
            assert(regex.new([[\\G]]):test([[\G]]) and regex.new([[\\C]]):test([[\C]]))
            """#)
        #expect(result.message.isEmpty)
        #expect(result.log.count == 4)
        #expect(result.log.allSatisfy { $0.message.contains("regex.new: ") })
    }

    @Test("a long text is searched as a whole, wherever a match stands", arguments: ["", "b"])
    func longTexts(flags: String) throws {
        let result = try run(
            """
            local word = regex.new("(?<=会)议[ab]*室", "\(flags)")
            for before = 330, 350 do
              for shift = 0, 2 do
                local head = ("x"):rep(shift) .. ("会"):rep(before)
                local s = head .. "议" .. ("ab"):rep(700) .. "室" .. ("会"):rep(3000)
                local first, last = word:find(s)
                assert(first == #head + 1 and last == #head + 3 + 1400 + 3, first)
                assert(not word:find(s, first + 1) and #word:all(s .. s) == 2)
              end
            end
            local last = regex.new("室$")
            for length = 1000, 1100 do
              assert(last:find(("议"):rep(length) .. "室") == length * 3 + 1)
              assert(last:find(("x"):rep(length) .. "室") == length + 1)
            end
            assert(#regex.new("x*"):all(("y"):rep(5000)) == 5001)
            """)
        #expect(result.message.isEmpty, "\(result.message)")
    }

    @Test("text that is cut in mid-character matches elsewhere, and nowhere inside")
    func invalidText() throws {
        let result = try run(
            #"""
            local han = regex.new([[\p{sc:Han}+]])
            local cut = "会议室"
            assert(han:match(cut:sub(1, 8)) == "会议" and han:match(cut:sub(2)) == "议室")
            assert(han:find("\xff\xfe会\x80议") == 3 and #han:all("会\xff议\x80室") == 3)
            assert(not regex.new("."):test("\xe4\xb8") and regex.new(".", "b"):test("\xe4"))
            local far = ("\x80"):rep(5000) .. "会" .. ("\xe4"):rep(5000)
            assert(han:find(far) == 5001 and #han:all(far) == 1)
            assert(han:gsub("会\xff议", "x") == "x\xffx")
            assert(han:find("会议", 2) == 4)
            """#)
        #expect(result.message.isEmpty, "\(result.message)")
    }

    @Test("an expression may be matched for the first time by many threads at once")
    func firstMatchOfManyThreads() async throws {
        for round in 0..<20 {
            let body = """
                local regex = require("broadsheet.regex")
                local tail = regex.new("(?:工会|会议|\(round)){2,}$")
                function plugin.article(article)
                  assert(tail:find("总工会会议\(round)") == 4 and not tail:test("总工会"))
                end
                """
            try await withThrowingTaskGroup(of: String.self) { threads in
                for _ in 0..<4 {
                    threads.addTask { try LuaFixture(body: body).run().message }
                }
                for try await message in threads { #expect(message.isEmpty, "\(message)") }
            }
        }
    }

    @Test("the captures of all matches are bounded like the matches")
    func captures() throws {
        let fixture = try LuaFixture(
            body: """
                local many = require("broadsheet.regex").new(("()"):rep(200) .. "a")
                function plugin.article() many:all(("a"):rep(50000)) end
                """)
        #expect(try fixture.run().message.contains("more than 4000000 captures"))
    }

    @Test("what is longer than any number is none, and is not read")
    func longNumber() throws {
        let fixture = try LuaFixture(
            body: """
                local text = require("broadsheet.text")
                function plugin.article(article)
                  article.metadata.long = text.number(("一百"):rep(1000000)) == nil
                  article.metadata.short = text.number("一百")
                end
                """)
        let article = try #require(try fixture.run().article)
        #expect(article.metadata["long"] == true && article.metadata["short"] == 100)
    }
}

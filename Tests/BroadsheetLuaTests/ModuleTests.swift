import Broadsheet
import Testing

@Suite("Host modules")
struct ModuleTests {
    private func check(_ code: String, files: [String: String] = [:]) throws {
        _ = try LuaFixture(start: code, files: files).run()
    }

    @Test("text counts and cuts characters, not bytes")
    func text() throws {
        try check(
            """
            assert(text.trim("　会议 ") == "会议" and text.squeeze(" a　 b ") == "a b")
            assert(text.fold("ＡＢＣ１") == "abc1" and text.width_fold("ＡＢＣ１") == "ABC1")
            assert(text.length("会议") == 2 and text.width("会议a") == 5)
            assert(text.sub("工会会员", 3) == "会员" and text.sub("工会会员", -2, -2) == "会")
            assert(text.sub("工会", 5) == "" and #text.scalars("会议") == 2)
            assert(text.is_han("会议") and not text.is_han("会a") and text.han_ratio("会a") == 0.5)
            assert(text.starts_with("总工会", "总") and text.ends_with("总工会", "工会"))
            assert(table.concat(text.split("甲、乙、", "、"), "|") == "甲|乙|")
            assert(text.number("一百五十") == 150 and text.number("1.5万") == 15000)
            assert(text.number("若干") == nil)
            local first, last, word = text.find_any("召开会议", { "举办", "会议", "会" })
            assert(first == 7 and last == 12 and word == 2)
            assert(#text.sentences("他来了。她走了！谁？") == 3)
            """)
    }

    @Test("the bounds of sentences are those of the sentences")
    func sentenceBounds() throws {
        try check(
            """
            for _, s in ipairs({ "", "会", "他说：“来！”她走了！\\n谁？ No. 5 is here. Yes", "。。。", "a.b" }) do
              local flat = {}
              for _, sentence in ipairs(text.sentences(s)) do
                flat[#flat + 1], flat[#flat + 2] = sentence.first, sentence.last
              end
              assert(table.concat(flat, " ") == table.concat(text.sentence_bounds(s), " "), s)
            end
            """)
    }

    @Test("expressions give places, captures and replacements")
    func regex() throws {
        try check(
            #"""
            local day = regex.new("(?<month>\\d+)月(\\d+)日")
            local first, last, month, number = day:find("于4月10日召开")
            assert(first == 4 and last == 12 and month == "4" and number == "10")
            assert(day:match("4月10日") == "4" and day:test("4月1日") and not day:test("4月"))
            local m = day:exec("4月10日")
            assert(m.month == "4" and m[2] == "10" and m.spans[2].first == 5, m.spans[2].first)
            assert(#day:all("4月10日、5月1日") == 2)
            assert(day:gsub("4月10日", "$2/${month}$$") == "10/4$")
            assert(day:gsub("4月10日", function(found) return found[1] .. "!" end) == "4!")
            for _, pattern in ipairs({ "x*", "议", "^", "$", "(议)|会", "无" }) do
              for _, new in ipairs({ "", "·", "%1" }) do
                local re = regex.new(pattern)
                local plain, count = re:gsub("会议xx会", new)
                local made, same = re:gsub("会议xx会", function() return new end)
                assert(plain == made and count == same, pattern .. ": " .. plain .. " " .. made)
              end
            end
            assert(day.spans == nil and not pcall(day.gsub, day, nil, ""))
            local count = 0
            for _ in day:each("4月10日、5月1日") do count = count + 1 end
            assert(count == 2)
            assert(#regex.new("[、，]"):split("甲、乙，丙") == 3)
            assert(regex.new("a", "i"):test("A") and regex.escape("a.b") == "a\\.b")
            assert(#regex.new("x*"):all("axa") == 4)
            assert(regex.new("(a)|(b)"):match("b") == false)
            assert(not pcall(regex.new, "(") and not pcall(regex.new, "a", "q"))
            """#)
    }

    @Test("words are found leftmost and longest first")
    func matcher() throws {
        try check(
            """
            local unions = matcher.new({ "工会", { "总工会", { kind = "union" } }, "市" })
            local hits = unions:find_all("市总工会、工会")
            assert(#hits == 3 and hits[2].text == "总工会" and hits[2].value.kind == "union")
            assert(hits[3].value == 1 and hits[1].first == 1 and hits[1].last == 3)
            assert(unions:count("市市") == 2 and unions:contains("总工会"))
            local first, last, value = unions:find("的工会", 2)
            assert(first == 4 and last == 9 and value == 1)
            assert(unions:longest_at("市总工会", 4) == 12)
            assert(matcher.new({ "abc" }, { fold = true }):contains("ＡＢＣ"))
            assert(not pcall(matcher.new, { "" }) and not pcall(matcher.new, { {} }))
            local shared = matcher.new({ "甲", "乙", "甲" }, { values = { 7, 8, 9 } })
            assert(shared:find_all("乙甲")[1].value == 8 and shared:find_all("乙甲")[2].value == 7)
            local made, reason = pcall(matcher.new, { "甲", "乙" }, { values = { 7 } })
            assert(not made and reason:find("one value for each word", 1, true), reason)
            """)
    }

    @Test("a word with a zero byte in it is not two words")
    func wordsWithZeroBytes() throws {
        try check(
            #"""
            local whole, parts = matcher.new({ "甲\0乙" }), matcher.new({ "甲", "乙" })
            assert(not whole:contains("甲") and whole:contains("甲\0乙"))
            assert(parts:contains("甲") and parts:contains("乙"))
            local left, right = matcher.new({ "丙\0丁", "戊" }), matcher.new({ "丙", "丁\0戊" })
            assert(left:contains("戊") and not right:contains("戊") and right:contains("丙"))
            """#)
    }

    @Test("a search keeps to the stretch that it is given")
    func stretches() throws {
        try check(
            #"""
            local s = "市总工会和区总工会、工会"
            local unions = matcher.new({ "总工会", "工会" })
            local function flat(...) return table.concat(unions:scan(...), " ") end
            assert(flat(s) == "4 12 1 19 27 1 31 36 2", flat(s))
            assert(flat(s, 5) == "7 12 2 19 27 1 31 36 2" and flat(s, 5, 26) == "7 12 2")
            assert(flat(s, -6) == "31 36 2" and flat(s, 1, -7) == "4 12 1 19 27 1")
            assert(flat(s, 40) == "" and flat(s, 10, 9) == "" and flat(s, 10, 8) == "")
            assert(flat(s, -100) == flat(s) and flat(s, 1, 100) == flat(s) and flat("") == "")
            assert(unions.values[2] == 2 and #unions:find_all(s, 13, 27) == 1)
            assert(unions:find_all(s, 13, 27)[1].first == 19)
            assert(unions:find(s, 13) == 19 and unions:find(s, 20, 27) == 22)
            assert(unions:find(s, 23, 30) == nil)

            local ends = regex.new("工会$")
            assert(ends:test(s, 1, 12) and not ends:test(s, 1, 15) and not ends:test(s, 8, 12))
            assert(ends:find(s, 1, 12) == 7 and ends:match(s, 1, 27) == "工会")
            assert(ends:exec(s, 13, 27).first == 22)
            assert(not regex.new("^工会"):test(s, 7) and regex.new("\\G工会"):test(s, 7))
            assert(regex.new("(?<=总)工会"):test(s, 7) and regex.new("$"):test(s, 37))
            assert(not regex.new("$"):test(s, 38) and not regex.new("$"):test(s, 10, 8))
            assert(regex.new("^$"):test("", 1, -1) and regex.new("^$"):test(s, 1, 0))

            local set = regex.set({ "^市", "工会$", "(?i)ABC" })
            local function all(...) return table.concat(set:all(...), " ") end
            assert(all(s) == "1 2" and all(s, 1, 15) == "1" and all("xabc") == "3")
            assert(all("") == "" and all(s, 99) == "" and all(s, 4, 12) == "2")
            assert(set:first(s) == 1 and set:first(s, 2) == 2 and set:first("x") == nil)
            assert(regex.set({ "abc" }, "i"):first("ABC") == 1 and #regex.set({}):all(s) == 0)
            assert(regex.set({ "a", "b" }):first("b") == 2 and regex.set({ "b", "a" }):first("b") == 1)
            assert(not pcall(regex.set, { "(" }) and not pcall(regex.set, { 1 }))
            assert(not pcall(regex.set, "a") and not pcall(set.all, ends, "a"))

            local days = "4月10日至4月12日、4月15日"
            local found = date.find(days, "2023", 13)
            assert(#found == 2 and found[1].first == 13 and found[1].last == 21, found[1].first)
            assert(#date.find(days, "2023", 1, 11) == 1 and #date.find(days, "2023", 90) == 0)
            """#)
    }

    @Test("the votes for a value are the different words that have it")
    func votes() throws {
        try check(
            """
            local themed = matcher.new(
              { { "慰问", "relief" }, { "困难", "relief" }, { "讲座", "training" } }, { votes = true })
            local themes, votes = themed:votes("讲座、慰问困难职工、慰问")
            assert(#themes == 2 and themes[1] == "relief" and votes[1] == 2)
            assert(#votes == 2 and themes[2] == "training" and votes[2] == 1)
            assert(#themed:votes("无") == 0 and #themed:votes("无", 1) == 0)
            local best, most = themed:votes("讲座、慰问困难职工、慰问", 1)
            assert(#best == 1 and best[1] == "relief" and #most == 1 and most[1] == 2)
            assert(#themed:votes("讲座、慰问", 5) == 2 and #themed:votes("讲座", 0) == 0)
            assert(themed:votes("讲座、困难")[1] == "relief") -- as many: its word comes first
            local shared = matcher.new(
              { "甲", "乙", "丙" },
              { values = { { "x", "y" }, "x", {} }, votes = { "y", "x", "z" } })
            local values, counts = shared:votes("甲乙丙甲")
            assert(#values == 2 and values[1] == "x" and counts[1] == 2 and values[2] == "y")
            assert(shared:votes("甲")[1] == "y") -- as many: it is named first
            assert(shared:votes("甲", 1)[1] == "y")
            local made, fault = pcall(
              matcher.new, { "甲", "乙" }, { values = { "x", "w" }, votes = { "x" } })
            assert(not made and fault:find("'w' is the value of word 2, but not in 'votes'", 1, true), fault)
            local plain = matcher.new({ "甲" })
            local done, reason = pcall(plain.votes, plain, "甲")
            assert(not done and reason:find("votes = true", 1, true), reason)
            """)
    }

    @Test("of words that stand often each value is given once")
    func distinctWords() throws {
        try check(
            """
            local words = matcher.new({ "乙", "甲", "甲乙" }, { values = { "b", "a", "c" } })
            assert(table.concat(words:distinct("甲、乙、甲、甲乙"), " ") == "a b c")
            local all = matcher.new({ "甲", "甲乙", { "乙", "last" } }, { overlapping = true })
            assert(table.concat(all:distinct("甲乙甲乙"), " ") == "1 2 last")
            assert(#words:distinct("丙") == 0 and #words:distinct("") == 0)
            """)
    }

    @Test("dates are found, and resolved by the day of publication or with a reason")
    func date() throws {
        try check(
            """
            local found = date.find("4月10日至12日，近日", "2023-04")
            assert(#found == 2 and found[1].start == "2023-04-10" and found[1]["end"] == "2023-04-12")
            assert(found[2].start == nil and found[2].reason == "vague")
            assert(date.resolve("4月10日").reason == "no-reference-date")
            assert(date.resolve("工会") == nil and not pcall(date.find, "x", "yesterday"))
            """)
    }

    @Test("the plugin's own files are read, and a wrong name is told with the right one")
    func data() throws {
        try check(
            """
            local rows = data.tsv("words.tsv")
            assert(#rows == 2 and rows[2].word == "慰问" and rows[2].line == 4)
            assert(rows[1].weight == "0.9" and rows[2].weight == "" and rows[1].file == "words.tsv")
            local columns = data.columns("words.tsv")
            assert(table.concat(columns.word, ",") == "会议,慰问" and columns.weight[2] == "")
            assert(not pcall(data.columns, "wide.tsv"))
            assert(table.concat(data.lines("list.txt"), ",") == "a,b")
            assert(data.csv("words.csv")[1].note == 'a "b", c')
            assert(data.json("names.json").list[2] == 2 and data.text("list.txt"):sub(1, 1) == "#")
            local found, why = pcall(data.lines, "lists.txt")
            assert(not found and why:find("did you mean 'list.txt'", 1, true), why)
            """,
            files: [
                "words.tsv": "# words\nword\tweight\n会议\t0.9\n慰问\n",
                "wide.tsv": "word\n会议\t0.9\n",
                "list.txt": "# a list\n a \r\n\r\nb",
                "words.csv": "word,note\nx,\"a \"\"b\"\", c\"\n",
                "names.json": "{\"list\": [1, 2]}",
            ])
    }

    @Test("what a handler says and counts comes with its result")
    func logAndCount() throws {
        let fixture = try LuaFixture(
            body: """
                local broadsheet = require("broadsheet")
                local log = require("broadsheet.log")
                function plugin.article(article)
                  log.info("found", 2, nil, true)
                  print("printed", {})
                  broadsheet.count("articles")
                  broadsheet.count("articles", 2)
                end
                """)
        let result = try fixture.run()
        #expect(result.message.isEmpty)
        #expect(result.log.map(\.message) == ["found 2 nil true", "printed\ttable"])
        #expect(result.counters.all.map(\.amount) == [3])
    }
}

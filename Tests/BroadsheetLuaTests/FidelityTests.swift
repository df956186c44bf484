import Broadsheet
import Testing

/// Values keep their types over the border, both ways.
@Suite("Types over the border")
struct FidelityTests {
    private func metadata(_ code: String, _ given: JSONObject = [:]) throws -> JSONObject {
        var article = Article.sample
        article.metadata = given
        let result = try LuaFixture(
            body: """
                local broadsheet = require("broadsheet")
                function plugin.article(article)
                  local m = article.metadata
                  \(code)
                end
                """
        ).run(article)
        #expect(result.message.isEmpty, "\(result.message)")
        return try #require(result.article).metadata
    }

    @Test("numbers from Lua stay integers or floats, to the last bit")
    func numbers() throws {
        let made = try metadata(
            """
            m.three, m.float, m.odd = 3, 3.0, (1 << 53) + 1
            m.least, m.most = math.mininteger, math.maxinteger
            m.zero, m.tiny, m.huge = -0.0, 2.5e-308, 1.7976931348623157e308
            """)
        guard case .integer(3)? = made["three"], case .number(3)? = made["float"] else {
            Issue.record("\(made)")
            return
        }
        #expect(made["odd"] == .integer(9_007_199_254_740_993))
        #expect(made["least"] == .integer(.min) && made["most"] == .integer(.max))
        #expect(made["zero"]?.number?.sign == .minus)
        #expect(made["tiny"] == .number(2.5e-308))
        #expect(made["huge"] == .number(.greatestFiniteMagnitude))
    }

    @Test("numbers from the host are integers or floats in Lua, to the last bit")
    func numbersInLua() throws {
        _ = try metadata(
            """
            assert(math.type(m.three) == "integer" and math.type(m.float) == "float")
            assert(m.odd == (1 << 53) + 1 and m.least == math.mininteger)
            assert(1 / m.zero == -math.huge and m.tiny == 2.5e-308)
            """,
            [
                "three": .integer(3), "float": .number(3),
                "odd": .integer(9_007_199_254_740_993), "least": .integer(.min),
                "zero": .number(-0.0), "tiny": .number(2.5e-308),
            ])
    }

    @Test("what is no number, and text that is none, is refused with the field's name")
    func refused() throws {
        for (code, message) in [
            ("article.metadata.a = { b = { 1, 0 / 0 } }", "article.metadata.a.b[2]: "),
            ("article.metadata.a = 1 / 0", "article.metadata.a: inf is no number"),
            ("article.metadata = { a = -1 / 0 }", "article.metadata.a: -inf is no number"),
            ("article.title = 'a\\xff'", "article.title: the text is not valid UTF-8"),
            ("article.paragraphs = { 'a', '\\xe4\\xb8' }", "article.paragraphs[2]: the text"),
            ("article.metadata.a = { k = '\\xed\\xa0\\x80' }", "article.metadata.a.k: the text"),
            (
                "article.contributors = {{ role = 'editor', name = '\\xc0' }}",
                "contributors[1].name"
            ),
            ("article.title = 'a\\0b'", "article.title: text without a zero byte"),
            ("article.paragraphs = { 'a', '\\0' }", "article.paragraphs[2]: text without a zero"),
            ("article.language = '\\0'", "article.language: text without a zero byte"),
            ("article:add_organization{ name = '\\xff' }", "article:add_organization.name: "),
            ("article:add_activity{ name = 'x', place = '\\xff' }", "article:add_activity.place"),
            ("article:tag('x', { rule = '\\xff' })", "article:tag.rule: the text"),
            ("article:tag('\\xff')", "'article:tag' (not valid UTF-8)"),
            ("article.metadata.a = { [1] = 1, x = 2 }", "either a list 1…n or has names"),
            ("article.metadata.a = { 1, nil, 3 }", "either a list 1…n or has names"),
            ("article.metadata.a = { f = print }", "a function is no value"),
        ] {
            let result = try LuaFixture(
                body: "function plugin.article(article) \(code) end"
            ).run()
            #expect(result.message.contains(message), "\(code): \(result.message)")
            #expect(result.article == .sample)
        }
    }

    @Test("null, empty lists and empty tables, zero bytes and long texts come and go as they are")
    func others() throws {
        let given: JSONObject = [
            "null": .null, "list": [], "table": .object(JSONObject()), "zero": "a\0b",
            "nested": [[], .object(JSONObject()), .null, [1, 2.5]], "yes": true, "no": false,
            "long": .string(String(repeating: "会", count: 300_000)),
        ]
        let made = try metadata(
            """
            assert(m.null == broadsheet.null and m.zero == "a\\0b" and #m.zero == 3)
            assert(#m.long == 900000 and #m.nested == 4 and m.nested[3] == broadsheet.null)
            assert(m.yes == true and m.no == false and m.missing == nil)
            m.copy = m
            m.made = { null = broadsheet.null, zero = "\\0", list = { 1 }, table = { a = 1 } }
            table.remove(m.made.list)
            m.made.table.a = nil
            """, given)
        for member in given.members { #expect(made[member.key] == member.value) }
        #expect(made["copy"] == .object(given))
        #expect(
            made["made"]
                == ["list": [], "null": .null, "table": .object(JSONObject()), "zero": "\0"])
    }

    @Test("metadata goes from NDJSON through Lua to NDJSON and back as the same bytes")
    func roundTrip() throws {
        let line = #"""
            {"title":"t","paragraphs":["x"],"metadata":{"a":[],"b":{},"c":null,"d":9007199254740993,\#
            "e":-9223372036854775808,"f":3.0,"g":-0.0,"h":1e+300,"i":"\u0000","j":[1,[2.5,{"k":[]}]]}}
            """#
        let article = try ArticleReader(file: "in.ndjson")
            .page(line: Array(line.utf8), number: 1).articles[0]
        let again = try LuaFixture(
            body: """
                function plugin.article(article)
                  local keys = {}
                  for key in pairs(article.metadata) do keys[#keys + 1] = key end
                  for _, key in ipairs(keys) do
                    local value = article.metadata[key]
                    article.metadata[key] = nil
                    article.metadata[key] = value ~= nil and value or article.metadata[key]
                  end
                end
                """)
        var copied = article
        copied.metadata = [:]
        let scalars = article.metadata.members.filter {
            $0.value.array == nil && $0.value.object == nil
        }
        for member in scalars { copied.metadata[member.key] = member.value }
        let result = try #require(try again.run(copied).article)
        func bytes(_ article: Article) -> String {
            var bytes: [UInt8] = []
            ArticleWriter.append(article, path: "p", to: &bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
        #expect(bytes(result) == bytes(copied))
        let text = bytes(article)
        #expect(text.contains(#""d":9007199254740993,"e":-9223372036854775808,"f":3.0,"g":-0.0"#))
        let read = try ArticleReader(file: "out.ndjson")
            .page(line: Array(text.utf8), number: 1).articles[0]
        #expect(bytes(read) == text)
    }
}

import Broadsheet
import Foundation
import Testing

/// What the page for authors says is absent is just what is absent.
@Suite("What is absent")
struct AbsenceTests {
    /// The names of the reference manual of Lua 5.4, §6; a library stands for its functions.
    private static let stock = [
        "": """
        assert collectgarbage dofile error _G getmetatable ipairs load loadfile next pairs pcall \
        print rawequal rawget rawlen rawset require select setmetatable tonumber tostring type \
        _VERSION warn xpcall coroutine debug io math os package string table utf8
        """,
        "coroutine": "close create isyieldable resume running status wrap yield",
        "math": """
        abs acos asin atan ceil cos deg exp floor fmod huge log max maxinteger min mininteger \
        modf pi rad random randomseed sin sqrt tan tointeger type ult
        """,
        "string": """
        byte char dump find format gmatch gsub len lower match pack packsize rep reverse sub \
        unpack upper
        """,
        "table": "concat insert move pack remove sort unpack",
        "utf8": "char charpattern codepoint codes len offset",
    ]

    private static let names = stock.flatMap { library, names in
        names.split(separator: " ").map { library.isEmpty ? "\($0)" : "\(library).\($0)" }
    }

    /// The names in the first column of the page's table.
    private static func documented() throws -> Set<String> {
        let page = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("docs/lua-api.md")
        let text = String(decoding: try Data(contentsOf: page), as: UTF8.self)
        let table = try #require(text.firstRange(of: "| absent | because | instead |"))
        let rows = text[table.upperBound...].split(separator: "\n").dropFirst()
            .prefix { $0.hasPrefix("|") }
        #expect(rows.allSatisfy { $0.split(separator: "|").count == 3 })
        return Set(
            rows.flatMap { row in
                row.split(separator: "|")[0].matches(of: /`([^`]+)`/).map { String($0.output.1) }
            })
    }

    @Test("is what the table lists, with reason and replacement")
    func table() throws {
        let fixture = try LuaFixture(
            body: """
                function plugin.article()
                  for _, name in ipairs({ \(Self.names.map { "\"\($0)\"" }.joined(separator: ", ")) }) do
                    local value = _G
                    for part in name:gmatch("[^.]+") do value = value[part] end
                    if value == nil then print(name) end
                  end
                end
                """)
        let result = try fixture.run()
        #expect(result.message.isEmpty)
        #expect(Set(result.log.map(\.message)) == (try Self.documented()))
    }

    @Test("and nothing is there that stock Lua does not have")
    func noOthers() throws {
        let fixture = try LuaFixture(
            body: """
                function plugin.article()
                  for name, value in pairs(_G) do
                    print(name)
                    if type(value) == "table" and name ~= "_G" then
                      for part in pairs(value) do print(name .. "." .. part) end
                    end
                  end
                end
                """)
        let result = try fixture.run()
        #expect(result.message.isEmpty)
        #expect(Set(result.log.map(\.message)).subtracting(Self.names).isEmpty)
    }
}

import Broadsheet
import Foundation
import Testing

@testable import BroadsheetLua

/// Every function, method and field of the host, given arguments that nobody would give.
@Suite("Host functions with any arguments")
struct HostFunctionTests {
    /// Bytes, dates, numbers and places as texts hold them, and as none does.
    private static let pieces = [
        "", "工会", "江州市总工会", "昨日（", "13月", "45日）", "2月30日", "第三届", "一百二十", "９９９９", "亿亿亿", "1.5万",
        "1e400", "\\0", "\\255\\254", "\\xE5\\xB7", "\\n", "\\u{3000}", "“", "April 31, ", "last ",
        "(", "[", "%", "\\\\",
        "(?<a>.)*", "\\\\G", "^$", "x", "2023-02-30", "2023", "body", "title", "union",
    ]
    private static let numbers = [
        "0", "1", "-1", "2", "7", "64", "-1000", "1e300", "0/0", "0.5", "math.maxinteger",
        "math.mininteger", "true", "false", "nil", "null", "{}", "print",
    ]

    private static func names(_ isWanted: (HostFunction.Owner) -> Bool) -> String {
        HostAPI.functions.filter { isWanted($0.owner) }.map { "\"\($0.name)\"" }
            .joined(separator: ", ")
    }

    private static let methods = names { owner in
        if case .module = owner { false } else { true }
    }
    private static let fields = ObjectKind.allCases
        .flatMap { Content.fields(of: $0.number).map { "\"\($0.name)\"" } }
        .joined(separator: ", ")

    /// A plugin that calls and assigns whatever there is; `calls` times for each article.
    private static func source(calls: UInt64) -> String {
        """
        local null = require("broadsheet").null
        local modules = {}
        for _, name in ipairs({ "text", "date", "regex", "matcher", "log" }) do
          for _, f in pairs(require("broadsheet." .. name)) do modules[#modules + 1] = f end
        end
        local regex, matcher = require("broadsheet.regex"), require("broadsheet.matcher")
        local made = { regex.new("(\\\\p{Han})|x*"), regex.set({ "工会", "^x" }), matcher.new({ "工会", "市" }) }
        local pieces = { \(pieces.map { "\"\($0)\"" }.joined(separator: ", ")) }
        local numbers = { \(numbers.joined(separator: ", ")) }
        local methods, fields = { \(methods) }, { \(fields) }
        local plugin = { name = "any", version = "1.0.0", api = 1, summary = "Calls anything." }

        local function pick(list, count) return list[math.random(count or #list)] end
        local function argument(depth, things)
          local sort = math.random(10)
          if sort < 5 then return pick(pieces) .. pick(pieces) .. pick(pieces) end
          if sort < 8 then return pick(numbers, \(numbers.count)) end
          if sort == 8 then return pick(things, 9) end
          if depth > 2 then return {} end
          local made = {}
          for _ = 1, math.random(3) do
            made[sort == 9 and #made + 1 or pick(fields)] = argument(depth + 1, things)
          end
          return made
        end

        local function play(things)
          for _ = 1, \(calls) do
            local a, b, c = argument(0, things), argument(0, things), argument(0, things)
            local thing = pick(things, 9) or things[1]
            pcall(pick(modules), a, b, c)
            pcall(function() return thing[pick(methods)](thing, a, b, c) end)
            if math.random(4) == 1 then pcall(function() thing[pick(fields)] = a end) end
            if math.random(9) == 1 then pcall(function() return thing[pick(fields)][a] end) end
          end
        end
        function plugin.page(page)
          play({ page, page.lines[1], page.lines[2], page.metadata, page.lines, page.articles[1],
            made[1], made[2], made[3] })
        end
        function plugin.article(article, page)
          play({ article, page, article.organizations[1], article.activities[1],
            page.articles[1], article.metadata, made[1], made[2], made[3] })
        end
        return plugin
        """
    }

    /// A page with lines, or one that came as an article.
    private func page(_ number: Int) throws -> Page {
        let line =
            number.isMultiple(of: 3)
            ? #"{"text":"第二版\n职工运动会开幕\n昨日，江州市总工会举办运动会。\n三百人参加。"}"#
            : """
            {"id":"a-\(number)","title":"职工运动会开幕","paragraphs":["昨日，江州市总工会举办运动会。","三百人参加。"],\
            "organizations":[{"name":"江州市总工会","kind":"union","mentions":[{"text":"江州市总工会","start":3,"end":9}]}],\
            "activities":[{"name":"运动会"}],"tags":[{"name":"culture","confidence":1}]}
            """
        return try ArticleReader(file: "any.ndjson").page(line: Array(line.utf8), number: number)
    }

    @Test("neither end the process nor leave anything that cannot be written and read again")
    func survive() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("broadsheet-\(UUID().uuidString)/any")
        defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let calls: UInt64 = 200
        try Data(Self.source(calls: calls).utf8)
            .write(to: folder.appendingPathComponent("plugin.lua"))
        let session = try Chain([Chain.Entry(try LuaPlugin(path: folder.path))]).makeSession()
        var (failures, changed) = (0, 0)
        for number in 0..<Int(max(40, FuzzSettings.patternCases / 1000)) {
            let page = try page(number)
            let result = session.process(page)
            changed += result.page == page ? 0 : 1
            failures += result.failures.count
            var bytes: [UInt8] = []
            NDJSONWriter().append(try #require(result.page), to: &bytes)
            for line in bytes.split(separator: 0x0A) {
                _ = try ArticleReader(file: "again.ndjson").page(line: Array(line), number: number)
            }
        }
        #expect(failures == 0)
        #expect(changed > 0)
    }
}

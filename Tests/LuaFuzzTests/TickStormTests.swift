import Broadsheet
import CLuaFuzz
import Foundation
import Testing

@testable import BroadsheetLua

/// The count of instructions may begin at any moment of a call: in a coroutine, on the way out of an
/// error, while memory is collected.
@Suite("Ticks at any moment")
struct TickStormTests {
    private static let code = """
        local log = require("broadsheet.log")
        local plugin = { name = "probe", version = "1.0.0", api = 1, summary = "A probe." }

        local function turns(count)
          return coroutine.wrap(function()
            for i = 1, count do
              local inner = coroutine.wrap(function(n) coroutine.yield(n * 2) error("over") end)
              coroutine.yield(inner(i))
              pcall(inner)
            end
          end)
        end

        function plugin.article(article)
          local sum, words = 0, {}
          for value in turns(40) do
            sum = sum + value
            words[#words + 1] = ("w"):rep(value % 7) .. value
          end
          table.sort(words, function(a, b) return a > b end)
          local text = table.concat(words, ","):gsub("%d+", function(digits)
            return select(2, pcall(function() return { digits, nested = { digits } } end))[1]
          end)
          local ok, fault = xpcall(function()
            local guard <close> = setmetatable({}, { __close = function() sum = sum + 1 end })
            return nil + article.title
          end, function(message) return #message end)
          log.info(sum .. text .. tostring(ok) .. fault .. #article.text)
        end

        return plugin
        """

    @Test("change nothing of what a plugin does, and leave no byte behind")
    func storm() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("broadsheet-\(UUID().uuidString)/probe")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
        try Data(Self.code.utf8).write(to: folder.appendingPathComponent("plugin.lua"))
        let page = Page(
            id: "page", path: "page.txt",
            articles: [Article(id: "page:1", title: "标题", paragraphs: ["正文。", "末段。"])])
        let before = LuaState.liveBytes
        do {
            let chain = Chain([Chain.Entry(try LuaPlugin(path: folder.path))])
            let session = try chain.makeSession()
            let calm = session.process(page)
            #expect(calm.failures.isEmpty && calm.log.count == 1)
            guard let storm = bs_storm_begin(20) else { return }
            for _ in 0..<FuzzSettings.calls {
                let result = session.process(page)
                guard result.log == calm.log, result.failures.isEmpty else {
                    Issue.record("\(result.log) \(result.failures)")
                    break
                }
            }
            #expect(bs_storm_end(storm) > 0)
        }
        #expect(LuaState.liveBytes == before)
    }
}

import Broadsheet
import Testing

@testable import BroadsheetLua

/// A whole life of a state in which allocations fail: nothing may crash or leak.
///
/// A single failing allocation tests next to nothing, since Lua collects and tries again; so two in
/// a row fail, or all from one on.
@Suite("Failing allocations", .serialized)
struct FaultInjectionTests {
    private static let code = """
        local text = require("broadsheet.text")
        local regex = require("broadsheet.regex")
        local matcher = require("broadsheet.matcher")
        local words = matcher.new({ "工会", { "运动会", { kind = "x" } } })
        local day = regex.new("(?<who>..)举办")
        function plugin.article(article, page)
          page.scratch.count = 1
          article.metadata.words = text.split(article.title, "会")
          for _, hit in ipairs(words:find_all(article.text)) do
            article:tag(hit.text, { evidence = { { first = hit.first, last = hit.last } } })
          end
          local match = day:exec(article.text)
          article:add_organization{ name = match.who, kind = "union", mentions = { match.spans[1] } }
          for key, value in pairs(article.metadata) do
            assert(key == "words" and #value == 2)
          end
          local ok, why = pcall(error, setmetatable({}, { __tostring = function() return "x" end }))
          local co = coroutine.wrap(function(a) coroutine.yield(a .. tostring(why)) end)
          assert(co("y") == "yx" and string.format("%5d|%s", 3, {}) == "    3|table")
          article.metadata.sum = table.concat({ ("a"):rep(10), ("abc"):gsub("%w", "%0%0") }, ",")
        end
        """

    private func live(_ plugin: LuaPlugin, from: UInt64, count: UInt64) -> UInt64? {
        LuaState.failAllocationsOfNextState(from: from, count: count)
        let worker = Worker()
        let context = PluginContext(
            name: "probe", options: OptionValues(), limits: Limits(), worker: worker)
        guard let handlers = try? plugin.makeHandlers(context) else {
            LuaState.failAllocationsOfNextState(from: 0, count: 0)
            return nil
        }
        guard (try? handlers.start?()) != nil else { return nil }
        for _ in 1...2 {
            var article = Article.sample
            let page = Page(id: "p", path: "p", articles: [article])
            _ = try? handlers.article?(&article, page)
        }
        return (try? worker.resource(LuaHost.self) { try LuaHost() })?.state.allocations
    }

    @Test("leave no byte behind and never crash", arguments: [2, UInt64.max / 2])
    func inject(count: UInt64) throws {
        let fixture = try LuaFixture(body: Self.code)
        let plugin = try fixture.plugin()
        let total = try #require(live(plugin, from: 0, count: 0))
        #expect(total > 1000)
        // Each allocation of the start, then every seventh, so that the test stays short.
        let places = Array(1...200) + Array(stride(from: UInt64(200), to: total, by: 7))
        let before = LuaState.liveBytes
        for place in places { _ = live(plugin, from: place, count: count) }
        #expect(LuaState.liveBytes == before)
    }

    @Test("work again as soon as memory is there")
    func recovery() throws {
        let fixture = try LuaFixture(body: Self.code)
        let worker = Worker()
        let handlers = try fixture.plugin().makeHandlers(
            PluginContext(name: "probe", options: OptionValues(), limits: Limits(), worker: worker))
        try handlers.start?()
        let state = try worker.resource(LuaHost.self) { try LuaHost() }.state
        let page = Page(id: "p", path: "p", articles: [.sample])
        for place in stride(from: UInt64(1), to: 400, by: 3) {
            var article = Article.sample
            state.failAllocations(from: place, count: .max / 2)
            _ = try? handlers.article?(&article, page)
            state.failAllocations(from: 0, count: 0)
            article = .sample
            #expect(try handlers.article?(&article, page) == .keep)
            #expect(article.tags.count == 2)
        }
    }

    @Test("small caps in small steps stop a plugin, not the process")
    func caps() throws {
        let fixture = try LuaFixture(body: Self.code)
        let plugin = try fixture.plugin()
        for memory in stride(from: 1 << 10, to: 200 << 10, by: 3 << 10) {
            let chain = Chain([
                Chain.Entry(plugin, limits: Limits(memory: memory))
            ])
            guard let session = try? chain.makeSession() else { continue }
            let result = session.process(Page(id: "p", path: "p", articles: [.sample]))
            let codes = result.failures.map(\.code)
            #expect(codes.isEmpty || codes == [.memoryLimit], "\(memory): \(codes)")
        }
    }

    @Test("a cancelled state ends its call at once, and every later one")
    func cancellation() throws {
        let fixture = try LuaFixture(body: "function plugin.article() while true do end end")
        let worker = Worker()
        let handlers = try fixture.plugin().makeHandlers(
            PluginContext(name: "probe", options: OptionValues(), limits: Limits(), worker: worker))
        let state = try worker.resource(LuaHost.self) { try LuaHost() }.state
        state.cancel()
        var article = Article.sample
        let failure = try #require(throws: Failure.self) {
            _ = try handlers.article?(&article, Page(id: "p", path: "p"))
        }
        #expect(failure.code == .cancelled)
    }
}

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

    /// A host that fails, or cancels, at its n-th call.
    private final class Saboteur: LuaState.Host {
        enum Deed { case fail, cancel }

        let state: LuaState
        let deed: Deed
        var callsLeft: Int
        var calls = 0

        init(_ deed: Deed, at call: Int) throws {
            state = try LuaState.open()
            self.deed = deed
            callsLeft = call
            state.host = self
            for (number, name) in ["list", "say"].enumerated() {
                try state.defineFunction(module: "broadsheet", name, function: number)
            }
        }

        deinit {
            state.host = nil
        }

        func answer(_ call: inout HostCall) throws {
            calls += 1
            callsLeft -= 1
            if call.function == 0 {
                call.results.beginList(3)
                for text in ["a", "b", "c"] { call.results.add(text) }
            }
            guard callsLeft == 0 else { return }
            if deed == .cancel { return state.cancel() }
            throw Failure(.frozenText, "sabotage")
        }

        static let code = """
            local host = require("broadsheet")
            return {
              article = function()
                local seen = setmetatable({}, { __index = function(_, key) return host.say(key) end })
                for _ = 1, 3 do
                  local made = coroutine.wrap(function()
                    for _, text in ipairs(host.list()) do coroutine.yield(text) end
                  end)
                  for text in made do host.say(text, { [text] = seen[text] }) end
                  table.sort(host.list(), function(a, b) host.say(a) return a < b end)
                  local x <close> = setmetatable({}, { __close = function() host.say("x") end })
                  local y = ("abc"):gsub(".", function(c) host.say(c) end)
                end
              end,
            }
            """
    }

    /// A life of a state with a saboteur as its host.
    private func sabotage(_ deed: Saboteur.Deed, at call: Int) throws -> (calls: Int, Failure?) {
        let host = try Saboteur(deed, at: call)
        _ = try host.state.loadPlugin(
            1, source: Array(Saboteur.code.utf8), chunk: "plugin.lua", limits: Limits())
        var failure: Failure?
        do {
            _ = try host.state.call(1, .article, nil, nil)
        } catch let error as Failure {
            failure = error
        }
        let calls = host.calls
        guard deed == .fail else {
            let later = #expect(throws: Failure.self) {
                _ = try host.state.call(1, .article, nil, nil)
            }
            #expect(later?.code == .cancelled || failure == nil)
            return (calls, failure)
        }
        // It can be used as if nothing had been.
        #expect(throws: Never.self) { try host.state.call(1, .article, nil, nil) }
        return (calls, failure)
    }

    @Test("a host function that throws, at each call in turn, is an error at the plugin's line")
    func throwingHost() throws {
        let before = LuaState.liveBytes
        let (total, none) = try sabotage(.fail, at: 0)
        #expect(total > 30 && none == nil)
        for call in 1...total {
            let (calls, failure) = try sabotage(.fail, at: call)
            #expect(failure?.code == .frozenText, "\(call)")
            #expect(failure?.location?.line != nil && (call...(call + 1)).contains(calls))
        }
        #expect(LuaState.liveBytes == before)
    }

    @Test("a call that is cancelled at each of its host calls, or at each count of the hook, ends")
    func cancelledAtEachStep() throws {
        let before = LuaState.liveBytes
        let (total, _) = try sabotage(.fail, at: 0)
        for call in 1...total {
            let (_, failure) = try sabotage(.cancel, at: call)
            #expect(failure == nil || failure?.code == .cancelled)
        }
        for tick in 1...60 {
            let host = try Saboteur(.fail, at: 0)
            let spin =
                "return { article = function() pcall(function() for i = 1, 1e9 do end end) end }"
            _ = try host.state.loadPlugin(
                1, source: Array(spin.utf8), chunk: "plugin.lua", limits: Limits())
            host.state.cancel(afterTicks: tick)
            for _ in 1...2 {
                let failure = #expect(throws: Failure.self) {
                    try host.state.call(1, .article, nil, nil)
                }
                #expect(failure?.code == .cancelled)
            }
        }
        #expect(LuaState.liveBytes == before)
    }

    @Test("a life that is stopped at each thousandth instruction in turn leaves no byte behind")
    func stoppedAtEachStep() throws {
        let plugin = try LuaFixture(body: Self.code)
        let before = LuaState.liveBytes
        do {
            let loaded = try plugin.plugin()
            for instructions in stride(from: 1, through: 60_000, by: 500) {
                let chain = Chain([
                    Chain.Entry(loaded, limits: Limits(instructions: instructions))
                ])
                guard let session = try? chain.makeSession() else { continue }
                let codes = session.process(Page(id: "p", path: "p", articles: [.sample]))
                    .failures.map(\.code)
                #expect(codes.isEmpty || codes == [.instructionLimit], "\(instructions): \(codes)")
            }
        }
        #expect(LuaState.liveBytes == before)
    }

    @Test("a cancelled state runs no later call, however short")
    func shortCalls() throws {
        let fixture = try LuaFixture(body: "function plugin.article() end")
        let worker = Worker()
        let handlers = try fixture.plugin().makeHandlers(
            PluginContext(name: "probe", options: OptionValues(), limits: Limits(), worker: worker))
        let state = try worker.resource(LuaHost.self) { try LuaHost() }.state
        var article = Article.sample
        let page = Page(id: "p", path: "p")
        #expect(throws: Never.self) { _ = try handlers.article?(&article, page) }
        state.cancel()
        let failure = #expect(throws: Failure.self) { _ = try handlers.article?(&article, page) }
        #expect(failure?.code == .cancelled)
    }
}

import Broadsheet
import Foundation
import Testing

@testable import BroadsheetLua

/// A call may begin without the count of its instructions; nobody is to see that but by the clock.
@Suite("Calls that begin uncounted")
struct UncountedCallTests {
    /// Whether a timer ticks, so that calls begin uncounted: on Linux, but not under ThreadSanitizer.
    private static let hasTicks: Bool = {
        #if os(Linux)
        dlsym(nil, "__tsan_init") == nil
        #else
        false
        #endif
    }()

    private func fixture(
        _ code: String, hook: String = "article(subject, page)"
    ) throws -> LuaFixture {
        try LuaFixture(
            body: """
                local broadsheet = require("broadsheet")
                local log = require("broadsheet.log")
                local made = 0
                function plugin.\(hook)
                  if page.path == "first.txt" then return end
                  \(code)
                end
                """)
    }

    private func article(_ number: Int) -> Article {
        Article(id: "page:\(number)", title: "第\(number)篇", paragraphs: ["正文。"])
    }

    private func page(_ articles: Int) -> Page {
        Page(
            id: "page", path: "page.txt", lines: [Line(text: "正文。", number: 1)],
            articles: (1...articles).map(article))
    }

    private func session(_ fixture: LuaFixture) throws -> Session {
        let session = try Chain([Chain.Entry(try fixture.plugin())]).makeSession()
        // A plugin's first call is counted.
        _ = session.process(Page(id: "first", path: "first.txt", articles: [article(0)]))
        return session
    }

    /// A session whose calls are counted from the first instruction on.
    private func countedSession(_ fixture: LuaFixture) throws -> Session {
        let session = try session(fixture)
        let host = try session.worker.resource(LuaHost.self) { try LuaHost() }
        host.state.cancel(afterTicks: .max)
        return session
    }

    @Test(
        "are stopped like any other, at the same instruction each time",
        arguments: [
            "local n = 0 while true do n = n + 1 local _ = n * 2 end",
            "pcall(function() while true do end end)",
            "coroutine.wrap(function() while true do end end)()",
            "coroutine.wrap(function() coroutine.wrap(function() while true do end end)() end)()",
            "while true do coroutine.wrap(function() end)() end",
            "while true do pcall(error) end",
            "local function f() return f() end f()",
            "(\"a\"):rep(100000):find((\".-\"):rep(8) .. \"b\")",
            "local s = 0 while true do s = #(\"x\"):rep(50000) + s end",
            "local t = {} for i = 1, 400 do t[i] = i % 7 end while true do table.sort(t) end",
        ])
    func stopped(code: String) throws {
        let fixture = try fixture(code)
        let failure = try #require(try session(fixture).process(page(1)).failures.first)
        #expect(failure.code == .instructionLimit, "\(failure)")
        #expect(failure.limit?.allowed == 50_000_000)
        #expect(failure.location?.line == 8)
        #expect(try session(fixture).process(page(1)).failures == [failure])
    }

    @Test(
        "end as they would if they were counted, however long they take",
        arguments: [1, 10, 20, 40, 49, 51])
    func sameEnd(millions: Int) throws {
        // A turn of the loop is two instructions.
        let fixture = try fixture(
            """
            local n = 0
            for _ = 1, \(millions * 500_000) do n = n + 1 end
            subject:tag("turns-" .. n)
            """)
        let free = try session(fixture).process(page(1))
        let counted = try countedSession(fixture).process(page(1))
        #expect(free.page == counted.page)
        #expect(free.failures.map(\.location) == counted.failures.map(\.location))
        #expect(free.failures.map(\.code) == (millions < 50 ? [] : [.instructionLimit]))
    }

    @Test("say and count once what they said and counted before they were made again")
    func takenBack() throws {
        let fixture = try fixture(
            """
            broadsheet.count("calls")
            log.info("called " .. subject.title)
            if subject.title == "第2篇" then while true do end end
            """)
        let result = try session(fixture).process(page(3))
        #expect(result.failures.map(\.article) == ["page:2"])
        #expect(result.log.map(\.message) == ["called 第1篇", "called 第2篇", "called 第3篇"])
        #expect(result.counters.sums(of: "probe").map(\.amount) == [3])
    }

    @Test("leave no trace of the first time in what is written")
    func writtenOnce() throws {
        let fixture = try fixture(
            """
            made = made + 1
            subject:tag("time-" .. made)
            for _ = 1, 24000000 do end
            """)
        let tags = try session(fixture).process(page(1)).article?.tags.map(\.name)
        #expect(tags == ["time-1"])
    }

    @Test("begin the page's own table afresh where they are made again")
    func scratch() throws {
        let fixture = try fixture(
            """
            page.scratch.calls = (page.scratch.calls or 0) + 1
            log.info(tostring(page.scratch.calls))
            if subject.title == "第2篇" then while true do end end
            """)
        let free = try session(fixture).process(page(3)).log.map(\.message)
        let counted = try countedSession(fixture).process(page(3)).log.map(\.message)
        #expect(counted == ["1", "2", "1"])
        #expect(free == (Self.hasTicks ? ["1", "1", "1"] : counted))
    }

    @Test("begin so too where a plugin holds many short strings")
    func manyStrings() throws {
        // Tables that are no long blocks themselves.
        let fixture = try fixture(
            """
            if subject.title == "第1篇" then
              plugin.words = {}
              for i = 1, 5 do
                local some = {}
                for j = 1, 30000 do some[j] = i .. "-" .. j end
                plugin.words[i] = some
              end
            end
            page.scratch.calls = (page.scratch.calls or 0) + 1
            log.info(tostring(page.scratch.calls))
            if subject.title == "第2篇" then while true do end end
            """)
        let free = try session(fixture).process(page(3)).log.map(\.message)
        #expect(free == (Self.hasTicks ? ["1", "1", "1"] : ["1", "2", "1"]))
    }

    @Test("begin so too where a plugin holds a long table from call to call")
    func longTable() throws {
        let fixture = try fixture(
            """
            if subject.title == "第1篇" then
              plugin.numbers = {}
              for i = 1, 200000 do plugin.numbers[i] = i end
            end
            page.scratch.calls = (page.scratch.calls or 0) + 1
            log.info(tostring(page.scratch.calls))
            if subject.title == "第2篇" then while true do end end
            """)
        let free = try session(fixture).process(page(3)).log.map(\.message)
        #expect(free == (Self.hasTicks ? ["1", "1", "1"] : ["1", "2", "1"]))
    }

    @Test("are made again for a page too")
    func pageHandler() throws {
        let fixture = try fixture(
            "log.info('called') page.metadata.changed = true while true do end",
            hook: "page(page)")
        let result = try session(fixture).process(page(1))
        #expect(result.failures.map(\.code) == [.instructionLimit])
        #expect(result.page?.metadata == page(1).metadata)
        #expect(result.log.count == 1)
    }

    @Test("are stopped on each thread that a session comes to")
    func threads() async throws {
        let fixture = try fixture("while true do end")
        let session = Moved(try session(fixture))
        let page = page(1)
        for _ in 0..<4 {
            let code = await withCheckedContinuation { done in
                Thread.detachNewThread {
                    done.resume(returning: session.value.process(page).failures.first?.code)
                }
            }
            #expect(code == .instructionLimit)
        }
    }

    @Test("are cancelled from another thread")
    func cancelled() throws {
        let host = Idle()
        let state = try LuaState.open()
        state.host = host
        let spin = "return { article = function() pcall(function() while true do end end) end }"
        _ = try state.loadPlugin(
            1, source: Array(spin.utf8), chunk: "plugin.lua",
            limits: Limits(instructions: 1 << 40, time: 100))
        let moved = Moved(state)
        Thread.detachNewThread {
            Thread.sleep(forTimeInterval: 0.1)
            moved.value.cancel()
        }
        let failure = #expect(throws: Failure.self) {
            try state.call(1, .article, nil, nil, isCounted: false)
        }
        #expect(failure?.code == .cancelled)
    }

    private final class Idle: LuaState.Host {
        func answer(_ call: inout HostCall) {}
    }

    /// Hands something from thread to thread.
    private final class Moved<Value>: @unchecked Sendable {
        // A session is used by a thread only after the one before has done; a state is cancelled from
        // any thread.
        let value: Value
        init(_ value: Value) { self.value = value }
    }
}

import Foundation
import Testing

@testable import Broadsheet

@Suite("A live session runs again just what a change concerns")
struct LiveSessionTests {
    /// How often each plugin was started, and how often its handlers were called.
    //
    // Sendable although it is changed: a live session calls all handlers on the thread of the test
    // that uses it, and each test has counts of its own.
    private final class Calls: @unchecked Sendable {
        private(set) var counts: [String: Int] = [:]
        func add(_ name: String) { counts[name, default: 0] += 1 }
        func take() -> [String: Int] {
            defer { counts = [:] }
            return counts
        }
    }

    private let calls = Calls()
    private let live = LiveSession()
    private let page = Page(
        id: "p", path: "p.txt", lines: [Line(text: "甲", number: 1), Line(text: "乙", number: 2)])

    /// A plugin that adds a sign to each title; its version tells its states apart.
    private func plugin(
        _ name: String, _ sign: String, version: String = "1",
        options: [OptionSchema] = []
    ) -> SwiftPlugin {
        SwiftPlugin(name, version: version, options: options, line: 1) {
            [calls] handlers, context in
            let suffix = context.options["suffix"]?.string ?? ""
            handlers.start = { calls.add(name + ".start") }
            handlers.article = { article, _ in
                calls.add(name)
                article.title += sign + suffix
                context.log(.info, sign)
                return .keep
            }
        }
    }

    private func title(_ chain: [SwiftPlugin]) throws -> (String?, [String]) {
        try live.use(Chain(chain))
        let outcome = live.process(page)
        return (outcome.result.page?.articles.first?.title, outcome.called)
    }

    @Test("nothing, if nothing changed")
    func unchanged() throws {
        let chain = [plugin("a", "1"), plugin("b", "2")]
        #expect(try title(chain) == ("12", ["a", "b"]))
        #expect(calls.take() == ["a.start": 1, "a": 1, "b.start": 1, "b": 1])
        #expect(try title(chain) == ("12", []))
        #expect(calls.take() == [:])
    }

    @Test("a saved plugin and those behind it, and starts that one alone")
    func saved() throws {
        _ = try title([plugin("a", "1"), plugin("b", "2"), plugin("c", "3")])
        _ = calls.take()
        let chain = [plugin("a", "1"), plugin("b", "x", version: "2"), plugin("c", "3")]
        #expect(try title(chain) == ("1x3", ["b", "c"]))
        #expect(calls.take() == ["b.start": 1, "b": 1, "c": 1])
    }

    @Test("a saved plugin alone, if it makes the same of the page as before")
    func sameOutcome() throws {
        _ = try title([plugin("a", "1"), plugin("b", "2"), plugin("c", "3")])
        _ = calls.take()
        let chain = [plugin("a", "1"), plugin("b", "2", version: "2"), plugin("c", "3")]
        #expect(try title(chain) == ("123", ["b"]))
        #expect(calls.take() == ["b.start": 1, "b": 1])
    }

    @Test("a plugin whose option changed, with a fresh instance")
    func options() throws {
        let schema = OptionSchema("suffix", .string, default: "", help: "What to add.")
        let first = Chain.Entry(plugin("a", "1", options: [schema]))
        let second = Chain.Entry(
            plugin("a", "1", options: [schema]), options: OptionValues(["suffix": "!"]))
        try live.use(Chain([first]))
        _ = live.process(page)
        _ = calls.take()
        try live.use(Chain([second]))
        let outcome = live.process(page)
        #expect(outcome.result.page?.articles[0].title == "1!")
        #expect(calls.take() == ["a.start": 1, "a": 1])
    }

    @Test("from the first difference on, if the order changed; nothing is started")
    func order() throws {
        let (a, b, c) = (plugin("a", "1"), plugin("b", "2"), plugin("c", "3"))
        _ = try title([a, b, c])
        _ = calls.take()
        #expect(try title([a, c, b]) == ("132", ["c", "b"]))
        #expect(calls.take() == ["c": 1, "b": 1])
        #expect(try title([a]) == ("1", []))
        #expect(calls.take() == [:])
        #expect(try title([a, b]).1 == ["b"])
        #expect(calls.take() == ["b.start": 1, "b": 1])
    }

    @Test("an edited page alone, and a page that comes back as it was not at all")
    func pages() throws {
        let other = Page(id: "q", path: "q.txt", lines: [Line(text: "丙", number: 1)])
        var edited = page
        edited.lines[0].text = "丁"
        try live.use(Chain([plugin("a", "1"), plugin("b", "2")]))
        _ = live.process(page)
        _ = live.process(other)
        _ = calls.take()
        #expect(live.process(edited).called == ["a", "b"])
        #expect(live.process(other).called.isEmpty)
        #expect(calls.take() == ["a": 1, "b": 1])
        live.forget("q.txt")
        #expect(live.process(other).called == ["a", "b"])
    }

    @Test("and tells of all plugins what a whole run would tell")
    func wholeResult() throws {
        let chain = [
            plugin("a", "1"), plugin("b", "2"),
            SwiftPlugin("c", line: 1) { handlers, _ in
                handlers.article = { _, _ in throw Failure(.pluginError, "no") }
            },
            plugin("d", "4"),
        ]
        _ = try title(chain)
        var edited = chain
        edited[1] = plugin("b", "x", version: "2")
        try live.use(Chain(edited))
        let resumed = live.process(page).result
        let whole = try Chain(edited).makeSession(isTracing: true).process(page)
        #expect(resumed.page == whole.page)
        #expect(resumed.changes.map(\.plugin) == ["a", "b", "d"])
        #expect(resumed.changes == whole.changes)
        #expect(resumed.failures == whole.failures)
        #expect(resumed.log == whole.log)
    }

    @Test("keeps the chain before where a plugin cannot be started")
    func broken() throws {
        let good = [plugin("a", "1"), plugin("b", "2")]
        _ = try title(good)
        let bad = SwiftPlugin("b", version: "2") { _, _ in throw Failure(.pluginError, "no") }
        #expect(throws: Failure.self) { try self.live.use(Chain([self.plugin("a", "1"), bad])) }
        _ = calls.take()
        let outcome = live.process(page)
        #expect(outcome.result.page?.articles[0].title == "12")
        #expect(outcome.called.isEmpty)
        #expect(calls.take() == [:])
    }

    @Test("knows that a dropped page goes no further, and a date that was given")
    func endings() throws {
        let dropper = SwiftPlugin("dropper", hooks: [.page], line: 1) { handlers, _ in
            handlers.page = { page in page.lines[0].text == "甲" ? .drop : .keep }
        }
        try live.use(Chain([dropper, plugin("a", "1")]))
        #expect(live.process(page).result.page == nil)
        #expect(live.process(page).called.isEmpty)
        var chain = Chain([plugin("a", "1")])
        chain.fallbackPublished = PartialDate("2020")
        try live.use(chain)
        #expect(live.process(page).result.page?.published == PartialDate("2020"))
        chain.fallbackPublished = PartialDate("2021")
        try live.use(chain)
        #expect(live.process(page).result.page?.published == PartialDate("2021"))
    }
}

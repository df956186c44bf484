import Testing

@testable import Broadsheet

struct OwnHookTests {
    private let headline = Hook<String>("headline")

    private func plugin(
        _ name: String, _ handler: @escaping @Sendable (inout String) throws -> Verdict
    ) -> SwiftPlugin {
        SwiftPlugin(name) { [headline] handlers, _ in handlers.on(headline, handler) }
    }

    private func appending(_ text: String) -> SwiftPlugin {
        plugin("appending-\(text)") { subject in
            subject += text
            return .keep
        }
    }

    @Test func handlersAreCalledInChainOrder() throws {
        let silent = SwiftPlugin("silent") { _, _ in }
        let session = try Chain([appending("a"), silent, appending("b")]).makeSession()
        var text = ">"
        let (verdict, failures) = session.fire(headline, &text)
        #expect(text == ">ab")
        #expect(verdict == .keep)
        #expect(failures.isEmpty)
    }

    @Test func aHandlerThatFailsLeavesTheSubjectAsItWas() throws {
        let failing = plugin("failing") { subject in
            subject = "lost"
            throw Trouble(description: "no headline")
        }
        let session = try Chain([appending("a"), failing, appending("b")]).makeSession()
        var text = ">"
        let (verdict, failures) = session.fire(headline, &text)
        #expect(text == ">ab")
        #expect(verdict == .keep)
        #expect(
            failures == [
                Failure(.pluginError, "no headline", plugin: "failing", hook: "headline")
            ])
    }

    @Test func aHandlerThatDropsTheSubjectIsTheLast() throws {
        let dropping = plugin("dropping") { _ in .drop }
        let session = try Chain([appending("a"), dropping, appending("b")]).makeSession()
        var text = ">"
        #expect(session.fire(headline, &text).verdict == .drop)
        #expect(text == ">a")
    }

    @Test func aHookOfAnotherNameIsNotFired() throws {
        let session = try Chain([appending("a")]).makeSession()
        var text = ">"
        _ = session.fire(Hook<String>("caption"), &text)
        #expect(text == ">")
    }
}

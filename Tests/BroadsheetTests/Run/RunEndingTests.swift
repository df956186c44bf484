import Foundation
import Testing

@testable import Broadsheet

@Suite(.timeLimit(.minutes(1)))
struct RunEndingTests {
    private struct Outcome: Equatable {
        var outputs: [String?] = []
        var failures: [String] = []
        var ending = Report.Ending.complete
    }

    private func apply(_ run: Run, to count: Int = 50) throws -> Outcome {
        var outcome = Outcome()
        let report = try run.apply(to: Page.samples(count)) { result in
            result.page?.id ?? ""
        } deliver: { output, _ in
            outcome.outputs.append(output)
        }
        outcome.failures = report.failures.map(\.message)
        outcome.ending = report.ending
        return outcome
    }

    private func run(
        _ policy: FailurePolicy, jobs: Int, maxFailures: Int? = 100
    ) -> Run {
        var run = Run(
            Chain([SamplePlugins.napping, SamplePlugins.failing(every: 10)]), jobs: jobs)
        run.policy = policy
        run.maxFailures = maxFailures
        return run
    }

    @Test(arguments: [1, 2, 7])
    func continueKeepsAllPages(jobs: Int) throws {
        let outcome = try apply(run(.continue, jobs: jobs))
        #expect(outcome.outputs == (0..<50).map(String.init))
        #expect(outcome.failures == ["page 9", "page 19", "page 29", "page 39", "page 49"])
        #expect(outcome.ending == .complete)
    }

    @Test(arguments: [1, 2, 7])
    func skipPageLeavesOutThePagesThatFailed(jobs: Int) throws {
        let outcome = try apply(run(.skipPage, jobs: jobs))
        #expect(outcome.outputs == (0..<50).map { $0 % 10 == 9 ? nil : String($0) })
        #expect(outcome.failures.count == 5)
        #expect(outcome.ending == .complete)
    }

    @Test(arguments: [1, 2, 7])
    func stopEndsWithThePageBeforeTheFirstFailure(jobs: Int) throws {
        let outcome = try apply(run(.stop, jobs: jobs))
        #expect(outcome.outputs == (0..<9).map(String.init) + [nil])
        #expect(outcome.failures == ["page 9"])
        #expect(outcome.ending == .stopped)
    }

    @Test(arguments: [1, 2, 7])
    func theLastPermittedFailureEndsTheRunAsStopDoes(jobs: Int) throws {
        let outcome = try apply(run(.continue, jobs: jobs, maxFailures: 3))
        #expect(outcome.outputs == (0..<29).map(String.init) + [nil])
        #expect(outcome.failures == ["page 9", "page 19", "page 29"])
        #expect(outcome.ending == .stopped)
        #expect(try apply(run(.continue, jobs: jobs, maxFailures: 1)) == apply(run(.stop, jobs: 1)))
    }

    @Test func failuresAreUnlimitedWithoutAGreatestNumber() throws {
        let outcome = try apply(run(.continue, jobs: 2, maxFailures: nil), to: 2000)
        #expect(outcome.failures.count == 200)
        #expect(outcome.ending == .complete)
    }

    @Test(arguments: [1, 2, 7])
    func aCancelledRunDeliversThePagesInHandWithoutAHole(jobs: Int) throws {
        let run = run(.continue, jobs: jobs)
        var outputs: [String?] = []
        let report = try run.apply(to: Page.samples(5000)) { result in
            result.page?.id ?? ""
        } deliver: { output, _ in
            outputs.append(output)
            if outputs.count == 20 { run.cancellation.cancel() }
        }
        #expect(report.isCancelled)
        #expect(outputs == (0..<outputs.count).map(String.init))
        #expect((20...20 + run.maximumBatches).contains(outputs.count))
        #expect(report.pages == outputs.count)
    }

    @Test func aRunThatIsCancelledBeforeItBeginsTakesNoInput() throws {
        let run = run(.continue, jobs: 2)
        run.cancellation.cancel()
        var taken = 0
        let inputs = Page.samples(9).lazy.map { page in
            taken += 1
            return Input(page)
        }
        let report = try run.apply(to: inputs, load: { _ in .sample(0) }) { _ in
        } deliver: { _, _ in
        }
        #expect(taken == 0)
        #expect(report.isCancelled)
    }

    @Test(arguments: [1, 2, 7])
    func aDeliveryThatThrowsEndsTheRunAndAllItsThreads(jobs: Int) throws {
        let journal = Journal()
        let witness = SwiftPlugin("witness") { handlers, _ in
            let life = Life(journal)
            handlers.article = { _, _ in
                _ = life
                return .keep
            }
            handlers.finish = { _ in journal.note("finish") }
        }
        var outputs = 0
        #expect(throws: Trouble.self) {
            try Run(Chain([SamplePlugins.napping, witness]), jobs: jobs)
                .apply(to: Page.samples(5000)) { _ in
                } deliver: { _, _ in
                    outputs += 1
                    if outputs == 30 { throw Trouble(description: "closed pipe") }
                }
        }
        #expect(outputs == 30)
        let entries = journal.entries
        #expect(entries.contains("begin"))
        #expect(!entries.contains("finish"))
        #expect(entries.count { $0 == "begin" } == entries.count { $0 == "end" })
    }

    /// Notes when a session's handlers come and go.
    private final class Life {
        private let journal: Journal

        init(_ journal: Journal) {
            self.journal = journal
            journal.note("begin")
        }

        deinit { journal.note("end") }
    }
}

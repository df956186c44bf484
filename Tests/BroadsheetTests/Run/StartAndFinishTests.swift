import Foundation
import Testing

@testable import Broadsheet

@Suite(.timeLimit(.minutes(1)))
struct StartAndFinishTests {
    @Test func aStartThatFailsStopsTheRunBeforeAnyInput() throws {
        let broken = SwiftPlugin("broken") { handlers, _ in
            handlers.start = { throw Trouble(description: "no word list") }
        }
        var taken = 0
        let inputs = Page.samples(9).lazy.map { page in
            taken += 1
            return Input(page)
        }
        let failure = #expect(throws: Failure.self) {
            try Run(Chain([SamplePlugins.busy, broken]), jobs: 2)
                .apply(to: inputs, load: { _ in .sample(0) }) { _ in
                } deliver: { _, _ in
                }
        }
        #expect(failure?.code == .pluginStart)
        #expect(failure?.plugin == "broken")
        #expect(failure?.hook == "start")
        #expect(failure?.message == "no word list")
        #expect(taken == 0)
    }

    @Test func aLaterWorkersStartThatFailsIsAFailureOfTheRun() throws {
        let starts = Monitor(0)
        let fragile = SwiftPlugin("fragile") { handlers, _ in
            handlers.start = {
                let number = starts.update { count in
                    count += 1
                    return count
                }
                if number > 1 { throw Trouble(description: "only one") }
            }
            handlers.article = { _, _ in
                usleep(1000)
                return .keep
            }
        }
        var delivered = 0
        let report = try Run(Chain([fragile]), jobs: 4).apply(to: Page.samples(500)) { _ in
        } deliver: { _, _ in
            delivered += 1
        }
        #expect(report.ending == .stopped)
        #expect(report.failures.map(\.code) == [.pluginStart])
        #expect(report.failures.first?.message == "only one")
        #expect(delivered < 500)
        #expect(report.pages == delivered)
    }

    @Test func oneInputStartsOneWorker() throws {
        let journal = Journal()
        let plugin = SwiftPlugin("plugin") { handlers, _ in
            handlers.start = { journal.note("start") }
        }
        for _ in 0..<20 {
            _ = try Run(Chain([plugin]), jobs: 8).apply(to: Page.samples(1)) { _ in
            } deliver: { _, _ in
            }
        }
        #expect(journal.entries.count == 20)
    }

    @Test(arguments: [1, 2, 7])
    func finishIsCalledOnceOnTheFirstWorkersThread(jobs: Int) throws {
        let journal = Journal()
        let plugin = SwiftPlugin("plugin") { handlers, context in
            let thread = Thread.current
            handlers.article = { _, page in
                usleep(200)
                context.count("pages")
                return .keep
            }
            handlers.finish = { summary in
                let sums = summary.counters.sums(of: "plugin").map(\.amount)
                journal.note("\(summary.pages) \(sums) \(thread == Thread.current)")
                context.log(.info, "done")
                throw Trouble(description: "after all")
            }
        }
        let report = try Run(Chain([plugin]), jobs: jobs).apply(to: Page.samples(100)) { _ in
        } deliver: { _, _ in
        }
        #expect(journal.entries == ["100 [100.0] true"])
        #expect(report.log.map(\.message) == ["done"])
        #expect(report.failures.map(\.hook) == ["finish"])
    }

    @Test func whatIsSaidAtTheStartIsReportedOnceForAnyNumberOfWorkers() throws {
        let report = try Run(Chain([SamplePlugins.napping, SamplePlugins.busy]), jobs: 4)
            .apply(to: Page.samples(60)) { _ in
            } deliver: { _, outcome in
                #expect(outcome.log.map(\.level) == [.info])
            }
        #expect(report.log.map(\.message) == ["ready", "54 articles"])
        #expect(report.counters.sums(of: "busy").map(\.amount) == [60, 1])
    }
}

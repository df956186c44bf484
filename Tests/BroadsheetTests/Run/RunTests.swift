import Foundation
import Testing

@testable import Broadsheet

@Suite(.timeLimit(.minutes(1)))
struct RunTests {
    @Test(arguments: [1, 2, 7])
    func outputsComeInTheOrderOfTheInput(jobs: Int) throws {
        var delivered: [String] = []
        let report = try Run(Chain([SamplePlugins.napping]), jobs: jobs)
            .apply(to: Page.samples(300)) { result in
                result.page?.articles.map(\.title).joined() ?? ""
            } deliver: { output, outcome in
                delivered.append("\(outcome.path) \(output ?? "-")")
            }
        #expect(delivered == (0..<300).map { "page-\($0) Title \($0)" })
        #expect(report.pages == 300)
        #expect(report.ending == .complete)
    }

    @Test func outputsAndReportAreTheSameForAnyNumberOfWorkers() throws {
        let chain = Chain([
            SamplePlugins.napping, SamplePlugins.busy, SamplePlugins.failing(every: 9),
        ])
        let first = try outcome(of: chain, jobs: 1)
        for jobs in [1, 2, 7, 2, 7] {
            #expect(try outcome(of: chain, jobs: jobs) == first)
        }
    }

    private func outcome(of chain: Chain, jobs: Int) throws -> [String] {
        var run = Run(chain, jobs: jobs)
        run.maxFailures = 12
        var lines: [String] = []
        let report = try run.apply(to: Page.samples(200)) { result in
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            let articles = try? encoder.encode(result.page?.articles)
            return articles.map { String(decoding: $0, as: UTF8.self) } ?? "not encoded"
        } deliver: { output, outcome in
            lines.append("\(output ?? "-") \(outcome.log) \(outcome.failures)")
        }
        #expect(lines.first?.contains("Union of 0") == true)
        return lines + ["\(report.json)", "\(report.log)"]
    }

    @Test func anInputIsLoadedInAWorkerAndABadOneIsOneFailure() throws {
        let bytes = ArraySlice(Array("abc\n\nghi".utf8))
        let inputs = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
            .map { Input(path: "pages.ndjson", line: $0 + 1, content: .bytes($1)) }
        let gone = Input(
            path: "gone", content: .unreadable(Failure(.inputUnreadable, "no such file")))
        let caller = ObjectIdentifier(Thread.current)
        var outputs: [String?] = []
        let report = try Run(Chain([any Plugin]()), jobs: 2).apply(to: inputs + [gone]) { input in
            #expect(ObjectIdentifier(Thread.current) != caller)
            guard case .bytes(let line) = input.content, !line.isEmpty else {
                throw Failure(.inputJSON, "an empty line")
            }
            let text = String(decoding: line, as: UTF8.self)
            return Page(id: text, path: input.path, lines: [Line(text: text, number: 1)])
        } render: { result in
            result.page?.id ?? ""
        } deliver: { output, _ in
            outputs.append(output)
        }
        #expect(outputs == ["abc", nil, "ghi", nil])
        #expect(report.pages == 2)
        #expect(report.unreadable == 2)
        #expect(report.failures.map(\.code) == [.inputJSON, .inputUnreadable])
        #expect(report.failures[0].location == SourceLocation(file: "pages.ndjson", line: 2))
        #expect(report.failures[1].page == "gone")
    }

    @Test func aWorkerHasADeepStack() throws {
        // Bytes of stack that a handler may use, far more than a thread has by default.
        @Sendable func descend(_ depth: Int) -> Int {
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { bytes in
                bytes[0] = 1
                return depth == 0 ? 0 : descend(depth - 1) + Int(bytes[0])
            }
        }
        let deep = SwiftPlugin("deep") { handlers, context in
            handlers.article = { _, _ in
                context.count("depth", Double(descend(1500)))
                return .keep
            }
        }
        let report = try Run(Chain([deep]), jobs: 1).apply(to: Page.samples(1)) { _ in
        } deliver: { _, _ in
        }
        #expect(report.counters.sums(of: "deep").map(\.amount) == [1500])
    }

    @Test func noMoreInputsAreInHandThanTheBound() throws {
        let run = Run(Chain([SamplePlugins.napping]), jobs: 3)
        var taken = 0
        var delivered = 0
        var greatest = 0
        let inputs = Page.samples(400).lazy.map { page in
            taken += 1
            greatest = max(greatest, taken - delivered)
            return Input(page)
        }
        _ = try run.apply(to: inputs, load: { _ in .sample(0) }) { _ in
        } deliver: { _, _ in
            delivered += 1
            usleep(100)
        }
        #expect(delivered == 400)
        #expect(greatest > 1)
        #expect(greatest <= run.maximumBatches)
    }

    @Test func linesTravelInBatchesOfABoundedSize() {
        let line = ArraySlice([UInt8](repeating: 0x20, count: 1000))
        let inputs = (1...2000).map { Input(path: "-", line: $0, content: .bytes(line)) }
        let start = ContinuousClock.now
        var reader = BatchReader(inputs.makeIterator(), now: { start })
        var sizes: [Int] = []
        while let batch = reader.next() {
            #expect(batch.number == sizes.count)
            #expect(batch.inputs.first?.line == sizes.reduce(1, +))
            sizes.append(batch.inputs.count)
        }
        #expect(sizes.reduce(0, +) == 2000)
        #expect(sizes.prefix(8) == [5, 9, 17, 33, 66, 132, 256, 256])
    }

    @Test func linesThatComeSlowlyDoNotWaitForMany() {
        let line = ArraySlice([UInt8](repeating: 0x20, count: 1000))
        var time = ContinuousClock.now
        let inputs = (1...100).lazy.map { number in
            if number == 50 { time = time.advanced(by: .seconds(1)) }
            return Input(path: "-", line: number, content: .bytes(line))
        }
        var reader = BatchReader(inputs.makeIterator(), now: { time })
        var sizes: [Int] = []
        while let batch = reader.next() { sizes.append(batch.inputs.count) }
        #expect(sizes == [5, 9, 17, 33, 5, 9, 17, 5])
    }
}

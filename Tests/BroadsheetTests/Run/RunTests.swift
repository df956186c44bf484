import Foundation
import Testing

@testable import Broadsheet

@Suite(.timeLimit(.minutes(1)))
struct RunTests {
    @Test(arguments: [1, 2, 7])
    func outputsComeInTheOrderOfTheInput(jobs: Int) throws {
        let chain = Chain([SamplePlugins.napping])
        var delivered: [String] = []
        let report = try Run(chain, jobs: jobs).apply(to: Page.samples(300)) { result in
            result.page?.articles.map(\.title).joined() ?? ""
        } deliver: { output, outcome in
            delivered.append("\(outcome.path) \(output ?? "-")")
        }
        #expect(delivered == (0..<300).map { "page-\($0) Title \($0)" })
        #expect(report.pages == 300)
        #expect(report.ending == .complete)
    }
}

import Broadsheet
import Foundation
import Testing

/// The page of `docs/interchange.md` and the line that it shows for it.
@Suite struct DocumentedLineTests {
    private let blocks: [Substring]

    init() throws {
        let file = DefaultChain.repository.appendingPathComponent("docs/interchange.md")
        blocks = try String(contentsOf: file, encoding: .utf8).split(separator: "```")
    }

    private func block(_ language: String) throws -> String {
        let block = try #require(blocks.first { $0.hasPrefix(language + "\n") })
        return String(block.dropFirst(language.count + 1))
    }

    /// A line without the rules and the weights, which change with the plugins' lists of words.
    private func withoutWeights(_ line: String) -> String {
        line.replacing(/"rule":"[^"]*"/, with: "").replacing(/"confidence":[0-9.]+/, with: "")
    }

    @Test func theDocumentedLineIsWhatTheChainWritesForItsPage() throws {
        let page = try PageReader(path: "linjiang.txt").page(bytes: Array(block("text").utf8))
        let written = NDJSONWriter().bytes(of: try DefaultChain.run([page]))
        #expect(
            withoutWeights(String(decoding: written, as: UTF8.self))
                == withoutWeights(try block("json")))
    }
}

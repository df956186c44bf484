import Broadsheet
import Foundation
import Testing

/// Papers differ in their quotation marks and in the width of their punctuation; what is told of a page
/// must not.
@Suite("Pages in other marks")
struct OtherMarksTests {
    /// What stands for what.
    static let ways: [[Character: Character]] = [
        ["“": "\"", "”": "\""],
        ["“": "「", "”": "」"],
        ["，": ",", "：": ":", "；": ";", "！": "!", "？": "?", "（": "(", "）": ")"],
    ]

    private static func changed(_ text: String, _ marks: [Character: Character]) -> String {
        String(text.map { marks[$0] ?? $0 })
    }

    /// Chinese pages of several papers, some of their text in quotation marks.
    private static func pages() throws -> [String] {
        let folder = DefaultChain.repository
            .appendingPathComponent("Evaluation/pages/development")
        return try FileManager.default
            .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "txt" }
            .sorted { $0.path < $1.path }
            .map { try String(contentsOf: $0, encoding: .utf8) }
            .filter { $0.contains("“") && $0.contains("，") }
            .prefix(24)
            .map(\.self)
    }

    private static func articles(of texts: [String]) throws -> [[Article]] {
        try DefaultChain.run(
            texts.enumerated().map { number, text in
                try PageReader(path: "\(number).txt").page(bytes: Array(text.utf8))
            }, jobs: 2
        ).map(\.articles)
    }

    @Test("have the same articles and activities, in their own marks", arguments: ways)
    func marks(_ marks: [Character: Character]) throws {
        let texts = try Self.pages()
        let usual = try Self.articles(of: texts)
        let others = try Self.articles(of: texts.map { Self.changed($0, marks) })
        let words = { (article: Article) in [article.title] + article.paragraphs }
        let names = { (article: Article) in article.activities.map(\.name) }
        for told in [words, names] {
            let expected = usual.map { $0.map { told($0).map { Self.changed($0, marks) } } }
            let same = zip(expected, others.map { $0.map(told) }).map { expected, found in
                expected.filter(found.contains).count
            }
            let share =
                Double(same.reduce(0, +)) / Double(expected.map(\.count).reduce(0, +))
            #expect(share >= 0.98)
        }
    }
}

import Broadsheet
import Foundation
import Testing

/// Papers differ in their quotation marks and in the width of their punctuation; what is told of a page
/// must not.
@Suite("Pages in other marks")
struct OtherMarksTests {
    enum Way: CaseIterable {
        case straight, corner, halfWidth, spaced

        /// A text as such a paper prints it.
        func changed(_ text: String) -> String {
            guard self != .spaced else {
                return text.replacing(/(\p{Han})([0-9])/) { "\($0.output.1) \($0.output.2)" }
                    .replacing(/([0-9])(\p{Han})/) { "\($0.output.1) \($0.output.2)" }
            }
            return String(text.map { marks[$0] ?? $0 })
        }

        private var marks: [Character: Character] {
            switch self {
            case .straight: ["“": "\"", "”": "\""]
            case .corner: ["“": "「", "”": "」"]
            default: ["，": ",", "：": ":", "；": ";", "！": "!", "？": "?", "（": "(", "）": ")"]
            }
        }
    }

    /// Chinese pages of several papers, some of their text in quotation marks.
    private static func pages() throws -> [String] {
        try Array(
            DefaultChain.developmentTexts()
                .filter { $0.contains("“") && $0.contains("，") }
                .prefix(24))
    }

    private static func articles(of texts: [String]) throws -> [[Article]] {
        try DefaultChain.run(
            texts.enumerated().map { number, text in
                try PageReader(path: "\(number).txt").page(bytes: Array(text.utf8))
            }, jobs: 2
        ).map(\.articles)
    }

    @Test("have the same articles and activities, in their own marks", arguments: Way.allCases)
    func marks(_ way: Way) throws {
        let texts = try Self.pages()
        let usual = try Self.articles(of: texts)
        let others = try Self.articles(of: texts.map(way.changed))
        // A space that stands where a line was cut is nobody's mark.
        let bare = { (words: [String]) in words.map { $0.filter { !$0.isWhitespace } } }
        let words = { (article: Article) in [article.title] + article.paragraphs }
        let names = { (article: Article) in article.activities.map(\.name) }
        let hosts = { (article: Article) in article.activities.flatMap(\.organizers) }
        for told in [words, names, hosts] {
            let expected = usual.map { $0.map { bare(told($0).map(way.changed)) } }
            let found = others.map { $0.map { bare(told($0)) } }
            let same = zip(expected, found).map { expected, found in
                expected.filter(found.contains).count
            }
            let share = Double(same.reduce(0, +)) / Double(expected.map(\.count).reduce(0, +))
            #expect(share >= 0.98)
        }
    }
}

import Broadsheet
import Foundation
import Testing

/// The same page comes with other space around its lines, or cut at the width of a column, as programs
/// differ in what they make of a PDF; its articles are the same.
@Suite("Pages set otherwise")
struct OtherSettingTests {
    enum Way: CaseIterable {
        case margin, doubleSpaced, wrapped, unindented

        /// The share of the articles that come out alike, at the least: where the indent is gone or the
        /// last line of a paragraph is full, nobody can tell some of them apart.
        var leastShare: Double {
            switch self {
            case .margin: 1
            case .doubleSpaced, .wrapped: 0.92
            case .unindented: 0.9
            }
        }

        /// A text as such a program gives it.
        func changed(_ text: String) -> String {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            switch self {
            case .margin:
                return lines.map { $0.isBlank ? "" : "      \($0)" }.joined(separator: "\n")
            case .doubleSpaced:
                return lines.filter { !$0.isBlank }.joined(separator: "\n\n")
            case .wrapped:
                return lines.flatMap(\.wrapped).joined(separator: "\n")
            case .unindented:
                return lines.map { String($0.trimmingPrefix(while: \.isWhitespace)) }
                    .joined(separator: "\n")
            }
        }
    }

    /// Chinese pages of several papers.
    private static func pages() throws -> [String] {
        try Array(
            DefaultChain.developmentTexts().filter { $0.contains("，") && !$0.contains("\r") }
                .prefix(40))
    }

    private static func words(of texts: [String]) throws -> [[[String]]] {
        try DefaultChain.run(
            texts.enumerated().map { number, text in
                try PageReader(path: "\(number).txt").page(bytes: Array(text.utf8))
            }, jobs: 2
        ).map { page in
            page.articles.map { article in
                ([article.title] + article.paragraphs).map { $0.filter { !$0.isWhitespace } }
            }
        }
    }

    @Test("have nearly the same articles", arguments: Way.allCases)
    func articles(_ way: Way) throws {
        let texts = try Self.pages()
        let usual = try Self.words(of: texts)
        let others = try Self.words(of: texts.map(way.changed))
        let same = zip(usual, others).map { usual, others in usual.filter(others.contains).count }
        let share = Double(same.reduce(0, +)) / Double(usual.map(\.count).reduce(0, +))
        #expect(share >= way.leastShare)
    }
}

extension Substring {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

    /// The lines that a paragraph fills in a column of so many characters; a heading stays whole.
    fileprivate var wrapped: [String] {
        let width = 20
        guard count > 2 * width else { return [String(self)] }
        var lines: [String] = []
        var rest = self
        while rest.count > width {
            var end = rest.index(rest.startIndex, offsetBy: width)
            while end > rest.index(after: rest.startIndex),
                rest[..<end].isCutWrongly(before: rest[end])
            {
                end = rest.index(before: end)
            }
            lines.append(String(rest[..<end]))
            rest = rest[end...]
        }
        return lines + [String(rest)]
    }

    /// Whether a line must not end here: the next one would begin with a mark, or this one end with one
    /// that opens, or a figure would be parted.
    private func isCutWrongly(before next: Character) -> Bool {
        guard let last else { return false }
        return "，。、；：？！”’）》】%…—".contains(next) || "“‘（《【".contains(last)
            || (last.isASCII && next.isASCII && last.isNumber && next.isNumber)
    }
}

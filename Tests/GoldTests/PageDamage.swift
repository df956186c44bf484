import Foundation
import SeededRandom

/// Makes pages of a kind that nobody has written: what a PDF, an OCR or another paper's habits do to a
/// page, and worse.
struct PageDamage {
    private let pages: [String]
    private var random: SplitMix64

    init(_ pages: [String], seed: UInt64) {
        self.pages = pages
        random = SplitMix64(seed: seed)
    }

    /// A page that is one of those given, damaged in one to three ways.
    mutating func next() -> String {
        var text = pick(pages)
        for _ in 0..<Int.random(in: 1...3, using: &random) { text = damaged(text) }
        return text
    }

    /// A date for a page, some of them at the edge of the calendar.
    mutating func published() -> String? {
        Bool.random(using: &random) ? pick(Self.dates) : nil
    }

    private static let dates = [
        "2023", "2023-05", "2023-02-28", "2024-02-29", "0001-01-01", "9999-12-31", "0999",
    ]

    // MARK: Ways

    private mutating func damaged(_ text: String) -> String {
        switch Int.random(in: 0..<12, using: &random) {
        case 0: text.applyingTransform(.fullwidthToHalfwidth, reverse: true) ?? text
        case 1: text.applyingTransform(.fullwidthToHalfwidth, reverse: false) ?? text
        case 2:
            lines(of: text) { lines, random in
                lines.filter { _ in Int.random(in: 0..<3, using: &random) > 0 }
            }
        case 3: lines(of: text) { lines, random in lines.shuffled(using: &random) }
        case 4: lines(of: text) { lines, _ in [lines.joined()] }
        case 5: lines(of: text) { lines, _ in lines.flatMap { [$0, ""] } }
        case 6: part(of: text)
        case 7: text.replacing(pick(["。", "，", "“", "（", "、", "\n"]), with: pick(["", "，", "。"]))
        case 8: text.replacing(/[0-9]+/) { _ in pick(Self.numbers) }
        case 9: inserting(String(repeating: pick(Self.units), count: pick([3, 20, 60])), in: text)
        case 10: inserting(pick(Self.words), in: text)
        default: withStrayCharacters(text)
        }
    }

    private static let numbers = [
        "0", "00", "13", "31", "99", "2026", "3.5", "1,200", "一", "廿", "１２",
        "1000000000000000000000",
    ]
    private static let units = [
        "1", "一", "、", "的", "“", "”", "（", "）", "Aa ", "和", "市", "１", "，", "。", "10月", "总工会、",
        "有限公司", "Union ", "the ", "5,", "—", "\u{3000}",
    ]
    private static let words = [
        "为期60天的培训班", "为期2.5天", "6月31日电", "今天（13月45日）", "以下简称“”", "主办：", "承办：、、", "10000万名",
        "0名", "上周八", "（）", "《》", "三县总工会", "有限公司、和", "工会委员会", "LONDON, Feb 30 (Reuters) -",
        "raised $3 for", "attended by 10000000000000000000", "a two-day visit", "五一", "（下转第3版）",
    ]

    private mutating func lines(
        of text: String, _ change: ([String], inout SplitMix64) -> [String]
    ) -> String {
        change(text.components(separatedBy: "\n"), &random)
            .joined(separator: "\n")
    }

    private mutating func part(of text: String) -> String {
        let start = Int.random(in: 0...text.count, using: &random)
        return String(text.dropFirst(start).prefix(Int.random(in: 1...600, using: &random)))
    }

    private mutating func inserting(_ words: String, in text: String) -> String {
        let place = Int.random(in: 0...text.count, using: &random)
        return text.prefix(place) + words + text.dropFirst(place)
    }

    private mutating func withStrayCharacters(_ text: String) -> String {
        var characters = Array(text)
        for _ in 0..<max(1, characters.count / 40) where !characters.isEmpty {
            let place = characters.indices.randomElement(using: &random) ?? 0
            if Bool.random(using: &random) {
                characters[place] = Character(pick(Self.units.map { String($0.prefix(1)) }))
            } else {
                characters.swapAt(place, characters.indices.randomElement(using: &random) ?? 0)
            }
        }
        return String(characters)
    }

    private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
        choices[Int.random(in: 0..<choices.count, using: &random)]
    }
}

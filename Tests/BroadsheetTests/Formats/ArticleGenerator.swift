import SeededRandom

@testable import Broadsheet

/// Makes random articles that use all that the model has.
struct ArticleGenerator {
    private var random: SplitMix64
    private static let scalars: [Unicode.Scalar] = [
        "总", "工", "会", "\u{F900}", "\u{8C48}", "𠮷", "😀", "e", "\u{301}", "\"", "\\", "\t", " ",
        "1", "，", "\u{1F}", "\u{2028}", "é",
    ]

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
    }

    mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    mutating func chance() -> Bool { Bool.random(using: &random) }

    mutating func text(_ length: ClosedRange<Int>) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<int(length) {
            text.append(Self.scalars[int(0...(Self.scalars.count - 1))])
        }
        return String(text)
    }

    mutating func texts(_ count: ClosedRange<Int>) -> [String] {
        (0..<int(count)).map { _ in text(0...12) }
    }

    mutating func optional(_ text: String) -> String? { chance() ? text : nil }

    mutating func value(depth: Int) -> JSONValue {
        switch int(0...(depth > 0 ? 8 : 6)) {
        case 0: return .null
        case 1: return .bool(chance())
        case 2: return .integer(9_007_199_254_740_993)
        case 3: return .integer(Int64(int(-99...99)))
        case 4: return .number(Double.random(in: -1e6...1e6, using: &random))
        case 5: return .literal("12345678901234567890123")
        case 6: return .string(text(0...9))
        case 7: return .array((0..<int(0...3)).map { _ in value(depth: depth - 1) })
        default: return .object(object(depth: depth - 1))
        }
    }

    mutating func object(depth: Int = 2) -> JSONObject {
        JSONObject((0..<int(0...3)).map { ("x-\($0)" + text(0...3), value(depth: depth)) })
    }

    mutating func article(_ number: Int) -> Article {
        var unknown = object()
        if chance() { unknown["source"] = ["scan": [1, nil], "page": "A1"] }
        let first = int(1...50)
        var article = Article(
            id: "p:\(number)", kind: chance() ? .article : .photo, kicker: optional(text(0...8)),
            title: text(0...12), subtitle: optional(text(0...8)),
            contributors: (0..<int(0...2)).map { _ in
                Contributor(role: .reporter, name: text(1...3), unrecognized: object())
            },
            published: chance() ? PartialDate("2023-04") : nil, language: optional("zh"),
            paragraphs: texts(0...5), metadata: object(), firstLine: first,
            lastLine: first + int(0...9), unrecognized: unknown)
        article.organizations = (0..<int(0...3)).map { organization($0, in: article) }
        article.activities = (0..<int(0...3)).map { activity($0, in: article) }
        article.tags = tags(in: article)
        return article
    }

    private mutating func organization(_ number: Int, in article: Article) -> Organization {
        Organization(
            id: "o\(number)", name: "\(number)" + text(1...5), kind: .union, aliases: texts(0...2),
            mentions: (0..<int(0...4)).compactMap { _ in
                let evidence = evidence(in: article)
                return evidence.span.map {
                    Mention(text: evidence.text, span: $0, unrecognized: evidence.unrecognized)
                }
            },
            by: optional("organizations"), rule: optional("suffix"), unrecognized: object())
    }

    private mutating func activity(_ number: Int, in article: Article) -> Activity {
        Activity(
            id: "a\(number)", name: "\(number)" + text(1...5),
            date: date(),
            place: optional(text(0...5)), organizers: texts(0...2), undertakers: texts(0...1),
            coOrganizers: texts(0...1),
            participants: chance()
                ? Participants(
                    text: text(1...4), count: chance() ? 150 : nil, unrecognized: object()) : nil,
            tags: tags(in: article), evidence: [evidence(in: article)],
            by: optional("activities"), rule: optional("verb"), unrecognized: object())
    }

    private mutating func date() -> ActivityDate? {
        switch int(0...2) {
        case 0: nil
        case 1: ActivityDate(text: "近日", reason: "vague")
        default:
            ActivityDate(
                text: text(1...5), start: CivilDate("2023-04-10"), end: CivilDate("2023-04-12"),
                unrecognized: object())
        }
    }

    private mutating func tags(in article: Article) -> [Tag] {
        (0..<int(0...3)).map { number in
            Tag(
                name: "t\(number)", confidence: Double.random(in: 0...1, using: &random),
                evidence: [evidence(in: article)], by: optional("tags"), rule: optional("r"),
                unrecognized: object())
        }
    }

    private mutating func evidence(in article: Article) -> Evidence {
        let field = TextField.allCases[int(0...3)]
        let scalars = Array(article.text(of: field).unicodeScalars)
        guard scalars.count > 1 else { return Evidence(text: text(1...4), unrecognized: object()) }
        let start = int(0...(scalars.count - 2))
        let end = int((start + 1)...scalars.count)
        let width = { (range: Range<Int>) in scalars[range].reduce(0) { $0 + UTF8.width($1) } }
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[start..<end])
        return Evidence(
            text: String(words),
            span: Span(in: field, start: width(0..<start), end: width(0..<end)),
            unrecognized: object())
    }
}

import Broadsheet

/// What differs from the gold, article by article.
struct MissListing {
    private(set) var lines: [String] = []

    init(_ misses: [EvaluationReport.Miss], _ screen: Screen) {
        var heading = ""
        for miss in misses {
            let next = "\(miss.page)  \(miss.article)"
            if next != heading {
                lines += ["", Style.bold(next, on: screen)]
                heading = next
            }
            lines.append("  " + Self.sentence(miss))
        }
    }

    private static func sentence(_ miss: EvaluationReport.Miss) -> String {
        let makers = miss.makers.map { maker in
            maker.plugin + (maker.rule.map { ": \($0)" } ?? "")
        }
        let origin = makers.isEmpty ? "" : "  (\(makers.joined(separator: ", ")))"
        return what(miss) + origin
    }

    private static func what(_ miss: EvaluationReport.Miss) -> String {
        let (gold, found) = (list(miss.gold), list(miss.found))
        let subject = miss.subject.map { " of \($0)" } ?? ""
        switch miss.kind {
        case .article where miss.found.isEmpty: return "the article is missed"
        case .article where miss.gold.isEmpty: return "the article is none"
        case .article where miss.gold == miss.found: return "the article begins or ends elsewhere"
        case .article: return "the title is \(gold), found \(found)"
        case .paragraph: return "missed a paragraph: \(cut(gold))"
        case .runningHead: return "the running head stands in the article: \(found)"
        case .alias: return "alias\(subject) not linked: \(gold)"
        case .organization, .activity:
            return miss.gold.isEmpty
                ? "no such \(miss.kind.rawValue): \(found)"
                : "missed \(miss.kind.rawValue): \(gold)"
        case .activityCategories: return "categories\(subject): \(gold), found \(found)"
        case .articleCategories: return "categories of the article: \(gold), found \(found)"
        default: return "\(miss.kind.rawValue)\(subject): \(gold), found \(found)"
        }
    }

    private static func list(_ texts: [String]) -> String {
        texts.isEmpty ? "nothing" : texts.joined(separator: "、")
    }

    /// A text's beginning.
    private static func cut(_ text: String) -> String {
        let front = DisplayWidth.prefix(of: text, columns: 60)
        return front.utf8.count < text.utf8.count ? front + "…" : text
    }
}

/// A figure of an evaluation.
public struct EvaluationFigure: Sendable, Hashable {
    /// The name, for example `organization.f1` or `slot.date`.
    public var name: String
    /// The value, 0…1; `nil` where there was nothing to count.
    public var value: Double?
}

extension EvaluationReport {
    /// All figures under stable names, in a fixed order.
    public var figures: [EvaluationFigure] {
        var figures = Self.figures("article", articles)
        figures += [
            EvaluationFigure(name: "title", value: titles.value),
            EvaluationFigure(name: "kicker", value: kickers.value),
            EvaluationFigure(name: "subtitle", value: subtitles.value),
            EvaluationFigure(name: "paragraph", value: paragraphs.value),
            EvaluationFigure(name: "paragraph.found", value: foundParagraphs.value),
            EvaluationFigure(name: "running-head", value: runningHeads.value),
        ]
        figures += Self.figures("contributor", contributors)
        figures += Self.figures("contributor-name", contributorNames)
        figures += Self.figures("organization", organizations)
        figures.append(EvaluationFigure(name: "alias", value: aliases.value))
        figures += Self.figures("activity", activities)
        for slot in Slot.allCases {
            let name = "slot.\(slot.rawValue)"
            let shares = slots[slot] ?? SlotShares()
            figures.append(EvaluationFigure(name: name, value: shares.all.value))
            figures.append(EvaluationFigure(name: "\(name).filled", value: shares.filled.value))
        }
        figures += Self.figures("organizer", organizers)
        figures += Self.figures("category.activity", activityCategories)
        figures += Self.figures("category.article", articleCategories)
        for (name, tally) in categoriesInOrder {
            figures += Self.figures("category.\(name)", tally)
        }
        return figures
    }

    /// Each category over the articles, ordered by name.
    public var categoriesInOrder: [(name: String, tally: Tally)] {
        categories.map { (name: $0.key, tally: $0.value) }
            .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    private static func figures(_ name: String, _ tally: Tally) -> [EvaluationFigure] {
        [
            EvaluationFigure(name: "\(name).f1", value: tally.f1),
            EvaluationFigure(name: "\(name).precision", value: tally.precision),
            EvaluationFigure(name: "\(name).recall", value: tally.recall),
        ]
    }
}

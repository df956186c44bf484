/// Where a tag is and where it is not, and why, as text.
public struct TagTable {
    private let explanation: Explanation
    private let name: String
    private let words: [TagWord]
    private let style: ExplanationStyle

    /// Prepares to print what became of a tag.
    ///
    /// - Parameters:
    ///   - explanation: the page's explanation.
    ///   - name: the tag.
    ///   - words: the words that earn it, as far as they are known; where a tag is not, those that
    ///     stand in the article are shown.
    ///   - style: how to print.
    public init(
        _ explanation: Explanation, _ name: String, words: [TagWord] = [],
        style: ExplanationStyle = ExplanationStyle()
    ) {
        self.explanation = explanation
        self.name = name
        self.words = words
        self.style = style
    }

    /// The lines, without line ends.
    public var lines: [String] {
        let frame = ExplanationFrame(explanation, style)
        var lines = frame.heading
        for article in explanation.articles {
            lines += [""] + frame.heading(of: article.article) + rows(on: article)
        }
        return lines + frame.drops + frame.plugins
    }

    private func rows(on article: ArticleExplanation) -> [String] {
        let found = article.explanations(ofTag: name)
        let isMissing = found.isEmpty || found.contains { !$0.isOffered }
        let uncounted = isMissing ? article.occurrences(of: words) : []
        let columns = OriginColumns(
            explanation.plugins,
            for: found.filter(\.isOffered).map(\.origin) + uncounted.map(\.word.origin))
        let grid = ExplanationGrid(style: style, origins: columns, labelColumns: 12)
        let words = TagWording(isVocabularyKnown: !words.isEmpty, hasWords: !uncounted.isEmpty)
        var rows = found.flatMap { self.rows(on: $0, grid, words) }
        if found.isEmpty {
            rows += TextWrapper(columns: max(20, style.columns - 2))
                .lines(of: words.sentenceWithoutActivity).map { "  " + $0 }
        }
        return rows + uncounted.flatMap { self.rows(on: $0.word, $0.quotations, grid) }
    }

    private func rows(
        on found: TagExplanation, _ grid: ExplanationGrid, _ words: TagWording
    ) -> [String] {
        let wrapper = TextWrapper(columns: grid.valueColumns)
        let subject = found.activity.map { VisibleText.of($0) } ?? "the article itself"
        var lines = grid.row(
            found.activity == nil ? "article" : "activity", wrapper.lines(of: subject),
            isHeading: true)
        let cells = found.isOffered ? grid.origins.cells(found.origin) : nil
        lines += grid.row(
            found.label, wrapper.lines(of: words.verdict(found.outcome)), depth: 1, origin: cells)
        if case .plugin(_, let rule?, _) = found.origin {
            lines += grid.row("rule", wrapper.lines(of: VisibleText.of(rule)), depth: 1)
        }
        return lines + grid.evidence(found.quotations, found.wordsElsewhere, depth: 1)
    }

    /// A word that stands in the article and did not count.
    private func rows(
        on word: TagWord, _ quotations: [Quotation], _ grid: ExplanationGrid
    ) -> [String] {
        grid.row(
            "no score",
            TextWrapper(columns: grid.valueColumns).lines(of: VisibleText.of(word.word)),
            origin: grid.origins.cells(word.origin))
            + grid.evidence(quotations, [], depth: 1)
    }
}

/// What is said of a tag that is there or is not.
struct TagWording {
    /// Whether it is known which words earn the tag.
    let isVocabularyKnown: Bool
    /// Whether one of them stands in the article.
    let hasWords: Bool

    func verdict(_ outcome: TagExplanation.Outcome) -> String {
        switch outcome {
        case .set(let tag): return "confidence \(tag.confidence.hundredths)"
        case .below(let candidate):
            let (score, threshold) = (candidate.tag.confidence, candidate.threshold)
            return "confidence \(score.hundredths), \((threshold - score).hundredths) below"
                + " the threshold of \(threshold.hundredths)"
        case .removed: return "it was there, and was taken away"
        case .failed: return "not known: the plugin failed here"
        case .notOffered: return notOffered
        }
    }

    private var notOffered: String {
        guard isVocabularyKnown else { return "no plugin offered it" }
        return hasWords
            ? "no plugin offered it: no word of it counts here"
            : "no word of it stands in the article"
    }

    var sentenceWithoutActivity: String {
        let sentence = "no activity here to tag, and no plugin offered it for the article itself"
        return isVocabularyKnown && !hasWords
            ? sentence + "; no word of it stands in the article" : sentence
    }
}

extension TagExplanation {
    /// Whether a plugin had anything to do with it.
    fileprivate var isOffered: Bool { outcome != .notOffered }

    fileprivate var label: String {
        if case .set = outcome { "tagged" } else { "not tagged" }
    }
}

extension TagWord {
    fileprivate var origin: FieldOrigin { .plugin(plugin, rule: nil, location: location) }
}

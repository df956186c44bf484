/// What became different between two results of a page, as text.
public struct ComparisonTable {
    private let comparison: PageComparison
    private let explanation: Explanation
    private let style: ExplanationStyle

    /// Prepares to print a comparison.
    ///
    /// - Parameters:
    ///   - comparison: the comparison.
    ///   - explanation: the new result's.
    ///   - style: how to print.
    public init(
        _ comparison: PageComparison, _ explanation: Explanation,
        style: ExplanationStyle = ExplanationStyle()
    ) {
        self.comparison = comparison
        self.explanation = explanation
        self.style = style
    }

    /// The lines, without line ends; none if nothing differs.
    public var lines: [String] {
        guard !comparison.differences.isEmpty else { return [] }
        let frame = ExplanationFrame(explanation, style)
        return frame.heading
            + comparison.differences.flatMap { [""] + lines(on: $0, frame) }
    }

    private func lines(
        on difference: PageComparison.Difference, _ frame: ExplanationFrame
    ) -> [String] {
        let heading = frame.heading(of: difference.article)
        switch difference.kind {
        case .came: return heading + ["  " + style("new", .added)]
        case .went: return heading + ["  " + style("gone", .removed)]
        case .changed:
            return heading + ChangeRows(difference.changes, explanation.plugins, style).lines
        }
    }
}

/// An explanation as text: for each article a table of its fields, with values, plugins and places.
public struct ExplanationTable {
    private let explanation: Explanation
    private let style: ExplanationStyle

    /// Prepares to print an explanation.
    public init(_ explanation: Explanation, style: ExplanationStyle = ExplanationStyle()) {
        self.explanation = explanation
        self.style = style
    }

    /// The lines, without line ends.
    public var lines: [String] {
        let frame = ExplanationFrame(explanation, style)
        var lines = frame.heading + table(explanation.fields)
        for article in explanation.articles {
            lines += [""] + frame.heading(of: article.article) + table(article.fields)
        }
        return lines + frame.drops + frame.plugins
    }

    private func table(_ fields: [ExplainedField]) -> [String] {
        let columns = OriginColumns(
            explanation.plugins, for: fields.withParts.map(\.origin))
        let labels = fields.flatMap { field in
            [DisplayWidth.columns(of: field.name)]
                + field.parts.map { 2 + DisplayWidth.columns(of: $0.name) }
        }
        let grid = ExplanationGrid(
            style: style, origins: columns,
            labelColumns: min(Self.maximumLabel, max(Self.minimumLabel, labels.max() ?? 0)))
        return fields.isEmpty
            ? [] : grid.head("field", "value") + fields.flatMap { grid.lines(of: $0) }
    }

    private static let minimumLabel = 12
    private static let maximumLabel = 24
}

extension [ExplainedField] {
    /// The fields and what is in them.
    fileprivate var withParts: [ExplainedField] {
        flatMap { [$0] + $0.parts.withParts }
    }
}

/// The grid that a table of fields is set in.
struct ExplanationGrid {
    let style: ExplanationStyle
    let origins: OriginColumns
    let labelColumns: Int

    private static let indentation = 2
    private static let gap = 2

    /// The lines of a field, of what speaks for it, and of what is in it; the origin of the field
    /// that it lies in is not said again.
    func lines(
        of field: ExplainedField, depth: Int = 0, in outer: OriginColumns.Cells? = nil
    ) -> [String] {
        let cells = origins.cells(field.origin)
        var lines = row(
            field.name, values(of: field.value), depth: depth,
            origin: cells == outer ? nil : cells, isHeading: depth == 0 && !field.parts.isEmpty)
        if case .plugin(_, let rule?, _) = field.origin {
            lines += row("rule", wrapped(VisibleText.of(rule)), depth: depth + 1)
        }
        lines += evidence(field.quotations, field.wordsElsewhere, depth: depth + 1)
        return lines + field.parts.flatMap { self.lines(of: $0, depth: depth + 1, in: cells) }
    }

    /// Sentences with the words that were found, each with the line of the page.
    func evidence(
        _ quotations: [Quotation], _ elsewhere: [String], depth: Int
    ) -> [String] {
        let columns = style.columns - front(depth: depth)
        let quoted = quotations.flatMap { quotation in
            let mark = ExplanationStyle.marks[0]
            let text = quotation.marked(String(mark.opening), String(mark.closing))
            let label = quotation.line.map { "line \($0)" } ?? quotation.field.rawValue
            return row(
                label, style.lines(ofMarked: VisibleText.of(text), columns: columns), depth: depth)
        }
        guard !elsewhere.isEmpty else { return quoted }
        let words = elsewhere.joined(separator: "、") + " (not verbatim in the text)"
        return quoted + row("words", wrapped(VisibleText.of(words)), depth: depth)
    }

    /// The row that says what the columns hold.
    func head(_ label: String, _ value: String) -> [String] {
        row(label, [style(value, .faint)], origin: origins.head, plainValue: value)
    }

    /// A row of the table.
    func row(
        _ label: String, _ values: [String], depth: Int = 0, origin: OriginColumns.Cells? = nil,
        isHeading: Bool = false, plainValue: String? = nil
    ) -> [String] {
        let indentation = Self.indentation + 2 * depth
        let room = front(depth: depth) - indentation
        return (values.isEmpty ? [""] : values).enumerated().map { index, value in
            let name = index == 0 ? VisibleText.of(label) : ""
            let gap = room - DisplayWidth.columns(of: name)
            let line =
                String(repeating: " ", count: indentation) + style(name, .faint)
                + String(repeating: " ", count: max(1, gap))
                + (isHeading ? style(value, .heading) : value)
            guard index == 0, let origin else { return line }
            let rest = valueColumns - DisplayWidth.columns(of: plainValue ?? value)
            return line + String(repeating: " ", count: max(0, rest - (gap < 1 ? 1 - gap : 0)))
                + style(origins.text(origin), .faint)
        }
    }

    /// The columns before the values; parts of fields begin where fields do, as far as they can.
    private func front(depth: Int) -> Int {
        let usual = Self.indentation + labelColumns + Self.gap
        return max(usual, Self.indentation + 2 * depth + 10)
    }

    /// The columns of the values; no fewer than can be read.
    var valueColumns: Int {
        max(16, style.columns - front(depth: 0) - origins.columns)
    }

    private func values(of value: ExplainedField.Value) -> [String] {
        switch value {
        case .text(let text): wrapped(VisibleText.of(text))
        case .list(let items):
            TextWrapper(columns: valueColumns)
                .lines(of: items.map(VisibleText.of), between: " ·")
        case .excerpt(let text): [excerpt(VisibleText.of(text))]
        }
    }

    private func wrapped(_ text: String) -> [String] {
        TextWrapper(columns: valueColumns).lines(of: text)
    }

    private func excerpt(_ text: String) -> String {
        guard DisplayWidth.columns(of: text) > valueColumns else { return text }
        return DisplayWidth.prefix(of: text, columns: valueColumns - 1) + "…"
    }
}

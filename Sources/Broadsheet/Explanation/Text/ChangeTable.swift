/// What each plugin changed, in order, as text: of the page first, then of each article.
///
/// In a file, what was taken away stands in [ ] and what was added in { }.
public struct ChangeTable {
    private let explanation: Explanation
    private let style: ExplanationStyle

    /// Prepares to print the changes of an explanation.
    public init(_ explanation: Explanation, style: ExplanationStyle = ExplanationStyle()) {
        self.explanation = explanation
        self.style = style
    }

    /// The lines, without line ends.
    public var lines: [String] {
        let frame = ExplanationFrame(explanation, style)
        let own = explanation.changes.filter { $0.article == nil && $0.field != "page" }
        var lines = frame.heading + ChangeRows(own, explanation.plugins, style).lines
        for article in explanation.articles {
            let rows = ChangeRows(article.changes, explanation.plugins, style).lines
            lines += [""] + frame.heading(of: article.article)
            lines += rows.isEmpty ? ["  no plugin changed it"] : rows
        }
        return lines + frame.drops + frame.plugins
    }
}

/// Changes as rows of a table.
struct ChangeRows {
    private let changes: [Change]
    private let style: ExplanationStyle
    private let grid: ExplanationGrid

    init(_ changes: [Change], _ plugins: [Explanation.PluginUse], _ style: ExplanationStyle) {
        let columns = OriginColumns(plugins, for: changes.map { FieldOrigin($0) })
        let labels = changes.map { change -> Int in
            if change.isLabelling { return DisplayWidth.columns(of: change.labelling) }
            let path = ChangePath(change.field)
            let inside = path.rest.map { 2 + DisplayWidth.columns(of: ChangePath($0).label) } ?? 0
            return max(DisplayWidth.columns(of: path.label), inside)
        }
        self.changes = changes
        self.style = style
        grid = ExplanationGrid(
            style: style, origins: columns,
            labelColumns: min(24, max(12, labels.max() ?? 0)))
    }

    var lines: [String] {
        var lines = changes.isEmpty ? [] : grid.head("field", "change")
        var owner: (path: String, plugin: String)?
        var index = 0
        while index < changes.count {
            let change = changes[index]
            let labelled = changes[index...].prefix {
                $0.isLabelling && String.areExactlyEqual($0.plugin, change.plugin)
            }
            if !labelled.isEmpty {
                lines += rows(ofLabels: labelled)
                index += labelled.count
                continue
            }
            let path = ChangePath(change.field)
            index += 1
            guard let rest = path.rest, let element = path.element else {
                lines += row(path.label, change, depth: 0)
                owner = (change.field, change.plugin)
                continue
            }
            let whole = "\(path.name)[\(element)]"
            if owner.map({ $0.path != whole || $0.plugin != change.plugin }) ?? true {
                let name =
                    path.name == "lines"
                    ? []
                    : TextWrapper(columns: grid.valueColumns)
                        .lines(of: VisibleText.of(element))
                lines += grid.row(path.label, name, depth: 0)
                owner = (whole, change.plugin)
            }
            lines += row(ChangePath(rest).label, change, depth: 1)
        }
        return lines
    }

    private func row(_ label: String, _ change: Change, depth: Int) -> [String] {
        var values = style.lines(
            ofMarked: ShownChange(change.before, change.after).text, columns: grid.valueColumns)
        if let rule = change.rule { values.append("rule " + VisibleText.of(rule)) }
        return grid.row(
            label, values, depth: depth, origin: grid.origins.cells(FieldOrigin(change)))
    }

    /// The labels that a plugin gave, each with its lines, in the order of first use.
    private func rows(ofLabels labels: ArraySlice<Change>) -> [String] {
        var names: [String] = []
        for name in labels.map(\.labelling) where !names.contains(name) { names.append(name) }
        return names.flatMap { name -> [String] in
            let own = labels.filter { $0.labelling == name }
            let numbers = own.compactMap { ChangePath($0.field).element }
            let words = (numbers.count == 1 ? "line " : "lines ") + numbers.joined(separator: ", ")
            return grid.row(
                name, TextWrapper(columns: grid.valueColumns).lines(of: words),
                origin: own.first.map { grid.origins.cells(FieldOrigin($0)) })
        }
    }
}

extension Change {
    /// Whether it labels a line that had no label.
    fileprivate var isLabelling: Bool {
        field.hasPrefix("lines[") && field.hasSuffix("].label") && before == nil && after != nil
    }

    /// What it calls a line: `label title`.
    fileprivate var labelling: String { "label \(after?.string ?? "")" }
}

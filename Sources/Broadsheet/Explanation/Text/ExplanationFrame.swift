/// What stands around the tables of an explanation: headings, what was dropped, the plugins.
struct ExplanationFrame {
    private let explanation: Explanation
    private let style: ExplanationStyle

    init(_ explanation: Explanation, _ style: ExplanationStyle) {
        self.explanation = explanation
        self.style = style
    }

    /// A line across with the page's path.
    var heading: [String] {
        let path = VisibleText.of(explanation.path)
        let rest = style.columns - DisplayWidth.columns(of: path) - 4
        let tail = rest > 0 ? " " + style(String(repeating: "─", count: rest), .faint) : ""
        return [style("──", .faint) + " " + path + tail]
    }

    /// An article's title, or its first words, and its lines.
    func heading(of article: Article) -> [String] {
        let wrapper = TextWrapper(columns: max(20, style.columns - 2))
        let lines =
            article.firstLine == article.lastLine
            ? "line \(article.firstLine)" : "lines \(article.firstLine)–\(article.lastLine)"
        let facts = "\(article.kind.rawValue) · \(lines) · \(article.id)"
        return wrapper.lines(of: VisibleText.of(title(of: article)))
            .map { "  " + style($0, .heading) }
            + wrapper.lines(of: VisibleText.of(facts)).map { "  " + style($0, .faint) }
    }

    private func title(of article: Article) -> String {
        guard article.title.isEmpty else { return article.title }
        guard let first = article.paragraphs.first else { return "(\(article.kind.rawValue))" }
        let front = DisplayWidth.prefix(of: first, columns: max(20, style.columns - 10))
        return front.utf8.count < first.utf8.count ? front + "…" : first
    }

    /// What plugins dropped.
    var drops: [String] {
        guard !explanation.drops.isEmpty else { return [] }
        let columns = OriginColumns(
            explanation.plugins, for: explanation.drops.map { FieldOrigin($0) })
        let grid = ExplanationGrid(style: style, origins: columns, labelColumns: 12)
        return [""]
            + explanation.drops.flatMap { change in
                let before = change.before
                let title = before?.string ?? before?.object?["title"]?.string ?? ""
                let wrapper = TextWrapper(columns: max(24, style.columns - 16 - columns.columns))
                return grid.row(
                    "dropped", wrapper.lines(of: VisibleText.of(title)),
                    origin: columns.cells(FieldOrigin(change)))
            }
    }

    /// The plugins with their versions and folders, so that each place can be found.
    var plugins: [String] {
        guard !explanation.plugins.isEmpty else { return [] }
        let names = explanation.plugins.map { "\($0.name) \($0.version)" }
        let width = names.map { DisplayWidth.columns(of: $0) }.max() ?? 0
        return ["", style("places are in", .faint)]
            + zip(names, explanation.plugins).map { name, plugin in
                let gap = String(
                    repeating: " ", count: width - DisplayWidth.columns(of: name) + 2)
                return "  " + style(VisibleText.of(name), .faint) + gap
                    + VisibleText.of(plugin.source ?? "Swift")
            }
    }
}

import Broadsheet

/// One article for reading in a terminal.
struct ArticleSummary {
    private let article: Article
    private let screen: Screen

    private static let indentation = 2

    init(_ article: Article, screen: Screen) {
        self.article = article
        self.screen = screen
    }

    var lines: [String] {
        headline + facts + rows.flatMap { $0.lines(in: layout) } + activities
    }

    // MARK: Head

    private var headline: [String] {
        let title = article.title.isEmpty ? firstWords : article.title
        return text(article.kicker, .dim) + text(title, .bold) + text(article.subtitle, nil)
    }

    /// What stands for the title where there is none.
    private var firstWords: String {
        let limit = screen.columns - 10
        guard let first = article.paragraphs.first else { return "(\(article.kind.rawValue))" }
        let front = DisplayWidth.prefix(of: first, columns: limit)
        return front.utf8.count < first.utf8.count ? front + "…" : first
    }

    private func text(_ text: String?, _ style: Style?) -> [String] {
        guard let text else { return [] }
        let wrapper = TextWrapper(columns: max(20, screen.columns - Self.indentation))
        return wrapper.lines(of: VisibleText.of(text)).map { line in
            indented(style.map { $0(line, on: screen) } ?? line)
        }
    }

    /// Kind, lines and who made it.
    private var facts: [String] {
        let lines =
            article.firstLine == article.lastLine
            ? "line \(article.firstLine)" : "lines \(article.firstLine)–\(article.lastLine)"
        let byline = article.contributors.map { "\($0.role.rawValue) \(VisibleText.of($0.name))" }
        let items = [article.kind.rawValue, lines] + byline
        let wrapper = TextWrapper(columns: max(20, screen.columns - Self.indentation))
        return wrapper.lines(of: items, between: " ·")
            .map { indented(Style.dim($0, on: screen)) }
    }

    private func indented(_ line: String) -> String {
        String(repeating: " ", count: Self.indentation) + line
    }

    // MARK: Body

    private var layout: SummaryLayout {
        SummaryLayout(screen: screen, indentation: Self.indentation, labelColumns: 15)
    }

    private var rows: [SummaryRow] {
        var rows: [SummaryRow] = []
        if !article.tags.isEmpty {
            rows.append(SummaryRow("tags", article.tags.map(\.name), in: layout, style: .cyan))
        }
        if !article.organizations.isEmpty {
            rows.append(
                SummaryRow("organizations", article.organizations.map(name(of:)), in: layout))
        }
        return rows
    }

    private func name(of organization: Organization) -> String {
        guard !organization.aliases.isEmpty else { return organization.name }
        return "\(organization.name) (\(organization.aliases.joined(separator: ", ")))"
    }

    private var activities: [String] {
        article.activities.enumerated().flatMap { index, activity in
            let label = index > 0 ? "" : article.activities.count == 1 ? "activity" : "activities"
            let name = SummaryRow(label, activity.name, in: layout, style: .green)
            return name.lines(in: layout) + ActivitySummary(activity, screen: screen).lines
        }
    }
}

/// Writes articles as Markdown, one section each, for reading.
///
/// A section has the kicker, the title, the subtitle, a line on who wrote it and where it stands,
/// the paragraphs, and lists of the organizations and the activities with their tags. Whatever
/// stands in the text is escaped, so that it shows as it was printed.
public struct MarkdownWriter: PageWriter {
    /// Makes a writer.
    public init() {}

    /// The empty line between the sections of two pages.
    public var separator: [UInt8] { [0x0A] }

    /// Appends a section for each article.
    public func append(_ page: Page, to bytes: inout [UInt8]) {
        for (index, article) in page.articles.enumerated() {
            if index > 0 { bytes += separator }
            let blocks = blocks(of: article, path: page.path)
            bytes.append(contentsOf: blocks.joined(separator: "\n\n").utf8)
            bytes.append(0x0A)
        }
    }

    private func blocks(of article: Article, path: String) -> [String] {
        var blocks: [String] = []
        if let kicker = article.kicker { blocks.append("*" + MarkdownText.inline(kicker) + "*") }
        let title = article.title.isEmpty ? "(\(article.kind.rawValue))" : article.title
        blocks.append("## " + MarkdownText.inline(title))
        if let subtitle = article.subtitle {
            blocks.append("**" + MarkdownText.inline(subtitle) + "**")
        }
        blocks.append(byline(of: article, path: path))
        blocks += article.paragraphs.map { MarkdownText.block($0) }.filter { !$0.isEmpty }
        blocks += list("Tags", tags(article.tags).map { [$0] } ?? [])
        blocks += list("Organizations", article.organizations.map { line(on: $0) })
        blocks += list("Activities", article.activities.map { line(on: $0) })
        return blocks
    }

    private func byline(of article: Article, path: String) -> String {
        var parts = article.contributors.map {
            "\($0.role.rawValue) \(MarkdownText.inline($0.name))"
        }
        if let published = article.published { parts.append(published.description) }
        let lines =
            article.firstLine == article.lastLine
            ? "line \(article.firstLine)" : "lines \(article.firstLine)–\(article.lastLine)"
        parts.append("\(MarkdownText.inline(path)), \(lines)")
        return parts.joined(separator: " · ")
    }

    private func list(_ heading: String, _ lines: [String]) -> [String] {
        guard !lines.isEmpty else { return [] }
        return ["### \(heading)", lines.map { "- " + $0 }.joined(separator: "\n")]
    }

    private func line(on organization: Organization) -> String {
        let name = MarkdownText.inline(organization.name) + " (\(organization.kind.rawValue))"
        guard !organization.aliases.isEmpty else { return name }
        return name + ": " + names(organization.aliases)
    }

    private func line(on activity: Activity) -> String {
        var parts = ["**" + MarkdownText.inline(activity.name) + "**"]
        if let date = activity.date { parts.append(words(on: date)) }
        if let place = activity.place { parts.append(MarkdownText.inline(place)) }
        let roles = [
            ("organizers", activity.organizers), ("undertakers", activity.undertakers),
            ("co-organizers", activity.coOrganizers),
        ]
        parts += roles.filter { !$0.1.isEmpty }.map { "\($0.0): \(names($0.1))" }
        if let participants = activity.participants {
            parts.append("participants: \(MarkdownText.inline(participants.text))")
        }
        if let tags = tags(activity.tags) { parts.append(tags) }
        return parts.joined(separator: " · ")
    }

    private func words(on date: ActivityDate) -> String {
        let text = MarkdownText.inline(date.text)
        guard let start = date.start, let end = date.end else { return text }
        return text + (start == end ? " (\(start))" : " (\(start) – \(end))")
    }

    private func names(_ names: [String]) -> String {
        names.map { MarkdownText.inline($0) }.joined(separator: ", ")
    }

    private func tags(_ tags: [Tag]) -> String? {
        let names = tags.map { "`" + MarkdownText.code($0.name) + "`" }
        return names.isEmpty ? nil : names.joined(separator: " ")
    }
}

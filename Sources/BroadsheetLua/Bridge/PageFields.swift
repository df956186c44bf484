internal import Broadsheet
internal import CLuaShim

extension Field {
    /// What a page shows to plugins.
    static let page: [Field] = [
        Field(
            name: "id", type: "string", summary: "The identity of the page.",
            read: { content, _ in .text(content.page.id) }),
        Field(
            name: "path", type: "string", summary: "Where the page was read from.",
            read: { content, _ in .text(content.page.path) }),
        Field(
            name: "text", type: "string", summary: "The lines, joined by line feeds.",
            read: { content, _ in .text(content.page.text) },
            insteadOfWriting: "write the text of its lines"),
        Field(
            name: "lines", type: "broadsheet.Line[]",
            summary: "The lines, as many as in the file.",
            read: { content, _ in .objects(BS_LINE, content.page.lines.count) },
            insteadOfWriting: "write the text and the label of each line"),
        Field(
            name: "metadata", type: "table<string, any>",
            summary: "What else is known of the page.",
            read: { content, _ in .value(.object(content.page.metadata)) },
            write: { content, _, value in
                content.page.metadata = try RecordReader(place: "page.metadata").metadata(value)
            }),
        Field(
            name: "published", type: "string?",
            summary: "When it was published: `2023`, `2023-04` or `2023-04-10`.",
            read: { content, _ in .optional(.date(content.page.published)) },
            write: { content, _, value in
                content.page.published = try RecordReader(place: "page.published").date(value)
            }),
        Field(
            name: "language", type: "string?", summary: "The language, for example `zh`.",
            read: { content, _ in .optional(content.page.language) },
            write: { content, _, value in
                content.page.language =
                    try RecordReader(place: "page.language").optionalWords(value)
            }),
        Field(
            name: "articles", type: "broadsheet.Article[]", summary: "The articles made so far.",
            read: { content, _ in .objects(BS_ARTICLE, content.page.articles.count) },
            insteadOfWriting: "use page:add_article"),
    ]

    /// What a line shows to plugins.
    static let line: [Field] = [
        Field(
            name: "text", type: "string", summary: "The text, without its line end.",
            read: { content, line in .text(content.page.lines[Int(line.handle)].text) },
            write: { content, line, value in
                let text = try RecordReader(place: "line.text").paragraph(value)
                content.page.lines[Int(line.handle)].text = text
            }),
        Field(
            name: "number", type: "integer", summary: "The number of the line in the file.",
            read: { content, line in .integer(content.page.lines[Int(line.handle)].number) }),
        Field(
            name: "label", type: "broadsheet.Label?",
            summary: "What the line is on the page, once the layout is known.",
            read: { content, line in
                .optional(content.page.lines[Int(line.handle)].label?.rawValue)
            },
            write: { content, line, value in
                let reader = RecordReader(place: "line.label")
                let label: Line.Label? = value.isAbsent ? nil : try reader.choice(value)
                content.page.lines[Int(line.handle)].label = label
            }),
    ]

    /// What `finish` is told.
    static let summary: [Field] = [
        count("pages", "The number of pages.") { $0.pages },
        count("articles", "The number of articles.") { $0.articles },
        count("organizations", "The number of organizations.") { $0.organizations },
        count("activities", "The number of activities.") { $0.activities },
        count("failures", "The number of failures.") { $0.failures },
        Field(
            name: "counts", type: "table<string, number>",
            summary: "What this plugin counted with `broadsheet.count`, summed over all workers.",
            read: { content, _ in
                .value(
                    .object(
                        JSONObject(
                            content.summary.counters.sums(of: content.plugin).map {
                                ($0.key, JSONValue.plain($0.amount))
                            })))
            }),
    ]

    private static func count(
        _ name: String, _ summary: String, _ count: @escaping @Sendable (Summary) -> Int
    ) -> Field {
        Field(
            name: name, type: "integer", summary: summary,
            read: { content, _ in .integer(count(content.summary)) })
    }
}

extension JSONValue {
    /// A sum as an integer where it is one.
    fileprivate static func plain(_ amount: Double) -> JSONValue {
        Int64(exactly: amount).map { .integer($0) } ?? .number(amount)
    }
}

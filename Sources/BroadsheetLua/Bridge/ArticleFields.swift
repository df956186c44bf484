internal import Broadsheet
internal import CLuaShim

extension Field {
    /// What an article shows to plugins.
    static let article: [Field] = [
        cached("id", "string", "The identity: the page's and the first line.") { $0.id },
        cached("text", "string", "The paragraphs, joined by line feeds.") { $0.text },
        words("title", "string", "The title; empty where there is none.", { $0.title }) {
            $0.title = try RecordReader(place: "article.title").words($1)
        },
        words("kicker", "string?", "The line above the title (引题).", { $0.kicker }) {
            $0.kicker = try RecordReader(place: "article.kicker").optionalWords($1)
        },
        words("subtitle", "string?", "The line below the title (副题).", { $0.subtitle }) {
            $0.subtitle = try RecordReader(place: "article.subtitle").optionalWords($1)
        },
        Field(
            name: "paragraphs", type: "string[]",
            summary: "The paragraphs; none holds a line feed.",
            read: { content, it in .strings(content.article(Int(it.handle)).paragraphs) },
            write: { content, it, value in
                let reader = RecordReader(place: "article.paragraphs")
                let paragraphs = try reader.paragraphs(value)
                try content.updateWords(of: Int(it.handle), field: "paragraphs") {
                    $0.paragraphs = paragraphs
                }
            }),
        written("kind", "broadsheet.ArticleKind", "What sort of article it is.") {
            .text($0.kind.rawValue)
        } write: {
            $0.kind = try RecordReader(place: "article.kind").choice($1)
        },
        written("published", "string?", "When it was published.") {
            .optional(.date($0.published))
        } write: {
            $0.published = try RecordReader(place: "article.published").date($1)
        },
        written("language", "string?", "The language, for example `zh`.") {
            .optional($0.language)
        } write: {
            $0.language = try RecordReader(place: "article.language").optionalWords($1)
        },
        written("contributors", "broadsheet.Contributor[]", "Who made it: role and name.") {
            .value(.contributors($0.contributors))
        } write: {
            $0.contributors =
                try RecordReader(place: "article.contributors").contributors($1)
        },
        written("metadata", "table<string, any>", "What else is known of the article.") {
            .value(.object($0.metadata))
        } write: {
            $0.metadata = try RecordReader(place: "article.metadata").metadata($1)
        },
        Field(
            name: "organizations", type: "broadsheet.Organization[]",
            summary: "The organizations that it names.",
            read: { content, it in
                .objects(BS_ORGANIZATION, content.article(Int(it.handle)).organizations.count)
            },
            insteadOfWriting: "use article:add_organization"),
        Field(
            name: "activities", type: "broadsheet.Activity[]",
            summary: "The activities that it reports.",
            read: { content, it in
                .objects(BS_ACTIVITY, content.article(Int(it.handle)).activities.count)
            },
            insteadOfWriting: "use article:add_activity"),
        Field(
            name: "tags", type: "broadsheet.Tag[]", summary: "Its tags.",
            read: { content, it in .value(.tags(content.article(Int(it.handle)).tags)) },
            insteadOfWriting: "use article:tag and article:untag"),
        Field(
            name: "first_line", type: "integer",
            summary: "The number of its first line in the file.",
            read: { content, it in .integer(content.article(Int(it.handle)).firstLine) }),
        Field(
            name: "last_line", type: "integer", summary: "The number of its last line in the file.",
            read: { content, it in .integer(content.article(Int(it.handle)).lastLine) }),
    ]

    private static func cached(
        _ name: String, _ type: String, _ summary: String,
        _ read: @escaping @Sendable (Article) -> String
    ) -> Field {
        Field(
            name: name, type: type, summary: summary, isCached: true,
            read: { content, it in .text(read(content.article(Int(it.handle)))) })
    }

    private static func words(
        _ name: String, _ type: String, _ summary: String,
        _ read: @escaping @Sendable (Article) -> String?,
        write: @escaping @Sendable (inout Article, JSONValue?) throws -> Void
    ) -> Field {
        Field(
            name: name, type: type, summary: summary, isCached: true,
            read: { content, it in .optional(read(content.article(Int(it.handle)))) },
            write: { content, it, value in
                try content.updateWords(of: Int(it.handle), field: name) { try write(&$0, value) }
            })
    }

    private static func written(
        _ name: String, _ type: String, _ summary: String,
        read: @escaping @Sendable (Article) -> Reading,
        write: @escaping @Sendable (inout Article, JSONValue?) throws -> Void
    ) -> Field {
        Field(
            name: name, type: type, summary: summary,
            read: { content, it in read(content.article(Int(it.handle))) },
            write: { content, it, value in
                try content.updateArticle(Int(it.handle)) { try write(&$0, value) }
                content.onWrite?(name)
            })
    }
}

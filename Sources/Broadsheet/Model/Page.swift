/// A line of a page.
public struct Line: Sendable, Hashable, Codable {
    /// What a line is on the page, once the layout is known.
    public enum Label: String, Sendable, Hashable, Codable, CaseIterable {
        /// A running head or a section's name; belongs to no article.
        case head
        /// Date, page number, editors in charge; belongs to no article.
        case folio
        /// The line above a title (引题).
        case kicker
        /// A title, or a line of one.
        case title
        /// The line below a title (副题).
        case subtitle
        /// A line that only names who wrote the article.
        case byline
        /// The beginning of a paragraph.
        case body
        /// The rest of a paragraph that a column end or a hard wrap cut.
        case continuation
        /// A photograph's caption.
        case caption
        /// Who took the photograph or gave the text.
        case credit
    }

    /// The text, without its line end.
    @Exact public var text: String
    /// Its number in the source file, from 1.
    public var number: Int
    /// What it is on the page; `nil` while unknown, and for blank lines.
    public var label: Label?

    /// Makes a line.
    public init(text: String, number: Int, label: Label? = nil) {
        self.text = text
        self.number = number
        self.label = label
    }
}

/// One source document: its lines and, once segmented, its articles.
public struct Page: Sendable, Hashable, Codable {
    /// The identity: the one it was given, else a hash of its bytes.
    @Exact public private(set) var id: String
    /// Where it was read from, as it was given.
    @Exact public private(set) var path: String
    /// Its lines, numbered as in the file.
    public var lines: [Line]
    /// What else is known about it.
    public var metadata: JSONObject
    /// When it was published: a day, a month or a year.
    public var published: PartialDate?
    /// The language as a BCP 47 tag, for example `zh`.
    @Exact public var language: String?
    /// Its articles, in the order in which they were made.
    public var articles: [Article]
    /// Whether it came as an article already, so that it has no lines of its own.
    public var isArticle: Bool

    /// Makes a page from its lines.
    public init(
        id: String,
        path: String,
        lines: [Line] = [],
        metadata: JSONObject = JSONObject(),
        published: PartialDate? = nil,
        language: String? = nil,
        articles: [Article] = [],
        isArticle: Bool = false
    ) {
        self.id = id
        self.path = path
        self.lines = lines
        self.metadata = metadata
        self.published = published
        self.language = language
        self.articles = articles
        self.isArticle = isArticle
    }

    /// The lines' text, joined by line feeds.
    public var text: String { lines.map(\.text).joined(separator: "\n") }

    /// The id of a new article that begins on a line and differs from those of all others.
    public func makeArticleID(firstLine: Int, title: String, paragraphs: [String]) -> String {
        let id = Identifier.article(page: self.id, firstLine: firstLine)
        guard articles.contains(where: { $0.id == id }) else { return id }
        return Identifier.article(
            page: self.id, firstLine: firstLine, title: title, paragraphs: paragraphs)
    }
}

/// One source document: its lines and, once segmented, its articles.
///
/// A page is a value behind one reference, as ``Article`` is.
public struct Page: Sendable {
    struct Record: Sendable, Hashable, Codable {
        @Exact var id: String
        @Exact var path: String
        var lines: [Line]
        var metadata: JSONObject
        var published: PartialDate?
        @Exact var language: String?
        var articles: [Article]
        var isArticle: Bool
    }

    private var shared: CopyOnWrite<Record>

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
        shared = CopyOnWrite(
            Record(
                id: id, path: path, lines: lines, metadata: metadata, published: published,
                language: language, articles: articles, isArticle: isArticle))
    }

    private var record: Record {
        @inline(__always) _read { yield shared.record }
        @inline(__always) _modify { yield &shared.record }
    }
}

extension Page {
    /// The identity: the one it was given, else a hash of its bytes.
    public var id: String { record.id }

    /// Where it was read from, as it was given.
    public var path: String { record.path }

    /// Its lines, numbered as in the file.
    public var lines: [Line] {
        _read { yield record.lines }
        _modify { yield &record.lines }
    }

    /// What else is known about it.
    public var metadata: JSONObject {
        _read { yield record.metadata }
        _modify { yield &record.metadata }
    }

    /// When it was published: a day, a month or a year.
    public var published: PartialDate? {
        _read { yield record.published }
        _modify { yield &record.published }
    }

    /// The language as a BCP 47 tag, for example `zh`.
    public var language: String? {
        _read { yield record.language }
        _modify { yield &record.language }
    }

    /// Its articles, in the order in which they were made.
    public var articles: [Article] {
        _read { yield record.articles }
        _modify { yield &record.articles }
    }

    /// Whether it came as an article already, so that it has no lines of its own.
    public var isArticle: Bool {
        _read { yield record.isArticle }
        _modify { yield &record.isArticle }
    }

    /// The lines' text, joined by line feeds.
    public var text: String { lines.map(\.text).joined(separator: "\n") }

    /// The id of a new article that begins on a line and differs from those of all others.
    public func makeArticleID(firstLine: Int, title: String, paragraphs: [String]) -> String {
        let id = Identifier.article(page: self.id, firstLine: firstLine)
        guard articles.contains(where: { String.areExactlyEqual($0.id, id) }) else { return id }
        return Identifier.article(
            page: self.id, firstLine: firstLine, title: title, paragraphs: paragraphs)
    }
}

extension Page: Hashable {
    /// Compares all fields; text by its UTF-8 bytes.
    public static func == (left: Page, right: Page) -> Bool {
        left.shared.isIdentical(to: right.shared) || left.record == right.record
    }

    /// Hashes all fields.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(record)
    }
}

extension Page: Codable {
    /// Decodes the in-process form (UTF-8 offsets); files use the interchange format instead.
    public init(from decoder: any Decoder) throws {
        shared = CopyOnWrite(try Record(from: decoder))
    }

    /// Encodes the in-process form (UTF-8 offsets); files use the interchange format instead.
    public func encode(to encoder: any Encoder) throws {
        try record.encode(to: encoder)
    }
}

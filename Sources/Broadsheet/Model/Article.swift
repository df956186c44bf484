/// An article of a page: its words, who made it, and what the plugins found in it.
///
/// An article is a value behind one reference: a copy costs one reference, and the first change of
/// a copy copies the record, not the text. Offsets in spans are UTF-8 bytes of ``text``, ``title``,
/// ``kicker`` or ``subtitle``.
///
/// For example:
///
///     var article = Article(id: "p-1", title: "职工运动会开幕", paragraphs: ["昨日，……"])
///     article.tags.add(Tag(name: "culture", confidence: 0.9))
public struct Article: Sendable {
    /// What sort of article it is.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// A story with a title and paragraphs.
        case article
        /// A short item.
        case brief
        /// A photograph with its caption.
        case photo
    }

    struct Record: Sendable, Hashable, Codable {
        @Exact var id: String
        var kind: Kind
        var content: ArticleContent
        var contributors: [Contributor]
        var published: PartialDate?
        @Exact var language: String?
        var organizations: [Organization]
        var activities: [Activity]
        var tags: [Tag]
        var metadata: JSONObject
        var firstLine: Int
        var lastLine: Int
        var unrecognized: JSONObject
    }

    var shared: CopyOnWrite<Record>

    init(_ record: Record) {
        shared = CopyOnWrite(record)
    }

    /// Makes an article.
    public init(
        id: String,
        kind: Kind = .article,
        kicker: String? = nil,
        title: String,
        subtitle: String? = nil,
        contributors: [Contributor] = [],
        published: PartialDate? = nil,
        language: String? = nil,
        paragraphs: [String],
        metadata: JSONObject = JSONObject(),
        firstLine: Int = 1,
        lastLine: Int? = nil,
        unrecognized: JSONObject = JSONObject()
    ) {
        self.init(
            Record(
                id: id,
                kind: kind,
                content: ArticleContent(
                    kicker: kicker, title: title, subtitle: subtitle, paragraphs: paragraphs),
                contributors: contributors,
                published: published,
                language: language,
                organizations: [],
                activities: [],
                tags: [],
                metadata: metadata,
                firstLine: firstLine,
                lastLine: lastLine ?? firstLine,
                unrecognized: unrecognized))
    }

    var record: Record {
        @inline(__always) _read { yield shared.record }
        @inline(__always) _modify { yield &shared.unique.record }
    }

    /// Whether two values share one storage, so that nothing can have changed between them.
    func isIdentical(to other: Article) -> Bool {
        shared.isIdentical(to: other.shared)
    }
}

extension Article: Hashable {
    /// Compares all fields; text by its UTF-8 bytes.
    public static func == (left: Article, right: Article) -> Bool {
        left.isIdentical(to: right) || left.record == right.record
    }

    /// Hashes all fields.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(record)
    }
}

extension Article: Codable {
    /// Decodes the in-process form (UTF-8 offsets); files use the interchange format instead.
    public init(from decoder: any Decoder) throws {
        self.init(try Record(from: decoder))
    }

    /// Encodes the in-process form (UTF-8 offsets); files use the interchange format instead.
    public func encode(to encoder: any Encoder) throws {
        try record.encode(to: encoder)
    }
}

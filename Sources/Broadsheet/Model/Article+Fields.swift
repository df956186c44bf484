extension Article {
    /// The identity: the page's id and the article's first source line.
    public var id: String { record.id }

    /// What sort of article it is.
    public var kind: Kind {
        _read { yield record.kind }
        _modify { yield &shared.unique.record.kind }
    }

    /// The line above the title (引题).
    public var kicker: String? {
        get { content.kicker }
        set { record.content = content.with(kicker: newValue) }
    }

    /// The title; empty where the article has none.
    public var title: String {
        get { content.title }
        set { record.content = content.with(title: newValue) }
    }

    /// The line below the title (副题).
    public var subtitle: String? {
        get { content.subtitle }
        set { record.content = content.with(subtitle: newValue) }
    }

    /// The paragraphs; none holds a line feed.
    public var paragraphs: [String] {
        get { content.paragraphs }
        set { record.content = content.with(paragraphs: newValue) }
    }

    /// The paragraphs, joined by line feeds: the text that body spans count in.
    public var text: String { content.paragraphs.joined(separator: "\n") }

    /// Who made it, in the order printed.
    public var contributors: [Contributor] {
        _read { yield record.contributors }
        _modify { yield &shared.unique.record.contributors }
    }

    /// When it was published: a day, a month or a year.
    public var published: PartialDate? {
        _read { yield record.published }
        _modify { yield &shared.unique.record.published }
    }

    /// The language as a BCP 47 tag, for example `zh`.
    public var language: String? {
        _read { yield record.language }
        _modify { yield &shared.unique.record.language }
    }

    /// The organizations that it names, one per name.
    public var organizations: [Organization] {
        _read { yield record.organizations }
        _modify { yield &shared.unique.record.organizations }
    }

    /// The activities that it reports, one per name.
    public var activities: [Activity] {
        _read { yield record.activities }
        _modify { yield &shared.unique.record.activities }
    }

    /// Its tags, one per name.
    public var tags: [Tag] {
        _read { yield record.tags }
        _modify { yield &shared.unique.record.tags }
    }

    /// What else is known about it.
    public var metadata: JSONObject {
        _read { yield record.metadata }
        _modify { yield &shared.unique.record.metadata }
    }

    /// The number of its first line in the source file, from 1.
    public var firstLine: Int { record.firstLine }

    /// The number of its last line in the source file.
    public var lastLine: Int { record.lastLine }

    /// Keys of the interchange format that this version does not know; written back.
    public var unrecognized: JSONObject {
        _read { yield record.unrecognized }
        _modify { yield &shared.unique.record.unrecognized }
    }

    /// The text of a field; empty where the field is absent.
    public func text(of field: TextField) -> String {
        switch field {
        case .body: text
        case .title: title
        case .kicker: kicker ?? ""
        case .subtitle: subtitle ?? ""
        }
    }
}

extension Article {
    /// The words that spans count in; its identity changes when they do.
    package var content: ArticleContent { record.content }

    /// Which content it has, for as long as anybody holds that.
    package var contentIdentity: ObjectIdentifier { ObjectIdentifier(record.content) }

    /// The bytes of its paragraphs.
    package var size: Int { record.content.size }

    /// Whether it has a span; from the first one on, title fields and paragraphs are frozen.
    public var isFrozen: Bool {
        organizations.contains { !$0.mentions.isEmpty }
            || activities.contains { $0.evidence.hasSpan || $0.tags.hasSpan }
            || tags.hasSpan
    }

    /// The plugins whose spans freeze the text, in the order of what they made.
    public var spanOwners: [String] {
        var owners: [String] = []
        let all =
            organizations.filter { !$0.mentions.isEmpty }.map(\.by)
            + activities.filter(\.evidence.hasSpan).map(\.by)
            + (activities.flatMap(\.tags) + tags).filter(\.evidence.hasSpan).map(\.by)
        for owner in all.compactMap({ $0 }) where !owners.contains(owner) { owners.append(owner) }
        return owners
    }
}

extension [Evidence] {
    fileprivate var hasSpan: Bool { contains { $0.span != nil } }
}

extension [Tag] {
    fileprivate var hasSpan: Bool { contains { $0.evidence.hasSpan } }
}

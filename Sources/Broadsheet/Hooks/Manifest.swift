/// What a plugin says of itself.
public struct Manifest: Sendable, Hashable {
    /// The name, unique in a chain unless the chain says `as`.
    public var name: String
    /// The version, for example `1.0.0`.
    public var version: String
    /// One sentence on what it does.
    public var summary: String
    /// The content hooks that it handles.
    public var hooks: [ContentHook]
    /// What must have been provided before it.
    public var requires: [Capability]
    /// What it provides.
    public var provides: [Capability]
    /// Its options.
    public var options: [OptionSchema]
    /// The folder or file that it was loaded from; `nil` for a plugin in Swift.
    public var source: String?
    /// Where a plugin in Swift is declared; `nil` for one that was loaded from a file.
    public var declaration: SourceLocation?

    /// Makes a manifest; file and line are those of the call.
    public init(
        name: String,
        version: String = "1.0.0",
        summary: String = "",
        hooks: [ContentHook] = [],
        requires: [Capability] = [],
        provides: [Capability] = [],
        options: [OptionSchema] = [],
        source: String? = nil,
        file: String = #fileID,
        line: Int = #line
    ) {
        self.name = name
        self.version = version
        self.summary = summary
        self.hooks = hooks
        self.requires = requires
        self.provides = provides
        self.options = options
        self.source = source
        declaration = source == nil ? SourceLocation(file: file, line: line) : nil
    }
}

/// A part of the content that plugins require and provide, from a closed list, or `metadata.NAME`.
public struct Capability: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
    /// The name, for example `article.organizations`.
    public let rawValue: String

    /// Makes a capability of any name; ``isKnown`` tells whether it is in the list.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Makes a capability of any name; ``isKnown`` tells whether it is in the list.
    public init(stringLiteral value: String) { rawValue = value }

    /// The closed list.
    public static let all: [Capability] = [
        "page.lines", "page.labels", "page.articles", "page.published", "page.language",
        "article.kind", "article.kicker", "article.title", "article.subtitle",
        "article.contributors", "article.published", "article.language", "article.paragraphs",
        "article.organizations", "article.activities", "article.tags",
        "organization.kind", "organization.aliases", "organization.mentions",
        "activity.date", "activity.place", "activity.organizers", "activity.participants",
        "activity.evidence", "activity.tags",
    ]

    /// What every page has before any plugin has run.
    public static let givenByReader: [Capability] = ["page.lines"]

    /// Whether it stands in the closed list or names a metadata key.
    public var isKnown: Bool {
        Self.all.contains(self)
            || rawValue.hasPrefix("metadata.") && rawValue.count > 9
                && VisibleText.isPlainLine(rawValue)
    }

    /// What is there as soon as this is: articles have titles and paragraphs, and so on.
    public var implied: [Capability] {
        switch rawValue {
        case "page.articles":
            ["article.kind", "article.title", "article.paragraphs"]
        default: []
        }
    }

    /// Whether providing it changes the words that spans count in.
    public var changesText: Bool {
        ["article.kicker", "article.title", "article.subtitle", "article.paragraphs"]
            .contains(rawValue)
    }

    /// Whether providing it sets spans, which freeze the words.
    public var setsSpans: Bool {
        [
            "article.organizations", "organization.mentions", "article.activities",
            "activity.evidence", "article.tags", "activity.tags",
        ].contains(rawValue)
    }
}

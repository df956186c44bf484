/// What a plugin changed, found as the difference between before and after.
public struct Change: Sendable, Hashable {
    /// The plugin's name in the chain.
    public var plugin: String
    /// The hook.
    public var hook: ContentHook
    /// The article's id; `nil` for the page's own fields.
    public var article: String?
    /// The field, for example `title` or `organizations[北京市总工会].aliases`; `article` or `page`
    /// where the whole was dropped.
    public var field: String
    /// The value before; `nil` if there was none.
    public var before: JSONValue?
    /// The value after; `nil` if there is none.
    public var after: JSONValue?
    /// Where the plugin's source wrote it; for a plugin in Swift that does not say, where the
    /// plugin is declared; `nil` if neither is known.
    public var location: SourceLocation?
    /// The plugin's name for the rule by which it did so, if it said one.
    public var rule: String?

    /// Makes a change.
    public init(
        plugin: String, hook: ContentHook, article: String?, field: String,
        before: JSONValue?, after: JSONValue?, location: SourceLocation? = nil, rule: String? = nil
    ) {
        self.plugin = plugin
        self.hook = hook
        self.article = article
        self.field = field
        self.before = before
        self.after = after
        self.location = location
        self.rule = rule
    }
}

extension Change {
    /// A page that a plugin dropped: the field is `page`, the value before is its path.
    static func drop(ofPage page: Page, by plugin: String) -> Change {
        Change(
            plugin: plugin, hook: .page, article: nil, field: "page",
            before: .string(page.path), after: nil)
    }

    /// An article that a plugin dropped: the field is `article`, the value before is its title.
    static func drop(of article: Article, by plugin: String) -> Change {
        Change(
            plugin: plugin, hook: .article, article: article.id, field: "article",
            before: .string(article.title), after: nil)
    }
}

/// A write of a plugin to a field, with its place in the plugin's source.
public struct TracedWrite: Sendable, Hashable {
    /// The field as in ``Change/field``; what is inside brackets may be left out.
    public var field: String
    /// The article's id; `nil` for the page's own fields, or if it is not known.
    public var article: String?
    /// Where the plugin's source wrote it.
    public var location: SourceLocation
    /// The plugin's name for the rule by which it did so.
    public var rule: String?

    /// Makes a record of a write.
    public init(
        field: String, article: String? = nil, location: SourceLocation, rule: String? = nil
    ) {
        self.field = field
        self.article = article
        self.location = location
        self.rule = rule
    }
}

/// A tag that a plugin considered and left out, because it stayed below the threshold.
public struct TagCandidate: Sendable, Hashable {
    /// The article's id.
    public var article: String
    /// The activity's name, if the tag was for an activity.
    public var activity: String?
    /// The tag with the words that spoke for it.
    public var tag: Tag
    /// The threshold that it did not reach.
    public var threshold: Double
    /// Where the plugin's source offered it.
    public var location: SourceLocation?

    /// Makes a candidate.
    public init(
        article: String, activity: String?, tag: Tag, threshold: Double,
        location: SourceLocation? = nil
    ) {
        self.article = article
        self.activity = activity
        self.tag = tag
        self.threshold = threshold
        self.location = location
    }
}

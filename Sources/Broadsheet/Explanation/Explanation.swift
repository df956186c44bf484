/// Why a page came out of a chain as it did: who set each field, and on what evidence.
///
/// It is made of a result of a session that traces. Plugins in Swift and in Lua are told of alike.
///
/// For example:
///
///     let session = try chain.makeSession(isTracing: true)
///     let explanation = Explanation(of: session.process(page), by: chain)
///     for line in ExplanationTable(explanation).lines { print(line) }
public struct Explanation: Sendable {
    /// A plugin of the chain.
    public struct PluginUse: Sendable, Hashable {
        /// Its name in the chain.
        public let name: String
        /// Its version.
        public let version: String
        /// The folder or file that it was loaded from; `nil` for a plugin in Swift.
        public let source: String?
    }

    /// The page's path.
    public let path: String
    /// When the page was published.
    public let published: PartialDate?
    /// The page's own fields.
    public let fields: [ExplainedField]
    /// The page's articles, in its order.
    public private(set) var articles: [ArticleExplanation]
    /// What plugins dropped: the page, or articles of it.
    public let drops: [Change]
    /// All changes, in the order in which they were made.
    public let changes: [Change]
    /// What failed.
    public let failures: [Failure]
    /// The plugins, in the chain's order.
    public let plugins: [PluginUse]

    /// Explains a result.
    ///
    /// - Parameters:
    ///   - result: what a session that traces made of a page.
    ///   - chain: the session's chain.
    public init(of result: PageResult, by chain: Chain) {
        path = result.path
        changes = result.changes
        failures = result.failures
        plugins = chain.entries.map { entry in
            let manifest = entry.plugin.manifest
            return PluginUse(
                name: entry.name, version: manifest.version, source: manifest.source)
        }
        let page = result.page
        published = page?.published
        let input = result.input ?? page
        drops = result.changes.filter(\.isDrop)
        fields = page.map { Self.fields(of: $0, input, result.changes) } ?? []
        articles =
            page?.articles.map { article in
                ArticleExplanation(
                    article, lines: input?.lines ?? [],
                    changes: result.changes.filter { $0.concerns(article) },
                    candidates: result.candidates.filter { $0.concerns(article) },
                    failures: result.failures.filter { $0.concerns(article) },
                    isDatedByChain: input?.published == nil && chain.fallbackPublished != nil)
            } ?? []
    }

    /// Leaves out all articles but some.
    public mutating func keep(where isWanted: (Article) -> Bool) {
        articles.removeAll { !isWanted($0.article) }
    }

    private static func fields(
        of page: Page, _ input: Page?, _ changes: [Change]
    ) -> [ExplainedField] {
        let origins = FieldOrigins(changes.filter { $0.article == nil })
        var fields: [ExplainedField] = []
        if let published = page.published {
            let change = origins.change(at: "published")
            let isGiven = change == nil && input?.published == nil
            fields.append(
                ExplainedField(
                    "published", "published", .text(published.description),
                    isGiven ? .fallback : FieldOrigin(change)))
        }
        if let language = page.language {
            fields.append(
                ExplainedField(
                    "language", "language", .text(language),
                    FieldOrigin(origins.change(at: "language"))))
        }
        for member in page.metadata.members {
            let path = "metadata[\(member.key)]"
            fields.append(
                ExplainedField(
                    path, "metadata.\(member.key)", .text(member.value.shown),
                    FieldOrigin(origins.change(at: path))))
        }
        return fields
    }
}

extension Change {
    /// Whether it took the whole page or a whole article away.
    fileprivate var isDrop: Bool {
        guard after == nil else { return false }
        return field == "page" || field == "article" || field.hasPrefix("articles[")
    }

    fileprivate func concerns(_ article: Article) -> Bool {
        self.article.map { String.areExactlyEqual($0, article.id) } ?? false
    }
}

extension TagCandidate {
    fileprivate func concerns(_ article: Article) -> Bool {
        String.areExactlyEqual(self.article, article.id)
    }
}

extension Failure {
    /// A failure of a plugin on a whole page is one on each of its articles.
    fileprivate func concerns(_ article: Article) -> Bool {
        self.article.map { String.areExactlyEqual($0, article.id) } ?? true
    }
}

extension JSONValue {
    /// A text as it is, anything else as JSON.
    var shown: String { string ?? String(decoding: json(), as: UTF8.self) }
}

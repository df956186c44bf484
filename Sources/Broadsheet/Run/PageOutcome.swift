/// What a run tells of one input, beside its output.
public struct PageOutcome: Sendable {
    /// What became of an input.
    public enum Fate: Sendable, Hashable {
        /// It has gone through the chain; it has an output.
        case kept
        /// A plugin dropped it on purpose.
        case dropped
        /// It was left out because of a failure, as the policy says.
        case skipped
        /// No page could be made of it.
        case unreadable
    }

    /// What became of it.
    public internal(set) var fate: Fate
    /// The page's path.
    public let path: String
    /// What was found in it; nothing unless it was kept.
    public internal(set) var content = ContentCounts()
    /// Whether there is neither an article nor any text in it; so too where there is no page.
    public let isBlank: Bool
    /// What failed, in order.
    public let failures: [Failure]
    /// What the plugins said, in order.
    public let log: [LogEntry]
    /// What the plugins counted.
    public let counters: Counters
    /// The numbers of what plugins dropped on purpose.
    public let dropped: DropCounts
    /// What each plugin changed; empty unless tracing.
    public let changes: [Change]
    /// Tags that stayed below their threshold; empty unless tracing.
    public let candidates: [TagCandidate]

    init(_ result: consuming PageResult, fate: Fate) {
        self.fate = fate
        path = result.path
        failures = result.failures
        log = result.log
        counters = result.counters
        dropped = result.dropped
        changes = result.changes
        candidates = result.candidates
        isBlank = result.page?.isBlank ?? true
        if let page = result.page { content.add(page) }
    }

    /// Leaves the page out because of a failure.
    mutating func skip() {
        fate = .skipped
        content = ContentCounts()
    }
}

extension Page {
    /// Whether there is nothing on it but white space.
    fileprivate var isBlank: Bool {
        articles.isEmpty
            && lines.allSatisfy { $0.text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
    }
}

/// The numbers of what was found in pages.
public struct ContentCounts: Sendable, Hashable, Codable {
    /// Articles.
    public var articles = 0
    /// Organizations; one that two articles name counts twice.
    public var organizations = 0
    /// Activities.
    public var activities = 0
    /// Tags of articles and activities.
    public var tags = 0

    /// Makes counts of nothing.
    public init() {}

    mutating func add(_ page: Page) {
        articles += page.articles.count
        for article in page.articles {
            organizations += article.organizations.count
            activities += article.activities.count
            tags += article.tags.count
            for activity in article.activities { tags += activity.tags.count }
        }
    }

    mutating func add(_ other: ContentCounts) {
        articles += other.articles
        organizations += other.organizations
        activities += other.activities
        tags += other.tags
    }
}

/// What a chain made of one page.
public struct PageResult: Sendable {
    /// The page with its articles; `nil` if a plugin dropped it.
    public var page: Page?
    /// The path of the page.
    public var path: String
    /// The page as it came to the first plugin; `nil` unless tracing.
    public var input: Page?
    /// What failed, in order.
    public var failures: [Failure]
    /// What the plugins said, in order.
    public var log: [LogEntry]
    /// What the plugins counted.
    public var counters: Counters
    /// The numbers of what plugins dropped on purpose.
    public var dropped: DropCounts
    /// What each plugin changed; empty unless tracing.
    public var changes: [Change]
    /// Tags that stayed below their threshold; empty unless tracing.
    public var candidates: [TagCandidate]

    /// Makes the result of an input that could not be read.
    public init(unreadable path: String, failure: Failure) {
        self.init(path: path, failures: [failure])
    }

    /// Makes the result of an input of which an error keeps a page from being made.
    package init(unreadable input: Input, _ error: any Error) {
        var failure = Failure(from: error, code: .inputUnreadable)
        failure.page = failure.page ?? input.path
        failure.location =
            failure.location ?? input.line.map { SourceLocation(file: input.path, line: $0) }
        self.init(unreadable: input.path, failure: failure)
    }

    init(
        page: Page? = nil, path: String, failures: [Failure] = [], log: [LogEntry] = [],
        counters: Counters = Counters(), dropped: DropCounts = DropCounts(),
        changes: [Change] = [], candidates: [TagCandidate] = []
    ) {
        self.page = page
        self.path = path
        self.failures = failures
        self.log = log
        self.counters = counters
        self.dropped = dropped
        self.changes = changes
        self.candidates = candidates
    }
}

/// The numbers of what plugins dropped on purpose.
public struct DropCounts: Sendable, Hashable, Codable {
    /// Pages.
    public var pages = 0
    /// Articles.
    public var articles = 0
    /// Organizations.
    public var organizations = 0
    /// Activities.
    public var activities = 0

    /// Makes counts of nothing.
    public init() {}

    mutating func add(_ other: DropCounts) {
        pages += other.pages
        articles += other.articles
        organizations += other.organizations
        activities += other.activities
    }
}

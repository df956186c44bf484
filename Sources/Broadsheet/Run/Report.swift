/// What a run tells of itself: the same for any number of workers.
///
/// But for ``profile`` it holds no timings and nothing of the workers, and all of it is in the
/// order of the input.
public struct Report: Sendable {
    /// How a run came to its end.
    public enum Ending: String, Sendable, Hashable, Codable {
        /// All inputs have been through the chain.
        case complete
        /// A failure ended it, as the policy or the greatest number of failures says.
        case stopped
        /// It was cancelled.
        case cancelled
    }

    /// How the run came to its end.
    public internal(set) var ending = Ending.complete
    /// The number of inputs: kept, dropped, skipped and unreadable ones.
    public internal(set) var inputs = 0
    /// The number of pages that have an output.
    public internal(set) var pages = 0
    /// The number of pages that were left out because of a failure.
    public internal(set) var skipped = 0
    /// The number of inputs of which no page could be made.
    public internal(set) var unreadable = 0
    /// What was found in the pages that have an output.
    public internal(set) var content = ContentCounts()
    /// What plugins dropped on purpose.
    public internal(set) var dropped = DropCounts()
    /// What failed: of the pages in the order of the input, then of `finish`.
    public internal(set) var failures: [Failure] = []
    /// What the plugins counted.
    public internal(set) var counters = Counters()
    /// How often the plugins said something, by level.
    public internal(set) var logged: [LogEntry.Level: Int] = [:]
    /// What the plugins said when they started, and in `finish`; the rest came with the pages.
    public internal(set) var log: [LogEntry] = []

    /// What the handlers of all workers took; `nil` unless profiling.
    ///
    /// It differs from run to run and is no part of ``json``.
    public internal(set) var profile: Profile?

    /// Makes a report of nothing.
    public init() {}

    /// Whether the run was cancelled.
    public var isCancelled: Bool { ending == .cancelled }

    /// What `finish` is told.
    public var summary: Summary {
        Summary(
            pages: pages, articles: content.articles, organizations: content.organizations,
            activities: content.activities, failures: failures.count, counters: counters)
    }
}

extension Report {
    mutating func add(_ outcome: PageOutcome) {
        inputs += 1
        switch outcome.fate {
        case .kept: pages += 1
        case .dropped: break
        case .skipped: skipped += 1
        case .unreadable: unreadable += 1
        }
        content.add(outcome.content)
        dropped.add(outcome.dropped)
        failures += outcome.failures
        counters.add(outcome.counters)
        count(outcome.log)
    }

    /// Adds what belongs to no page.
    mutating func add(failures: [Failure] = [], log: [LogEntry], counters: Counters) {
        self.failures += failures
        self.log += log
        self.counters.add(counters)
        count(log)
    }

    private mutating func count(_ log: [LogEntry]) {
        for entry in log { logged[entry.level, default: 0] += 1 }
    }
}

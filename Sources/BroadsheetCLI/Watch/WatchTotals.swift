import Broadsheet

/// How much was run, and how much became different.
struct WatchTotals {
    /// For each plugin the number of pages that it was called for.
    private(set) var called: [String: Int] = [:]
    private(set) var pages = 0
    private(set) var articles = 0
    private(set) var different = 0
    private(set) var failures = 0

    /// Adds what came of a page.
    mutating func add(_ outcome: WatchedPages.Outcome) {
        pages += 1
        failures += outcome.failures.count
        articles += outcome.result.page?.articles.count ?? 0
        different += outcome.comparison?.differences.count ?? 0
        for name in outcome.called { called[name, default: 0] += 1 }
    }
}

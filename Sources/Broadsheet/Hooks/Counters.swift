/// Sums that plugins keep over a whole run, by plugin and key.
public struct Counters: Sendable, Hashable {
    fileprivate struct Name: Sendable, Hashable {
        @Exact var plugin: String
        @Exact var key: String
    }

    private var sums: [Name: Double] = [:]

    /// Makes empty counters.
    public init() {}

    var isEmpty: Bool { sums.isEmpty }

    /// Adds to a counter.
    public mutating func add(plugin: String, key: String, amount: Double) {
        sums[Name(plugin: plugin, key: key), default: 0] += amount
    }

    /// What one counter has; no amount where nothing was added to it.
    struct Sum {
        fileprivate let name: Name
        fileprivate let amount: Double?
    }

    func sum(plugin: String, key: String) -> Sum {
        let name = Name(plugin: plugin, key: key)
        return Sum(name: name, amount: sums[name])
    }

    /// Gives a counter what it had.
    mutating func restore(_ sum: Sum) { sums[sum.name] = sum.amount }

    /// Adds all of another's sums.
    public mutating func add(_ other: Counters) {
        for (name, amount) in other.sums { sums[name, default: 0] += amount }
    }

    /// The sums of a plugin, ordered by key.
    public func sums(of plugin: String) -> [(key: String, amount: Double)] {
        sums.filter { String.areExactlyEqual($0.key.plugin, plugin) }
            .map { (key: $0.key.key, amount: $0.value) }
            .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }

    /// All sums, ordered by plugin and key.
    public var all: [(plugin: String, key: String, amount: Double)] {
        sums.map { (plugin: $0.key.plugin, key: $0.key.key, amount: $0.value) }
            .sorted {
                if String.areExactlyEqual($0.plugin, $1.plugin) {
                    return $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
                }
                return $0.plugin.utf8.lexicographicallyPrecedes($1.plugin.utf8)
            }
    }
}

/// What `finish` is told of a run.
public struct Summary: Sendable {
    /// The number of pages.
    public var pages: Int
    /// The number of articles.
    public var articles: Int
    /// The number of organizations.
    public var organizations: Int
    /// The number of activities.
    public var activities: Int
    /// The number of failures.
    public var failures: Int
    /// What the plugins counted.
    public var counters: Counters

    /// Makes a summary.
    public init(
        pages: Int = 0, articles: Int = 0, organizations: Int = 0, activities: Int = 0,
        failures: Int = 0, counters: Counters = Counters()
    ) {
        self.pages = pages
        self.articles = articles
        self.organizations = organizations
        self.activities = activities
        self.failures = failures
        self.counters = counters
    }
}

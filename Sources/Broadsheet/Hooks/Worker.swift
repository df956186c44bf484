/// One thread's share of a run: what the plugin instances on it have in common.
///
/// A worker is used by its own thread alone.
public final class Worker {
    // Used by one thread, and each access is over before anything else is called.

    /// The entries logged since they were last taken.
    @exclusivity(unchecked) private var entries: [LogEntry] = []
    /// The amounts counted since they were last taken, in the order of first use.
    @exclusivity(unchecked) private var counts = Counters()
    /// Where Lua plugins recorded writes, since they were last taken.
    @exclusivity(unchecked) private var writes: [TracedWrite] = []
    @exclusivity(unchecked) private var candidates: [TagCandidate] = []
    /// How many entries there were when the visit in progress began.
    @exclusivity(unchecked) private var entriesBefore = 0
    /// What the counters had before the visit's amounts, the last one last.
    @exclusivity(unchecked) private var countsBefore: [Counters.Sum] = []
    private var resources: [ObjectIdentifier: AnyObject] = [:]

    /// Tells whether the worker is still at the same page.
    public let pages = PageCount()

    /// Makes a worker.
    public init() {}

    /// Something that the instances of a worker share, made when it is first asked for.
    ///
    /// A scripting host keeps its one state here.
    public func resource<Resource: AnyObject>(
        _ type: Resource.Type, make: () throws -> Resource
    ) rethrows -> Resource {
        if let known = resources[ObjectIdentifier(type)] as? Resource { return known }
        let resource = try make()
        resources[ObjectIdentifier(type)] = resource
        return resource
    }

    /// Adds to a counter.
    public func count(plugin: String, key: String, amount: Double) {
        countsBefore.append(counts.sum(plugin: plugin, key: key))
        counts.add(plugin: plugin, key: key, amount: amount)
    }

    /// Keeps a log entry.
    public func log(_ entry: LogEntry) {
        entries.append(entry)
    }

    /// Records where a plugin wrote a field; used while tracing.
    public func record(_ write: TracedWrite) {
        writes.append(write)
    }

    /// Records a tag that stayed below its threshold; used while tracing.
    public func record(_ candidate: TagCandidate) {
        candidates.append(candidate)
    }

    func beginPage() { pages.current += 1 }

    /// Notes that a plugin's work on a page, or on an article, begins.
    func beginVisit() {
        entriesBefore = entries.count
        if !countsBefore.isEmpty { countsBefore.removeAll(keepingCapacity: true) }
    }

    /// Forgets what was logged, counted and recorded since the visit began.
    func takeBackVisit() {
        entries.removeSubrange(entriesBefore...)
        while let sum = countsBefore.popLast() { counts.restore(sum) }
        discardTrace()
    }

    func takeLog() -> [LogEntry] { take(&entries) }
    func takeWrites() -> [TracedWrite] { take(&writes) }
    func takeCandidates() -> [TagCandidate] { take(&candidates) }

    /// Forgets what was recorded for the trace since it was last taken.
    func discardTrace() {
        writes.removeAll(keepingCapacity: true)
        candidates.removeAll(keepingCapacity: true)
    }

    func takeCounts() -> Counters {
        guard !counts.isEmpty else { return Counters() }
        defer { counts = Counters() }
        return counts
    }

    private func take<Element>(_ list: inout [Element]) -> [Element] {
        guard !list.isEmpty else { return [] }
        defer { list.removeAll(keepingCapacity: true) }
        return list
    }
}

/// The number of pages that a worker has begun.
///
/// An object of its own, so that what the worker holds can look at it without holding the worker.
public final class PageCount {
    /// The number of the page that is in work, from 1; 0 before the first.
    public var number: Int { current }

    // Used by one thread, and each access is over before anything else is called. Other modules would
    // check it all the same, did they reach it.
    @exclusivity(unchecked) fileprivate var current = 0
}

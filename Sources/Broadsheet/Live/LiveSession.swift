/// A chain whose plugins change while pages stay in hand: what a change concerns is run again, and
/// nothing else.
///
/// Each plugin has a worker of its own, so that a new state of it begins afresh and the others go
/// on. Of each page the session keeps what every plugin found and what it made of it; a plugin is
/// called again for a page only if the plugin is another one, or if it now finds another page. That
/// holds for a page that was edited, for an option, for a new order, and behind a plugin whose new
/// state makes the same of a page as the old one did.
///
/// `finish` is not called, since there is no last page.
///
/// For example:
///
///     let live = LiveSession()
///     try live.use(chain)
///     let first = live.process(page)
///     try live.use(edited)               // one plugin was saved
///     let second = live.process(page)    // second.called names it alone
///
/// A session is used by one thread at a time.
public final class LiveSession {
    /// What came of a page, and which plugins were called for it.
    public struct Outcome: Sendable {
        /// What the chain made of the page.
        public let result: PageResult
        /// The names of the plugins whose handlers were called, in order; those of the others
        /// would have done what they did before.
        public let called: [String]
    }

    private let isTracing: Bool
    private let endsAtFailure: Bool
    private var parts: [LivePart] = []
    private var fallbackPublished: PartialDate?
    private var nextNumber = 0
    private var passages: [Exact<String>: [LiveStep]] = [:]

    /// Makes a session without a chain.
    ///
    /// - Parameters:
    ///   - isTracing: whether results tell what each plugin changed.
    ///   - endsAtFailure: whether the first failure ends a page's way through the chain.
    public init(isTracing: Bool = true, endsAtFailure: Bool = false) {
        self.isTracing = isTracing
        self.endsAtFailure = endsAtFailure
    }

    /// Puts a chain in the place of the one before.
    ///
    /// Plugins that are as they were keep their instance; the others are made and started afresh,
    /// and nothing of the old ones stays. If one cannot be started, the chain before stays in
    /// place.
    ///
    /// - Returns: the names of the plugins that were started, and what they said.
    /// - Throws: the ``Failure`` of the first plugin that cannot be made or started.
    @discardableResult
    public func use(_ chain: Chain) throws -> (started: [String], log: [LogEntry]) {
        var free = parts
        var next: [LivePart] = []
        var started: [String] = []
        var log: [LogEntry] = []
        for entry in chain.entries {
            let part: LivePart
            if let same = free.firstIndex(where: { $0.isMade(of: entry) }) {
                part = free.remove(at: same)
            } else {
                part = try LivePart(entry, number: nextNumber, isTracing: isTracing)
                nextNumber += 1
                started.append(entry.name)
                log += part.worker.takeLog()
            }
            next.append(part)
        }
        // Not before all are made: where one fails the old chain goes on as it was.
        for (index, part) in next.enumerated() {
            part.stage.settlesPublished = index == chain.dater
        }
        parts = next
        fallbackPublished = chain.fallbackPublished
        return (started, log)
    }

    /// Runs a page through the chain, as far as that has not been done.
    ///
    /// - Parameters:
    ///   - page: the page.
    ///   - key: what the page is known by, however it may be edited; else its path.
    /// - Returns: what came of it.
    public func process(_ page: Page, as key: String? = nil) -> Outcome {
        let key = Exact(wrappedValue: key ?? page.path)
        let known = passages[key] ?? []
        let input = page.withoutWork(of: parts.map(\.stage.name))
        var state = PageState(input)
        if !parts.contains(where: \.stage.settlesPublished) {
            state.settlePublished(fallbackPublished)
        }
        var steps: [LiveStep] = []
        var called: [String] = []
        for part in parts {
            let step: LiveStep
            if let same = known.first(where: { $0.holds(for: part, state, fallbackPublished) }) {
                step = same
            } else {
                step = run(part, state)
                called.append(part.stage.name)
            }
            steps.append(step)
            state = step.after
            if step.isOver { break }
        }
        passages[key] = steps
        return Outcome(
            result: result(of: steps, state, input: input, path: page.path), called: called)
    }

    /// Forgets a page that is no longer there.
    public func forget(_ key: String) {
        passages[Exact(wrappedValue: key)] = nil
    }

    private func run(_ part: LivePart, _ state: PageState) -> LiveStep {
        var visit = PageVisit(
            state, worker: part.worker, isTracing: isTracing, endsAtFailure: endsAtFailure,
            fallbackPublished: fallbackPublished)
        visit.run(part.stage)
        let (after, isOver) = (visit.state, visit.isOver)
        return LiveStep(
            number: part.number, settlesPublished: part.stage.settlesPublished,
            fallbackPublished: fallbackPublished, before: state, after: after, isOver: isOver,
            result: visit.result())
    }

    private func result(
        of steps: [LiveStep], _ state: PageState, input: Page, path: String
    ) -> PageResult {
        var state = state
        let isOver = steps.last?.isOver ?? false
        if !isOver { state.makeOneArticleIfThereIsNone() }
        var result = PageResult(page: isOver ? nil : state.page, path: path)
        if isTracing { result.input = input }
        for step in steps { result.add(step.result) }
        return result
    }
}

/// A plugin with a worker of its own.
struct LivePart {
    /// Tells it from every other instance of the session.
    let number: Int
    let worker: Worker
    let stage: Stage
    private let entry: Chain.Entry

    init(_ entry: Chain.Entry, number: Int, isTracing: Bool) throws {
        self.entry = entry
        self.number = number
        worker = Worker()
        stage = try Stage(entry, worker: worker, isTracing: isTracing, settlesPublished: false)
        worker.discardTrace()
    }

    /// Whether an entry of a chain would make the same instance.
    func isMade(of other: Chain.Entry) -> Bool {
        String.areExactlyEqual(entry.name, other.name)
            && entry.plugin.manifest == other.plugin.manifest
            && String?.areExactlyEqual(entry.plugin.identity, other.plugin.identity)
            && entry.options == other.options && entry.limits == other.limits
    }
}

/// What one instance of a plugin made of one state of a page.
struct LiveStep {
    let number: Int
    let settlesPublished: Bool
    let fallbackPublished: PartialDate?
    let before: PageState
    let after: PageState
    let isOver: Bool
    let result: PageResult

    /// Whether an instance would do the same again.
    func holds(for part: LivePart, _ state: PageState, _ fallback: PartialDate?) -> Bool {
        number == part.number && settlesPublished == part.stage.settlesPublished
            && (!settlesPublished || fallbackPublished == fallback) && before == state
    }
}

extension PageResult {
    /// Adds what a later plugin said, counted, dropped and changed.
    fileprivate mutating func add(_ other: PageResult) {
        failures += other.failures
        log += other.log
        counters.add(other.counters)
        dropped.add(other.dropped)
        changes += other.changes
        candidates += other.candidates
    }
}

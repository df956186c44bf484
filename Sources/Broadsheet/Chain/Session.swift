/// The instances of a chain's plugins in one worker; runs pages through them, one after another.
///
/// A session is used by one thread at a time. A failure of a handler is kept in the result: the
/// article, or the page, is as it was before that plugin, and the rest of the chain goes on.
public final class Session {
    /// What the plugin instances of this session share.
    public let worker: Worker
    /// What the plugins said while they started.
    public let startLog: [LogEntry]
    /// What the plugins counted while they started.
    public let startCounters: Counters
    let isTracing: Bool
    private let stages: [Stage]
    private let names: [String]
    private let isDatedFirst: Bool
    private let fallbackPublished: PartialDate?
    private let profiler: Profiler?

    init(chain: Chain, isTracing: Bool, isProfiling: Bool) throws {
        let worker = Worker()
        let profiler = isProfiling ? Profiler() : nil
        stages = try chain.entries.enumerated().map { index, entry in
            try Stage(
                entry, worker: worker, isTracing: isTracing, profiler: profiler,
                settlesPublished: index == chain.dater)
        }
        names = stages.map(\.name)
        isDatedFirst = !stages.contains(where: \.settlesPublished)
        self.worker = worker
        self.isTracing = isTracing
        self.profiler = profiler
        fallbackPublished = chain.fallbackPublished
        // What is said at the start belongs to no page; how often it is said depends on the number
        // of workers, so that it must not come out with the first page of each.
        startLog = worker.takeLog()
        startCounters = worker.takeCounts()
        worker.discardTrace()
    }

    /// What the handlers have taken so far; `nil` unless profiling.
    public var profile: Profile? { profiler?.profile }

    /// Runs a page through the chain, plugin by plugin.
    ///
    /// A page that came as an article first loses what this chain's plugins made of it in an
    /// earlier run.
    ///
    /// - Parameters:
    ///   - page: the page.
    ///   - endsAtFailure: whether the first failure ends the page's way through the chain; the
    ///     result then has no page.
    /// - Returns: what the chain made of it.
    public func process(_ page: consuming Page, endsAtFailure: Bool = false) -> PageResult {
        // Not held here, so that what the plugins change is not copied for its sake.
        let before = (consume page).withoutWork(of: names)
        let input = isTracing ? before : nil
        var visit = PageVisit(
            PageState(consume before), worker: worker, isTracing: isTracing,
            endsAtFailure: endsAtFailure, fallbackPublished: fallbackPublished)
        if isDatedFirst { visit.settlePublished() }
        for stage in stages where !visit.isOver { visit.run(stage) }
        var result = (consume visit).finish()
        result.input = input
        return result
    }

    /// Calls the handlers of a tool's own hook in chain order.
    ///
    /// A handler that fails leaves the subject as it was before; the others are still called.
    ///
    /// - Returns: whether the subject is kept, and the failures.
    public func fire<Subject>(
        _ hook: Hook<Subject>, _ subject: inout Subject
    ) -> (verdict: Verdict, failures: [Failure]) {
        var failures: [Failure] = []
        for stage in stages {
            guard let handler = stage.handlers.handler(of: hook) else { continue }
            let before = subject
            do {
                if try handler(&subject) == .drop { return (.drop, failures) }
            } catch {
                subject = before
                failures.append(stage.failure(error, hook: hook.name))
            }
        }
        return (.keep, failures)
    }

    /// Calls the `finish` handlers, once per run.
    ///
    /// - Returns: the failures, and what the handlers logged and counted.
    public func finish(
        _ summary: Summary
    ) -> (failures: [Failure], log: [LogEntry], counters: Counters) {
        var failures: [Failure] = []
        for stage in stages {
            do {
                try stage.handlers.finish?(summary)
            } catch {
                failures.append(stage.failure(error, hook: ContentHook.finish.rawValue))
            }
        }
        return (failures, worker.takeLog(), worker.takeCounts())
    }
}

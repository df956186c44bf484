/// The instances of a chain's plugins in one worker; runs pages through them, one after another.
///
/// A session is used by one thread at a time. A failure of a handler is kept in the result: the
/// article, or the page, is as it was before that plugin, and the rest of the chain goes on.
public final class Session {
    struct Stage {
        let name: String
        let handlers: Handlers
        /// Whether its `page` handler is called for a page that came as an article.
        let visitsArticlePages: Bool
        /// Whether it is the plugin's part to make articles, so that a page on which it finds none
        /// has none.
        let makesArticles: Bool
        /// Whether no later plugin provides `page.published`.
        let settlesPublished: Bool
    }

    /// What the plugin instances of this session share.
    public let worker: Worker
    /// What the plugins said while they started.
    public let startLog: [LogEntry]
    /// What the plugins counted while they started.
    public let startCounters: Counters
    let isTracing: Bool
    private let stages: [Stage]
    private let fallbackPublished: PartialDate?
    private let profiler: Profiler?

    init(chain: Chain, isTracing: Bool, isProfiling: Bool) throws {
        let worker = Worker()
        let profiler = isProfiling ? Profiler() : nil
        let dater = chain.entries.lastIndex {
            $0.plugin.manifest.provides.contains("page.published")
        }
        stages = try chain.entries.enumerated().map { index, entry in
            try Stage(
                entry, worker: worker, isTracing: isTracing, profiler: profiler,
                settlesPublished: index == dater)
        }
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
    public func process(_ page: Page, endsAtFailure: Bool = false) -> PageResult {
        var visit = PageVisit(
            page: page.isArticle ? withoutEarlierWork(page) : page, worker: worker,
            isTracing: isTracing, endsAtFailure: endsAtFailure,
            fallbackPublished: fallbackPublished)
        if !stages.contains(where: \.settlesPublished) { visit.settlePublished() }
        for stage in stages where !visit.isOver { visit.run(stage) }
        return visit.finish()
    }

    private func withoutEarlierWork(_ page: Page) -> Page {
        var page = page
        let names = stages.map(\.name)
        for index in page.articles.indices { page.articles[index].removeWork(of: names) }
        return page
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

extension Session.Stage {
    /// Makes a plugin's instance for one worker and starts it.
    fileprivate init(
        _ entry: Chain.Entry, worker: Worker, isTracing: Bool, profiler: Profiler?,
        settlesPublished: Bool
    ) throws {
        name = entry.name
        visitsArticlePages = entry.plugin.manifest.visitsArticlePages
        makesArticles = entry.plugin.manifest.provides.contains("page.articles")
        self.settlesPublished = settlesPublished
        let context = PluginContext(
            name: entry.name, options: entry.options, limits: entry.limits,
            isTracing: isTracing, worker: worker)
        do {
            let made = try entry.plugin.makeHandlers(context)
            handlers = profiler?.measuring(made, of: entry.name) ?? made
            try handlers.start?()
        } catch {
            var failure = Failure(from: error, code: .pluginStart)
            failure.plugin = failure.plugin ?? entry.name
            failure.hook = failure.hook ?? ContentHook.start.rawValue
            failure.location = failure.location ?? entry.location
            throw failure
        }
    }

    /// The failure of a call of one of its handlers.
    func failure(_ error: any Error, hook: String) -> Failure {
        var failure = Failure(from: error)
        failure.plugin = name
        failure.hook = hook
        return failure
    }
}

extension Manifest {
    /// Whether the `page` handler works on articles, so that it is called for a page that came as
    /// an article: it requires them and neither makes them nor reads the lines that such a page
    /// does not have.
    var visitsArticlePages: Bool {
        requires.contains("page.articles") && !provides.contains("page.articles")
            && !requires.contains("page.lines") && !requires.contains("page.labels")
    }
}

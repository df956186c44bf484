/// The instances of a chain's plugins in one worker; runs pages through them, one after another.
///
/// A session is used by one thread at a time. A failure of a handler is kept in the result: the
/// article, or the page, is as it was before that plugin, and the rest of the chain goes on.
public final class Session {
    struct Stage {
        let name: String
        let handlers: Handlers
    }

    /// What the plugin instances of this session share.
    public let worker: Worker
    let stages: [Stage]
    let isTracing: Bool

    init(chain: Chain, isTracing: Bool) throws {
        let worker = Worker()
        self.worker = worker
        self.isTracing = isTracing
        stages = try chain.entries.map { entry in
            let context = PluginContext(
                name: entry.name, options: entry.options, limits: entry.limits,
                isTracing: isTracing, worker: worker)
            do {
                let handlers = try entry.plugin.makeHandlers(context)
                try handlers.start?()
                return Stage(name: entry.name, handlers: handlers)
            } catch {
                var failure = Failure(from: error, code: .pluginStart)
                failure.plugin = failure.plugin ?? entry.name
                failure.location = failure.location ?? entry.location
                throw failure
            }
        }
    }

    /// Runs a page through the chain, plugin by plugin.
    public func process(_ page: Page) -> PageResult {
        var visit = PageVisit(page: page, worker: worker, isTracing: isTracing)
        for stage in stages {
            visit.run(stage)
            if visit.isDropped { break }
        }
        return visit.finish()
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
                var failure = Failure(from: error)
                failure.plugin = stage.name
                failure.hook = hook.name
                failures.append(failure)
            }
        }
        return (.keep, failures)
    }

    /// Calls the `finish` handlers, once per run.
    ///
    /// - Returns: the failures, and what the handlers logged.
    public func finish(_ summary: Summary) -> (failures: [Failure], log: [LogEntry]) {
        var failures: [Failure] = []
        for stage in stages {
            do {
                try stage.handlers.finish?(summary)
            } catch {
                var failure = Failure(from: error)
                failure.plugin = stage.name
                failure.hook = ContentHook.finish.rawValue
                failures.append(failure)
            }
        }
        return (failures, worker.takeLog())
    }
}

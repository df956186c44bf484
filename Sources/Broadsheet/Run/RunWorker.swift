import Foundation

/// One thread of a run, with a session of its own.
///
/// The thread is not one of Swift concurrency's: handlers block, and a scripting host needs a
/// stack deeper than those have.
struct RunWorker<Output: Sendable>: Sendable {
    let run: Run
    /// Whether it makes its session before any input, and calls `finish`.
    let isFirst: Bool
    let load: @Sendable (Input) throws -> Page
    let render: Run.Render<Output>
    let exchange: Monitor<Exchange<Output>>

    /// Bytes of stack; what is not used costs address space only.
    static var stackSize: Int { 16 << 20 }

    /// Starts the thread.
    func start() {
        exchange.update { $0.addWorker() }
        let exchange = exchange
        let place = Monitor(Optional(self))
        let thread = Thread {
            let profile = place.update { worker in
                defer { worker = nil }
                return worker
            }?.work()
            // The worker and its session are gone by now, so that nothing of them outlives the run.
            exchange.update { $0.removeWorker(profile) }
        }
        thread.name = "broadsheet worker"
        thread.stackSize = Self.stackSize
        thread.start()
    }

    /// Works until the run closes.
    private func work() -> Profile? {
        var session: Session?
        if isFirst, !open(&session) { return nil }
        while let batch = exchange.wait(toTake: { $0.takeBatch() }) {
            let result = process(batch, in: &session)
            exchange.update { $0.finish(batch.number, result) }
        }
        if isFirst, let session { finish(session) }
        return session?.profile
    }

    /// Makes the first session and says what came of it.
    private func open(_ session: inout Session?) -> Bool {
        do {
            let first = try makeSession(&session)
            let opening = Exchange<Output>.Opening(
                log: first.startLog, counters: first.startCounters)
            exchange.update { $0.open(.success(opening)) }
            return true
        } catch {
            let failure = Failure(from: error, code: .pluginStart)
            exchange.update { $0.open(.failure(failure)) }
            return false
        }
    }

    private func makeSession(_ place: inout Session?) throws -> Session {
        let session = try run.chain.makeSession(
            isTracing: run.isTracing, isProfiling: run.isProfiling)
        place = session
        return session
    }

    private func finish(_ session: Session) {
        guard case .callFinish(let summary) = exchange.wait(toTake: { $0.takeClosing() }) else {
            return
        }
        let end = session.finish(summary)
        let afterword = Exchange<Output>.Afterword(
            failures: end.failures, log: end.log, counters: end.counters)
        exchange.update { $0.end(with: afterword) }
    }

    // MARK: A batch

    private func process(_ batch: Batch, in session: inout Session?) -> BatchResult<Output> {
        var result = BatchResult<Output>()
        result.pages.reserveCapacity(batch.inputs.count)
        do {
            for input in batch.inputs {
                if mayNotBegin { return result }
                let session = try session ?? makeSession(&session)
                result.pages.append(process(input, in: session, writingTo: &result.bytes))
            }
            result.isWhole = true
        } catch {
            result.startFailure = Failure(from: error, code: .pluginStart)
        }
        return result
    }

    /// Whether no further page is to be begun.
    private var mayNotBegin: Bool {
        run.cancellation.isCancelled || exchange.read { $0.isClosed }
    }

    private func process(
        _ input: Input, in session: Session, writingTo bytes: inout [UInt8]
    ) -> PageOutput<Output> {
        let page: Page
        do {
            page = try input.page(load)
        } catch {
            let result = PageResult(unreadable: input, error)
            return PageOutput(end: bytes.count, outcome: PageOutcome(result, fate: .unreadable))
        }
        let result = session.process(consume page, endsAtFailure: run.policy != .continue)
        guard result.page == nil else {
            let output = render(result, &bytes)
            return PageOutput(
                output: output, end: bytes.count,
                outcome: PageOutcome(consume result, fate: .kept))
        }
        let fate: PageOutcome.Fate = result.dropped.pages > 0 ? .dropped : .skipped
        return PageOutput(end: bytes.count, outcome: PageOutcome(consume result, fate: fate))
    }
}

import Foundation

/// One thread of a run, with a session of its own.
///
/// The thread is not one of Swift concurrency's: handlers block, and a scripting host needs a
/// stack deeper than those have.
struct RunWorker: Sendable {
    let run: Run
    /// Whether it makes its session before any input, and calls `finish`.
    let isFirst: Bool
    let load: @Sendable (Input) throws -> Page
    let write: Run.Write
    let exchange: Monitor<Exchange>

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
        var room = 0
        while let batch = exchange.wait(toTake: { $0.takeBatch() }) {
            let result = process(batch, in: &session, room: room)
            room = result.bytes.count
            exchange.update { $0.finish(batch.number, result) }
        }
        if isFirst, let session { finish(session) }
        return session?.profile
    }

    /// Makes the first session and says what came of it.
    private func open(_ session: inout Session?) -> Bool {
        do {
            let first = try makeSession(&session)
            let opening = Exchange.Opening(
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
        let afterword = Exchange.Afterword(
            failures: end.failures, log: end.log, counters: end.counters)
        exchange.update { $0.end(with: afterword) }
    }

    // MARK: A batch

    /// Runs the pages of a batch through the chain, with room for what will probably be written.
    private func process(
        _ batch: Batch, in session: inout Session?, room: Int
    ) -> BatchResult {
        var result = BatchResult(firstInput: batch.firstInput)
        result.outcomes.reserveCapacity(batch.inputs.count)
        result.ends.reserveCapacity(batch.inputs.count)
        result.bytes.reserveCapacity(room)
        do {
            for (place, input) in batch.inputs.enumerated() {
                if mayNotBegin { return result }
                let session = try session ?? makeSession(&session)
                let outcome = process(input, in: session) { page in
                    write(page, batch.firstInput + place, &result.bytes)
                }
                result.outcomes.append(outcome)
                result.ends.append(result.bytes.count)
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
        _ input: Input, in session: Session, write: (PageResult) -> Void
    ) -> PageOutcome {
        let page: Page
        do {
            page = try input.page(load)
        } catch {
            return PageOutcome(PageResult(unreadable: input, error), fate: .unreadable)
        }
        let result = session.process(consume page, endsAtFailure: run.policy != .continue)
        guard result.page == nil else {
            write(result)
            return PageOutcome(consume result, fate: .kept)
        }
        let fate: PageOutcome.Fate = result.dropped.pages > 0 ? .dropped : .skipped
        return PageOutcome(consume result, fate: fate)
    }
}

/// The calling thread's part in a run: hands out batches and delivers what comes of them, in order.
struct Coordinator {
    private let run: Run
    private let load: @Sendable (Input) throws -> Page
    private let write: Run.Write
    private let exchange = Monitor(Exchange())
    private var report = Report()
    private var workers = 0
    private var submitted = 0
    private var delivered = 0
    private var isExhausted = false
    /// Whether it was the cancellation that ended the input.
    private var isCut = false

    init(
        run: Run, load: @escaping @Sendable (Input) throws -> Page,
        write: @escaping Run.Write
    ) {
        self.run = run
        self.load = load
        self.write = write
    }

    /// Runs to the end and joins all threads.
    mutating func run<Inputs>(
        _ batches: inout BatchReader<Inputs>, _ deliver: Run.Deliver
    ) throws -> Report {
        do {
            try startFirstWorker()
            try exchangeBatches(&batches, deliver)
        } catch {
            exchange.update { $0.close(.endAtOnce) }
            joinWorkers()
            throw error
        }
        finish()
        return report
    }

    // MARK: Workers

    private mutating func startFirstWorker() throws {
        addWorker()
        let opening = try exchange.wait { $0.takeOpening() }.get()
        report.add(log: opening.log, counters: opening.counters)
    }

    private mutating func addWorker() {
        RunWorker(
            run: run, isFirst: workers == 0, load: load, write: write, exchange: exchange
        ).start()
        workers += 1
    }

    private mutating func finish() {
        let summary = report.summary
        exchange.update { $0.close(.callFinish(summary)) }
        let afterword = exchange.wait { $0.takeAfterword() }
        report.add(
            failures: afterword.failures, log: afterword.log, counters: afterword.counters)
        joinWorkers()
    }

    private mutating func joinWorkers() {
        exchange.wait { $0.runningWorkers == 0 ? () : nil }
        report.profile = exchange.read { $0.profile }
    }

    // MARK: Batches

    private mutating func exchangeBatches<Inputs>(
        _ batches: inout BatchReader<Inputs>, _ deliver: Run.Deliver
    ) throws {
        while report.ending == .complete {
            let number = delivered
            if let result = exchange.update({ $0.takeResult(number) }) {
                try self.deliver(result, deliver)
            } else if mayTakeInput {
                take(run.cancellation.isCancelled ? nil : batches.next())
            } else if submitted > delivered {
                try self.deliver(exchange.wait { $0.takeResult(number) }, deliver)
            } else {
                report.ending = isCut ? .cancelled : .complete
                return
            }
        }
    }

    private var mayTakeInput: Bool {
        !isExhausted && submitted - delivered < run.maximumBatches
    }

    private mutating func take(_ batch: Batch?) {
        guard let batch else {
            isExhausted = true
            isCut = run.cancellation.isCancelled
            return
        }
        submitted += 1
        let hasMoreThanIdle = exchange.update { $0.submit(batch) }
        if hasMoreThanIdle, workers < run.jobs { addWorker() }
    }

    private mutating func deliver(_ result: consuming BatchResult, _ deliver: Run.Deliver) throws {
        delivered += 1
        var start = 0
        for (place, end) in result.ends.enumerated() where report.ending == .complete {
            conclude(&result.outcomes[place])
            let isKept = result.outcomes[place].fate == .kept
            try deliver(
                result.firstInput + place, result.bytes, start..<(isKept ? end : start),
                result.outcomes[place])
            start = end
        }
        guard report.ending == .complete, !result.isWhole else { return }
        if let failure = result.startFailure { report.failures.append(failure) }
        report.ending = result.startFailure == nil ? .cancelled : .stopped
    }

    /// Adds an outcome to the report, and ends the run with it if its failures are too many.
    private mutating func conclude(_ outcome: inout PageOutcome) {
        if isLast(outcome) {
            if outcome.fate == .kept { outcome.skip() }
            report.ending = .stopped
        }
        report.add(outcome)
    }

    /// Whether the failures of a page end the run.
    private func isLast(_ outcome: PageOutcome) -> Bool {
        guard !outcome.failures.isEmpty else { return false }
        let failures = report.failures.count + outcome.failures.count
        return run.policy == .stop || failures >= run.maxFailures ?? .max
    }
}

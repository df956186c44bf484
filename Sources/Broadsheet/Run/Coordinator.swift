/// The calling thread's part in a run: hands out batches and delivers what comes of them, in order.
struct Coordinator<Output: Sendable> {
    private let run: Run
    private let load: @Sendable (Input) throws -> Page
    private let render: Run.Render<Output>
    private let exchange = Monitor(Exchange<Output>())
    private var report = Report()
    private var workers = 0
    private var submitted = 0
    private var delivered = 0
    private var isExhausted = false
    /// Whether it was the cancellation that ended the input.
    private var isCut = false

    typealias Deliver = (Output?, ArraySlice<UInt8>, PageOutcome) throws -> Void

    init(
        run: Run, load: @escaping @Sendable (Input) throws -> Page,
        render: @escaping Run.Render<Output>
    ) {
        self.run = run
        self.load = load
        self.render = render
    }

    /// Runs to the end and joins all threads.
    mutating func run<Inputs>(
        _ batches: inout BatchReader<Inputs>, _ deliver: Deliver
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
            run: run, isFirst: workers == 0, load: load, render: render, exchange: exchange
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
        _ batches: inout BatchReader<Inputs>, _ deliver: Deliver
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

    private mutating func deliver(_ result: BatchResult<Output>, _ deliver: Deliver) throws {
        delivered += 1
        var start = 0
        for page in result.pages where report.ending == .complete {
            try self.deliver(page, result.bytes[start..<page.end], deliver)
            start = page.end
        }
        guard report.ending == .complete, !result.isWhole else { return }
        if let failure = result.startFailure { report.failures.append(failure) }
        report.ending = result.startFailure == nil ? .cancelled : .stopped
    }

    private mutating func deliver(
        _ page: PageOutput<Output>, _ bytes: ArraySlice<UInt8>, _ deliver: Deliver
    ) throws {
        guard isLast(page.outcome) else {
            report.add(page.outcome)
            return try deliver(page.output, bytes, page.outcome)
        }
        var outcome = page.outcome
        if outcome.fate == .kept { outcome.skip() }
        report.ending = .stopped
        report.add(outcome)
        try deliver(nil, [], outcome)
    }

    /// Whether the failures of a page end the run.
    private func isLast(_ outcome: PageOutcome) -> Bool {
        guard !outcome.failures.isEmpty else { return false }
        let failures = report.failures.count + outcome.failures.count
        return run.policy == .stop || failures >= run.maxFailures ?? .max
    }
}

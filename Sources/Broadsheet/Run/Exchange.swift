/// What the calling thread and the workers of a run hand each other.
struct Exchange: Sendable {
    /// Batches that no worker has taken, in order.
    private var waiting: [Batch] = []
    /// Results that have not been delivered, by number of batch.
    private var finished: [Int: BatchResult] = [:]
    /// The workers that have no batch in hand.
    private var idleWorkers = 0
    /// The workers whose threads have not ended.
    private(set) var runningWorkers = 0
    /// What the handlers of the workers took whose threads have ended.
    private(set) var profile: Profile?
    /// Whether no further page is to be begun.
    private(set) var isClosed = false
    /// What the first worker said at the start.
    private var opening: Result<Opening, Failure>?
    /// What the first worker is to do at the end.
    private var closing: Closing?
    private var afterword: Afterword?

    /// What the plugins of the first worker logged and counted in `start`.
    struct Opening: Sendable {
        let log: [LogEntry]
        let counters: Counters
    }

    /// What the first worker does at the end.
    enum Closing: Sendable {
        case endAtOnce
        case callFinish(Summary)
    }

    /// What came of `finish`.
    struct Afterword: Sendable {
        let failures: [Failure]
        let log: [LogEntry]
        let counters: Counters
    }
}

// What the calling thread does.
extension Exchange {
    mutating func addWorker() {
        runningWorkers += 1
        idleWorkers += 1
    }

    /// Hands out a batch.
    ///
    /// - Returns: whether there are more batches than workers to take them.
    mutating func submit(_ batch: Batch) -> Bool {
        waiting.append(batch)
        return waiting.count > idleWorkers
    }

    mutating func takeResult(_ number: Int) -> BatchResult? {
        finished.removeValue(forKey: number)
    }

    mutating func takeOpening() -> Result<Opening, Failure>? { take(&opening) }
    mutating func takeAfterword() -> Afterword? { take(&afterword) }

    /// Lets the workers end after the page that they have in hand.
    mutating func close(_ closing: Closing) {
        isClosed = true
        waiting.removeAll()
        self.closing = closing
    }
}

// What the workers do.
extension Exchange {
    mutating func open(_ result: Result<Opening, Failure>) { opening = result }

    /// The next batch, `.some(nil)` if there will be none, `nil` if there is none yet.
    mutating func takeBatch() -> Batch?? {
        guard isClosed || !waiting.isEmpty else { return nil }
        idleWorkers -= 1
        return .some(isClosed ? nil : waiting.removeFirst())
    }

    mutating func finish(_ number: Int, _ result: BatchResult) {
        finished[number] = result
        idleWorkers += 1
    }

    mutating func takeClosing() -> Closing? { take(&closing) }
    mutating func end(with afterword: Afterword) { self.afterword = afterword }

    mutating func removeWorker(_ profile: Profile?) {
        runningWorkers -= 1
        guard let profile else { return }
        self.profile = self.profile ?? Profile()
        self.profile?.add(profile)
    }
}

private func take<Value>(_ place: inout Value?) -> Value? {
    defer { place = nil }
    return place
}

/// Inputs that a worker is handed at once, so that short lines do not cost a hand-over each.
struct Batch: Sendable {
    /// The place in the run's order of batches, from 0.
    let number: Int
    /// The place of the first input in the order of the run's inputs, from 0.
    let firstInput: Int
    /// The inputs, in order.
    let inputs: [Input]

    /// The greatest number of inputs in a batch.
    static let maximumCount = 256
}

/// Groups inputs into batches.
///
/// Lines go together up to a number of bytes that grows with the run, so that a short input is
/// shared among the workers too, and falls back where the input is slow, so that what comes line by
/// line is not kept waiting; a file or a page ends its batch.
struct BatchReader<Inputs: IteratorProtocol<Input>> {
    private var inputs: Inputs
    private var number = 0
    private var inputCount = 0
    private var byteLimit = Self.leastBytes
    private var isExhausted = false

    private static var leastBytes: Int { 4 << 10 }
    private static var mostBytes: Int { 256 << 10 }
    /// What takes longer than this to come is slow.
    private static var patience: Duration { .milliseconds(20) }

    private let now: () -> ContinuousClock.Instant

    /// Makes a reader of inputs; what the time is may be told otherwise than by the clock.
    init(
        _ inputs: Inputs, now: @escaping () -> ContinuousClock.Instant = { ContinuousClock.now }
    ) {
        self.inputs = inputs
        self.now = now
    }

    /// The next batch; `nil` after the last input.
    mutating func next() -> Batch? {
        let start = now()
        var batch: [Input] = []
        var bytes = 0
        while !isExhausted, bytes < byteLimit, batch.count < Batch.maximumCount {
            guard let input = inputs.next() else {
                isExhausted = true
                break
            }
            batch.append(input)
            guard case .bytes(let line) = input.content else { break }
            bytes += line.count
        }
        guard !batch.isEmpty else { return nil }
        defer {
            number += 1
            inputCount += batch.count
        }
        let isSlow = now() - start > Self.patience
        byteLimit = isSlow ? Self.leastBytes : min(2 * byteLimit, Self.mostBytes)
        return Batch(number: number, firstInput: inputCount, inputs: batch)
    }
}

/// What a worker made of a batch.
struct BatchResult: Sendable {
    let firstInput: Int
    /// What came of the inputs, in order; fewer than the batch had where the run was ended meanwhile.
    var outcomes: [PageOutcome] = []
    /// For each input where what was written of it ends in the bytes.
    var ends: [Int] = []
    /// What was written of the pages, one after another, so that none costs memory of its own that
    /// another thread has to give back.
    var bytes: [UInt8] = []
    /// Whether each input has its page.
    var isWhole = false
    /// Why the worker could not begin.
    var startFailure: Failure?
}

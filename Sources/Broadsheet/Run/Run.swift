import Foundation

/// A chain applied to many inputs, in parallel and in a stream.
///
/// Each worker is a thread with a session of its own: it makes the pages, runs the chain and
/// renders the results. Inputs are taken and outputs are delivered on the calling thread, in the
/// order of the input. Only so many inputs are in hand at a time, so that memory does not grow
/// with their number. Outputs and report are the same for any number of workers.
///
/// For example:
///
///     let run = Run(chain)
///     let report = try run.apply(to: pages) { result in
///         result.page?.articles.map(\.title) ?? []
///     } deliver: { titles, outcome in
///         print(outcome.path, titles ?? [])
///     }
public struct Run: Sendable {
    /// The chain.
    public var chain: Chain
    /// The number of workers, 1 or more.
    public var jobs: Int
    /// What to do after a failure.
    public var policy = FailurePolicy.continue
    /// The number of failures that ends the run as `stop` does, so that the page with the last of
    /// them is left out; `nil` for no such number.
    public var maxFailures: Int? = 100
    /// Whether the outcomes tell what each plugin changed.
    public var isTracing = false
    /// Whether the report has a profile.
    public var isProfiling = false
    /// How to ask the run to end.
    public var cancellation = Cancellation()

    /// Makes a run of a chain; without a number of workers there is one for each processor.
    public init(_ chain: Chain, jobs: Int? = nil) {
        self.chain = chain
        self.jobs = max(1, jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    }

    /// The greatest number of batches that are taken from the input and not yet delivered.
    var maximumBatches: Int { 4 * jobs }

    /// Applies the chain to inputs; blocks until all threads of the run have ended.
    ///
    /// - Parameters:
    ///   - inputs: taken one after another, on the calling thread, as the workers need them.
    ///   - load: makes the page of an input that is a file or bytes, in a worker; what it throws is
    ///     a failure of that input.
    ///   - render: makes the output of a page, in a worker. Not called for a page that has none.
    ///   - deliver: called on the calling thread for each input in order, with the output or, where
    ///     the page was dropped, skipped or unreadable, `nil`. Where it throws, the run ends.
    /// - Returns: the report.
    /// - Throws: the ``Failure`` of a plugin that cannot be started, before any input is taken;
    ///   or what `deliver` threw, and then `finish` is not called.
    public func apply<Output: Sendable>(
        to inputs: some Sequence<Input>,
        load: @escaping @Sendable (Input) throws -> Page,
        render: @escaping @Sendable (PageResult) -> Output,
        deliver: (Output?, PageOutcome) throws -> Void
    ) throws -> Report {
        let outputs = Monitor([Int: Output]())
        return try apply(to: inputs, load: load) { result, number, _ in
            let output = render(result)
            outputs.update { $0[number] = output }
        } deliver: { number, _, _, outcome in
            let output = outputs.update { $0.removeValue(forKey: number) }
            try deliver(outcome.fate == .kept ? output : nil, outcome)
        }
    }

    /// Appends what a page is written as; told the number of its input in the order of the run, from 0.
    package typealias Write = @Sendable (PageResult, Int, inout [UInt8]) -> Void
    /// Takes what was written of an input, by number: where it lies in the bytes of several inputs, one
    /// behind the other; an empty range where the page has no output.
    package typealias Deliver = (Int, [UInt8], Range<Int>, PageOutcome) throws -> Void

    /// Applies the chain to inputs as ``apply(to:load:render:deliver:)`` does, and has pages written
    /// as bytes in the workers.
    package func apply(
        to inputs: some Sequence<Input>,
        load: @escaping @Sendable (Input) throws -> Page,
        write: @escaping Write,
        deliver: Deliver
    ) throws -> Report {
        var coordinator = Coordinator(run: self, load: load, write: write)
        var batches = BatchReader(inputs.makeIterator())
        return try coordinator.run(&batches, deliver)
    }

    /// Applies the chain to pages that exist already; see ``apply(to:load:render:deliver:)``.
    public func apply<Output: Sendable>(
        to pages: some Sequence<Page>,
        render: @escaping @Sendable (PageResult) -> Output,
        deliver: (Output?, PageOutcome) throws -> Void
    ) throws -> Report {
        try apply(
            to: pages.lazy.map { Input($0) },
            load: { throw Failure(.inputUnreadable, "no reader was given", page: $0.path) },
            render: render, deliver: deliver)
    }
}

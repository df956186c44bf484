/// A request that a run end, made from any thread.
///
/// The pages in hand are finished. The request takes a lock, so that it must not be made inside a
/// signal handler: make it from a `DispatchSource` for the signal, or from a thread that waits in
/// `sigwait`. A run asks before it takes an input and before it begins a page; a sequence of
/// inputs that may wait for long, such as standard input, should ask too and then end.
public final class Cancellation: Sendable {
    private let requested = Monitor(false)

    /// Makes a request that has not been made yet.
    public init() {}

    /// Makes the request.
    public func cancel() { requested.update { $0 = true } }

    /// Whether the request has been made.
    public var isCancelled: Bool { requested.read { $0 } }
}

import Broadsheet
import Dispatch
import Foundation

/// Ctrl-C and the polite request to end: the first ends the run with the pages in hand, a second
/// one ends the process.
struct Interruption {
    private let sources: [any DispatchSourceSignal]

    /// Watches until the value is gone.
    init(_ cancellation: Cancellation) {
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                guard !cancellation.isCancelled else { _exit(ExitStatus.interrupted.rawValue) }
                cancellation.cancel()
            }
            source.activate()
            return source
        }
    }

    /// Ends watching.
    func end() {
        for source in sources { source.cancel() }
    }
}

import Broadsheet
import Dispatch
import Foundation

/// Ctrl-C and the polite request to end: the first ends the run with the pages in hand, a second
/// one ends the process, which leaves no half-written file behind.
struct Interruption {
    private let sources: [any DispatchSourceSignal]

    /// Watches until the value is gone.
    init(_ cancellation: Cancellation, discarding files: [OutputFile] = []) {
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                guard cancellation.isCancelled else { return cancellation.cancel() }
                for file in files { file.discard() }
                _exit(ExitStatus.interrupted.rawValue)
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

import Broadsheet

/// How the process ends: the one place that decides it.
enum ExitStatus: Int32, Error {
    /// All is well; what a plugin drops on purpose is no failure.
    case allWell = 0
    /// A plugin or an input failed, and the rest is done.
    case someFailed = 1
    /// Nothing was run: wrong usage or configuration, a plugin that does not load, a missing input.
    case nothingRun = 2
    /// Ctrl-C; the pages in hand are finished.
    case interrupted = 130

    /// The status of a run that came to an end.
    init(_ report: Report, failOn: FailOn) {
        self =
            switch report.ending {
            case .cancelled: .interrupted
            case .stopped: .someFailed
            case .complete:
                failOn == .any && !report.failures.isEmpty ? .someFailed : .allWell
            }
    }

    /// Throws the status unless all is well.
    func check() throws {
        if self != .allWell { throw self }
    }

    /// The status of an error that ended the process.
    init(_ error: any Error) {
        self =
            switch error {
            case OutputError.closedPipe: .allWell
            case OutputError.notWritten: .someFailed
            default: .nothingRun
            }
    }
}

/// Which failures the exit status tells of.
enum FailOn: String, CaseIterable, Sendable {
    /// Every failure.
    case any
    /// None that the run survived.
    case none
}

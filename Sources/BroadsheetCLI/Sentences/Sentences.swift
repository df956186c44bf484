import Broadsheet

/// Turns what went wrong, which everywhere else is data, into sentences.
///
/// The other files of this folder add the sentences by kind.
enum Sentences {
    /// Whether there are sentences on an error.
    static func knows(_ error: any Error) -> Bool {
        error is ConfigurationError || error is Failure || error is SetupError
            || error is OutputError
    }

    /// What is wrong, for standard error.
    static func lines(on error: any Error) -> [String] {
        switch error {
        case let error as ConfigurationError: lines(on: error.faults)
        case let failure as Failure: lines(on: failure)
        case let error as SetupError: lines(on: error)
        case let error as OutputError: lines(on: error)
        default: ["broadsheet: \(error)"]
        }
    }

    /// A place as other tools can jump to it: `broadsheet.yaml:7:5`.
    static func place(_ location: SourceLocation) -> String {
        let numbers = [location.line, location.column].compactMap { $0 }.map(String.init)
        let file = location.file == "-" ? "<stdin>" : WorkingFolder.shorten(location.file)
        return ([VisibleText.of(file)] + numbers).joined(separator: ":")
    }

    /// The calls that led to a failure, outermost last, no more than fit a glance; a single one
    /// says no more than the place of the failure.
    static func traceback(_ calls: [String]) -> [String] {
        guard calls.count > 1 else { return [] }
        let limit = 6
        let shown = calls.prefix(limit).map { "    " + $0 }
        guard calls.count > limit else { return shown }
        return shown + ["    … and \(Amount.counted(calls.count - limit, "more call"))"]
    }

    /// What a plugin said, cut where it would bury all other messages.
    static func cut(_ message: String) -> String {
        let rest = message.unicodeScalars.dropFirst(4000)
        guard !rest.isEmpty else { return message }
        return message[..<rest.startIndex] + "… (\(Amount.counted(rest.count, "more character")))"
    }

    /// `; did you mean `x`?`, where there is a name that may be meant.
    static func suggestion(_ nearest: String?) -> String {
        nearest.map { "; did you mean `\($0)`?" } ?? ""
    }
}

import Foundation

/// Standard error: everything that is no result.
enum StandardError {
    /// What it is read on.
    static let screen = Screen.behind(STDERR_FILENO)

    /// Whether it is a terminal.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Writes lines; that nobody reads them is no error.
    static func write(_ lines: [String]) {
        write(text: lines.map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }.joined())
    }

    /// Writes text as it is.
    static func write(text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}

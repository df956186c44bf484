import Foundation

/// Lines for standard output that are no results of a run.
struct Listing {
    private let lines: [String]

    init(_ lines: [String]) {
        self.lines = lines
    }

    /// Writes the lines.
    ///
    /// - Throws: an ``OutputError``.
    func write() throws {
        try OutputFile.standard.write(Array(lines.map { $0 + "\n" }.joined().utf8))
    }
}

import Broadsheet
import Foundation

/// A chain file as text, to which an entry can be added.
struct ChainText {
    private let lines: [Substring]
    private let last: SourceLocation

    /// Reads a file; `nil` if it is not there or is no chain file.
    init?(_ path: String) {
        guard let data = FileManager.default.contents(atPath: path),
            let root = try? ChainSource.loader.load(path),
            let last = ChainFile(root).entries.last?.location
        else { return nil }
        self.last = last
        lines = String(decoding: data, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The text with one more entry at the end of the list; `nil` if the list is not written with
    /// an entry on each line.
    func adding(_ name: String) -> String? {
        guard let line = last.line, lines.indices.contains(line - 1) else { return nil }
        let indentation = lines[line - 1].prefix { $0 == " " }
        guard lines[line - 1].dropFirst(indentation.count).hasPrefix("- ") else { return nil }
        // The options of the last entry stand deeper than it.
        let end =
            lines[line...].firstIndex { !$0.hasPrefix(indentation + "  ") } ?? lines.endIndex
        let before = lines[..<end]
        return (before + ["\(indentation)- \(name)"] + lines[end...]).joined(separator: "\n")
    }
}

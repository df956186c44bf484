import Broadsheet
import BroadsheetLua
import Foundation

/// Puts what was found in the place of what cases expected, case by case, as someone says yes.
struct CaseUpdates {
    /// A file of cases that the updates are for.
    private struct File {
        let path: String
        let bytes: [UInt8]
        var accepted: [CaseUpdate] = []
    }

    private let screen: Screen
    private var files: [File] = []
    /// What was answered for all that is to come.
    private var standing: Answer?

    init(_ screen: Screen) {
        self.screen = screen
    }

    /// The index of the file that a case stands in, which is read when it is first asked for.
    private mutating func file(of result: CaseResult) throws -> Int {
        if let known = files.firstIndex(where: { $0.path == result.file }) { return known }
        guard let data = FileManager.default.contents(atPath: result.file) else {
            throw SetupError.missingFiles([result.file])
        }
        files.append(File(path: result.file, bytes: Array(data)))
        return files.count - 1
    }

    /// An answer to a question.
    private enum Answer {
        case yes, no
    }

    /// Shows what would stand in the place of a case's expectation, and asks.
    ///
    /// - Throws: an ``OutputError``; a ``SetupError`` if the file of the case is gone.
    mutating func offer(_ result: CaseResult) throws {
        let index = try file(of: result)
        guard let update = CaseUpdate(result, in: files[index].bytes) else {
            return try Listing(["  " + reason(result)]).write()
        }
        try Listing(lines(update, of: files[index].path)).write()
        if try answer() == .yes { files[index].accepted.append(update) }
    }

    /// Why an expectation cannot be replaced.
    private func reason(_ result: CaseResult) -> String {
        if !result.failures.isEmpty || !result.faults.isEmpty {
            return "nothing to replace: the case did not come to its end"
        }
        if result.differences.allSatisfy({ $0.origin == .order }) {
            return "nothing to replace: the plugin is at fault, not the expectation"
        }
        if result.differences.allSatisfy({ $0.nearest != nil }) {
            return "nothing to replace: a field is misspelt"
        }
        let place = Sentences.place(result.location)
        return result.location.file == result.file
            ? "not replaced: the expectation is made by code" : "to be changed by hand in \(place)"
    }

    private func lines(_ update: CaseUpdate, of path: String) -> [String] {
        let place = "\(WorkingFolder.shorten(path)):\(Self.numbers(update.lines))"
        let old = update.old.map { Style.red("  - \($0)", on: screen) }
        let new = update.new.map { Style.green("  + \($0)", on: screen) }
        return ["", "  \(place) would be replaced:"] + old + new
    }

    private static func numbers(_ lines: ClosedRange<Int>) -> String {
        lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
    }

    private mutating func answer() throws -> Answer {
        if let standing { return standing }
        while true {
            try OutputFile.standard.write(Array("  replace? (y)es, (n)o, (a)ll, (q)uit: ".utf8))
            guard let line = readLine() else {
                try OutputFile.standard.write(Array("no answer, nothing replaced\n".utf8))
                standing = .no
                return .no
            }
            // What is typed at a terminal is seen there already.
            if isatty(STDIN_FILENO) == 0 { try Listing([VisibleText.of(line)]).write() }
            switch line.lowercased().first {
            case "y": return .yes
            case "n", nil: return .no
            case "a":
                standing = .yes
                return .yes
            case "q":
                standing = .no
                return .no
            default: continue
            }
        }
    }

    /// Writes the files with all that was accepted.
    ///
    /// - Returns: the number of expectations that were replaced.
    /// - Throws: an ``OutputError``.
    func write() throws -> Int {
        for file in files where !file.accepted.isEmpty { try write(file) }
        return files.reduce(0) { $0 + $1.accepted.count }
    }

    private func write(_ file: File) throws {
        let output = try OutputFile.making(file.path)
        do {
            try output.write(CaseUpdate.apply(file.accepted, to: file.bytes))
            try output.commit()
        } catch {
            output.discard()
            throw error
        }
    }
}

import Broadsheet
import BroadsheetLua
import Foundation

/// Puts what was found in the place of what cases expected, case by case, as someone says yes.
struct CaseUpdates {
    private let path: String
    private let file: [UInt8]
    private let screen: Screen
    private var accepted: [CaseUpdate] = []
    /// What was answered for all that is to come.
    private var standing: Answer?

    /// Reads a plugin's file of cases.
    init(of entry: LuaPluginFolders.Entry, _ screen: Screen) throws {
        path = "\(entry.path)/\(PluginCases.fileName)"
        self.screen = screen
        guard let data = FileManager.default.contents(atPath: path) else {
            throw SetupError.missingFiles([path])
        }
        file = Array(data)
    }

    /// An answer to a question.
    private enum Answer {
        case yes, no
    }

    /// Shows what would stand in the place of a case's expectation, and asks.
    ///
    /// - Throws: an ``OutputError``.
    mutating func offer(_ result: CaseResult) throws {
        guard let update = CaseUpdate(result, in: file) else {
            return try Listing(["  " + reason(result)]).write()
        }
        try Listing(lines(update)).write()
        if try answer(update) == .yes { accepted.append(update) }
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
        return result.location.file == path
            ? "not replaced: the expectation is made by code" : "to be changed by hand in \(place)"
    }

    private func lines(_ update: CaseUpdate) -> [String] {
        let place = "\(WorkingFolder.shorten(path)):\(Self.numbers(update.lines))"
        let old = update.old.map { Style.red("  - \($0)", on: screen) }
        let new = update.new.map { Style.green("  + \($0)", on: screen) }
        return ["", "  \(place) would be replaced:"] + old + new
    }

    private static func numbers(_ lines: ClosedRange<Int>) -> String {
        lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
    }

    private mutating func answer(_ update: CaseUpdate) throws -> Answer {
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

    /// Writes the file with all that was accepted.
    ///
    /// - Returns: the number of expectations that were replaced.
    /// - Throws: an ``OutputError``.
    func write() throws -> Int {
        guard !accepted.isEmpty else { return 0 }
        let output = try OutputFile.making(path)
        do {
            try output.write(CaseUpdate.apply(accepted, to: file))
            try output.commit()
        } catch {
            output.discard()
            throw error
        }
        return accepted.count
    }
}

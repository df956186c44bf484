import Broadsheet
import BroadsheetLua
import Foundation

/// The cases of one plugin after another, shown as they are run.
struct CaseTests {
    private let folders: PluginFolders
    private let filter: String?
    /// Whether it is offered to replace what failing cases expect.
    private let offersUpdates: Bool
    private let screen = Screen.behind(STDOUT_FILENO)
    private var passed = 0
    private var failed = 0
    /// Plugins that could not be loaded, or whose cases could not be read.
    private var broken = 0

    init(_ folders: PluginFolders, filter: String?, offersUpdates: Bool) {
        self.folders = folders
        self.filter = filter
        self.offersUpdates = offersUpdates
    }

    /// Runs the cases of a plugin and shows those that fail.
    ///
    /// - Parameters:
    ///   - entry: the plugin.
    ///   - mayHaveNone: whether a plugin without cases is passed over.
    /// - Throws: an ``OutputError``.
    mutating func run(_ entry: LuaPluginFolders.Entry, mayHaveNone: Bool = false) throws {
        if mayHaveNone, !PluginCases.areThere(at: entry.path) { return }
        do {
            var results = try results(of: entry)
            guard !results.isEmpty else { return }
            let hasChanged = try show(results.filter { !$0.isPassed })
            if hasChanged { results = try self.results(of: entry) }
            let failures = results.count { !$0.isPassed }
            failed += failures
            passed += results.count - failures
            try Listing([line(entry, results)]).write()
        } catch let error as OutputError {
            throw error
        } catch {
            broken += 1
            StandardError.write(Sentences.lines(on: error))
        }
    }

    private func results(of entry: LuaPluginFolders.Entry) throws -> [CaseResult] {
        try PluginCases(of: LuaPlugin(path: entry.path))
            .run(
                where: { name in filter.map(name.contains) ?? true }, catalogue: folders.catalogue)
    }

    /// Shows the cases that failed, and offers to change what they expect.
    ///
    /// - Returns: whether a file of cases was changed.
    private func show(_ failures: [CaseResult]) throws -> Bool {
        guard offersUpdates, !failures.isEmpty else {
            try Listing(lines(failures)).write()
            return false
        }
        var updates = CaseUpdates(screen)
        for failure in failures {
            try Listing(CaseListing(failure, screen).lines).write()
            try updates.offer(failure)
        }
        let count = try updates.write()
        if count > 0 {
            try Listing(["", "\(Amount.counted(count, "expectation")) replaced"]).write()
        }
        return count > 0
    }

    /// The cases that failed.
    ///
    /// A plugin that does not even start fails in all of them: once is enough.
    private func lines(_ failures: [CaseResult]) -> [String] {
        var lines: [String] = []
        var alike = 0
        for (index, failure) in failures.enumerated() {
            let isRepeated =
                index > 0 && !failure.failures.isEmpty && failure.differences.isEmpty
                && failure.failures == failures[index - 1].failures
            alike += isRepeated ? 1 : 0
            if !isRepeated { lines += CaseListing(failure, screen).lines }
        }
        if alike > 0 { lines.append("\(Amount.counted(alike, "other case")) failed alike") }
        return lines
    }

    private func line(_ entry: LuaPluginFolders.Entry, _ results: [CaseResult]) -> String {
        let failures = results.count { !$0.isPassed }
        let outcome =
            failures == 0
            ? Style.green("passed", on: screen) : Style.red("\(failures) failed", on: screen)
        return "\(entry.name): \(Amount.counted(results.count, "case")), \(outcome)"
    }

    /// Sums up.
    ///
    /// - Throws: the ``ExitStatus`` unless all cases passed.
    func conclude() throws {
        guard passed + failed > 0 else {
            if broken == 0 {
                StandardError.write([
                    filter.map { "no case has `\($0)` in its name" }
                        ?? "no plugin has cases"
                ])
            }
            throw ExitStatus.nothingRun
        }
        let unread = broken > 0 ? ", \(Amount.counted(broken, "plugin")) not run" : ""
        try Listing(["\(Amount.grouped(passed)) passed, \(Amount.grouped(failed)) failed\(unread)"])
            .write()
        if failed + broken > 0 { throw ExitStatus.someFailed }
    }
}

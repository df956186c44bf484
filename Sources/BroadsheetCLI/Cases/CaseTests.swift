import Broadsheet
import BroadsheetLua
import Foundation

/// The cases of one plugin after another, shown as they are run.
struct CaseTests {
    private let folders: PluginFolders
    private let filter: String?
    private let screen = Screen.behind(STDOUT_FILENO)
    private var passed = 0
    private var failed = 0
    /// Plugins that could not be loaded, or whose cases could not be read.
    private var broken = 0

    init(_ folders: PluginFolders, filter: String?) {
        self.folders = folders
        self.filter = filter
    }

    /// Runs the cases of a plugin and shows those that fail.
    ///
    /// - Parameters:
    ///   - entry: the plugin.
    ///   - mayHaveNone: whether a plugin without cases is passed over.
    /// - Throws: an ``OutputError``.
    mutating func run(_ entry: LuaPluginFolders.Entry, mayHaveNone: Bool = false) throws {
        if mayHaveNone, !PluginCases.areThere(at: entry.path) { return }
        let cases: PluginCases
        do {
            cases = try PluginCases(of: LuaPlugin(path: entry.path))
        } catch {
            broken += 1
            StandardError.write(Sentences.lines(on: error))
            return
        }
        let results = cases.run(
            where: { name in filter.map(name.contains) ?? true }, catalogue: folders.catalogue)
        guard !results.isEmpty else { return }
        let failures = results.filter { !$0.isPassed }
        failed += failures.count
        passed += results.count - failures.count
        try Listing(failures.flatMap { CaseListing($0, screen).lines } + [line(entry, results)])
            .write()
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
                        ?? "no plugin has a file \(PluginCases.fileName)"
                ])
            }
            throw ExitStatus.nothingRun
        }
        let unread = broken > 0 ? ", \(Amount.counted(broken, "plugin")) not run" : ""
        try Listing(["\(passed) passed, \(failed) failed\(unread)"]).write()
        if failed + broken > 0 { throw ExitStatus.someFailed }
    }
}

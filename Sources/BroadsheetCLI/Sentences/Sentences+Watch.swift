import Broadsheet

extension Sentences {
    /// What is watched.
    static func line(onWatching totals: WatchTotals, plugins: Int) -> String {
        let parts = [
            Amount.counted(totals.pages, "page"), Amount.counted(totals.articles, "article"),
            Amount.counted(plugins, "plugin"),
        ]
        let failed = totals.failures > 0 ? ", \(Amount.counted(totals.failures, "failure"))" : ""
        return "watching \(parts.joined(separator: ", "))\(failed); Ctrl-C ends it"
    }

    /// Which files were saved; no more than fit a glance.
    static func line(onSaved paths: [String]) -> String {
        let limit = 4
        let more = paths.count > limit ? " and \(Amount.counted(paths.count - limit, "other"))" : ""
        return "saved: " + paths.prefix(limit).joined(separator: ", ") + more
    }

    /// What is wrong with what was saved.
    static func lines(onBrokenSave error: any Error) -> [String] {
        let kept = "the last good state stays"
        if let error = error as? ConfigurationError {
            return lines(on: error.faults, outcome: kept)
        }
        return lines(on: error).filter { $0 != "nothing was run" } + [kept]
    }

    /// What was run again, and what came of it.
    static func line(onRunAgain totals: WatchTotals, _ plugins: [String]) -> String {
        var ran: [String] = []
        for (index, name) in plugins.enumerated() {
            guard let pages = totals.called[name] else { continue }
            let next = plugins[(index + 1)...].lazy.compactMap { totals.called[$0] }.first
            ran.append(next == pages ? name : "\(name) on \(Amount.counted(pages, "page"))")
        }
        let failed = totals.failures > 0 ? "; \(Amount.counted(totals.failures, "failure"))" : ""
        guard !ran.isEmpty else { return "nothing had to be run again\(failed)" }
        let outcome =
            totals.different == 0
            ? "no article became different"
            : "\(Amount.counted(totals.different, "article")) became different"
        return "run again: \(ran.joined(separator: ", ")); \(outcome)\(failed)"
    }
}

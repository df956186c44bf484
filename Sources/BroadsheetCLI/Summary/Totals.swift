import Broadsheet

/// The last lines of a summary: how much was found, and what went wrong.
struct Totals {
    private let report: Report
    private let defaultChain: String?
    private let screen: Screen

    init(_ report: Report, defaultChain: String?, screen: Screen) {
        self.report = report
        self.defaultChain = defaultChain
        self.screen = screen
    }

    var lines: [String] {
        var lines = wrapped(found)
        if !dropped.isEmpty { lines += wrapped(["dropped on purpose: " + dropped]) }
        if !failed.isEmpty { lines += wrapped(failed).map { Style.red($0, on: screen) } }
        if let defaultChain {
            lines.append("no chain file here: ran the installed \(defaultChain)")
        }
        return lines
    }

    private func wrapped(_ items: [String]) -> [String] {
        TextWrapper(columns: max(20, screen.columns)).lines(of: items, between: " ·")
    }

    private var found: [String] {
        [
            Amount.counted(report.pages, "page"),
            Amount.counted(report.content.articles, "article"),
            Amount.counted(report.content.organizations, "organization"),
            Amount.counted(report.content.activities, "activity"),
            Amount.counted(report.content.tags, "tag"),
        ]
    }

    private var dropped: String {
        counted([
            (report.dropped.pages, "page"), (report.dropped.articles, "article"),
            (report.dropped.organizations, "organization"),
            (report.dropped.activities, "activity"),
        ]).joined(separator: ", ")
    }

    private var failed: [String] {
        var items = counted([(report.failures.count, "failure")])
        if report.unreadable > 0 {
            items.append(Amount.counted(report.unreadable, "input") + " unreadable")
        }
        if report.skipped > 0 {
            items.append(Amount.counted(report.skipped, "page") + " left out")
        }
        return items
    }

    private func counted(_ amounts: [(Int, String)]) -> [String] {
        amounts.filter { $0.0 > 0 }.map { Amount.counted($0.0, $0.1) }
    }
}

import Broadsheet
import Foundation

/// The figures of an evaluation for reading, and what differs.
struct EvaluationListing {
    private let report: EvaluationReport
    private let listsMisses: Bool
    private let screen = Screen.behind(STDOUT_FILENO)

    init(_ report: EvaluationReport, listsMisses: Bool) {
        self.report = report
        self.listsMisses = listsMisses
    }

    var lines: [String] {
        let counts =
            "\(Amount.counted(report.goldArticles, "article")) in the gold,"
            + " \(report.foundArticles) found, \(report.pairedArticles) compared"
        let tables = [tallies, shares, slots, categories].filter(\.hasRows)
        return [counts] + tables.flatMap { [""] + $0.lines(on: screen) }
            + (listsMisses ? MissListing(report.misses, screen).lines : [])
    }

    private var tallies: TextTable {
        var table = Self.tallyTable("")
        table.add("articles", report.articles)
        table.add("contributors", report.contributors)
        table.add("  whatever the role", report.contributorNames)
        table.add("organizations", report.organizations)
        table.add("activities", report.activities)
        table.add("  their organizers", report.organizers)
        table.add("  their categories", report.activityCategories)
        table.add("categories of articles", report.articleCategories)
        return table
    }

    private var shares: TextTable {
        var table = TextTable(["", "share", "right", "of"])
        table.add("titles", report.titles)
        table.add("kickers", report.kickers)
        table.add("subtitles", report.subtitles)
        table.add("paragraphs of the gold", report.paragraphs)
        table.add("paragraphs found", report.foundParagraphs)
        table.add("running heads kept out", report.runningHeads)
        table.add("aliases linked", report.aliases)
        return table
    }

    private var slots: TextTable {
        var table = TextTable(["slot", "share", "right", "of", "where there is one", "right", "of"])
        for slot in EvaluationReport.Slot.allCases {
            guard let shares = report.slots[slot], shares.all.total > 0 else { continue }
            table.add(
                [slot.rawValue.split(separator: "_").joined(separator: " ")]
                    + TextTable.cells(shares.all) + TextTable.cells(shares.filled))
        }
        return table
    }

    private var categories: TextTable {
        var table = Self.tallyTable("category")
        for (name, tally) in report.categoriesInOrder { table.add(name, tally) }
        return table
    }

    private static func tallyTable(_ heading: String) -> TextTable {
        TextTable([heading, "F1", "precision", "recall", "right", "wrong", "missed"])
    }
}

extension TextTable {
    fileprivate mutating func add(_ name: String, _ tally: Tally) {
        guard tally.right + tally.wrong + tally.missed > 0 else { return }
        let values = [tally.f1, tally.precision, tally.recall].map(Self.figure)
        add([name] + values + [tally.right, tally.wrong, tally.missed].map { String($0) })
    }

    fileprivate mutating func add(_ name: String, _ share: Share) {
        guard share.total > 0 else { return }
        add([name] + Self.cells(share))
    }

    fileprivate static func cells(_ share: Share) -> [String] {
        [figure(share.value), String(share.right), String(share.total)]
    }

    /// A share with four digits, so that it does not look like 1 before it is.
    static func figure(_ value: Double?) -> String {
        guard let value else { return "–" }
        return String(format: "%.4f", (value * 10_000).rounded(.down) / 10_000)
    }
}

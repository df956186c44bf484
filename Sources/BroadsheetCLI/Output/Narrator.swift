import Broadsheet
import Foundation

/// Tells on standard error what happens in a run, as it happens.
struct Narrator {
    private let settings: RunSettings
    private var progress: ProgressBar
    /// Whether someone watches who does not see the results.
    private let isWatched: Bool

    /// Makes a narrator; where the results go to a terminal, a bar would be in their way.
    init(_ settings: RunSettings, _ inputs: InputList, results: OutputFile) {
        self.settings = settings
        isWatched = StandardError.isTerminal && !results.isTerminal && !settings.isQuiet
        progress = ProgressBar(total: inputs.pageCount, isShown: isWatched)
    }

    /// Tells what went wrong with a page, what the plugins said of it, and what they changed.
    mutating func tell(_ outcome: PageOutcome) {
        let lines = lines(on: outcome)
        if !lines.isEmpty {
            progress.clear()
            StandardError.write(lines)
        }
        progress.add(outcome)
    }

    /// Tells what went wrong after the last page, and why there is no more if there is not.
    mutating func tell(theEndOf report: Report) {
        progress.clear()
        // Whatever belongs to a page has been told with it.
        let failures = report.failures.filter { $0.page == nil }
        StandardError.write(shown(failures.flatMap(Sentences.lines) + said(report.log)))
        if let line = Sentences.line(onTheEndOf: report, settings) { StandardError.write([line]) }
        if tellsTotals {
            StandardError.write(
                Totals(report, defaultChain: nil, screen: StandardError.screen).lines)
        }
        if let profile = report.profile {
            StandardError.write(ProfileListing(profile, screen: StandardError.screen).lines)
        }
    }

    /// A summary has the totals in itself.
    private var tellsTotals: Bool { isWatched && settings.format != .summary }

    /// Tells which folders hold nothing to read, and which are passed over.
    func tell(of inputs: InputList) {
        guard !settings.isQuiet else { return }
        StandardError.write(
            inputs.emptyFolders.map(Sentences.line(onEmptyFolder:))
                + inputs.documents.map(Sentences.line(on:))
                + inputs.linkedFolders.map(Sentences.line(onLinkedFolder:))
                + inputs.ownResults.map(Sentences.line(onOwnResult:)))
    }

    private func lines(on outcome: PageOutcome) -> [String] {
        var lines = outcome.failures.flatMap { Sentences.lines(on: $0) }
        if outcome.fate == .skipped {
            lines.append("\(VisibleText.of(outcome.path)): left out")
        } else if tellsOfNothing(in: outcome) {
            lines.append(
                Sentences.line(onPageWithoutArticles: outcome.path, isBlank: outcome.isBlank))
        }
        lines += said(outcome.log)
        lines += outcome.changes.map { Sentences.line(on: $0) }
        lines += outcome.candidates.map { Sentences.line(on: $0) }
        return shown(lines)
    }

    private func tellsOfNothing(in outcome: PageOutcome) -> Bool {
        !settings.isQuiet && outcome.fate == .kept && outcome.failures.isEmpty
            && outcome.content.articles == 0 && outcome.dropped.articles == 0
    }

    /// What plugins and inputs say may hold anything.
    private func shown(_ lines: [String]) -> [String] {
        lines.flatMap(VisibleText.lines)
    }

    /// What plugins said; what is for their authors only when tracing.
    private func said(_ log: [LogEntry]) -> [String] {
        guard !settings.isQuiet else { return [] }
        return log.filter { $0.level != .debug || settings.run.isTracing }
            .map {
                "\($0.plugin): \($0.level == .warn ? "warning: " : "")\(Sentences.cut($0.message))"
            }
    }
}

import Broadsheet

/// What is known of one activity, for reading in a terminal.
struct ActivitySummary {
    private let activity: Activity
    private let layout: SummaryLayout

    init(_ activity: Activity, screen: Screen) {
        self.activity = activity
        layout = SummaryLayout(screen: screen, indentation: 19, labelColumns: 14)
    }

    var lines: [String] {
        rows.flatMap { $0.lines(in: layout) }
    }

    private var rows: [SummaryRow] {
        var rows: [SummaryRow] = []
        if let date = activity.date { rows.append(row("date", words(on: date))) }
        if let place = activity.place { rows.append(row("place", place)) }
        rows += [
            list("organizers", activity.organizers), list("undertakers", activity.undertakers),
            list("co-organizers", activity.coOrganizers),
        ].compactMap { $0 }
        if let participants = activity.participants {
            rows.append(row("participants", words(on: participants)))
        }
        if let tags = list("tags", activity.tags.map(\.name), style: .cyan) { rows.append(tags) }
        return rows
    }

    private func row(_ label: String, _ text: String) -> SummaryRow {
        SummaryRow(label, text, in: layout)
    }

    private func list(_ label: String, _ names: [String], style: Style? = nil) -> SummaryRow? {
        names.isEmpty ? nil : SummaryRow(label, names, in: layout, style: style)
    }

    /// The days, with the words as printed behind them.
    private func words(on date: ActivityDate) -> String {
        guard let start = date.start, let end = date.end else {
            return "\(date.text) (\(date.reason.map(reason) ?? "no date"))"
        }
        let days = start == end ? "\(start)" : "\(start) – \(end)"
        return "\(days) (\(date.text))"
    }

    private func reason(_ reason: String) -> String {
        switch reason {
        case "vague": "no certain day"
        case "no-reference-date": "of a year that is not known"
        default: reason
        }
    }

    private func words(on participants: Participants) -> String {
        guard let count = participants.count, !participants.text.contains(String(count)) else {
            return participants.text
        }
        return "\(participants.text) (\(count))"
    }
}

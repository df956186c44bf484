import Broadsheet

/// What the handlers of a run took, for reading: a row for each hook of each plugin.
///
/// Times are CPU time of the workers together; the share is that of all handlers.
struct ProfileListing {
    private let profile: Profile
    private let screen: Screen

    init(_ profile: Profile, screen: Screen) {
        self.profile = profile
        self.screen = screen
    }

    var lines: [String] {
        let heading = ["plugin", "hook", "calls", "total ms", "mean µs", "share"]
        var table = TextTable(heading, leftColumns: 2)
        let all = profile.entries.reduce(0) { $0 + $1.seconds }
        for entry in profile.entries {
            table.add([
                entry.plugin, entry.hook.rawValue, Amount.grouped(entry.calls),
                Amount.tenths(entry.seconds * 1e3), mean(entry), share(entry.seconds, of: all),
            ])
        }
        table.add(["all", "", "", Amount.tenths(all * 1e3), "", share(all, of: all)])
        return table.lines(on: screen)
    }

    private func mean(_ entry: Profile.Entry) -> String {
        entry.calls == 0 ? "–" : Amount.tenths(entry.seconds * 1e6 / Double(entry.calls))
    }

    private func share(_ part: Double, of all: Double) -> String {
        all == 0 ? "–" : Amount.tenths(part / all * 100) + " %"
    }
}

extension Profile.Entry {
    fileprivate var seconds: Double {
        Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    }
}

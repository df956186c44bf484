import Broadsheet
import Foundation

/// One line on standard error that tells how far a long run has come; only on a terminal.
struct ProgressBar {
    private let total: Int?
    private let isShown: Bool
    private let start = ContinuousClock.now
    private var lastDrawn = ContinuousClock.now
    private var pages = 0
    private var failures = 0
    private var isOnScreen = false

    private static let delay = Duration.seconds(1)
    private static let interval = Duration.milliseconds(100)
    private static let width = 24

    /// Makes a bar; without a total it counts.
    init(total: Int?, isShown: Bool) {
        self.total = total
        self.isShown = isShown
    }

    /// Counts a page.
    mutating func add(_ outcome: PageOutcome) {
        pages += 1
        failures += outcome.failures.count
        guard isShown else { return }
        let now = ContinuousClock.now
        guard now - start >= Self.delay, now - lastDrawn >= Self.interval else { return }
        lastDrawn = now
        StandardError.write(text: "\r\u{1B}[K" + line(after: now - start))
        isOnScreen = true
    }

    /// Takes the line away, for others to write.
    mutating func clear() {
        guard isOnScreen else { return }
        StandardError.write(text: "\r\u{1B}[K")
        isOnScreen = false
    }

    private func line(after time: Duration) -> String {
        let rate = Int(Double(pages) / max(0.001, time / .seconds(1)))
        var parts = [counted, "\(Amount.grouped(rate)) a second"]
        if failures > 0 { parts.append(Amount.counted(failures, "failure")) }
        return parts.joined(separator: " · ")
    }

    private var counted: String {
        guard let total, total > 0 else { return Amount.counted(pages, "page") }
        let filled = min(Self.width, pages * Self.width / total)
        let bar =
            String(repeating: "█", count: filled)
            + String(repeating: "░", count: Self.width - filled)
        return "\(bar) \(Amount.grouped(pages)) of \(Amount.counted(total, "page"))"
    }
}

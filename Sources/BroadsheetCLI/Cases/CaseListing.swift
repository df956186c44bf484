import Broadsheet
import BroadsheetLua

/// A case that failed, for reading.
struct CaseListing {
    let lines: [String]

    init(_ result: CaseResult, _ screen: Screen) {
        let place = Style.dim("(\(Sentences.place(result.location)))", on: screen)
        let heading =
            "\(Style.red("failed", on: screen)) \(result.plugin): \(result.name)  \(place)"
        lines =
            [heading] + result.differences.flatMap { Self.lines(on: $0, screen) }
            + result.failures.flatMap { Sentences.lines(on: $0) }.map { "  " + $0 }
            + result.faults.map { "  " + Sentences.what($0) }
    }

    private static func lines(on difference: CaseDifference, _ screen: Screen) -> [String] {
        let (expected, found) = ShownDifference(difference.expected, difference.found).texts
        switch difference.origin {
        case .expectation:
            return [
                "  \(difference.path)\(Sentences.suggestion(difference.nearest))",
                "    expected  \(Style.green(expected, on: screen))",
                "    found     \(Style.red(found, on: screen))",
            ]
        case .order:
            return [
                "  \(difference.path) depends on the order of the cases",
                "    forward   \(expected)",
                "    backward  \(found)",
            ]
        }
    }
}

/// Two values as JSON, cut so that the place where they differ is seen.
struct ShownDifference {
    let texts: (String, String)

    /// Columns of a text that is shown whole.
    private static let width = 100
    /// Characters that stand before the first difference, where the beginning is cut.
    private static let context = 16

    init(_ expected: JSONValue?, _ found: JSONValue?) {
        let left = Self.text(expected)
        let right = Self.text(found)
        let shared = zip(left, right).prefix { $0 == $1 }.count
        let isLong = [left, right].contains { DisplayWidth.columns(of: $0) > Self.width }
        let start = isLong ? max(0, shared - Self.context) : 0
        texts = (Self.cut(left, from: start), Self.cut(right, from: start))
    }

    private static func text(_ value: JSONValue?) -> String {
        value.map { String(decoding: $0.json(), as: UTF8.self) } ?? "nothing"
    }

    private static func cut(_ text: String, from start: Int) -> String {
        let rest = String(text.dropFirst(start))
        let front = DisplayWidth.prefix(of: rest, columns: width)
        return (start > 0 ? "…" : "") + front + (front.utf8.count < rest.utf8.count ? "…" : "")
    }
}

import Broadsheet
import BroadsheetLua

/// A case that failed, for reading.
struct CaseListing {
    let lines: [String]

    init(_ result: CaseResult, _ screen: Screen) {
        let place = Style.dim("(\(Sentences.place(result.location)))", on: screen)
        let name = VisibleText.of(result.name)
        let heading =
            "\(Style.red("failed", on: screen)) \(result.plugin): \(name)  \(place)"
        lines =
            [heading]
            + result.differences.flatMap { DifferenceListing($0, screen).lines }.map { "  " + $0 }
            + result.failures.flatMap { Sentences.lines(on: $0) }.map { "  " + $0 }
            + result.faults.map { "  " + Sentences.what($0) }
    }
}

/// A difference, for reading: the field, then what is expected and what was found, in the words of a
/// Lua file.
struct DifferenceListing {
    private let difference: CaseDifference
    private let screen: Screen

    init(_ difference: CaseDifference, _ screen: Screen) {
        self.difference = difference
        self.screen = screen
    }

    var lines: [String] {
        let path = Style.bold(difference.path, on: screen)
        switch difference.origin {
        case .order:
            return ["\(path) depends on the order of the cases"]
                + pair("forward", "backward", nil)
        case .expectation where difference.elements.isEmpty:
            return [path + Sentences.suggestion(difference.nearest)]
                + pair("expected", "found", (.green, .red))
        case .expectation: return ["\(path): \(counts)"] + difference.elements.map(line)
        }
    }

    /// How long the two lists are.
    private var counts: String {
        let expected = difference.expected?.array?.count ?? 0
        let found = difference.found?.array?.count ?? 0
        guard expected > 0 else { return "none expected, \(found) found" }
        let wanted = Amount.counted(expected, "element")
        return "\(wanted) expected, \(found == 0 ? "none" : "\(found)") found"
    }

    private func line(_ element: CaseDifference.Element) -> String {
        switch element {
        case .same(let value): "  as expected  \(text(value))"
        case .missing(let value): "  missing      \(Style.green(text(value), on: screen))"
        case .surplus(let value): "  not expected \(Style.red(text(value), on: screen))"
        }
    }

    private func text(_ value: JSONValue) -> String {
        let text = VisibleText.of(LuaLiteral().line(value))
        let front = DisplayWidth.prefix(of: text, columns: ShownDifference.width)
        return front.utf8.count < text.utf8.count ? front + "…" : text
    }

    /// The two values below each other, and a sign below the first column in which they differ.
    private func pair(
        _ first: String, _ second: String, _ styles: (Style, Style)?
    ) -> [String] {
        let shown = ShownDifference(difference.expected, difference.found)
        let width = max(first.count, second.count)
        func row(_ label: String, _ text: String, _ style: Style?) -> String {
            let gap = String(repeating: " ", count: width - label.count + 2)
            return "  \(label)\(gap)\(style.map { $0(text, on: screen) } ?? text)"
        }
        let rows = [row(first, shown.texts.0, styles?.0), row(second, shown.texts.1, styles?.1)]
        guard let column = shown.column else { return rows }
        return rows + [String(repeating: " ", count: 2 + width + 2 + column) + "^"]
    }
}

/// Two values as they are written in Lua, cut so that the place where they differ is seen.
struct ShownDifference {
    let texts: (String, String)
    /// The columns before the first character that differs; `nil` where the beginning tells enough.
    let column: Int?

    /// Columns of a text that is shown whole.
    static let width = 100
    /// Characters that stand before the first difference, where the beginning is cut.
    private static let context = 16

    init(_ expected: JSONValue?, _ found: JSONValue?) {
        let left = Self.text(expected)
        let right = Self.text(found)
        let shared = zip(left, right).prefix { $0 == $1 }.count
        let isLong = [left, right].contains { DisplayWidth.columns(of: $0) > Self.width }
        let start = isLong ? max(0, shared - Self.context) : 0
        texts = (Self.cut(left, from: start), Self.cut(right, from: start))
        let isText = expected?.string != nil && found?.string != nil
        let common = left.dropFirst(start).prefix(shared - start)
        // The opening quotation mark is shared by all texts.
        column =
            isText && shared > 1
            ? DisplayWidth.columns(of: String(common)) + (start > 0 ? 1 : 0) : nil
    }

    private static func text(_ value: JSONValue?) -> String {
        value.map { VisibleText.of(LuaLiteral().line($0)) } ?? "nothing"
    }

    private static func cut(_ text: String, from start: Int) -> String {
        let rest = String(text.dropFirst(start))
        let front = DisplayWidth.prefix(of: rest, columns: width)
        return (start > 0 ? "…" : "") + front + (front.utf8.count < rest.utf8.count ? "…" : "")
    }
}

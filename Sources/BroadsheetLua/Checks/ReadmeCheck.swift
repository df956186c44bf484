internal import Broadsheet

/// Looks for what a plugin's README must have: its name, its three sections, its options.
struct ReadmeCheck {
    private(set) var faults: [Fault] = []
    private let source: PluginSource

    /// The headings below the name, in order.
    static let sections = ["What it does", "Options", "Example"]
    static let fileName = "README.md"

    init(_ source: PluginSource, _ manifest: Manifest?) {
        self.source = source
        guard let bytes = source.files[Self.fileName] else {
            note(.noReadme, Self.fileName, line: nil)
            return
        }
        let lines = Self.lines(of: String(decoding: bytes, as: UTF8.self))
        check(lines)
        if let manifest { check(lines, manifest.options.map(\.name)) }
    }

    private struct Line {
        var text: Substring
        var number: Int
    }

    /// The lines outside of blocks of code, without empty ones.
    private static func lines(of text: String) -> [Line] {
        var isCode = false
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .compactMap { index, text in
                let text = text.last == "\r" ? text.dropLast() : text
                if text.hasPrefix("```") { isCode.toggle() }
                return isCode || text.isEmpty ? nil : Line(text: text, number: index + 1)
            }
    }

    private mutating func note(
        _ code: Fault.Code, _ subject: String, line: Int?, expected: String? = nil,
        nearest: String? = nil
    ) {
        faults.append(
            Fault(
                code,
                at: SourceLocation(
                    file: source.displayPath(of: Self.fileName), line: line),
                plugin: source.name, subject: subject, expected: expected, nearest: nearest))
    }

    private mutating func check(_ lines: [Line]) {
        let title = "# \(source.name)"
        if lines.first.map({ String.areExactlyEqual(String($0.text), title) }) != true {
            note(.readmeTitle, title, line: lines.first?.number ?? 1)
        }
        let headings = lines.filter { $0.text.hasPrefix("## ") }
        for section in Self.sections
        where !headings.contains(where: { $0.text.dropFirst(3) == section }) {
            let written = headings.map { String($0.text.dropFirst(3)) }
            note(
                .readmeSection, section, line: nil,
                nearest: NearestName(to: section).among(
                    written.filter { !Self.sections.contains($0) }))
        }
    }

    /// The table of options has a row for each, whose first cell is the name between backquotes.
    private mutating func check(_ lines: [Line], _ options: [String]) {
        let heading = lines.firstIndex { $0.text == "## Options" }
        guard let heading else { return }
        let rows = lines[(heading + 1)...].prefix { !$0.text.hasPrefix("## ") }
            .compactMap { line in Self.option(of: line.text).map { ($0, line.number) } }
        for option in options where !rows.contains(where: { $0.0 == option }) {
            note(.readmeOption, option, line: lines[heading].number)
        }
        // A row may also be for a file, which has a dot in its name.
        for (name, number) in rows where !options.contains(name) && !name.contains(".") {
            note(
                .strayReadmeOption, name, line: number,
                nearest: NearestName(to: name).among(options))
        }
    }

    private static func option(of row: Substring) -> String? {
        guard row.hasPrefix("| `"), let end = row.dropFirst(3).firstIndex(of: "`") else {
            return nil
        }
        return String(row.dropFirst(3)[..<end])
    }
}

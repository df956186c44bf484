/// Text without what would move a terminal's cursor, change its colours or turn its direction.
package enum VisibleText {
    /// The text with a space for each tab and a sign for each other control character.
    package static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var visible = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            visible.append(!isControl(scalar) ? scalar : scalar == "\t" ? " " : "\u{FFFD}")
        }
        return String(visible)
    }

    /// Whether a text is one line without control characters.
    package static func isPlainLine(_ text: String) -> Bool {
        !text.unicodeScalars.contains { isControl($0) || $0 == "\u{2028}" || $0 == "\u{2029}" }
    }

    /// The lines of a text, each as it may be shown.
    ///
    /// All but the first are set in, so that none passes for a message of another origin.
    package static func lines(of text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).enumerated().map { index, line in
            let line = of(String(line))
            return index == 0 || line.hasPrefix("  ") ? line : "  " + line
        }
    }

    /// A text of many lines as a terminal may show it.
    package static func page(_ text: String) -> String {
        var visible = String.UnicodeScalarView()
        for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = line.last == "\r" ? line.dropLast() : line
            visible += of(String(String.UnicodeScalarView(line))).unicodeScalars
            visible.append("\n")
        }
        visible.removeLast()
        return String(visible)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
}

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

    /// The lines of a text, each as it may be shown.
    package static func lines(of text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map { of(String($0)) }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
}

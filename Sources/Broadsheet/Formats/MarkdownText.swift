/// Escapes text so that Markdown shows it as it is.
enum MarkdownText {
    private static let inlineMarks = Array("\\`*_[]<>&~|#".utf8)

    /// Text within a line; line ends become spaces.
    static func inline(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if inlineMarks.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Text that is a block of its own: what would begin a list, a rule or code at the beginning of
    /// a line is escaped, or left out if it is white space.
    static func block(_ text: String) -> String {
        let line = inline(text).drop { $0 == " " || $0 == "\t" }
        guard let first = line.utf8.first else { return "" }
        if "+-=".utf8.contains(first) { return "\\" + line }
        let digits = line.utf8.prefix { (0x30...0x39).contains($0) }
        let rest = line.utf8.dropFirst(digits.count)
        // 1. and 1) begin a numbered list.
        guard !digits.isEmpty, let mark = rest.first, ".)".utf8.contains(mark) else {
            return String(line)
        }
        return "\(Substring(digits))\\\(Substring(rest))"
    }

    /// Text between backquotes, in which nothing can be escaped.
    static func code(_ text: String) -> String {
        let bytes = text.utf8.map { [0x60, 0x0A, 0x0D].contains($0) ? 0x27 : $0 }
        return String(decoding: bytes, as: UTF8.self)
    }
}

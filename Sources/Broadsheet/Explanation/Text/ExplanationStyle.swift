/// How an explanation is printed: how wide, and how words stand out.
public struct ExplanationStyle: Sendable {
    /// Why words stand out.
    public enum Emphasis: Sendable, Hashable {
        /// A title.
        case heading
        /// What is there for orientation alone.
        case faint
        /// Words that earned a tag.
        case found
        /// What was added.
        case added
        /// What was taken away.
        case removed
    }

    /// The number of columns.
    public var columns: Int
    /// Makes words stand out; `nil` where signs must do so, as in a file.
    public var emphasize: (@Sendable (String, Emphasis) -> String)?

    /// Makes a style; without `emphasize` words that were found stand in « ».
    public init(
        columns: Int = 80, emphasize: (@Sendable (String, Emphasis) -> String)? = nil
    ) {
        self.columns = columns
        self.emphasize = emphasize
    }

    /// Words with an emphasis, or as they are.
    func callAsFunction(_ text: String, _ emphasis: Emphasis) -> String {
        text.isEmpty ? text : emphasize?(text, emphasis) ?? text
    }

    /// Lines of a text in which « » stand around what was found or added, and others around what
    /// was taken away; with emphasis in the place of the signs, if there is any.
    func lines(ofMarked text: String, columns: Int) -> [String] {
        var open: Emphasis?
        return TextWrapper(columns: max(20, columns)).lines(of: text).map { line in
            emphasize == nil ? Self.withSigns(line) : withEmphasis(line, &open)
        }
    }

    // Private-use characters, which no page has for itself, stand for the marks while text is
    // wrapped; each takes one column.
    static let marks: [(opening: Character, closing: Character, emphasis: Emphasis)] = [
        ("\u{E0F0}", "\u{E0F1}", .found), ("\u{E0F2}", "\u{E0F3}", .added),
        ("\u{E0F4}", "\u{E0F5}", .removed),
    ]

    /// A text between the marks of an emphasis.
    static func marked(_ text: String, _ emphasis: Emphasis) -> String {
        guard !text.isEmpty, let mark = marks.first(where: { $0.emphasis == emphasis }) else {
            return text
        }
        return "\(mark.opening)\(text)\(mark.closing)"
    }

    private static func withSigns(_ line: String) -> String {
        String(
            line.map { character in
                switch character {
                case "\u{E0F0}": "«"
                case "\u{E0F1}": "»"
                case "\u{E0F2}": "{"
                case "\u{E0F3}": "}"
                case "\u{E0F4}": "["
                case "\u{E0F5}": "]"
                default: character
                }
            })
    }

    /// Puts emphasis in the place of marks; one that a line leaves open goes on in the next.
    private func withEmphasis(_ line: String, _ open: inout Emphasis?) -> String {
        var text = ""
        var piece = ""
        func close() {
            text += open.map { self(piece, $0) } ?? piece
            piece = ""
        }
        for character in line {
            if let mark = Self.marks.first(where: { $0.opening == character }) {
                close()
                open = mark.emphasis
            } else if Self.marks.contains(where: { $0.closing == character }) {
                close()
                open = nil
            } else {
                piece.append(character)
            }
        }
        close()
        return text
    }
}

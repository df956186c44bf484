/// A line of a page.
public struct Line: Sendable, Hashable, Codable {
    /// What a line is on the page, once the layout is known.
    public enum Label: String, Sendable, Hashable, Codable, CaseIterable {
        /// A running head or a section's name; belongs to no article.
        case head
        /// Date, page number, editors in charge; belongs to no article.
        case folio
        /// The line above a title (引题).
        case kicker
        /// A title, or a line of one.
        case title
        /// The line below a title (副题).
        case subtitle
        /// A line that only names who wrote the article.
        case byline
        /// The beginning of a paragraph.
        case body
        /// The rest of a paragraph that a column end or a hard wrap cut.
        case continuation
        /// A photograph's caption.
        case caption
        /// Who took the photograph or gave the text.
        case credit
    }

    /// The text, without its line end.
    @Exact public var text: String
    /// Its number in the source file, from 1.
    public var number: Int
    /// What it is on the page; `nil` while unknown, and for blank lines.
    public var label: Label?

    /// Makes a line.
    public init(text: String, number: Int, label: Label? = nil) {
        self.text = text
        self.number = number
        self.label = label
    }
}

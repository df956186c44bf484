import Broadsheet

/// How results are printed.
enum OutputFormat: String, CaseIterable, Sendable {
    /// For reading in a terminal.
    case summary
    /// One article a line: the interchange format.
    case ndjson
    /// One array of articles.
    case json
    /// One row for each activity.
    case csv
    /// One section for each article.
    case markdown

    /// The writer of the format for what the results are read on.
    func writer(for screen: Screen) -> any PageWriter {
        switch self {
        case .summary: SummaryWriter(screen: screen)
        case .ndjson: NDJSONWriter()
        case .json: JSONArrayWriter()
        case .csv: CSVWriter()
        case .markdown: MarkdownWriter()
        }
    }
}

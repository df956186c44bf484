/// Writes activities as CSV (RFC 4180), for spreadsheets.
///
/// There is one row for each activity, and one for an article without activities. Several values
/// of one field are joined by `; `. The columns:
///
/// | column | content |
/// |---|---|
/// | `path`, `first_line`, `last_line` | where the article stands |
/// | `article_id`, `kind`, `published`, `title` | the article |
/// | `contributors` | names with their role, as `role: name` |
/// | `organizations`, `article_tags` | names |
/// | `activity_id`, `activity`, `date`, `start`, `end`, `place` | the activity; `date` as printed |
/// | `organizers`, `undertakers`, `co_organizers` | names |
/// | `participants`, `participant_count` | the words, and the number of persons |
/// | `tags`, `evidence` | of the activity |
///
/// A spreadsheet takes a field that begins with `=`, `+`, `-` or `@` for a formula. Such a field
/// gets a `'` before it, unless it is a number.
public struct CSVWriter: PageWriter {
    /// The names of the columns, in order.
    public static let columns = [
        "path", "first_line", "last_line", "article_id", "kind", "published", "title",
        "contributors", "organizations", "article_tags", "activity_id", "activity", "date",
        "start", "end", "place", "organizers", "undertakers", "co_organizers", "participants",
        "participant_count", "tags", "evidence",
    ]

    private let hasByteOrderMark: Bool

    /// Makes a writer.
    ///
    /// - Parameter byteOrderMark: whether the file begins with a byte order mark, by which some
    ///   spreadsheets tell UTF-8.
    public init(byteOrderMark: Bool = false) {
        hasByteOrderMark = byteOrderMark
    }

    /// The row of column names.
    public var header: [UInt8] {
        var bytes = hasByteOrderMark ? ByteOrderMark.bytes : []
        append(row: Self.columns, to: &bytes)
        return bytes
    }

    /// Appends the rows of a page.
    public func append(_ page: Page, to bytes: inout [UInt8]) {
        for article in page.articles {
            let fields = fields(of: article, path: page.path)
            let activities = article.activities.map { self.fields(of: $0) }
            let empty = Array(repeating: "", count: Self.columns.count - fields.count)
            for activity in activities.isEmpty ? [empty] : activities {
                append(row: fields + activity, to: &bytes)
            }
        }
    }

    private func fields(of article: Article, path: String) -> [String] {
        [
            path, String(article.firstLine), String(article.lastLine), article.id,
            article.kind.rawValue, article.published?.description ?? "", article.title,
            join(article.contributors.map { "\($0.role.rawValue): \($0.name)" }),
            join(article.organizations.map(\.name)), join(article.tags.map(\.name)),
        ]
    }

    private func fields(of activity: Activity) -> [String] {
        [
            activity.id, activity.name, activity.date?.text ?? "",
            activity.date?.start?.description ?? "", activity.date?.end?.description ?? "",
            activity.place ?? "", join(activity.organizers), join(activity.undertakers),
            join(activity.coOrganizers), activity.participants?.text ?? "",
            activity.participants?.count.map { String($0) } ?? "",
            join(activity.tags.map(\.name)), join(activity.evidence.map(\.text)),
        ]
    }

    private func join(_ values: [String]) -> String {
        values.joined(separator: "; ")
    }

    private func append(row: [String], to bytes: inout [UInt8]) {
        for (index, field) in row.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(field: field, to: &bytes)
        }
        bytes += [0x0D, 0x0A]
    }

    private func append(field: String, to bytes: inout [UInt8]) {
        let guarded = isFormula(field) ? "'" + field : field
        guard guarded.utf8.contains(where: { Self.needQuotes.contains($0) }) else {
            bytes.append(contentsOf: guarded.utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in guarded.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static let needQuotes: [UInt8] = Array(",\"\r\n".utf8)

    private func isFormula(_ field: String) -> Bool {
        guard let first = field.utf8.first, "=+-@\t\r".utf8.contains(first) else { return false }
        return Double(field) == nil
    }
}

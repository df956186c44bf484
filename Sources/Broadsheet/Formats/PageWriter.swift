/// Writes pages in a format, piece by piece.
///
/// A writer holds no state, so that pages can be written by several threads; whoever puts the
/// pieces together writes ``header``, the pages' pieces in order with ``separator`` between those
/// that are not empty, and ``footer``.
///
/// For example:
///
///     let writer = CSVWriter()
///     var bytes = writer.header
///     for page in pages { writer.append(page, to: &bytes) }   // a format without separator
///     bytes += writer.footer
public protocol PageWriter: Sendable {
    /// What stands before the first page.
    var header: [UInt8] { get }
    /// What stands between two pieces.
    var separator: [UInt8] { get }
    /// What stands after the last page.
    var footer: [UInt8] { get }

    /// Appends what the format has of a page; nothing for a page without articles.
    func append(_ page: Page, to bytes: inout [UInt8])
}

extension PageWriter {
    /// Nothing stands before the first page.
    public var header: [UInt8] { [] }
    /// Nothing stands between two pieces.
    public var separator: [UInt8] { [] }
    /// Nothing stands after the last page.
    public var footer: [UInt8] { [] }

    /// Writes pages, from header to footer.
    public func bytes(of pages: some Sequence<Page>) -> [UInt8] {
        var bytes = header
        var isFirst = true
        for page in pages {
            var piece: [UInt8] = []
            append(page, to: &piece)
            guard !piece.isEmpty else { continue }
            if !isFirst { bytes += separator }
            bytes += piece
            isFirst = false
        }
        return bytes + footer
    }
}

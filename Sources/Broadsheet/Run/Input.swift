/// Something to make a page of: a file, or a stretch of one that has been read already.
///
/// Inputs are cheap, so that the calling thread can hand out many: what it takes to make a page of
/// one is done in the worker.
///
/// For example:
///
///     Input(path: "2023-04-11-02.txt")
///     Input(path: "-", line: 17, bytes: line)
public struct Input: Sendable {
    /// Where the bytes are.
    public enum Content: Sendable {
        /// In the file at the path; the worker reads it.
        case file
        /// Here; for NDJSON one line without its line feed, a slice of what was read at once.
        case bytes(ArraySlice<UInt8>)
        /// Nowhere: the page is made already.
        case page(Page)
        /// Nowhere: they could not be read.
        case unreadable(Failure)
    }

    /// The file, as the user named it; `-` for standard input.
    public var path: String
    /// The number of the line in the file, from 1; `nil` for a whole file.
    public var line: Int?
    /// Where the bytes are.
    public var content: Content

    /// Makes an input.
    public init(path: String, line: Int? = nil, content: Content = .file) {
        self.path = path
        self.line = line
        self.content = content
    }

    /// Makes an input of a page that exists already.
    public init(_ page: Page) {
        self.init(path: page.path, content: .page(page))
    }

    /// Makes the page, with a function that knows the formats of bytes and files.
    package func page(_ load: (Input) throws -> Page) throws -> Page {
        switch content {
        case .page(let page): page
        case .unreadable(let failure): throw failure
        case .file, .bytes: try load(self)
        }
    }
}

/// Reads pages and articles from the interchange format.
///
/// An object with `paragraphs` is an article already: a page that ``Page/isArticle`` marks, with
/// that one article. An object with `text` and no `paragraphs` is a page. All other keys may be
/// missing; those that the format does not know are kept. A page's id is the one given, else a hash
/// of its text; an article without an id gets one from a hash of its line.
///
/// For example:
///
///     let reader = ArticleReader(file: "archive.ndjson")
///     let page = try reader.page(line: bytes, number: 17)
public struct ArticleReader: Sendable {
    /// The version of the format that is read and written.
    public static let version = 1

    /// The file's name, for failures and for pages that name no path of their own.
    public let file: String

    /// Makes a reader of a file.
    public init(file: String) {
        self.file = file
    }

    /// Reads a line of NDJSON; a byte order mark before the first line is passed over.
    ///
    /// - Parameters:
    ///   - line: the line, with or without its line end.
    ///   - number: its number in the file, from 1.
    /// - Returns: the page.
    /// - Throws: a ``Failure`` with code `input.json` or `input.version`, file, line and column.
    public func page(line: [UInt8], number: Int) throws -> Page {
        try page(line: line[...], number: number)
    }

    /// Reads a line of NDJSON where it lies in what was read at once.
    ///
    /// - Parameters:
    ///   - line: the line, with or without its line end.
    ///   - number: its number in the file, from 1.
    /// - Returns: the page.
    /// - Throws: a ``Failure`` with code `input.json` or `input.version`, file, line and column.
    public func page(line: ArraySlice<UInt8>, number: Int) throws -> Page {
        do {
            let bytes = number == 1 ? ByteOrderMark.strip(line) : line
            return try JSONScanner.scan(bytes, firstLine: number) { scanner throws(JSONError) in
                let page = try page(&scanner)
                try scanner.expectEnd()
                return page
            }
        } catch {
            throw failure(error)
        }
    }

    /// Reads a whole JSON array of the objects that NDJSON has on its lines.
    ///
    /// - Returns: for each element its page, or why there is none. After an element whose form is
    ///   not JSON nothing more can be read.
    public func pages(json: [UInt8]) -> [Result<Page, Failure>] {
        var results: [Result<Page, Failure>] = []
        do throws(JSONError) {
            try JSONScanner.scan(ByteOrderMark.strip(json)) { scanner throws(JSONError) in
                try scanner.readArray { scanner throws(JSONError) in
                    let start = scanner.markNext()
                    try scanner.skipValue()
                    results.append(result(scanner, at: start))
                }
                try scanner.expectEnd()
            }
        } catch {
            results.append(.failure(failure(error)))
        }
        return results
    }

    private func result(
        _ scanner: borrowing JSONScanner, at start: JSONScanner.Mark
    ) -> Result<Page, Failure> {
        do throws(JSONError) {
            return .success(
                try scanner.reread(at: start) { scanner throws(JSONError) in try page(&scanner) })
        } catch {
            return .failure(failure(error))
        }
    }

    private func page(_ scanner: inout JSONScanner) throws(JSONError) -> Page {
        let start = scanner.markNext()
        let index = try MemberIndex(&scanner)
        try checkVersion(of: index)
        if index.has("paragraphs") {
            let record = UnsafeBufferPointer(
                rebasing: scanner.bytes[start.position..<scanner.position])
            return try articlePage(index, record)
        }
        guard index.has("text") else {
            throw index.error(.missingKey, expected: "text or paragraphs")
        }
        return try textPage(index)
    }

    private func checkVersion(of index: MemberIndex) throws(JSONError) {
        let version = try index.read("v") { scanner throws(JSONError) in
            try scanner.readInteger()
        }
        guard let version, version != Self.version else { return }
        throw index.error(
            version > Self.version ? .unknownVersion : .invalidValue, key: "v",
            expected: "version \(Self.version)", found: String(version))
    }

    private func failure(_ error: JSONError) -> Failure {
        Failure(
            error.reason == .unknownVersion ? .inputVersion : .inputJSON, error.description,
            location: SourceLocation(
                file: file, line: error.location.line, column: error.location.column))
    }
}

// MARK: - Pages and articles

extension ArticleReader {
    private func textPage(_ index: MemberIndex) throws(JSONError) -> Page {
        let text = try index.readRequired("text") { scanner throws(JSONError) in
            try scanner.readWords()
        }
        let path = try index.read("path") { scanner throws(JSONError) in
            try scanner.readString()
        }
        var properties = PageProperties()
        try index.readOthers(than: ["v", "text", "path"]) { scanner, key throws(JSONError) in
            try properties.read(key, from: &scanner)
        }
        let bytes = Array(text.utf8)
        return properties.page(
            id: Identifier.page(bytes: bytes), path: path ?? file, lines: LineSplitter.lines(bytes))
    }

    private func articlePage(
        _ index: MemberIndex, _ record: UnsafeBufferPointer<UInt8>
    ) throws(JSONError) -> Page {
        var source = ArticleSource()
        try index.read("source") { scanner throws(JSONError) in try source.read(&scanner) }
        let id = try index.read("id") { scanner throws(JSONError) in try scanner.readString() }
        let pageID = id ?? Identifier.page(bytes: Array(record))
        var article = try index.readArticle(
            id: id ?? Identifier.article(page: pageID, firstLine: source.firstLine), source)
        try index.readParts(of: &article)
        return Page(
            id: pageID, path: source.path ?? file, metadata: article.metadata,
            published: article.published, language: article.language, articles: [article],
            isArticle: true)
    }
}

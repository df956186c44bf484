/// Reads a page from the bytes of a text file and of the metadata file beside it.
///
/// A byte order mark is passed over; LF, CR LF and a CR alone end a line, and lines keep the
/// numbers that they have in the file. NUL, bytes that are not UTF-8, and files of another kind than
/// text are refused.
///
/// The metadata of `page.txt` stand in `page.meta.json`: an object whose keys `id`, `published` and
/// `language` are those of the page, while all others become ``Page/metadata``.
public struct PageReader: Sendable {
    /// The path of the page, as it was given.
    public let path: String

    /// Makes a reader of the page at a path.
    public init(path: String) {
        self.path = path
    }

    /// The path of the metadata file that belongs to the page.
    public var metadataPath: String {
        let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else {
            return path + ".meta.json"
        }
        return path[..<dot] + ".meta.json"
    }

    /// Reads the page.
    ///
    /// - Parameters:
    ///   - bytes: the text file.
    ///   - metadata: the metadata file, if there is one.
    /// - Returns: the page; its id is the one that the metadata give, else a hash of the bytes.
    /// - Throws: a ``Failure`` with code `input.format`, whose message is the raw value of a
    ///   ``FileFormat``, `input.nul`, `input.encoding` or `input.metadata`.
    public func page(bytes: [UInt8], metadata: [UInt8]? = nil) throws -> Page {
        if let format = FileFormat(of: bytes) {
            throw Failure(
                .inputFormat, format.rawValue, page: path,
                location: SourceLocation(file: path, line: 1))
        }
        if let fault = UTF8Validation.firstFault(in: bytes) { throw failure(fault, in: bytes) }
        let properties = try metadata.map(properties) ?? PageProperties()
        return properties.page(
            id: Identifier.page(bytes: bytes), path: path,
            lines: LineSplitter.lines(ByteOrderMark.strip(bytes)))
    }

    private func properties(_ bytes: [UInt8]) throws -> PageProperties {
        do {
            return try JSONScanner.scan(ByteOrderMark.strip(bytes)) { scanner throws(JSONError) in
                var properties = PageProperties()
                try scanner.readObject { scanner, key throws(JSONError) in
                    try properties.read(key, from: &scanner)
                }
                try scanner.expectEnd()
                return properties
            }
        } catch {
            throw Failure(
                .inputMetadata, error.description, page: path,
                location: SourceLocation(
                    file: metadataPath, line: error.location.line, column: error.location.column))
        }
    }

    private func failure(_ fault: UTF8Validation.Fault, in bytes: [UInt8]) -> Failure {
        let before = LineSplitter.lines(Array(bytes[..<fault.offset]))
        let endsLine = fault.offset > 0 && [0x0A, 0x0D].contains(bytes[fault.offset - 1])
        let line = max(1, before.count + (endsLine ? 1 : 0))
        let hex = String(bytes[fault.offset], radix: 16, uppercase: true)
        return Failure(
            fault.kind == .null ? .inputNUL : .inputEncoding,
            "byte 0x\(fault.kind == .null ? "00" : hex) at offset \(fault.offset)", page: path,
            location: SourceLocation(file: path, line: line))
    }
}

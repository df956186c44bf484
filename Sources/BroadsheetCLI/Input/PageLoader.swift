import Broadsheet

/// Makes the page of an input: of a text file with the metadata beside it, or of a line of NDJSON.
struct PageLoader: Sendable {
    /// What text files are in that are not UTF-8.
    var encoding: TextEncoding?

    /// Called in the workers.
    ///
    /// - Throws: a ``Failure``.
    @Sendable func load(_ input: Input) throws -> Page {
        if case .bytes(let line) = input.content {
            return try ArticleReader(file: input.path)
                .page(line: line, number: input.line ?? 1)
        }
        let reader = PageReader(path: input.path)
        let bytes = try FileBytes.read(input.path)
        let metadata = try FileBytes.readIfThere(reader.metadataPath)
        do {
            return try reader.page(bytes: bytes, metadata: metadata)
        } catch let failure as Failure {
            guard let encoding = encoding(after: failure) else { throw failure }
            return try reader.page(
                bytes: encoding.utf8(bytes, of: input.path), metadata: metadata)
        }
    }

    /// The encoding to try where a file is not UTF-8.
    private func encoding(after failure: Failure) -> TextEncoding? {
        switch failure.code {
        case .inputFormat where FileFormat(rawValue: failure.message) == .utf16: .utf16
        case .inputEncoding, .inputNUL: encoding
        default: nil
        }
    }
}

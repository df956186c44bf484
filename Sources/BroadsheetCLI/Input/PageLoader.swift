import Broadsheet

/// Makes the page of an input: of a text file with the metadata beside it, or of a line of NDJSON.
enum PageLoader {
    /// Called in the workers.
    ///
    /// - Throws: a ``Failure``.
    @Sendable static func load(_ input: Input) throws -> Page {
        if case .bytes(let line) = input.content {
            return try ArticleReader(file: input.path)
                .page(line: Array(line), number: input.line ?? 1)
        }
        let reader = PageReader(path: input.path)
        return try reader.page(
            bytes: FileBytes.read(input.path),
            metadata: FileBytes.readIfThere(reader.metadataPath))
    }
}

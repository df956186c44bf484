/// Writes articles as NDJSON: one object of the interchange format on each line.
public struct NDJSONWriter: PageWriter {
    /// Makes a writer.
    public init() {}

    /// Appends a line for each article.
    public func append(_ page: Page, to bytes: inout [UInt8]) {
        for article in page.articles {
            ArticleWriter.append(article, path: page.path, to: &bytes)
            bytes.append(0x0A)
        }
    }
}

/// Writes articles as one JSON array of the objects that NDJSON has on its lines.
public struct JSONArrayWriter: PageWriter {
    /// Makes a writer.
    public init() {}

    /// The beginning of the array.
    public var header: [UInt8] { Array("[\n".utf8) }
    /// The comma between the articles of two pages.
    public var separator: [UInt8] { Array(",\n".utf8) }
    /// The end of the array.
    public var footer: [UInt8] { Array("\n]\n".utf8) }

    /// Appends the articles, each on a line.
    public func append(_ page: Page, to bytes: inout [UInt8]) {
        for (index, article) in page.articles.enumerated() {
            if index > 0 { bytes += separator }
            ArticleWriter.append(article, path: page.path, to: &bytes)
        }
    }
}

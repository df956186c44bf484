/// What is known of a page besides its text: from the metadata file beside it, or from the keys of
/// its line in the interchange format.
struct PageProperties {
    private var id: String?
    private var language: String?
    private var published: PartialDate?
    private var metadata = JSONObject()

    private static let known = ["id", "language", "published", "metadata"]

    /// Reads the value of a key; one that is not known becomes metadata.
    mutating func read(_ key: String, from scanner: inout JSONScanner) throws(JSONError) {
        if Self.known.contains(key), try scanner.readNull() { return }
        switch key {
        case "id": id = try scanner.readString()
        case "language": language = try scanner.readWords()
        case "published": published = try scanner.readPartialDate()
        case "metadata":
            for member in try scanner.readJSONObject().members {
                metadata[member.key] = member.value
            }
        default: metadata[key] = try scanner.readValue()
        }
    }

    /// A page with these properties; the id given here stands where none was read.
    func page(id: @autoclosure () -> String, path: String, lines: [Line]) -> Page {
        Page(
            id: self.id ?? id(), path: path, lines: lines, metadata: metadata,
            published: published, language: language)
    }
}

/// Makes the ids of content: they depend on content alone and never on a position in a list.
public enum Identifier {
    /// The id of a page that was not given one: 16 hexadecimal digits of the hash of its bytes.
    public static func page(bytes: [UInt8]) -> String {
        String(SHA256.digest(of: bytes).hex.prefix(16))
    }

    /// The id of an article: its page and its first source line.
    ///
    /// Where two articles of a page begin on one line (a page whose text is a single line), the
    /// later one is told apart by its title and paragraphs.
    public static func article(page: String, firstLine: Int) -> String {
        "\(page):\(firstLine)"
    }

    /// The id of an article whose plain id another article of the page already has.
    public static func article(
        page: String, firstLine: Int, title: String, paragraphs: [String]
    )
        -> String
    {
        let words = ([title] + paragraphs).joined(separator: "\n")
        return "\(page):\(firstLine)-\(digest(words))"
    }

    /// The id of an organization: its article and the name that it was made with.
    public static func organization(article: String, name: String) -> String {
        "\(article)/o-\(digest(name))"
    }

    /// The id of an activity: its article and the name that it was made with.
    public static func activity(article: String, name: String) -> String {
        "\(article)/a-\(digest(name))"
    }

    private static func digest(_ text: String) -> Substring {
        SHA256.digest(of: text).hex.prefix(8)
    }
}

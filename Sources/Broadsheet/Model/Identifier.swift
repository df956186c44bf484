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
        part("/o-", of: article, name)
    }

    /// The id of an activity: its article and the name that it was made with.
    public static func activity(article: String, name: String) -> String {
        part("/a-", of: article, name)
    }

    private static func part(_ mark: String, of article: String, _ name: String) -> String {
        var id = article
        id += mark
        id += digest(name)
        return id
    }

    /// Eight hexadecimal digits. They tell the names of one article apart and need withstand nobody
    /// who looks for two that collide: that would only unite what he made himself.
    private static func digest(_ text: String) -> String {
        let hash = FNV1a.hash(of: text).folded
        return String(unsafeUninitializedCapacity: 8) { digits in
            for index in 0..<8 {
                let value = UInt8(truncatingIfNeeded: hash >> (28 - 4 * UInt32(index)) & 15)
                digits[index] = value < 10 ? 0x30 + value : 0x57 + value
            }
            return 8
        }
    }
}

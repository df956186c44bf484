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
        return part("-", of: article(page: page, firstLine: firstLine), words)
    }

    /// The id of an organization: its article and the name that it was made with.
    public static func organization(article: String, name: String) -> String {
        part("/o-", of: article, name)
    }

    /// The id of an activity: its article and the name that it was made with.
    public static func activity(article: String, name: String) -> String {
        part("/a-", of: article, name)
    }

    /// The article's id, a mark and the hash of the name as eight hexadecimal digits.
    ///
    /// The hash tells the names of one article apart and need not withstand those who look for two
    /// that collide: they would only unite what they made themselves.
    private static func part(_ mark: StaticString, of article: String, _ name: String) -> String {
        let hash = FNV1a.hash(of: name).folded
        return article.withBytes { article in
            String(unsafeUninitializedCapacity: article.count + mark.utf8CodeUnitCount + 8) { id in
                _ = id.update(fromContentsOf: article)
                var end = article.count
                for offset in 0..<mark.utf8CodeUnitCount {
                    id[end + offset] = mark.utf8Start[offset]
                }
                end += mark.utf8CodeUnitCount
                for place in 0..<8 {
                    let digit = UInt8(truncatingIfNeeded: hash >> (28 - 4 * UInt32(place)) & 15)
                    id[end + place] = digit < 10 ? 0x30 + digit : 0x57 + digit
                }
                return end + 8
            }
        }
    }
}

/// The words of an article that spans count in: an immutable value behind one reference.
///
/// Each change of title or paragraphs makes a new one, so that its identity tells whether the text
/// is still the same: a host may keep what it derived from a text for as long as it holds the
/// content, and a roll-back brings the old content, and what was derived from it, back to life.
package final class ArticleContent: Sendable {
    package let kicker: String?
    package let title: String
    package let subtitle: String?
    package let paragraphs: [String]
    /// The bytes of the paragraphs.
    package let size: Int

    init(kicker: String?, title: String, subtitle: String?, paragraphs: [String]) {
        self.kicker = kicker
        self.title = title
        self.subtitle = subtitle
        self.paragraphs = paragraphs
        size = paragraphs.reduce(0) { $0 + $1.utf8.count }
    }

    func with(kicker: String?) -> ArticleContent {
        ArticleContent(kicker: kicker, title: title, subtitle: subtitle, paragraphs: paragraphs)
    }

    func with(title: String) -> ArticleContent {
        ArticleContent(kicker: kicker, title: title, subtitle: subtitle, paragraphs: paragraphs)
    }

    func with(subtitle: String?) -> ArticleContent {
        ArticleContent(kicker: kicker, title: title, subtitle: subtitle, paragraphs: paragraphs)
    }

    func with(paragraphs: [String]) -> ArticleContent {
        ArticleContent(kicker: kicker, title: title, subtitle: subtitle, paragraphs: paragraphs)
    }
}

extension ArticleContent: Hashable {
    package static func == (left: ArticleContent, right: ArticleContent) -> Bool {
        left === right
            || (String.areExactlyEqual(left.title, right.title)
                && String?.areExactlyEqual(left.kicker, right.kicker)
                && String?.areExactlyEqual(left.subtitle, right.subtitle)
                && [String].areExactlyEqual(left.paragraphs, right.paragraphs))
    }

    package func hash(into hasher: inout Hasher) {
        title.hashExactly(into: &hasher)
        kicker.hashExactly(into: &hasher)
        subtitle.hashExactly(into: &hasher)
        paragraphs.hashExactly(into: &hasher)
    }
}

extension ArticleContent: Codable {
    private enum CodingKeys: CodingKey {
        case kicker, title, subtitle, paragraphs
    }

    package convenience init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            kicker: try container.decodeIfPresent(String.self, forKey: .kicker),
            title: try container.decode(String.self, forKey: .title),
            subtitle: try container.decodeIfPresent(String.self, forKey: .subtitle),
            paragraphs: try container.decode([String].self, forKey: .paragraphs))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(kicker, forKey: .kicker)
        try container.encode(title, forKey: .title)
        try container.encodeIfPresent(subtitle, forKey: .subtitle)
        try container.encode(paragraphs, forKey: .paragraphs)
    }
}

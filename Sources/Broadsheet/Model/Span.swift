/// The part of an article in which a span lies.
public enum TextField: String, Sendable, Hashable, Codable, CaseIterable {
    /// The paragraphs, joined by line feeds.
    case body
    /// The title.
    case title
    /// The kicker (引题).
    case kicker
    /// The subtitle.
    case subtitle
}

/// A stretch of an article's text: half-open, in UTF-8 bytes of one text field.
///
/// Files count Unicode scalars and Lua counts bytes from 1, inclusive; ``SpanConverter`` is the one
/// place that converts.
public struct Span: Sendable, Hashable, Codable {
    /// The text that the offsets count in.
    public var field: TextField
    /// The offset of the first byte.
    public var start: Int
    /// The offset after the last byte.
    public var end: Int

    /// Makes a span.
    public init(in field: TextField = .body, start: Int, end: Int) {
        self.field = field
        self.start = start
        self.end = end
    }
}

extension Span: Comparable {
    /// Orders by field (body, title, kicker, subtitle), then start, then end.
    public static func < (left: Span, right: Span) -> Bool {
        (left.field.order, left.start, left.end) < (right.field.order, right.start, right.end)
    }
}

extension TextField {
    fileprivate var order: Int {
        switch self {
        case .body: 0
        case .title: 1
        case .kicker: 2
        case .subtitle: 3
        }
    }
}

/// A place in the text where an organization is named.
public struct Mention: Sendable, Hashable, Codable {
    /// The words as printed.
    @Exact public var text: String
    /// Where they stand.
    public var span: Span
    /// Keys of the interchange format that this version does not know; written back.
    public var unrecognized: JSONObject

    /// Makes a mention.
    public init(text: String, span: Span, unrecognized: JSONObject = JSONObject()) {
        self.text = text
        self.span = span
        self.unrecognized = unrecognized
    }
}

/// Words that earned a tag, or that report an activity.
public struct Evidence: Sendable, Hashable, Codable {
    /// The words.
    @Exact public var text: String
    /// Where they stand; `nil` where a plugin's evidence is not verbatim in the text.
    public var span: Span?
    /// Keys of the interchange format that this version does not know; written back.
    public var unrecognized: JSONObject

    /// Makes evidence.
    public init(text: String, span: Span? = nil, unrecognized: JSONObject = JSONObject()) {
        self.text = text
        self.span = span
        self.unrecognized = unrecognized
    }
}

internal import Broadsheet

/// The words of an article as bytes: where spans are looked up and checked.
final class ArticleWords {
    private let body: [UInt8]
    private let title: [UInt8]
    private let kicker: [UInt8]
    private let subtitle: [UInt8]

    init(_ article: Article) {
        body = Array(article.text.utf8)
        title = Array(article.title.utf8)
        kicker = Array((article.kicker ?? "").utf8)
        subtitle = Array((article.subtitle ?? "").utf8)
    }

    private func bytes(of field: TextField) -> [UInt8] {
        switch field {
        case .body: body
        case .title: title
        case .kicker: kicker
        case .subtitle: subtitle
        }
    }

    /// The text of a span, or `nil` if the span is empty, outside the text, or cuts a character.
    func text(of span: Span) -> String? {
        let bytes = bytes(of: span.field)
        guard span.start >= 0, span.start < span.end, span.end <= bytes.count,
            bytes[span.start].beginsScalar,
            span.end == bytes.count || bytes[span.end].beginsScalar
        else { return nil }
        return String(decoding: bytes[span.start..<span.end], as: UTF8.self)
    }

    /// The first place of a text: in the spans given, else in body, title, kicker, subtitle.
    func find(_ text: String, in spans: [Span] = []) -> Span? {
        let needle = Array(text.utf8)
        guard !needle.isEmpty else { return nil }
        for span in spans {
            if let start = first(needle, in: bytes(of: span.field), from: span.start, to: span.end)
            {
                return Span(in: span.field, start: start, end: start + needle.count)
            }
        }
        for field in TextField.allCases {
            let bytes = bytes(of: field)
            if let start = first(needle, in: bytes, from: 0, to: bytes.count) {
                return Span(in: field, start: start, end: start + needle.count)
            }
        }
        return nil
    }

    private func first(_ needle: [UInt8], in bytes: [UInt8], from: Int, to end: Int) -> Int? {
        guard from < end, end <= bytes.count else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            let found = UnsafeBufferPointer(rebasing: bytes[from..<end]).offset(of: needle)
            return found.map { from + $0 }
        }
    }
}

extension UInt8 {
    fileprivate var beginsScalar: Bool { self & 0xC0 != 0x80 }
}

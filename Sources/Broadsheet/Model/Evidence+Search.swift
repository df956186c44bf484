extension Evidence {
    /// Evidence of words, with their first place in an article: in the spans given, else in body,
    /// title, kicker or subtitle; without a place where they are nowhere.
    public init(_ words: String, in article: Article, near spans: [Span] = []) {
        let whole = TextField.allCases.map { Span(in: $0, start: 0, end: .max) }
        let span = (spans + whole).lazy.compactMap { article.firstPlace(of: words, in: $0) }.first
        self.init(text: words, span: span)
    }
}

extension Article {
    /// The first place of words in a stretch of its text.
    fileprivate func firstPlace(of words: String, in span: Span) -> Span? {
        let text = Array(text(of: span.field).utf8)
        let needle = Array(words.utf8)
        let end = min(span.end, text.count) - needle.count
        guard !needle.isEmpty, span.start <= end else { return nil }
        // UTF-8 is such that a whole character is never found inside another.
        let start = (span.start...end).first { text[$0...].starts(with: needle) }
        return start.map { Span(in: span.field, start: $0, end: $0 + needle.count) }
    }
}

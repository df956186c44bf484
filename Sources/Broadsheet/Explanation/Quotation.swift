/// A sentence of an article with the words in it that earned a tag, and where the page has it.
public struct Quotation: Sendable, Hashable {
    /// The part of the article that the sentence stands in.
    public let field: TextField
    /// The sentence; a title is one as a whole.
    public let sentence: String
    /// The words, as half-open ranges of UTF-8 offsets in the sentence, in order.
    public let words: [Range<Int>]
    /// The line of the source file on which the first of the words stands; `nil` for an article
    /// without source lines.
    public let line: Int?

    /// The sentence with a mark on either side of each of the words.
    public func marked(_ opening: String, _ closing: String) -> String {
        let bytes = Array(sentence.utf8)
        var text = ""
        var end = 0
        for range in words {
            text += String(decoding: bytes[end..<range.lowerBound], as: UTF8.self) + opening
            text += String(decoding: bytes[range], as: UTF8.self) + closing
            end = range.upperBound
        }
        return text + String(decoding: bytes[end...], as: UTF8.self)
    }
}

/// Finds the sentences that evidence stands in.
struct Quoter {
    private let article: Article
    private let places: [TextField: SourceLines.Places]
    private let sentences: [TextField: [Range<Int>]]

    /// Prepares for an article of a page.
    init(_ article: Article, on lines: [Line]) {
        self.article = article
        let source = SourceLines(article, on: lines)
        var places: [TextField: SourceLines.Places] = [:]
        var sentences: [TextField: [Range<Int>]] = [:]
        for field in TextField.allCases {
            let text = article.text(of: field)
            places[field] = source.places(in: text)
            sentences[field] =
                field == .body ? Sentences.ranges(in: text) : [0..<text.utf8.count]
        }
        self.places = places
        self.sentences = sentences
    }

    /// The sentences of the words that have a place, in the order of the text.
    func quotations(of evidence: [Evidence]) -> [Quotation] {
        var quotations: [Quotation] = []
        var spans = evidence.compactMap(\.span).filter(isInText).sorted()[...]
        while let first = spans.first {
            let sentence = sentence(around: first)
            let count = spans.prefix { $0.field == first.field && $0.start < sentence.upperBound }
                .count
            quotations.append(quotation(of: sentence, Array(spans.prefix(count))))
            spans = spans.dropFirst(count)
        }
        return quotations
    }

    /// The lines of the source file on which the words begin, each once.
    func lines(of evidence: [Span]) -> [Int] {
        var lines: [Int] = []
        for line in evidence.compactMap(line) where !lines.contains(line) { lines.append(line) }
        return lines.sorted()
    }

    private func isInText(_ span: Span) -> Bool {
        span.start >= 0 && span.start < span.end
            && span.end <= article.text(of: span.field).utf8.count
    }

    private func line(of span: Span) -> Int? {
        places[span.field]?.line(at: span.start)
    }

    /// The sentence that a span begins in, with as much after it as the span has.
    private func sentence(around span: Span) -> Range<Int> {
        let ranges = sentences[span.field] ?? []
        let whole = ranges.filter { $0.upperBound > span.start && $0.lowerBound < span.end }
        return min(
            whole.first?.lowerBound ?? span.start, span.start)..<max(
                whole.last?.upperBound ?? span.end, span.end)
    }

    private func quotation(of sentence: Range<Int>, _ spans: [Span]) -> Quotation {
        let bytes = Array(article.text(of: spans[0].field).utf8)
        var words: [Range<Int>] = []
        for span in spans {
            let end = min(span.end, sentence.upperBound) - sentence.lowerBound
            let range = (span.start - sentence.lowerBound)..<end
            // Words that overlap are shown as one stretch.
            if let last = words.last, range.lowerBound < last.upperBound {
                words[words.count - 1] =
                    last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                words.append(range)
            }
        }
        return Quotation(
            field: spans[0].field, sentence: String(decoding: bytes[sentence], as: UTF8.self),
            words: words, line: line(of: spans[0]))
    }
}

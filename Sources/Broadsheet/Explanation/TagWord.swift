/// A word that earns a tag, as a plugin's own files say.
public struct TagWord: Sendable, Hashable {
    /// The word.
    @Exact public var word: String
    /// The plugin's name in the chain.
    @Exact public var plugin: String
    /// Where the word stands in the plugin's files.
    public var location: SourceLocation

    /// Makes a word.
    public init(_ word: String, plugin: String, location: SourceLocation) {
        self.word = word
        self.plugin = plugin
        self.location = location
    }
}

extension ArticleExplanation {
    /// Those of some words that stand in the article, whatever their width and case, each with the
    /// sentences that it stands in.
    public func occurrences(of words: [TagWord]) -> [(word: TagWord, quotations: [Quotation])] {
        let texts = TextField.allCases.map { field in
            (field, FoldedText(article.text(of: field), folding: .widthAndCase))
        }
        return words.compactMap { word in
            let spans = texts.flatMap { field, text in
                text.places(of: word.word).map {
                    Span(in: field, start: $0.lowerBound, end: $0.upperBound)
                }
            }
            guard !spans.isEmpty else { return nil }
            let evidence = spans.map { Evidence(text: word.word, span: $0) }
            return (word, quoter.quotations(of: evidence))
        }
    }
}

extension FoldedText {
    /// The places of a word in the original; a Latin word is found only where it stands alone.
    fileprivate func places(of word: String) -> [Range<Int>] {
        let text = Array(self.text.utf8)
        let needle = Array(Folding.widthAndCase.fold(word).utf8)
        guard let first = needle.first, let last = needle.last, needle.count <= text.count else {
            return []
        }
        return (0...text.count - needle.count).filter { start in
            let end = start + needle.count
            guard text[start] == first, text[start..<end].elementsEqual(needle) else {
                return false
            }
            let isCut =
                (first.isLetter && start > 0 && text[start - 1].isLetter)
                || (last.isLetter && end < text.count && text[end].isLetter)
            return !isCut
        }
        .map { original($0..<$0 + needle.count) }
    }
}

extension UInt8 {
    /// Whether it is a small Latin letter, as all are once they are folded.
    fileprivate var isLetter: Bool { (0x61...0x7A).contains(self) }
}

/// Words as one flat run of scalars, as automata are built from them.
struct WordList {
    /// The scalars of all words, one after the other.
    private(set) var scalars: [UInt32] = []
    /// For each word the range of its scalars.
    private(set) var ranges: [Range<Int>] = []

    /// Takes words apart, folding their scalars if asked.
    init(_ words: [String], folding: Bool) throws(MatcherError) {
        ranges.reserveCapacity(words.count)
        for (index, word) in words.enumerated() {
            let start = scalars.count
            for scalar in word.unicodeScalars {
                let value = scalar.value
                scalars.append(folding ? Folding.widthAndCase.fold(value) : value)
            }
            guard scalars.count > start else { throw .emptyWord(index: index) }
            guard scalars.count - start <= Matcher.longestWord else {
                throw .wordTooLong(index: index)
            }
            ranges.append(start..<scalars.count)
        }
    }
}

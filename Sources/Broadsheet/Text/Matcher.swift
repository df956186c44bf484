/// An Aho–Corasick automaton that finds all words of a list in one pass over the text.
///
/// The time of a search does not grow with the number of words. A matcher is immutable and may be
/// shared by any number of threads.
///
/// For example:
///
///     let matcher = try Matcher(words: ["工会", "总工会"])
///     matcher.matches(in: "县总工会")        // one match: 3..<12, word 1
///
/// Unless told otherwise a matcher gives the leftmost-longest matches that do not overlap: the
/// earliest word, of those that begin together the longest, then it goes on behind it.
public struct Matcher: Sendable {
    /// One word found in a text.
    public struct Match: Sendable, Hashable {
        /// The UTF-8 offset of the match's first byte.
        public let start: Int
        /// The UTF-8 offset behind the match's last byte.
        public let end: Int
        /// The index of the word in the list that the matcher was made of.
        public let word: Int

        /// The bytes of the match as a range.
        public var range: Range<Int> { start..<end }
    }

    /// How words are compared, and which matches are given.
    public struct Options: OptionSet, Sendable, Hashable {
        /// The options as bits.
        public let rawValue: Int

        /// Creates options from their bits.
        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// Words match text that is equal after folding of width and case.
        ///
        /// Matches have the offsets of the text as it is.
        public static let folding = Options(rawValue: 1)
        /// Every occurrence of every word is given, those inside others too.
        ///
        /// Matches come in the order of their ends, of those with one end the longest first.
        public static let overlapping = Options(rawValue: 2)
    }

    /// The greatest length of a word in scalars.
    ///
    /// Behind a match the search goes back to its end, by less than one word: this bounds the time
    /// that hostile words and texts can take.
    public static let longestWord = 256

    /// The options that the matcher was made with.
    public let options: Options
    /// The number of words that the matcher was made of.
    public let wordCount: Int

    let automaton: WordAutomaton

    /// Makes a matcher of words; where two are equal, the first stands for both.
    ///
    /// - Throws: ``MatcherError/emptyWord(index:)``, ``MatcherError/wordTooLong(index:)`` beyond
    ///   ``longestWord``, or ``MatcherError/tooManyScalars`` where the words hold more than 65,534
    ///   different scalars.
    public init(words: [String], options: Options = []) throws(MatcherError) {
        self.options = options
        wordCount = words.count
        automaton = try WordAutomaton(
            words: WordList(words, folding: options.contains(.folding)),
            folding: options.contains(.folding),
            overlapping: options.contains(.overlapping)
        )
    }
}

/// What is wrong with the words that a matcher was to be made of.
public enum MatcherError: Error, Hashable {
    /// The word at this index has no scalar.
    case emptyWord(index: Int)
    /// The word at this index is longer than ``Matcher/longestWord``.
    case wordTooLong(index: Int)
    /// The words hold more different scalars than a matcher can tell apart.
    case tooManyScalars
}

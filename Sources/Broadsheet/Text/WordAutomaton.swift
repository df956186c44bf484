/// The transitions of an Aho–Corasick automaton in a double array.
///
/// A state is an index into `nodes`. The child of state `s` for class `c` is `nodes[s].base + c`,
/// and it is one only if its `check` is `s`: a step is one addition and one comparison.
///
/// For leftmost-longest matches, what a word has been found at the front of fails to the ``dead``
/// state: then no later start can win, and the search gives the last word it has passed.
final class WordAutomaton: Sendable {
    /// One state, 16 bytes, so that a step touches one cache line.
    struct Node: Sendable {
        /// Where the children are: the child for class `c` is `base + c`; 0 where there are none.
        var base: Int32 = 0
        /// The state that this one is a child of; ``free`` for an unused node.
        var check: Int32 = Node.free
        /// The state of the longest proper suffix that is the front of a word.
        var fail: Int32 = 0
        /// The longest word that ends here, or ``none``.
        var word: Int32 = Node.none

        static let free: Int32 = -1
        static let none: Int32 = -1

        /// Whether a word ends here that no other goes on behind.
        var isLeaf: Bool {
            @inline(__always) get { base == 0 }
        }
    }

    /// The state in which a search ends with the word it has passed.
    static let dead: Int32 = 0
    /// The state in which a search begins.
    static let root: Int32 = 1

    /// The classes of scalars that the transitions are for.
    let classes: ScalarClasses
    /// The states; padded, so that `base` and any class stay inside.
    let nodes: [Node]
    /// What words begin with.
    let fronts: WordFronts
    /// What the first two characters of words lead to.
    let pairs: WordPairs
    /// For each word its number of scalars.
    let lengths: [Int32]
    /// For each word the longest other word that is its end, or ``Node/none``.
    let shorter: [Int32]

    /// Builds an automaton; the words are folded already where `folding` is true.
    init(words: WordList, folding: Bool, overlapping: Bool) throws(MatcherError) {
        guard let classes = ScalarClasses(scalars: words.scalars, folding: folding) else {
            throw .tooManyScalars
        }
        var builder = WordAutomatonBuilder(words: words, classes: classes, overlapping: overlapping)
        builder.build()
        self.classes = classes
        nodes = builder.nodes
        let scalars = ScalarsOfClasses(classes)
        fronts = WordFronts(words.ranges, of: builder.letters, scalars: scalars)
        pairs = WordPairs(
            words.ranges, of: builder.letters, in: builder.nodes, scalars: scalars)
        lengths = words.ranges.map { Int32($0.count) }
        shorter = builder.shorter
    }
}

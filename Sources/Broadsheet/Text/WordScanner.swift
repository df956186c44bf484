/// One search: a text and the tables of an automaton, as plain memory for the inner loop.
struct WordScanner {
    private typealias Node = WordAutomaton.Node

    private let bytes: UnsafeBufferPointer<UInt8>
    private let nodes: UnsafeBufferPointer<WordAutomaton.Node>
    private let blocks: UnsafeBufferPointer<UInt16>
    private let classes: UnsafeBufferPointer<UInt16>
    private let automaton: WordAutomaton

    init(
        bytes: UnsafeBufferPointer<UInt8>,
        nodes: UnsafeBufferPointer<WordAutomaton.Node>,
        blocks: UnsafeBufferPointer<UInt16>,
        classes: UnsafeBufferPointer<UInt16>,
        automaton: WordAutomaton
    ) {
        self.bytes = bytes
        self.nodes = nodes
        self.blocks = blocks
        self.classes = classes
        self.automaton = automaton
    }

    /// Calls a closure with the leftmost-longest matches, until it returns `false`.
    func forEachLeftmostLongest(from start: Int, _ body: (Matcher.Match) -> Bool) {
        var offset = start
        var state = WordAutomaton.root
        var found = Node.none
        var foundEnd = 0
        while true {
            if offset < bytes.count {
                let (letter, length) = letter(at: offset)
                state = step(from: state, letter)
                if state != WordAutomaton.dead {
                    offset += length
                    let word = nodes[Int(state)].word
                    if word >= 0 { (found, foundEnd) = (word, offset) }
                    continue
                }
            }
            // No earlier or longer match can come: the last one passed is the match.
            guard found >= 0 else { return }
            guard body(match(of: found, endingAt: foundEnd)) else { return }
            offset = foundEnd
            state = WordAutomaton.root
            found = Node.none
        }
    }

    /// Calls a closure with all matches, until it returns `false`.
    func forEachOverlapping(from start: Int, _ body: (Matcher.Match) -> Bool) {
        var offset = start
        var state = WordAutomaton.root
        while offset < bytes.count {
            let (letter, length) = letter(at: offset)
            state = step(from: state, letter)
            offset += length
            var word = nodes[Int(state)].word
            while word >= 0 {
                guard body(match(of: word, endingAt: offset)) else { return }
                word = automaton.shorter[Int(word)]
            }
        }
    }

    /// The longest word that begins exactly at an offset.
    func longest(at start: Int) -> Matcher.Match? {
        var offset = start
        var state = WordAutomaton.root
        var longest: Matcher.Match?
        var depth: Int32 = 0
        while offset < bytes.count {
            let (letter, length) = letter(at: offset)
            let child = nodes[Int(state)].base + Int32(letter)
            guard letter != 0, nodes[Int(child)].check == state else { break }
            state = child
            offset += length
            depth += 1
            // A state may have the word of a suffix; only a word as long as the path begins here.
            let word = nodes[Int(state)].word
            if word >= 0, automaton.lengths[Int(word)] == depth {
                longest = Matcher.Match(start: start, end: offset, word: Int(word))
            }
        }
        return longest
    }

    /// The state after one more class.
    @inline(__always)
    private func step(from start: Int32, _ letter: UInt16) -> Int32 {
        var state = start
        while true {
            let child = nodes[Int(state)].base &+ Int32(letter)
            if nodes[Int(child)].check == state { return child }
            if state <= WordAutomaton.root { return state }
            state = nodes[Int(state)].fail
        }
    }

    /// The class and the length in bytes of the scalar at an offset.
    @inline(__always)
    private func letter(at offset: Int) -> (letter: UInt16, length: Int) {
        let scalar = bytes.decodeScalar(at: offset)
        let block = Int(scalar.value >> 6)
        guard block < blocks.count else { return (0, scalar.length) }
        return (classes[Int(blocks[block]) << 6 | Int(scalar.value & 63)], scalar.length)
    }

    /// A match, whose start is as many scalars before its end as the word has.
    private func match(of word: Int32, endingAt end: Int) -> Matcher.Match {
        var start = end
        for _ in 0..<automaton.lengths[Int(word)] { start = bytes.startOfScalar(endingAt: start) }
        return Matcher.Match(start: start, end: end, word: Int(word))
    }
}

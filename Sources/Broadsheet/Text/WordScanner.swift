/// One search: a text and the tables of an automaton, as plain memory for the inner loop.
struct WordScanner {
    private typealias Node = WordAutomaton.Node

    private let text: UnsafePointer<UInt8>
    private let count: Int
    private let nodes: UnsafePointer<Node>
    private let blocks: UnsafeBufferPointer<UInt16>
    private let classes: UnsafePointer<UInt16>
    private let fronts: UnsafePointer<UInt64>
    /// The last row of the fronts, with which a scalar's bits are cut to a row.
    private let lastRow: Int
    private let pairs: UnsafePointer<WordPairs.Entry>
    private let lastPair: Int
    private let pairShift: UInt64

    /// Makes the scanner of a text; it is not to be used once the closure has returned.
    ///
    /// - Returns: what the closure returns; `nil` for an empty text.
    @inline(__always)
    @discardableResult
    static func scan<Result>(
        _ bytes: UnsafeBufferPointer<UInt8>, with automaton: WordAutomaton,
        _ body: (WordScanner) -> Result
    ) -> Result? {
        automaton.nodes.withUnsafeBufferPointer { nodes in
            automaton.classes.blocks.withUnsafeBufferPointer { blocks in
                automaton.classes.classes.withUnsafeBufferPointer { classes in
                    automaton.fronts.words.withUnsafeBufferPointer { fronts in
                        automaton.pairs.entries.withUnsafeBufferPointer { pairs in
                            guard let text = bytes.baseAddress, let nodes = nodes.baseAddress,
                                let classes = classes.baseAddress,
                                let front = fronts.baseAddress, let pair = pairs.baseAddress
                            else { return nil }
                            return body(
                                WordScanner(
                                    text: text, count: bytes.count, nodes: nodes,
                                    blocks: blocks, classes: classes, fronts: front,
                                    lastRow: fronts.count &- 3, pairs: pair,
                                    lastPair: pairs.count &- 1,
                                    pairShift: automaton.pairs.shift))
                        }
                    }
                }
            }
        }
    }

    /// Calls a closure with the leftmost-longest words and the offsets of their ends, until it
    /// returns `false`.
    @inline(__always)
    func forEachLeftmostLongest(from start: Int, _ body: (Int32, Int) -> Bool) {
        var offset = start
        var state = WordAutomaton.root
        var found = Node.none
        var foundEnd = 0
        while true {
            if state == WordAutomaton.root {
                state = begin(from: &offset)
            } else if offset < count {
                let (letter, length) = letter(at: offset)
                if letter != 0 {
                    state = step(from: state, letter)
                } else {
                    // In no word: what has been passed is lost, but for a word found before.
                    state = found >= 0 ? WordAutomaton.dead : WordAutomaton.root
                }
                if state != WordAutomaton.dead { offset &+= length }
            } else {
                state = WordAutomaton.dead
            }
            if state != WordAutomaton.dead {
                let node = nodes[Int(state)]
                guard node.word >= 0 else { continue }
                (found, foundEnd) = (node.word, offset)
                guard node.isLeaf else { continue }
            }
            // No earlier or longer match can come: the last one passed is the match.
            guard found >= 0 else { return }
            guard body(found, foundEnd) else { return }
            offset = foundEnd
            state = WordAutomaton.root
            found = Node.none
        }
    }

    /// Calls a closure, for each place where words end, with the longest of them and the offset,
    /// until it returns `false`.
    @inline(__always)
    func forEachEnd(from start: Int, _ body: (Int32, Int) -> Bool) {
        var offset = start
        var state = WordAutomaton.root
        while true {
            if state == WordAutomaton.root {
                state = begin(from: &offset)
            } else if offset < count {
                let (letter, length) = letter(at: offset)
                state = letter == 0 ? WordAutomaton.root : step(from: state, letter)
                offset &+= length
            } else {
                return
            }
            if state == WordAutomaton.dead { return }
            let node = nodes[Int(state)]
            guard node.word >= 0 else { continue }
            guard body(node.word, offset) else { return }
            // No word goes on here; those that end here have been told with the longest.
            if node.isLeaf { state = node.fail }
        }
    }

    /// The longest word that begins exactly at an offset, and the offset of its end.
    func longest(at start: Int, lengths: [Int32]) -> (word: Int32, end: Int)? {
        var offset = start
        var state = WordAutomaton.root
        var longest: (word: Int32, end: Int)?
        var depth: Int32 = 0
        while offset < count {
            let (letter, length) = letter(at: offset)
            let child = nodes[Int(state)].base + Int32(letter)
            guard letter != 0, nodes[Int(child)].check == state else { break }
            state = child
            offset += length
            depth += 1
            // A state may have the word of a suffix; only a word as long as the path begins here.
            let word = nodes[Int(state)].word
            if word >= 0, lengths[Int(word)] == depth { longest = (word, offset) }
        }
        return longest
    }

    /// Passes over what no word begins with, and over the first scalar or two that one may begin
    /// with.
    ///
    /// - Returns: the state behind them, the root where no word begins with them; at the end of the
    ///   text the dead state.
    @inline(__always)
    private func begin(from offset: inout Int) -> Int32 {
        let end = count &- 8
        while offset <= end {
            let front = EightBytes(text, at: offset)
            if front.areTwoScalarsOfThree {
                if fronts[front.row & lastRow] &>> front.column & 1 != 0 {
                    guard let state = state(behind: front.pair) else { break }
                    offset &+= 6
                    return state
                }
                offset &+= 3
            } else {
                let first = front.bits & 0xFF
                guard first < 0x80, !beginsWord(ascii: first) else { break }
                offset &+= 1
            }
        }
        guard offset < count else { return WordAutomaton.dead }
        let (letter, length) = letter(at: offset)
        offset &+= length
        return letter == 0 ? WordAutomaton.root : step(from: WordAutomaton.root, letter)
    }

    /// The state behind a pair of characters; `nil` where the first is to be looked at by itself.
    @inline(__always)
    private func state(behind pair: UInt64) -> Int32? {
        var place = Int(truncatingIfNeeded: (pair &* WordPairs.factor) &>> pairShift)
        while true {
            let entry = pairs[place]
            if entry.pair == pair { return entry.state }
            if entry.pair == 0 { return nil }
            place = (place &+ 1) & lastPair
        }
    }

    @inline(__always)
    private func beginsWord(ascii scalar: UInt64) -> Bool {
        fronts[lastRow &+ 1 &+ Int(scalar &>> 6)] &>> (scalar & 63) & 1 != 0
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
        if offset &+ 4 <= count {
            let word = FourBytes(text, at: offset)
            let scalar = word.scalarOfThree
            // Surrogates are ill-formed, but have no class either; and `blocks` has all of these.
            if word.areScalarOfThree, scalar >= FourBytes.leastScalarOfThree {
                let block = Int(blocks[Int(scalar &>> 6)])
                return (classes[block &<< 6 | Int(scalar & 63)], 3)
            }
        }
        let scalar = UnsafeBufferPointer(start: text, count: count).decodeScalar(at: offset)
        return (letter(of: scalar.value), scalar.length)
    }

    @inline(__always)
    private func letter(of scalar: UInt32) -> UInt16 {
        let block = Int(scalar &>> 6)
        guard block < blocks.count else { return 0 }
        return classes[Int(blocks[block]) &<< 6 | Int(scalar & 63)]
    }
}

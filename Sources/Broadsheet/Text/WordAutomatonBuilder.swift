/// Builds the states of a ``WordAutomaton``: first their places, then what they fail to.
///
/// The words are sorted, so that a state is a range of them that share a front, and its children
/// are the sub-ranges that share one class more. Places are given depth first, so that the states
/// of a word's end, which no other word shares, stand side by side in memory. What a state fails to
/// is asked level by level, so that the state of a shorter front is always complete.
struct WordAutomatonBuilder {
    typealias Node = WordAutomaton.Node

    private(set) var nodes: [Node] = []
    private(set) var shorter: [Int32]
    /// The classes of all words' scalars.
    let letters: [UInt16]

    private let overlapping: Bool
    private let classCount: Int
    /// For each word its range of the classes.
    private let ranges: [Range<Int>]
    /// The words' indices, sorted by their classes and then by index.
    private let order: [Int]
    private var slots: FreeSlots
    // The children of the state in hand: the class that each goes on with, and its words. The lists
    // are kept from state to state, since to make thousands of them takes longer than to fill them.
    private var letterOfChild: [Int] = []
    private var wordsOfChild: [Range<Int>] = []

    /// A state, and the words, as positions in `order`, that share its front.
    private struct Front {
        let state: Int32
        let parent: Int32
        /// The class that leads from the parent to the state.
        let letter: Int
        let words: Range<Int>
        let depth: Int
    }

    init(words: WordList, classes: ScalarClasses, overlapping: Bool) {
        let letters = words.scalars.map { classes[$0] }
        let ranges = words.ranges
        self.overlapping = overlapping
        self.letters = letters
        self.ranges = ranges
        classCount = classes.count
        shorter = Array(repeating: Node.none, count: ranges.count)
        order = Self.sorted(ranges, letters: letters)
        slots = FreeSlots(used: 2)
    }

    /// Makes all states.
    mutating func build() {
        reserve(upTo: Int(WordAutomaton.root) + classCount)
        nodes[Int(WordAutomaton.dead)].check = WordAutomaton.dead
        nodes[Int(WordAutomaton.root)].fail = WordAutomaton.root
        for level in placeStates() {
            for front in level { setFailure(of: front) }
        }
    }

    /// Gives all states their places, and returns those below the root by their depth.
    private mutating func placeStates() -> [[Front]] {
        let root = WordAutomaton.root
        var levels: [[Front]] = []
        var stack = [Front(state: root, parent: root, letter: 0, words: 0..<order.count, depth: 0)]
        while let front = stack.popLast() {
            if front.depth > 0 {
                if levels.count < front.depth { levels.append([]) }
                levels[front.depth - 1].append(front)
            }
            placeChildren(of: front, stack: &stack)
        }
        return levels
    }

    private mutating func placeChildren(of parent: Front, stack: inout [Front]) {
        findChildren(of: parent)
        guard !letterOfChild.isEmpty else { return }
        let base = slots.place(letterOfChild, behind: Int(parent.state))
        reserve(upTo: base + classCount)
        nodes[Int(parent.state)].base = Int32(base)
        for child in letterOfChild.indices.reversed() {
            let letter = letterOfChild[child]
            let state = Int32(base + letter)
            nodes[Int(state)].check = parent.state
            stack.append(
                Front(
                    state: state, parent: parent.state, letter: letter,
                    words: wordsOfChild[child], depth: parent.depth + 1))
        }
    }

    /// Finds the ranges of words behind a state that go on with the same class.
    private mutating func findChildren(of parent: Front) {
        letterOfChild.removeAll(keepingCapacity: true)
        wordsOfChild.removeAll(keepingCapacity: true)
        var position = parent.words.lowerBound
        // Words that end here are sorted before those that go on.
        while position < parent.words.upperBound, ranges[order[position]].count == parent.depth {
            position += 1
        }
        while position < parent.words.upperBound {
            let start = position
            let letter = letters[ranges[order[start]].lowerBound + parent.depth]
            while position < parent.words.upperBound,
                letters[ranges[order[position]].lowerBound + parent.depth] == letter
            {
                position += 1
            }
            letterOfChild.append(Int(letter))
            wordsOfChild.append(start..<position)
        }
    }

    /// Sets what a state fails to, and the word that is found in it.
    private mutating func setFailure(of front: Front) {
        let suffix = failure(of: front.parent, letter: front.letter)
        let first = order[front.words.lowerBound]
        let state = Int(front.state)
        let suffixWord = nodes[Int(suffix)].word
        guard ranges[first].count == front.depth else {
            nodes[state].fail = suffix
            nodes[state].word = suffixWord
            return
        }
        nodes[state].fail = overlapping ? suffix : WordAutomaton.dead
        nodes[state].word = Int32(first)
        shorter[first] = suffixWord
    }

    private func failure(of parent: Int32, letter: Int) -> Int32 {
        guard parent != WordAutomaton.root else { return WordAutomaton.root }
        var state = nodes[Int(parent)].fail
        while state != WordAutomaton.dead {
            let child = nodes[Int(state)].base + Int32(letter)
            if nodes[Int(child)].check == state { return child }
            if state == WordAutomaton.root { return state }
            state = nodes[Int(state)].fail
        }
        return state
    }

    private mutating func reserve(upTo end: Int) {
        guard end > nodes.count else { return }
        nodes.append(contentsOf: repeatElement(Node(), count: end - nodes.count))
    }

    /// Sorts by the first four classes as one number; only where these are equal by the rest.
    private static func sorted(_ ranges: [Range<Int>], letters: [UInt16]) -> [Int] {
        letters.withUnsafeBufferPointer { letters in
            let fronts = ranges.enumerated().map { index, range in
                (front: front(of: letters[range]), index: index)
            }
            return fronts.sorted { left, right in
                if left.front != right.front { return left.front < right.front }
                let (first, second) = (letters[ranges[left.index]], letters[ranges[right.index]])
                if first.lexicographicallyPrecedes(second) { return true }
                if second.lexicographicallyPrecedes(first) { return false }
                return left.index < right.index
            }.map(\.index)
        }
    }

    /// The first four classes of a word; a class that is not there is 0, as no word's scalar is.
    private static func front(of word: Slice<UnsafeBufferPointer<UInt16>>) -> UInt64 {
        let classes = word.prefix(4)
        let packed = classes.reduce(0) { $0 << 16 | UInt64($1) }
        return packed << (16 * (4 - classes.count))
    }
}

/// The states behind the first two characters of words, so that a search need not go through them
/// one by one.
///
/// It holds pairs of characters of three bytes, as nearly all Chinese text is written, in a table with
/// open addressing. A pair whose first character is a word by itself is left out, since a search must
/// stop there as well.
struct WordPairs: Sendable {
    /// A pair of characters and the state behind it.
    struct Entry: Sendable {
        /// The six bytes of the pair, the first one lowest; 0 for an entry that is free.
        var pair: UInt64 = 0
        var state: Int32 = 0
    }

    /// A power of two of them, at most half of them taken.
    private(set) var entries: [Entry]
    /// How far the product of a pair and ``factor`` is shifted to be a place.
    let shift: UInt64

    /// Spreads pairs that differ in few bits (Knuth, *The Art of Computer Programming* 3, 6.4).
    static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Makes the table of words, which are given by the classes of their scalars.
    init(
        _ ranges: [Range<Int>], of letters: [UInt16], in nodes: [WordAutomaton.Node],
        scalars: ScalarsOfClasses
    ) {
        var pairs: [Entry] = []
        var isSeen = [Bool](repeating: false, count: nodes.count)
        for range in ranges where range.count > 1 {
            let (first, second) = (letters[range.lowerBound], letters[range.lowerBound + 1])
            let front = nodes[Int(WordAutomaton.root)].base + Int32(first)
            guard nodes[Int(front)].word < 0 else { continue }
            let state = nodes[Int(front)].base + Int32(second)
            guard !isSeen[Int(state)] else { continue }
            isSeen[Int(state)] = true
            for left in scalars[first] where Self.hasThreeBytes(left) {
                for right in scalars[second] where Self.hasThreeBytes(right) {
                    let pair = Self.bytes(of: left) | Self.bytes(of: right) << 24
                    pairs.append(Entry(pair: pair, state: state))
                }
            }
        }
        var bits: UInt64 = 1
        while 1 << bits < 2 * pairs.count { bits += 1 }
        shift = 64 - bits
        entries = Array(repeating: Entry(), count: 1 << bits)
        for entry in pairs { insert(entry) }
    }

    private mutating func insert(_ entry: Entry) {
        var place = Int((entry.pair &* Self.factor) >> shift)
        while entries[place].pair != 0, entries[place].pair != entry.pair {
            place = (place + 1) & (entries.count - 1)
        }
        entries[place] = entry
    }

    private static func hasThreeBytes(_ scalar: UInt32) -> Bool {
        (0x800..<0x1_0000).contains(scalar)
    }

    /// The bytes of a scalar that has three.
    private static func bytes(of scalar: UInt32) -> UInt64 {
        let scalar = UInt64(scalar)
        return (0xE0 | scalar >> 12) | (0x80 | scalar >> 6 & 0x3F) << 8
            | (0x80 | scalar & 0x3F) << 16
    }
}

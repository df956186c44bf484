/// A table that maps each scalar to a small number, the class that an automaton works on.
///
/// Scalars that occur in no word have class 0; the others are numbered from 1, the most frequent
/// first. With folding, all scalars that fold to the same one share its class: so folding costs
/// nothing while text is searched, and places in the text stay those of the original.
struct ScalarClasses: Sendable {
    /// For the upper bits of a scalar (all but the last six): the number of its block of 64 classes.
    private(set) var blocks: [UInt16]
    /// The classes, in blocks of 64; block 0 has no class but 0.
    private(set) var classes: [UInt16]
    /// The number of classes, class 0 included.
    let count: Int

    /// Scalars below this number always have an entry in `blocks`: what three bytes can encode.
    static let directLimit: UInt32 = 0x1_0000

    /// Makes a table for the scalars of some words, or `nil` where there are more than 65,535.
    init?(scalars: [UInt32], folding: Bool) {
        var uses: [UInt32: Int] = [:]
        for scalar in scalars { uses[scalar, default: 0] += 1 }
        // The scalar decides between equal counts: the numbering never depends on hashing.
        let ordered = uses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        guard ordered.count < Int(UInt16.max) else { return nil }
        count = ordered.count + 1
        let limit = max(Self.directLimit, (ordered.max() ?? 0) + 1)
        blocks = Array(repeating: 0, count: Int((limit + 63) >> 6))
        classes = Array(repeating: 0, count: 64)
        for (index, scalar) in ordered.enumerated() { set(scalar, to: UInt16(index + 1)) }
        guard folding else { return }
        for scalar in Folding.domain.joined() {
            let folded = Folding.widthAndCase.fold(scalar)
            let shared = self[folded]
            if folded != scalar, shared != 0 { set(scalar, to: shared) }
        }
    }

    /// The class of a scalar; 0 for ``DecodedScalar/ill`` as well.
    subscript(scalar: UInt32) -> UInt16 {
        let block = Int(scalar >> 6)
        guard block < blocks.count else { return 0 }
        return classes[Int(blocks[block]) << 6 | Int(scalar & 63)]
    }

    private mutating func set(_ scalar: UInt32, to newClass: UInt16) {
        let block = Int(scalar >> 6)
        if blocks[block] == 0 {
            blocks[block] = UInt16(classes.count >> 6)
            classes.append(contentsOf: repeatElement(0, count: 64))
        }
        classes[Int(blocks[block]) << 6 | Int(scalar & 63)] = newClass
    }
}

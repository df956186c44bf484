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
        let limit = max(Self.directLimit, (scalars.max() ?? 0) + 1)
        let ordered = Self.byFrequency(scalars, below: limit)
        guard ordered.count < Int(UInt16.max) else { return nil }
        count = ordered.count + 1
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

    /// The different scalars, the most frequent first, of equally frequent ones the smaller.
    private static func byFrequency(_ scalars: [UInt32], below limit: UInt32) -> [UInt32] {
        // A table for all that can be is faster to fill than a dictionary of those that are.
        var uses = [UInt32](repeating: 0, count: Int(limit))
        var found: [(scalar: UInt32, uses: UInt32)] = []
        for scalar in scalars {
            if uses[Int(scalar)] == 0 { found.append((scalar, 0)) }
            uses[Int(scalar)] += 1
        }
        for index in found.indices { found[index].uses = uses[Int(found[index].scalar)] }
        return found.sorted { ($1.uses, $0.scalar) < ($0.uses, $1.scalar) }.map(\.scalar)
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

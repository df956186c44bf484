/// The hash function FNV-1a of 64 bits, fed piece by piece: the same in every process, and quick on
/// the few bytes of a name (Fowler, Noll, Vo, Eastlake: The FNV Non-Cryptographic Hash Algorithm).
///
/// For example:
///
///     FNV1a.hash(of: "市总工会").folded
package struct FNV1a {
    /// The hash of what was added so far.
    package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Starts a hash of no bytes.
    package init() {}

    /// The hash of a string's UTF-8 bytes.
    package static func hash(of text: String) -> FNV1a {
        var hash = FNV1a()
        hash.add(text)
        return hash
    }

    /// Adds a string's UTF-8 bytes.
    package mutating func add(_ text: String) {
        text.withBytes { add($0) }
    }

    /// Adds bytes.
    package mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0100_0000_01B3 }
    }

    /// The hash folded to 32 bits, as its authors advise for shorter ones.
    var folded: UInt32 { UInt32(truncatingIfNeeded: value ^ value >> 32) }
}

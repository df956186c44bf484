/// The scalars that words begin with, one bit each: most of a text can be passed over by them alone.
///
/// The bits are for the scalars that three bytes encode, by their number; in front of U+0800 and
/// among the surrogates, which three bytes must not encode, all are set. Behind them stand the bits
/// of ASCII.
struct StartScalars: Sendable {
    /// The bits, 64 a word.
    let words: [UInt64]

    /// The word where the bits of ASCII begin.
    static let ascii = Int(ScalarClasses.directLimit >> 6)

    /// Makes the bits of the scalars whose class begins a word.
    init(_ classes: ScalarClasses, begins: (UInt16) -> Bool) {
        let starting = (0..<classes.count).map { $0 > 0 && begins(UInt16($0)) }
        var words = [UInt64](repeating: 0, count: Self.ascii + 2)
        words.withUnsafeMutableBufferPointer { words in
            for block in 0..<Self.ascii where classes.blocks[block] != 0 {
                let first = Int(classes.blocks[block]) << 6
                for place in 0..<64 where starting[Int(classes.classes[first + place])] {
                    words[block] |= 1 << UInt64(place)
                }
            }
            words[Self.ascii] = words[0]
            words[Self.ascii + 1] = words[1]
            for block in 0..<0x800 >> 6 { words[block] = .max }
            for block in 0xD800 >> 6..<0xE000 >> 6 { words[block] = .max }
        }
        self.words = words
    }
}

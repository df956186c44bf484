/// What words begin with, as bits: most of a text can be passed over by them alone.
///
/// Nearly all characters of Chinese text are three bytes long, so six bytes are two of them. The
/// first one chooses a row of 64 bits, the second one a bit in it, which is set where words begin
/// with both, and in all the row where the first is a word by itself. Several scalars share a row
/// and several a bit: a bit that is not set says that no word begins here, one that is set that one
/// may. (To look at two characters at once, and at the words only where both agree, is the idea of
/// Wu and Manber, *A fast algorithm for multi-pattern searching*, 1994.)
struct WordFronts: Sendable {
    /// The rows, a power of two of them, and behind them the two words of the bits of ASCII.
    let words: [UInt64]

    /// The rows of a list of a thousand words and more.
    private static let mostRows = 2048

    /// Makes the bits of words, which are given by the classes of their scalars.
    init(_ ranges: [Range<Int>], of letters: [UInt16], scalars: ScalarsOfClasses) {
        var rows = 64
        while rows < Self.mostRows, rows < 2 * ranges.count { rows *= 2 }
        var words = [UInt64](repeating: 0, count: rows + 2)
        for range in ranges {
            let second = range.count > 1 ? scalars[letters[range.lowerBound + 1]] : []
            let bits = range.count > 1 ? Self.bits(of: second) : .max
            for scalar in scalars[letters[range.lowerBound]] {
                if scalar < 0x80 {
                    words[rows + Int(scalar >> 6)] |= 1 << UInt64(scalar & 63)
                } else {
                    words[Int(scalar) & (rows - 1)] |= bits
                }
            }
        }
        self.words = words
    }

    private static func bits(of scalars: ArraySlice<UInt32>) -> UInt64 {
        scalars.reduce(0) { $0 | 1 << UInt64(column(of: $1)) }
    }

    /// The bit of a row that stands for a second scalar.
    ///
    /// It is made of the last two bytes of three, whose upper bits are the same for all scalars.
    private static func column(of scalar: UInt32) -> UInt32 { (scalar ^ scalar >> 6) & 63 }
}

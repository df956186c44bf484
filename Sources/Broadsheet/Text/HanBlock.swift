/// Forty-eight bytes at once, to see whether they are sixteen sequences of three bytes, as nearly all
/// Chinese text is written.
///
/// They are three times two words side by side. In which bytes of a word sequences begin repeats with
/// every third word.
struct HanBlock {
    /// How many bytes a block has.
    static let size = 48

    private typealias Words = SIMD2<UInt64>

    private let words: (Words, Words, Words)

    @inline(__always)
    init(_ bytes: UnsafeRawPointer, at offset: Int) {
        words = (
            Words(bytes.word(at: offset), bytes.word(at: offset &+ 8)),
            Words(bytes.word(at: offset &+ 16), bytes.word(at: offset &+ 24)),
            Words(bytes.word(at: offset &+ 32), bytes.word(at: offset &+ 40))
        )
    }

    /// Whether all are sequences whose lead lets every second byte follow, so that the text is
    /// well-formed; behind the leads E0 and ED not every one may.
    @inline(__always)
    var isUsual: Bool {
        let faults =
            Self.faults(words.0, Words(Self.leads.0, Self.leads.1))
            | Self.faults(words.1, Words(Self.leads.2, Self.leads.0))
            | Self.faults(words.2, Words(Self.leads.1, Self.leads.2))
        return faults[0] | faults[1] == 0
    }

    /// The lowest bit of each byte in which a sequence begins.
    private static var leads: (UInt64, UInt64, UInt64) {
        @inline(__always) get {
            (0x0001_0000_0100_0001, 0x0100_0001_0000_0100, 0x0000_0100_0001_0000)
        }
    }

    /// Bits that are left where two words are not as they should be, for the given leads.
    @inline(__always)
    private static func faults(_ words: Words, _ leads: Words) -> Words {
        let followers = Words(repeating: 0x0101_0101_0101_0101) ^ leads
        let fixed = words & (leads &* 0xF0 | followers &* 0xC0)
        let form = fixed ^ (leads &* 0xE0 | followers &* 0x80)
        // A lead's lower half that is 0, or D, borrows when 1 is taken from it, or from its
        // difference to D, and so sets the top bit.
        let half = words & (leads &* 0x0F)
        let unusual = (half &- leads) | ((half ^ (leads &* 0x0D)) &- leads)
        return form | (unusual & (leads &* 0x80))
    }
}

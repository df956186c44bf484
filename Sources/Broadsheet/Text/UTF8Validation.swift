/// Checks that bytes are text that a page may hold.
public enum UTF8Validation {
    /// A byte that may not stand where it stands.
    public struct Fault: Sendable, Hashable {
        /// What is wrong with the byte.
        public enum Kind: Sendable, Hashable {
            /// The byte belongs to no well-formed UTF-8 sequence.
            case illFormed
            /// The byte is U+0000.
            case null
        }

        /// What is wrong.
        public let kind: Kind
        /// The byte's offset, from 0.
        public let offset: Int
    }

    /// The first byte that is NUL or not UTF-8, or `nil` where there is none.
    ///
    /// Of an ill-formed sequence (cut, overlong, a surrogate, beyond U+10FFFF) it is the first byte.
    public static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Fault? {
        var offset = 0
        while offset < bytes.count {
            offset = skipPlainASCII(in: bytes, from: offset)
            guard offset < bytes.count else { break }
            let scalar = bytes.decodeScalar(at: offset)
            if scalar.value == DecodedScalar.ill { return Fault(kind: .illFormed, offset: offset) }
            if scalar.value == 0 { return Fault(kind: .null, offset: offset) }
            offset += scalar.length
        }
        return nil
    }

    /// The first byte of an array that is NUL or not UTF-8, or `nil` where there is none.
    public static func firstFault(in bytes: [UInt8]) -> Fault? {
        bytes.withUnsafeBufferPointer { firstFault(in: $0) }
    }

    /// Whether bytes are UTF-8 throughout; NUL is a character like any other here.
    static func isWellFormed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var offset = 0
        while offset < bytes.count {
            while offset + 8 <= bytes.count {
                let word: UInt64 = raw.word(at: offset)
                let known = lengthOfUsual(word)
                guard known > 0 else { break }
                offset += known
            }
            guard offset < bytes.count else { break }
            let scalar = bytes.decodeScalar(at: offset)
            if scalar.value == DecodedScalar.ill { return false }
            offset += scalar.length
        }
        return true
    }

    /// How many of eight bytes are ASCII, or one or two sequences of three bytes, as nearly all
    /// Chinese text is written; 0 for what is to be looked at more closely.
    @inline(__always)
    private static func lengthOfUsual(_ word: UInt64) -> Int {
        let han = lengthOfUsualHan(word)
        return han > 0 ? han : (word & 0x8080_8080_8080_8080).trailingZeroBitCount >> 3
    }

    /// Behind the lead bytes E0 and ED not every second byte is allowed.
    private static let unusualLeads: UInt64 = 1 << 0x0 | 1 << 0xD

    /// How many of eight bytes, which were read in the order of their addresses, are one or two
    /// well-formed sequences of three bytes; 0 for what is to be looked at more closely.
    @inline(__always)
    static func lengthOfUsualHan(_ word: UInt64) -> Int {
        let first = unusualLeads &>> (word & 0xF)
        if word & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0 {
            return (first | unusualLeads &>> (word &>> 24 & 0xF)) & 1 == 0 ? 6 : 0
        }
        return word & 0xC0_C0F0 == 0x80_80E0 && first & 1 == 0 ? 3 : 0
    }

    /// Passes over Chinese text, sixteen well-formed sequences of three bytes at a time and then four.
    ///
    /// - Returns: the offset of the first byte that is to be looked at more closely.
    @inline(__always)
    static func skipUsualHan(in bytes: UnsafeRawPointer, from start: Int, to end: Int) -> Int {
        var offset = start
        while offset &+ HanBlock.size <= end, HanBlock(bytes, at: offset).isUsual {
            offset &+= HanBlock.size
        }
        while offset &+ 14 <= end {
            let first: UInt64 = bytes.word(at: offset)
            let second: UInt64 = bytes.word(at: offset &+ 6)
            // Where either differs from the form of two sequences, a bit is left.
            let form: UInt64 = 0x8080_E080_80E0
            let faults = ((first ^ form) | (second ^ form)) & 0xC0C0_F0C0_C0F0
            let leads =
                unusualLeads &>> (first & 0xF) | unusualLeads &>> (first &>> 24 & 0xF)
                | unusualLeads &>> (second & 0xF) | unusualLeads &>> (second &>> 24 & 0xF)
            guard faults | leads & 1 == 0 else { break }
            offset &+= 12
        }
        return offset
    }

    /// Passes over words of eight bytes that are ASCII without NUL.
    @inline(__always)
    private static func skipPlainASCII(
        in bytes: UnsafeBufferPointer<UInt8>,
        from start: Int
    ) -> Int {
        var offset = start
        let raw = UnsafeRawBufferPointer(bytes)
        while offset + 8 <= bytes.count {
            let word: UInt64 = raw.word(at: offset)
            // A byte 0 borrows from its neighbour, so that its top bit is set after subtraction.
            guard (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0 else {
                break
            }
            offset += 8
        }
        return offset
    }
}

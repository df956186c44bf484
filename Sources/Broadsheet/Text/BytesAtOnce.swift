extension UnsafeRawBufferPointer {
    /// The integer whose lowest byte stands at an offset, whatever the machine's order of bytes is.
    @inline(__always)
    func word<Word: FixedWidthInteger & BitwiseCopyable>(at offset: Int) -> Word {
        Word(littleEndian: loadUnaligned(fromByteOffset: offset, as: Word.self))
    }
}

extension UnsafeRawPointer {
    /// The integer whose lowest byte stands at an offset, whatever the machine's order of bytes is.
    @inline(__always)
    func word<Word: FixedWidthInteger & BitwiseCopyable>(at offset: Int) -> Word {
        Word(littleEndian: loadUnaligned(fromByteOffset: offset, as: Word.self))
    }
}

/// Four bytes of a text at once: nearly all characters of Chinese text are three bytes long.
struct FourBytes {
    let bits: UInt32

    @inline(__always)
    init(_ bytes: UnsafeRawPointer, at offset: Int) {
        bits = bytes.word(at: offset)
    }

    /// Whether the first three have the form of a sequence of three bytes.
    @inline(__always)
    var areScalarOfThree: Bool { bits & 0xC0_C0F0 == 0x80_80E0 }

    /// What such a sequence says.
    @inline(__always)
    var scalarOfThree: UInt32 {
        (bits & 0xF) &<< 12 | bits &>> 2 & 0xFC0 | bits &>> 16 & 0x3F
    }

    /// The least that such a sequence may say: below it would be overlong.
    static let leastScalarOfThree: UInt32 = 0x800
}

/// Eight bytes of a text at once, to see two characters in them: see ``WordFronts``.
struct EightBytes {
    let bits: UInt64

    @inline(__always)
    init(_ bytes: UnsafeRawPointer, at offset: Int) {
        bits = bytes.word(at: offset)
    }

    /// Whether the first six have the form of two sequences of three bytes.
    @inline(__always)
    var areTwoScalarsOfThree: Bool { bits & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0 }

    /// The first six bytes, as ``WordPairs`` has them.
    @inline(__always)
    var pair: UInt64 { bits & 0xFFFF_FFFF_FFFF }

    /// The lower twelve bits of the first scalar, and others above them.
    ///
    /// The product puts the six bits of its second byte right above those of its third.
    @inline(__always)
    var row: Int { Int(truncatingIfNeeded: ((bits & 0x3F_3F00) &* 0x4001) &>> 16) }

    /// The bit of the second scalar.
    @inline(__always)
    var column: UInt64 { (bits &>> 40 ^ bits &>> 32) & 63 }
}

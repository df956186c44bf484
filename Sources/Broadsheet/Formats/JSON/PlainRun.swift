/// Eight bytes of a JSON text at once.
private struct PlainWord {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    let bits: UInt64

    @inline(__always)
    init(_ base: UnsafePointer<UInt8>, at offset: Int) {
        bits = UnsafeRawPointer(base).word(at: offset)
    }

    /// Whether all bytes stand in a JSON string as they are.
    @inline(__always)
    var isPlain: Bool {
        // Chinese text has no ASCII byte for long stretches.
        bits & Self.tops == Self.tops || stops == 0
    }

    /// How many bytes at the beginning are ASCII and stand in a JSON string as they are.
    @inline(__always)
    var lengthOfPlainASCII: Int { (stops | bits & Self.tops).trailingZeroBitCount >> 3 }

    /// The top bit of the first byte that does not stand in a JSON string as it is, and perhaps
    /// others above it.
    @inline(__always)
    private var stops: UInt64 {
        let quote = bits ^ (Self.ones &* 0x22)
        let slash = bits ^ (Self.ones &* 0x5C)
        // In each term the lowest top bit that is set marks a byte that is zero (or below 0x20); a
        // borrow can only set wrong bits above a right one.
        let stops =
            ((quote &- Self.ones) & ~quote) | ((slash &- Self.ones) & ~slash)
            | ((bits &- Self.ones &* 0x20) & ~bits)
        return stops & Self.tops
    }
}

/// Thirty-two bytes of a JSON text at once: four words side by side.
private struct PlainBlock {
    static let size = 32

    private typealias Words = SIMD4<UInt64>

    private let words: Words

    @inline(__always)
    init(_ base: UnsafePointer<UInt8>, at offset: Int) {
        words = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: offset, as: Words.self)
    }

    @inline(__always)
    func store(at target: UnsafeMutablePointer<UInt8>) {
        UnsafeMutableRawPointer(target).storeBytes(of: words, as: Words.self)
    }

    /// Whether all bytes stand in a JSON string as they are.
    @inline(__always)
    var isPlain: Bool {
        // Chinese text has no ASCII byte for long stretches.
        let tops: UInt64 = 0x8080_8080_8080_8080
        if words[0] & words[1] & words[2] & words[3] & tops == tops { return true }
        let ones = Words(repeating: 0x0101_0101_0101_0101)
        let quote = words ^ (ones &* 0x22)
        let slash = words ^ (ones &* 0x5C)
        // As in a word of eight; a block is plain or not, so that wrong bits do not matter here.
        let stops =
            ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash)
            | ((words &- ones &* 0x20) & ~words)
        return (stops[0] | stops[1] | stops[2] | stops[3]) & tops == 0
    }
}

extension UInt8 {
    /// Whether the byte stands in a JSON string as it is: it is no quotation mark, no backslash and
    /// no control character.
    fileprivate var isPlain: Bool { self >= 0x20 && self != 0x22 && self != 0x5C }
}

extension UnsafeBufferPointer<UInt8> {
    /// Finds the end of a run of bytes that stand in a JSON string as they are.
    ///
    /// - Parameter offset: the offset of the first byte.
    /// - Returns: the offset of the byte that ends the run; `count` if none does.
    @inline(__always)
    func endOfPlainRun(from offset: Int) -> Int {
        guard let base = baseAddress else { return offset }
        var index = offset
        while index + PlainBlock.size <= count, PlainBlock(base, at: index).isPlain {
            index += PlainBlock.size
        }
        while index + 8 <= count, PlainWord(base, at: index).isPlain { index += 8 }
        while index < count, base[index].isPlain { index += 1 }
        return index
    }

    /// Finds the end of such a run that is also well-formed UTF-8.
    ///
    /// - Parameter offset: the offset of the first byte.
    /// - Returns: the offset of the byte that ends the run, be it ill-formed or not plain; `count` if
    ///   none does.
    func endOfPlainText(from offset: Int) -> Int {
        guard let base = baseAddress else { return offset }
        var index = offset
        while index + 8 <= count {
            let word = PlainWord(base, at: index)
            let han = UTF8Validation.lengthOfUsualHan(word.bits)
            if han > 0 {
                index = UTF8Validation.skipUsualHan(in: base, from: index + han, to: count)
                continue
            }
            let ascii = word.lengthOfPlainASCII
            if ascii > 0 {
                index += ascii
            } else if word.bits & 0x80 != 0, let next = endOfPlainScalar(at: index) {
                index = next
            } else {
                return index
            }
        }
        while index < count, let next = endOfPlainScalar(at: index) { index = next }
        return index
    }

    /// The offset behind the scalar at an offset; `nil` if it is not plain or ill-formed.
    @inline(__always)
    private func endOfPlainScalar(at offset: Int) -> Int? {
        guard self[offset].isPlain else { return nil }
        let scalar = decodeScalar(at: offset)
        return scalar.value == DecodedScalar.ill ? nil : offset + scalar.length
    }

    /// Copies such a run while it is looked through.
    ///
    /// - Parameters:
    ///   - offset: the offset of the first byte.
    ///   - target: room for all bytes from the offset on.
    /// - Returns: the offset of the byte that ends the run; `count` if none does.
    @inline(__always)
    func copyPlainRun(from offset: Int, to target: UnsafeMutablePointer<UInt8>) -> Int {
        guard let base = baseAddress else { return offset }
        var index = offset
        while index + PlainBlock.size <= count {
            let block = PlainBlock(base, at: index)
            guard block.isPlain else { break }
            block.store(at: target + (index - offset))
            index += PlainBlock.size
        }
        while index + 8 <= count {
            let word = PlainWord(base, at: index)
            guard word.isPlain else { break }
            UnsafeMutableRawPointer(target).storeBytes(
                of: word.bits.littleEndian, toByteOffset: index - offset, as: UInt64.self)
            index += 8
        }
        while index < count, base[index].isPlain {
            target[index - offset] = base[index]
            index += 1
        }
        return index
    }
}

/// A place in a text from which the parts of a date are read one by one.
///
/// Each reading method moves on only if it finds what it looks for.
struct DateCursor {
    let bytes: UnsafeBufferPointer<UInt8>
    var offset: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
        self.bytes = bytes
        self.offset = offset
    }

    /// The scalar here; `nil` at the end.
    var scalar: UInt32? {
        offset < bytes.count ? bytes.decodeScalar(at: offset).value : nil
    }

    /// The scalar before this place; `nil` at the beginning.
    var previous: UInt32? {
        guard offset > 0 else { return nil }
        return bytes.decodeScalar(at: bytes.startOfScalar(endingAt: offset)).value
    }

    /// Reads one scalar if it is the given one.
    mutating func take(_ expected: Unicode.Scalar) -> Bool {
        guard scalar == expected.value else { return false }
        offset += UTF8.width(expected)
        return true
    }

    /// Reads one of several scalars.
    mutating func takeAny(of expected: [Unicode.Scalar]) -> Unicode.Scalar? {
        expected.first { take($0) }
    }

    /// Reads the longest of a list of words.
    mutating func take(_ words: Matcher) -> Int? {
        guard let match = words.longestMatch(in: bytes, at: offset) else { return nil }
        offset = match.end
        return match.word
    }

    /// Reads the spaces that stand between the parts of a date; never a line break.
    mutating func skipSpaces() {
        while let scalar, scalar == 0x20 || scalar == 0xA0 || scalar == 0x3000 {
            offset += bytes.decodeScalar(at: offset).length
        }
    }

    /// Moves on only if the steps succeed, else returns to this place.
    mutating func attempt<Value>(_ steps: (inout DateCursor) -> Value?) -> Value? {
        var cursor = self
        guard let value = steps(&cursor) else { return nil }
        self = cursor
        return value
    }
}

extension UInt32 {
    /// The value of an Arabic digit, half-width or full-width.
    var arabicDigit: Int? {
        if self &- 0x30 <= 9 { return Int(self - 0x30) }
        if self &- 0xFF10 <= 9 { return Int(self - 0xFF10) }
        return nil
    }

    /// Tells whether a scalar is a letter of the Latin alphabet.
    var isLatinLetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// Tells whether a scalar is an ideograph.
    var isHan: Bool { (0x3400...0x9FFF).contains(self) }
}

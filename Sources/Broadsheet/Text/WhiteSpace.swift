/// White space as it occurs in page texts.
///
/// Besides Unicode's own white space (the ideographic and the no-break space among it) the invisible
/// U+200B (zero width space) and U+FEFF (byte order mark) count, which layout programs leave behind.
public enum WhiteSpace {
    /// Tells whether a scalar is white space.
    public static func contains(_ scalar: Unicode.Scalar) -> Bool {
        contains(scalar.value)
    }

    /// A string without the white space at both its ends.
    public static func trim(_ text: String) -> String {
        text.withBytes { bytes in
            let kept = trim(0..<bytes.count, in: bytes)
            guard kept.count < bytes.count else { return text }
            return String(decoding: bytes[kept], as: UTF8.self)
        }
    }

    /// A string without the white space at its ends, and one space for each run of it inside.
    public static func squeeze(_ text: String) -> String {
        rewrite(text, separator: [0x20])
    }

    /// A string without any white space.
    public static func strip(_ text: String) -> String {
        rewrite(text, separator: [])
    }

    /// Tells whether a number is that of a white space scalar.
    @inline(__always)
    static func contains(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar == 0x20 || (scalar >= 0x09 && scalar <= 0x0D) }
        if scalar > 0x3000 { return scalar == 0xFEFF }
        switch scalar {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
            return true
        default: return false
        }
    }

    /// A range of bytes without the white space at both its ends.
    static func trim(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end {
            let scalar = bytes.decodeScalar(at: start)
            guard contains(scalar.value) else { break }
            start += scalar.length
        }
        while end > start {
            let last = bytes.startOfScalar(endingAt: end)
            guard contains(bytes.decodeScalar(at: last).value) else { break }
            end = last
        }
        return start..<end
    }

    /// Copies what is not white space, with a separator between the pieces.
    private static func rewrite(_ text: String, separator: [UInt8]) -> String {
        text.withBytes { bytes in
            var kept: [UInt8] = []
            kept.reserveCapacity(bytes.count)
            var offset = 0
            var pieceStart = 0
            while offset <= bytes.count {
                let scalar = offset < bytes.count ? bytes.decodeScalar(at: offset) : .end
                if contains(scalar.value) {
                    if offset > pieceStart {
                        if !kept.isEmpty { kept.append(contentsOf: separator) }
                        kept.append(contentsOf: bytes[pieceStart..<offset])
                    }
                    pieceStart = offset + scalar.length
                }
                offset += scalar.length
            }
            return String(decoding: kept, as: UTF8.self)
        }
    }
}

extension DecodedScalar {
    /// A space that stands behind the last byte.
    fileprivate static let end = DecodedScalar(0x20, length: 1)
}

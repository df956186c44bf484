/// Converts between offsets in UTF-8 bytes, which the library works with, and offsets in Unicode
/// scalars, which files hold.
///
/// Any number of offsets is converted in one pass over the text. They may come in any order, but
/// ascending ones are fastest.
public enum ScalarOffsets {
    /// The scalar offsets of byte offsets.
    ///
    /// - Returns: One offset for each, or `nil` where one lies outside the text or inside a scalar.
    public static func scalarOffsets(ofBytes offsets: [Int], in text: String) -> [Int]? {
        text.withBytes { bytes in
            convert(offsets) { offset, mark in
                guard offset >= mark.byte, offset <= bytes.count,
                    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
                else { return nil }
                mark.scalar += countScalars(in: bytes, from: mark.byte, to: offset)
                mark.byte = offset
                return mark.scalar
            }
        }
    }

    /// The byte offsets of scalar offsets.
    ///
    /// - Returns: One offset for each, or `nil` where one lies outside the text.
    public static func byteOffsets(ofScalars offsets: [Int], in text: String) -> [Int]? {
        text.withBytes { bytes in
            convert(offsets) { offset, mark in
                guard offset >= mark.scalar else { return nil }
                advance(&mark, to: offset, in: bytes)
                return mark.scalar == offset ? mark.byte : nil
            }
        }
    }

    /// A place in the text, counted both ways.
    private struct Mark {
        var byte = 0
        var scalar = 0
    }

    /// Converts offsets in ascending order and gives the results in the order that was asked for.
    private static func convert(
        _ offsets: [Int],
        _ next: (Int, inout Mark) -> Int?
    ) -> [Int]? {
        var order = Array(offsets.indices)
        let isSorted = zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 }
        if !isSorted { order.sort { offsets[$0] < offsets[$1] } }
        var results = Array(repeating: 0, count: offsets.count)
        var mark = Mark()
        for index in order {
            guard let result = next(offsets[index], &mark) else { return nil }
            results[index] = result
        }
        return results
    }

    /// Moves a mark to the scalar `target`, or to the end of the text.
    private static func advance(
        _ mark: inout Mark,
        to target: Int,
        in bytes: UnsafeBufferPointer<UInt8>
    ) {
        // While eight scalars are missing, eight bytes cannot hold too many.
        while target - mark.scalar > 8, mark.byte + 8 <= bytes.count {
            mark.scalar += 8 - continuationBytes(in: bytes, at: mark.byte)
            mark.byte += 8
        }
        while mark.byte < bytes.count {
            if bytes[mark.byte] & 0xC0 != 0x80 {
                guard mark.scalar < target else { return }
                mark.scalar += 1
            }
            mark.byte += 1
        }
    }

    /// The number of scalars that begin in a range of bytes.
    static func countScalars(
        in bytes: UnsafeBufferPointer<UInt8>,
        from start: Int,
        to end: Int
    ) -> Int {
        var offset = start
        var count = 0
        while offset + 8 <= end {
            count += 8 - continuationBytes(in: bytes, at: offset)
            offset += 8
        }
        while offset < end {
            if bytes[offset] & 0xC0 != 0x80 { count += 1 }
            offset += 1
        }
        return count
    }

    /// The number of continuation bytes (10xxxxxx) among eight bytes.
    @inline(__always)
    private static func continuationBytes(
        in bytes: UnsafeBufferPointer<UInt8>,
        at offset: Int
    ) -> Int {
        let word = UnsafeRawBufferPointer(bytes).loadUnaligned(
            fromByteOffset: offset,
            as: UInt64.self
        )
        return ((word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount
    }
}

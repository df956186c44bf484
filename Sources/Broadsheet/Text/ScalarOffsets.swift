/// Counts Unicode scalars, which files measure places by, in UTF-8 bytes, which the library does.
enum ScalarOffsets {
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
        let word: UInt64 = UnsafeRawBufferPointer(bytes).word(at: offset)
        return ((word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount
    }
}

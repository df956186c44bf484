extension UnsafeBufferPointer<UInt8> {
    /// Finds the end of a run of bytes that stand in a JSON string as they are.
    ///
    /// A quotation mark, a backslash and control characters end a run. Eight bytes are looked at
    /// together.
    ///
    /// - Parameters:
    ///   - offset: the offset of the first byte.
    ///   - high: bits that are set if a byte of the run is not ASCII.
    /// - Returns: the offset of the byte that ends the run; `count` if none does.
    @inline(__always)
    func endOfPlainRun(from offset: Int, high: inout UInt64) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        var index = offset
        if let base = UnsafeRawPointer(baseAddress) {
            while index + 8 <= count {
                let word = UInt64(
                    littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                let quote = word ^ (ones &* 0x22)
                let slash = word ^ (ones &* 0x5C)
                // In each term the lowest top bit that is set marks a byte that is zero (or below
                // 0x20); a borrow can only set wrong bits above a right one.
                let stops =
                    ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash)
                    | ((word &- ones &* 0x20) & ~word)
                if stops & tops != 0 { break }
                high |= word & tops
                index += 8
            }
        }
        while index < count {
            let byte = self[index]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C { break }
            high |= UInt64(byte & 0x80)
            index += 1
        }
        return index
    }
}

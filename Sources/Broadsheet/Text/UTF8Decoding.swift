/// One scalar as it stands in UTF-8 bytes.
struct DecodedScalar {
    /// The scalar's number; ``ill`` where the bytes are not UTF-8.
    let value: UInt32
    /// The number of bytes, 1…4; 1 for an ill-formed byte.
    let length: Int

    /// A number beyond all scalars, which stands for a byte that belongs to no scalar.
    static let ill: UInt32 = 0x11_0000

    @inline(__always)
    init(_ value: UInt32, length: Int) {
        self.value = value
        self.length = length
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Decodes the scalar that begins at a byte offset.
    ///
    /// Any bytes are safe: what is not well-formed UTF-8 (a cut, overlong or surrogate sequence) is
    /// passed over byte by byte as ``DecodedScalar/ill``.
    @inline(__always)
    func decodeScalar(at offset: Int) -> DecodedScalar {
        let lead = self[offset]
        if lead < 0x80 { return DecodedScalar(UInt32(lead), length: 1) }
        if lead & 0xF0 == 0xE0, offset + 2 < count {
            // A continuation byte with its top bit cleared is below 0x40; others are not.
            let second = self[offset + 1] ^ 0x80
            let third = self[offset + 2] ^ 0x80
            let value = UInt32(lead & 0x0F) << 12 | UInt32(second) << 6 | UInt32(third)
            if second | third < 0x40, value >= 0x800, value & 0xF800 != 0xD800 {
                return DecodedScalar(value, length: 3)
            }
            return DecodedScalar(DecodedScalar.ill, length: 1)
        }
        return decodeRareScalar(at: offset)
    }

    /// Decodes the sequences of two and four bytes, which Chinese text seldom has.
    @inline(never)
    private func decodeRareScalar(at offset: Int) -> DecodedScalar {
        let lead = self[offset]
        if lead & 0xE0 == 0xC0, offset + 1 < count {
            let second = self[offset + 1] ^ 0x80
            let value = UInt32(lead & 0x1F) << 6 | UInt32(second)
            if second < 0x40, value >= 0x80 { return DecodedScalar(value, length: 2) }
        } else if lead & 0xF8 == 0xF0, offset + 3 < count {
            let second = self[offset + 1] ^ 0x80
            let third = self[offset + 2] ^ 0x80
            let fourth = self[offset + 3] ^ 0x80
            let high = UInt32(lead & 0x07) << 18 | UInt32(second) << 12
            let value = high | UInt32(third) << 6 | UInt32(fourth)
            if second | third | fourth < 0x40, (0x1_0000...0x10_FFFF).contains(value) {
                return DecodedScalar(value, length: 4)
            }
        }
        return DecodedScalar(DecodedScalar.ill, length: 1)
    }

    /// The offset of the scalar that ends at a byte offset greater than 0.
    @inline(__always)
    func startOfScalar(endingAt offset: Int) -> Int {
        var start = offset - 1
        let limit = Swift.max(0, offset - 4)
        while start > limit, self[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }
}

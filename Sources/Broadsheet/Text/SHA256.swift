/// The hash function SHA-256 (FIPS 180-4), fed piece by piece.
///
/// For example:
///
///     var hash = SHA256()
///     hash.update(with: "abc")
///     hash.finish().hex       // "ba7816bf…"
public struct SHA256: Sendable {
    /// A finished hash of 32 bytes.
    public struct Digest: Sendable, Hashable {
        /// The 32 bytes.
        public let bytes: [UInt8]

        private static func digit(_ value: UInt8) -> UInt8 {
            value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
        }

        /// The bytes as 64 small hexadecimal digits.
        public var hex: String {
            String(unsafeUninitializedCapacity: bytes.count * 2) { text in
                for (index, byte) in bytes.enumerated() {
                    text.initializeElement(at: index * 2, to: Self.digit(byte >> 4))
                    text.initializeElement(at: index * 2 + 1, to: Self.digit(byte & 15))
                }
                return bytes.count * 2
            }
        }
    }

    private var state: [UInt32] = [
        0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A,
        0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
    ]
    /// Bytes that do not fill a block of 64 yet.
    private var pending: [UInt8] = []
    private var length: UInt64 = 0

    /// Starts a hash of no bytes.
    public init() {
        pending.reserveCapacity(64)
    }

    /// The hash of a string's UTF-8 bytes.
    public static func digest(of text: String) -> Digest {
        var hash = SHA256()
        hash.update(with: text)
        return hash.close()
    }

    /// The hash of bytes.
    public static func digest(of bytes: [UInt8]) -> Digest {
        var hash = SHA256()
        bytes.withUnsafeBufferPointer { hash.update(with: $0) }
        return hash.close()
    }

    /// Adds a string's UTF-8 bytes.
    public mutating func update(with text: String) {
        text.withBytes { update(with: $0) }
    }

    /// Adds bytes.
    public mutating func update(with bytes: UnsafeBufferPointer<UInt8>) {
        length &+= UInt64(bytes.count)
        var rest = bytes[...]
        if !pending.isEmpty {
            let taken = rest.prefix(64 - pending.count)
            pending.append(contentsOf: taken)
            rest = rest.dropFirst(taken.count)
            guard pending.count == 64 else { return }
            pending.withUnsafeBufferPointer { compress($0) }
            pending.removeAll(keepingCapacity: true)
        }
        let whole = rest.count & ~63
        compress(UnsafeBufferPointer(rebasing: rest.prefix(whole)))
        pending.append(contentsOf: rest.dropFirst(whole))
    }

    /// The hash of all bytes added so far; more may be added afterwards.
    public func finish() -> Digest {
        var last = self
        return last.close()
    }

    /// The hash of all bytes added; nothing may be added afterwards.
    private mutating func close() -> Digest {
        let bits = length &* 8
        let zeros = (119 - Int(length % 64)) % 64
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 9 + zeros) { tail in
            tail.initialize(repeating: 0)
            tail[0] = 0x80
            for index in 0..<8 {
                tail[1 + zeros + index] = UInt8(truncatingIfNeeded: bits >> (56 - 8 * index))
            }
            update(with: UnsafeBufferPointer(tail))
        }
        let bytes = (0..<32).map { index in
            UInt8(truncatingIfNeeded: state[index / 4] >> (24 - 8 * (index % 4)))
        }
        return Digest(bytes: bytes)
    }
}

// MARK: - Compression

extension SHA256 {
    /// Works whole blocks of 64 bytes into the state.
    private mutating func compress(_ blocks: UnsafeBufferPointer<UInt8>) {
        guard !blocks.isEmpty else { return }
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
            state.withUnsafeMutableBufferPointer { state in
                Self.roundConstants.withUnsafeBufferPointer { constants in
                    for start in stride(from: 0, to: blocks.count, by: 64) {
                        Self.expand(blocks, at: start, into: schedule)
                        Self.round(state, schedule: schedule, constants: constants)
                    }
                }
            }
        }
    }

    private static func expand(
        _ bytes: UnsafeBufferPointer<UInt8>,
        at start: Int,
        into schedule: UnsafeMutableBufferPointer<UInt32>
    ) {
        for index in 0..<16 {
            let offset = start &+ 4 &* index
            let high = UInt32(bytes[offset]) << 24 | UInt32(bytes[offset &+ 1]) << 16
            let low = UInt32(bytes[offset &+ 2]) << 8 | UInt32(bytes[offset &+ 3])
            schedule[index] = high | low
        }
        for index in 16..<64 {
            let early = schedule[index &- 15]
            let late = schedule[index &- 2]
            let sigma0 = rotate(early, 7) ^ rotate(early, 18) ^ early >> 3
            let sigma1 = rotate(late, 17) ^ rotate(late, 19) ^ late >> 10
            schedule[index] = schedule[index &- 16] &+ sigma0 &+ schedule[index &- 7] &+ sigma1
        }
    }

    private static func round(
        _ state: UnsafeMutableBufferPointer<UInt32>,
        schedule: UnsafeMutableBufferPointer<UInt32>,
        constants: UnsafeBufferPointer<UInt32>
    ) {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for index in 0..<64 {
            let sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
            let choice = (e & f) ^ (~e & g)
            let first = h &+ sum1 &+ choice &+ constants[index] &+ schedule[index]
            let sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
            let majority = (a & b) ^ (a & c) ^ (b & c)
            (h, g, f, e) = (g, f, e, d &+ first)
            (d, c, b, a) = (c, b, a, first &+ sum0 &+ majority)
        }
        for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
    }

    @inline(__always)
    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
        word &>> count | word &<< (32 &- count)
    }

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    private static let roundConstants: [UInt32] = [
        0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4,
        0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE,
        0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F,
        0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA, 0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7,
        0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC,
        0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
        0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070, 0x19A4_C116,
        0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
        0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7,
        0xC671_78F2,
    ]
}

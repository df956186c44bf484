/// Folding of width and case, for matching text that is written in more than one way.
///
/// Width folding makes full-width ASCII (U+FF01…FF5E) half-width and the ideographic space an
/// ordinary one. Case folding maps capital letters of the Latin, Greek and Cyrillic scripts to the
/// small letters. Each scalar becomes exactly one scalar, so that folded and original text
/// correspond scalar by scalar; ``FoldedText`` keeps the byte offsets of both.
///
/// What is folded is for comparing, never for storing.
public enum Folding: Sendable, Hashable {
    /// Full-width ASCII and the ideographic space become half-width.
    case width
    /// Width is folded, and capital letters become small ones.
    case widthAndCase

    /// The scalar that another becomes.
    public func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        Unicode.Scalar(fold(scalar.value)) ?? scalar
    }

    /// A string with each scalar folded.
    public func fold(_ text: String) -> String {
        text.withBytes { bytes in
            guard let first = firstFolded(in: bytes) else { return text }
            var folded: [UInt8] = []
            folded.reserveCapacity(bytes.count)
            folded.append(contentsOf: bytes[..<first])
            fold(bytes, from: first) { scalar, source in
                folded.append(scalar: scalar, or: source)
            }
            return String(decoding: folded, as: UTF8.self)
        }
    }

    /// Calls a closure with each folded scalar and the bytes that it was made from.
    func fold(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from start: Int,
        _ body: (UInt32, Slice<UnsafeBufferPointer<UInt8>>) -> Void
    ) {
        var offset = start
        while offset < bytes.count {
            let scalar = bytes.decodeScalar(at: offset)
            body(fold(scalar.value), bytes[offset..<offset + scalar.length])
            offset += scalar.length
        }
    }

    /// The offset of the first scalar that folding changes.
    private func firstFolded(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var offset = 0
        while offset < bytes.count {
            let scalar = bytes.decodeScalar(at: offset)
            if fold(scalar.value) != scalar.value { return offset }
            offset += scalar.length
        }
        return nil
    }
}

// MARK: - The mapping

extension Folding {
    /// The ranges of scalars outside of which folding changes nothing.
    static let domain: [ClosedRange<UInt32>] = [
        0x41...0x5A, 0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1EFF, 0x3000...0x3000, 0xFF01...0xFF5E,
    ]

    /// The scalar that another becomes, as numbers.
    @inline(__always)
    func fold(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 {
            let isCapital = self == .widthAndCase && scalar &- 0x41 < 26
            return isCapital ? scalar | 0x20 : scalar
        }
        if scalar >= 0x3000 {
            if scalar &- 0xFF01 <= 0x5D { return fold(scalar &- 0xFEE0) }
            return scalar == 0x3000 ? 0x20 : scalar
        }
        guard self == .widthAndCase, scalar < 0x1F00 else { return scalar }
        return Self.smallLetter(scalar)
    }

    /// The small letter of a Latin, Greek or Cyrillic capital; other scalars stay as they are.
    ///
    /// These are the simple, one-to-one foldings that follow a rule of their block; İ (U+0130),
    /// whose folding is two scalars, stays.
    private static func smallLetter(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xC0...0xDE: scalar == 0xD7 ? scalar : scalar + 0x20
        case 0x130, 0x138, 0x149, 0x17F: scalar
        case 0x100...0x137, 0x14A...0x177, 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233: scalar | 1
        case 0x139...0x148, 0x179...0x17E, 0x1CD...0x1DC: scalar + (scalar & 1)
        case 0x178: 0xFF
        case 0x386: 0x3AC
        case 0x388...0x38A: scalar + 0x25
        case 0x38C: 0x3CC
        case 0x38E, 0x38F: scalar + 0x3F
        case 0x391...0x3A1, 0x3A3...0x3AB: scalar + 0x20
        case 0x3C2: 0x3C3
        case 0x3D8...0x3EF: scalar | 1
        case 0x400...0x40F: scalar + 0x50
        case 0x410...0x42F: scalar + 0x20
        case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
        case 0x4C0: 0x4CF
        case 0x4C1...0x4CE: scalar + (scalar & 1)
        case 0x1E00...0x1E95, 0x1EA0...0x1EFF: scalar | 1
        default: scalar
        }
    }
}

extension [UInt8] {
    /// Appends a scalar in UTF-8, or bytes as they are where the number is no scalar.
    @inline(__always)
    mutating func append(scalar: UInt32, or source: Slice<UnsafeBufferPointer<UInt8>>) {
        if scalar < 0x80 {
            append(UInt8(scalar))
        } else if let encoded = Unicode.Scalar(scalar).flatMap(UTF8.encode) {
            append(contentsOf: encoded)
        } else {
            append(contentsOf: source)
        }
    }
}

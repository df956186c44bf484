/// The number of columns that text takes on a terminal.
///
/// East Asian wide and full-width scalars take two columns, combining and invisible ones none, all
/// others one (the ambiguous ones, such as “ and …, as well, since that is what terminals do
/// outside of East Asian locales). Scalars are counted one by one: an emoji sequence that is joined
/// to one picture counts as its parts.
public enum DisplayWidth {
    /// The columns of a string; line breaks and other control characters take none.
    public static func columns(of text: String) -> Int {
        text.withBytes { measure($0, in: 0..<$0.count).columns }
    }

    /// The scalars and the columns of a range of UTF-8 bytes.
    static func measure(
        _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>
    ) -> (scalars: Int, columns: Int) {
        var scalars = 0
        var columns = 0
        var offset = range.lowerBound
        while offset < range.upperBound {
            let scalar = bytes.decodeScalar(at: offset)
            scalars += 1
            columns += Self.columns(ofScalar: scalar.value)
            offset += scalar.length
        }
        return (scalars, columns)
    }

    /// The columns of a scalar, 0…2.
    public static func columns(of scalar: Unicode.Scalar) -> Int {
        columns(ofScalar: scalar.value)
    }

    /// The longest front of a string that fits into a number of columns.
    public static func prefix(of text: String, columns limit: Int) -> Substring {
        var columns = 0
        let scalars = text.unicodeScalars
        let end = scalars.firstIndex { scalar in
            columns += Self.columns(of: scalar)
            return columns > limit
        }
        return text[..<(end ?? text.endIndex)]
    }

    private static func columns(ofScalar value: UInt32) -> Int {
        if value < 0x7F { return value < 0x20 ? 0 : 1 }
        // Ideographs are most of what is asked for.
        if (0x3400...0x9FFF).contains(value), !(0x4DC0...0x4DFF).contains(value) { return 2 }
        guard value >= 0x300 else { return value < 0xA0 ? 0 : 1 }
        if isInvisible(value) { return 0 }
        return isWide(value) ? 2 : 1
    }

    private static func isInvisible(_ value: UInt32) -> Bool {
        // Medial vowels and final consonants of Hangul join the syllable before them.
        if (0x1160...0x11FF).contains(value) { return true }
        switch Unicode.Scalar(value)?.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator:
            return true
        default:
            return false
        }
    }

    private static func isWide(_ value: UInt32) -> Bool {
        var low = 0
        var high = wide.count
        while low < high {
            let middle = (low + high) / 2
            if wide[middle].contains(value) { return true }
            if wide[middle].lowerBound > value { high = middle } else { low = middle + 1 }
        }
        return false
    }

    /// The scalars whose East_Asian_Width is Wide or Fullwidth; gaps of unassigned ones are bridged.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0,
        0x23F3...0x23F3, 0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F,
        0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5,
        0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5,
        0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728,
        0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
        0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55,
        0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
        0xFFE0...0xFFE6, 0x1_6FE0...0x1_B2FB, 0x1_F004...0x1_F004, 0x1_F0CF...0x1_F0CF,
        0x1_F18E...0x1_F18E, 0x1_F191...0x1_F19A, 0x1_F200...0x1_F320, 0x1_F32D...0x1_F335,
        0x1_F337...0x1_F37C, 0x1_F37E...0x1_F393, 0x1_F3A0...0x1_F3CA, 0x1_F3CF...0x1_F3D3,
        0x1_F3E0...0x1_F3F0, 0x1_F3F4...0x1_F3F4, 0x1_F3F8...0x1_F43E, 0x1_F440...0x1_F440,
        0x1_F442...0x1_F4FC, 0x1_F4FF...0x1_F53D, 0x1_F54B...0x1_F54E, 0x1_F550...0x1_F567,
        0x1_F57A...0x1_F57A, 0x1_F595...0x1_F596, 0x1_F5A4...0x1_F5A4, 0x1_F5FB...0x1_F64F,
        0x1_F680...0x1_F6C5, 0x1_F6CC...0x1_F6CC, 0x1_F6D0...0x1_F6D2, 0x1_F6D5...0x1_F6DF,
        0x1_F6EB...0x1_F6EF, 0x1_F6F4...0x1_F6FF, 0x1_F7E0...0x1_F7F0, 0x1_F90C...0x1_F93A,
        0x1_F93C...0x1_F945, 0x1_F947...0x1_F9FF, 0x1_FA70...0x1_FAFF, 0x2_0000...0x3_FFFD,
    ]
}

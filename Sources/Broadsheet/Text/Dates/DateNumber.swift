/// A number within a date.
struct DateNumber {
    let value: Int
    /// How many digits or numerals it is written with.
    let digits: Int
    /// Whether it is written in Chinese numerals.
    let isChinese: Bool

    /// Whether it can be the number of a year by its four digits.
    var isYear: Bool { digits == 4 && (1000...2999).contains(value) }
}

extension DateCursor {
    /// Reads a number of at most four digits, or a Chinese numeral below 100 or of four places.
    mutating func takeNumber() -> DateNumber? {
        attempt { cursor in cursor.takeArabic() ?? cursor.takeChinese() }
    }

    private mutating func takeArabic() -> DateNumber? {
        var value = 0
        var digits = 0
        while let digit = scalar?.arabicDigit {
            digits += 1
            guard digits <= 4 else { return nil }
            value = value * 10 + digit
            offset += bytes.decodeScalar(at: offset).length
        }
        return digits == 0 ? nil : DateNumber(value: value, digits: digits, isChinese: false)
    }

    private mutating func takeChinese() -> DateNumber? {
        var numerals: [Int] = []
        while let scalar, let numeral = Self.value(ofNumeral: scalar) {
            guard numerals.count < 5 else { return nil }
            numerals.append(numeral)
            offset += bytes.decodeScalar(at: offset).length
        }
        guard let value = Self.value(of: numerals) else { return nil }
        return DateNumber(value: value, digits: numerals.count, isChinese: true)
    }

    /// The value of numerals, with 10, 20 and 30 for 十, 廿 and 卅.
    private static func value(of numerals: [Int]) -> Int? {
        switch numerals.count {
        case 1: return numerals[0]
        case 2 where numerals[0] < 10 && numerals[1] == 10: return numerals[0] * 10
        case 2 where numerals[0] >= 10 && numerals[1] < 10: return numerals[0] + numerals[1]
        case 3 where numerals[0] < 10 && numerals[1] == 10 && numerals[2] < 10:
            return numerals[0] * 10 + numerals[2]
        case 4 where numerals.allSatisfy { $0 < 10 }: return numerals.reduce(0) { $0 * 10 + $1 }
        default: return nil
        }
    }

    private static func value(ofNumeral scalar: UInt32) -> Int? {
        switch scalar {
        case 0x3007, 0x96F6, 0x25CB: 0
        case 0x4E00: 1
        case 0x4E8C: 2
        case 0x4E09: 3
        case 0x56DB: 4
        case 0x4E94: 5
        case 0x516D: 6
        case 0x4E03: 7
        case 0x516B: 8
        case 0x4E5D: 9
        case 0x5341: 10
        case 0x5EFF: 20
        case 0x5345: 30
        default: nil
        }
    }
}

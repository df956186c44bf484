/// A part of a written number.
enum NumeralToken: Equatable {
    /// A run of Arabic digits, perhaps with decimals.
    case arabic(digits: Int, decimals: Int)
    /// One Chinese digit, 1…9.
    case digit(Int)
    /// 零 or 〇.
    case zero
    /// 十, 百, 千, 万 or 亿 as its power of ten.
    case unit(Int)
    /// 廿, 卅 or 卌 as the number of tens.
    case tens(Int)
    /// 点.
    case point

    /// The parts of a text, or `nil` where it holds anything else or a number beyond `Int`.
    static func tokens(of text: String) -> [NumeralToken]? {
        let scalars = text.unicodeScalars.map { Folding.width.fold($0) }
        var tokens: [NumeralToken] = []
        var index = 0
        while index < scalars.count {
            if scalars[index].isArabicDigit {
                guard let token = arabic(in: scalars, at: &index) else { return nil }
                tokens.append(token)
            } else {
                guard let token = chinese[scalars[index]] else { return nil }
                tokens.append(token)
                index += 1
            }
        }
        return tokens.isEmpty ? nil : tokens
    }

    private static func arabic(in scalars: [Unicode.Scalar], at index: inout Int) -> NumeralToken? {
        var number = 0
        var decimals = 0
        var isBehindPoint = false
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar.isArabicDigit {
                let (tenfold, overflow) = number.multipliedReportingOverflow(by: 10)
                let (sum, carry) = tenfold.addingReportingOverflow(Int(scalar.value - 0x30))
                guard !overflow, !carry else { return nil }
                number = sum
                if isBehindPoint { decimals += 1 }
            } else if scalar == ".", !isBehindPoint {
                isBehindPoint = true
            } else if scalar == ",", !isBehindPoint {
                guard isThousandsComma(in: scalars, at: index) else { return nil }
            } else {
                break
            }
            index += 1
        }
        guard !isBehindPoint || decimals > 0 else { return nil }
        return .arabic(digits: number, decimals: decimals)
    }

    /// Tells whether exactly three digits follow a comma, and one to three come before it.
    private static func isThousandsComma(in scalars: [Unicode.Scalar], at index: Int) -> Bool {
        let before = scalars[..<index].reversed().prefix { $0.isArabicDigit }.count
        let behind = scalars[(index + 1)...].prefix { $0.isArabicDigit }.count
        return (1...3).contains(before) && behind == 3
    }

    private static let chinese: [Unicode.Scalar: NumeralToken] = {
        var table: [Unicode.Scalar: NumeralToken] = [
            "两": .digit(2), "兩": .digit(2), "貳": .digit(2), "參": .digit(3), "陸": .digit(6),
            "零": .zero, "〇": .zero, "○": .zero, "廿": .tens(2), "卅": .tens(3), "卌": .tens(4),
            "十": .unit(1), "拾": .unit(1), "百": .unit(2), "佰": .unit(2), "千": .unit(3),
            "仟": .unit(3), "万": .unit(4), "萬": .unit(4), "亿": .unit(8), "億": .unit(8),
            "点": .point, "點": .point,
        ]
        for digits in ["一二三四五六七八九", "壹贰叁肆伍陆柒捌玖"] {
            for (index, scalar) in digits.unicodeScalars.enumerated() {
                table[scalar] = .digit(index + 1)
            }
        }
        return table
    }()
}

extension Unicode.Scalar {
    fileprivate var isArabicDigit: Bool { ("0"..."9").contains(self) }
}

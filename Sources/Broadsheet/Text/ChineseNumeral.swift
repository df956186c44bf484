/// Reads numbers as Chinese and English texts write them.
///
/// Digits may be Arabic (full-width too, with decimals or with commas between thousands), Chinese
/// numerals (一百五十, 两千, 廿三, 壹佰), Chinese digits in places (二〇二三), or a mixture (3万,
/// 1.5亿, 3万5千). The whole text must be one exact number: a word that rounds (多, 余, 近, 约) is for
/// the caller to take away, and what names a span (三四百, 十七八) is no number.
public enum ChineseNumeral {
    /// The value of a text that is a whole number, or `nil` where it is not or `Int` cannot hold it.
    public static func integer(_ text: String) -> Int? {
        guard let number = exact(text), number.decimals == 0 else { return nil }
        return number.digits
    }

    /// The value of a text that is a number, or `nil` where it is not or is beyond `Int`.
    public static func number(_ text: String) -> Double? {
        guard let number = exact(text) else { return nil }
        var divisor = 1.0
        for _ in 0..<number.decimals { divisor *= 10 }
        return Double(number.digits) / divisor
    }

    private static func exact(_ text: String) -> DecimalNumber? {
        guard let tokens = NumeralToken.tokens(of: text) else { return nil }
        var reader = NumeralReader(tokens: tokens)
        return reader.read()
    }
}

/// A number as its digits, the last `decimals` of which stand behind the point.
struct DecimalNumber {
    var digits: Int
    var decimals = 0

    /// Takes trailing zeros behind the point away.
    func reduced() -> DecimalNumber {
        var number = self
        while number.decimals > 0, number.digits % 10 == 0 {
            number.digits /= 10
            number.decimals -= 1
        }
        return number
    }

    /// The number times 10, a number of times; `nil` beyond `Int`.
    func scaled(byPowerOfTen power: Int) -> DecimalNumber? {
        var number = self
        for _ in 0..<power {
            if number.decimals > 0 {
                number.decimals -= 1
            } else {
                let (product, overflow) = number.digits.multipliedReportingOverflow(by: 10)
                guard !overflow else { return nil }
                number.digits = product
            }
        }
        return number
    }
}

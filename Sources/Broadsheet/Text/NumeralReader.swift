/// Puts the parts of a written number together.
struct NumeralReader {
    private let tokens: [NumeralToken]

    /// What 亿 has been said of.
    private var aboveYi = 0
    /// What 万 has been said of since.
    private var aboveWan = 0
    /// The sum of thousands, hundreds and tens since.
    private var section = 0
    /// A number that waits for its unit.
    private var pending: Int?
    /// The power of ten that the next unit or number must stay below.
    private var ceiling = 16
    private var isAfterZero = false

    init(tokens: [NumeralToken]) {
        self.tokens = tokens
    }

    /// The number, or `nil` where the parts are none.
    mutating func read() -> DecimalNumber? {
        if let number = readScaledNumber() ?? readPlaces() { return number.reduced() }
        for (index, token) in tokens.enumerated() {
            guard take(token, isFirst: index == 0) else { return nil }
        }
        guard let rest = closing(), let low = sum(section, rest),
            let middle = sum(aboveWan, low), let all = sum(aboveYi, middle)
        else { return nil }
        return DecimalNumber(digits: all)
    }

    // MARK: One number and units: 150, 1.5万, 三点五亿, 3千万

    private func readScaledNumber() -> DecimalNumber? {
        guard let (leading, count) = leadingNumber() else { return nil }
        var number = leading
        for token in tokens.dropFirst(count) {
            guard case .unit(let power) = token, let scaled = number.scaled(byPowerOfTen: power)
            else { return nil }
            number = scaled
        }
        return number
    }

    /// A number in Arabic digits or with 点, and how many parts it takes.
    private func leadingNumber() -> (number: DecimalNumber, count: Int)? {
        if case .arabic(let digits, let decimals) = tokens[0] {
            return (DecimalNumber(digits: digits, decimals: decimals), 1)
        }
        let whole = places(tokens[...])
        guard whole.count == 1, tokens.count > 1, tokens[1] == .point else { return nil }
        let decimals = places(tokens[2...])
        guard !decimals.isEmpty, let digits = joined(whole + decimals) else { return nil }
        return (DecimalNumber(digits: digits, decimals: decimals.count), 2 + decimals.count)
    }

    // MARK: Digits in places: 二〇二三

    private func readPlaces() -> DecimalNumber? {
        let digits = places(tokens[...])
        guard digits.count == tokens.count, let number = joined(digits) else { return nil }
        return DecimalNumber(digits: number)
    }

    private func places(_ tokens: ArraySlice<NumeralToken>) -> [Int] {
        var digits: [Int] = []
        for token in tokens {
            switch token {
            case .digit(let digit): digits.append(digit)
            case .zero: digits.append(0)
            default: return digits
            }
        }
        return digits
    }

    private func joined(_ digits: [Int]) -> Int? {
        var number: Int? = 0
        for digit in digits {
            number = number.flatMap { product($0, 10) }.flatMap { sum($0, digit) }
        }
        return number
    }

    // MARK: Numbers with units: 一百五十, 两千零三, 3万5千

    private mutating func take(_ token: NumeralToken, isFirst: Bool) -> Bool {
        switch token {
        case .digit(let digit):
            return wait(for: digit)
        case .arabic(let digits, let decimals):
            return decimals == 0 && digits < 10_000 && wait(for: digits)
        case .zero:
            guard pending == nil, !isAfterZero, !isFirst else { return false }
            isAfterZero = true
            return true
        case .tens(let tens):
            return wait(for: tens) && takeSmallUnit(1, isFirst: isFirst)
        case .unit(let power):
            return power < 4
                ? takeSmallUnit(power, isFirst: isFirst) : takeLargeUnit(power, isFirst)
        case .point:
            return false
        }
    }

    private mutating func wait(for number: Int) -> Bool {
        guard pending == nil else { return false }
        pending = number
        return true
    }

    /// Takes 十, 百 or 千, which come in falling order.
    private mutating func takeSmallUnit(_ power: Int, isFirst: Bool) -> Bool {
        guard pending != nil || isFirst || (power == 1 && !isAfterZero) else { return false }
        let number = pending ?? 1
        guard number < 10, power < min(ceiling, 4) else { return false }
        section += number * (power == 1 ? 10 : power == 2 ? 100 : 1000)
        ceiling = power
        pending = nil
        isAfterZero = false
        return true
    }

    /// Takes 万 or 亿, which multiply all that stands before them.
    private mutating func takeLargeUnit(_ power: Int, _ isFirst: Bool) -> Bool {
        guard isFirst || power == 8 || section + (pending ?? 0) > 0 else { return false }
        let low = isFirst ? 1 : section + (pending ?? 0)
        if power == 4 {
            guard aboveWan == 0 else { return false }
            aboveWan = low * 10_000
        } else {
            guard aboveYi == 0, low + aboveWan > 0,
                let number = product(aboveWan + low, 100_000_000)
            else { return false }
            (aboveYi, aboveWan) = (number, 0)
        }
        section = 0
        pending = nil
        isAfterZero = false
        ceiling = power
        return true
    }

    /// The value of a last number without a unit: 五 in 一百零五 and in 两千五 (2500).
    private func closing() -> Int? {
        guard let pending else { return isAfterZero ? nil : 0 }
        if isAfterZero || ceiling <= 1 { return pending < 10 ? pending : nil }
        guard case .digit(let digit) = tokens[tokens.count - 1] else { return nil }
        var number = digit
        for _ in 1..<ceiling { number *= 10 }
        return number
    }

    private func sum(_ left: Int, _ right: Int) -> Int? {
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : sum
    }

    private func product(_ left: Int, _ right: Int) -> Int? {
        let (product, overflow) = left.multipliedReportingOverflow(by: right)
        return overflow ? nil : product
    }
}

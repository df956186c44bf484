/// Reads amounts with a unit, such as `64 MB` and `30 s`.
///
/// Amounts are above zero.
enum Quantity {
    /// A count of something; `nil` for what is not an integer of 1 or more.
    static func count(_ value: ConfigurationNode.Value) -> Int? {
        guard case .integer(let count) = value, count > 0 else { return nil }
        return Int(exactly: count)
    }

    /// Bytes; a number without a unit is bytes.
    ///
    /// MB is 1000² bytes, MiB is 1024².
    static func bytes(_ value: ConfigurationNode.Value) -> Int? {
        guard let bytes = amount(value, units: byteUnits), bytes >= 1 else { return nil }
        return Int(exactly: bytes.rounded())
    }

    /// Seconds; a number without a unit is seconds.
    static func seconds(_ value: ConfigurationNode.Value) -> Double? {
        amount(value, units: timeUnits)
    }

    private static let byteUnits: [(name: String, factor: Double)] = [
        ("b", 1), ("kb", 1e3), ("mb", 1e6), ("gb", 1e9),
        ("kib", 0x1p10), ("mib", 0x1p20), ("gib", 0x1p30),
    ]

    private static let timeUnits: [(name: String, factor: Double)] = [
        ("ms", 0.001), ("s", 1), ("min", 60),
    ]

    /// What an amount of bytes with its unit looks like, as a regular expression.
    static let bytesPattern = pattern(byteUnits.map(\.name))
    /// What a time with its unit looks like, as a regular expression.
    static let secondsPattern = pattern(timeUnits.map(\.name))

    private static func pattern(_ units: [String]) -> String {
        let names = units.map { unit in
            unit.map { "[\($0.uppercased())\($0)]" }.joined()
        }
        return "^[0-9]+(\\.[0-9]+)? *(\(names.joined(separator: "|")))$"
    }

    private static func amount(
        _ value: ConfigurationNode.Value, units: [(name: String, factor: Double)]
    ) -> Double? {
        let amount: Double?
        switch value {
        case .integer(let number): amount = Double(number)
        case .number(let number): amount = number
        case .string(let text): amount = parse(text, units)
        default: amount = nil
        }
        guard let amount, amount.isFinite, amount > 0 else { return nil }
        return amount
    }

    private static func parse(
        _ text: String, _ units: [(name: String, factor: Double)]
    ) -> Double? {
        let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        let unit = text[digits.endIndex...].drop { $0 == " " }.lowercased()
        guard let number = Double(digits), let unit = units.first(where: { $0.name == unit })
        else { return nil }
        return number * unit.factor
    }
}

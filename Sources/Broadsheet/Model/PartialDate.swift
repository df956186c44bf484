/// A civil date known to the year, to the month or to the day.
///
/// A value always stands for days that exist, as ``CivilDate`` does. Its text, as description and
/// in JSON, is the ISO 8601 form of its precision: `2023`, `2023-04` or `2023-04-10`.
///
/// For example:
///
///     let april = PartialDate("2023-04")
///     april?.first                 // 2023-04-01
///     april?.last                  // 2023-04-30
///     april?.date                  // nil: no day is known
public struct PartialDate: Sendable, Hashable {
    /// The year, 1…9999.
    public let year: Int
    /// The month, 1…12, where it is known.
    public let month: Int?
    /// The day of the month, where it is known; never without a month.
    public let day: Int?

    /// Creates a date, or `nil` where the calendar has no such year, month or day.
    ///
    /// A day without a month is refused as well.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard month != nil || day == nil,
            CivilDate(year: year, month: month ?? 1, day: day ?? 1) != nil
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Creates a date that is known to the day.
    public init(_ date: CivilDate) {
        year = date.year
        month = date.month
        day = date.day
    }

    /// Creates a date from its text, or `nil` where the text is anything else.
    ///
    /// The text is `2023`, `2023-04` or `2023-04-10`: four digits of year, two of month, two of day.
    public init?(_ text: String) {
        let fields = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard fields.count <= widths.count else { return nil }
        var numbers: [Int] = []
        for (field, width) in zip(fields, widths) {
            guard field.count == width, field.allSatisfy({ (0x30...0x39).contains($0) }) else {
                return nil
            }
            numbers.append(field.reduce(0) { $0 * 10 + Int($1 - 0x30) })
        }
        self.init(
            year: numbers[0],
            month: numbers.count > 1 ? numbers[1] : nil,
            day: numbers.count > 2 ? numbers[2] : nil
        )
    }

    /// The day, where the date is known to the day.
    public var date: CivilDate? {
        guard let month, let day else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    /// The first day that the date can mean.
    public var first: CivilDate {
        edge(month: month ?? 1, day: day ?? 1)
    }

    /// The last day that the date can mean.
    public var last: CivilDate {
        let month = month ?? 12
        return edge(month: month, day: day ?? CivilDate.lengthOfMonth(month, year: year))
    }

    private func edge(month: Int, day: Int) -> CivilDate {
        guard let date = CivilDate(year: year, month: month, day: day) else {
            preconditionFailure("A partial date holds only fields that its initializer checked.")
        }
        return date
    }
}

extension PartialDate: Comparable {
    /// Orders dates by their first day; at the same first day the less precise comes first.
    public static func < (left: PartialDate, right: PartialDate) -> Bool {
        (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
    }
}

extension PartialDate: CustomStringConvertible {
    /// The date in the ISO 8601 form of its precision.
    public var description: String {
        var text = Self.digits(year, width: 4)
        for field in [month, day] {
            guard let field else { break }
            text += "-" + Self.digits(field, width: 2)
        }
        return text
    }

    private static func digits(_ number: Int, width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

extension PartialDate: Codable {
    /// Reads a date from its text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = PartialDate(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "“\(text)” is not a date such as 2023, 2023-04 or 2023-04-10."
            )
        }
        self = date
    }

    /// Writes the date as its text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

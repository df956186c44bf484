/// A day of the proleptic Gregorian calendar, without a time, a zone or a locale.
///
/// A value is always a day that exists in the years 1…9999: every initializer that could be given
/// another day returns `nil`. Its text, as description and in JSON, is ISO 8601 (`2023-04-10`).
///
/// For example:
///
///     let day = CivilDate(year: 2023, month: 4, day: 10)
///     day?.weekday                 // .monday
///     day?.adding(days: 30)        // 2023-05-10
public struct CivilDate: Sendable, Hashable {
    /// The years that can be written with four digits.
    public static let years = 1...9999

    /// The year, 1…9999.
    public let year: Int
    /// The month, 1…12.
    public let month: Int
    /// The day of the month, 1…31.
    public let day: Int

    /// Creates a day, or `nil` where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), (1...12).contains(month), day >= 1,
            day <= Self.lengthOfMonth(month, year: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Creates a day from its ISO 8601 text (`2023-04-10`), or `nil` where the text is anything else.
    public init?(_ text: String) {
        guard let date = PartialDate(text)?.date else { return nil }
        self = date
    }

    /// Tells whether a year has a 29 February.
    public static func isLeapYear(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The number of days of a month (1…12) of a year; 0 where there is no such month.
    public static func lengthOfMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 1, 3, 5, 7, 8, 10, 12: 31
        case 4, 6, 9, 11: 30
        case 2: isLeapYear(year) ? 29 : 28
        default: 0
        }
    }
}

// MARK: - Reckoning

extension CivilDate {
    /// A day of the week; raw values follow ISO 8601, Monday being 1.
    public enum Weekday: Int, Sendable, Hashable, CaseIterable, Codable {
        /// The first day of the ISO week.
        case monday = 1
        /// The second day of the ISO week.
        case tuesday
        /// The third day of the ISO week.
        case wednesday
        /// The fourth day of the ISO week.
        case thursday
        /// The fifth day of the ISO week.
        case friday
        /// The sixth day of the ISO week.
        case saturday
        /// The last day of the ISO week.
        case sunday
    }

    /// The number of days from 1970-01-01 to this day; negative before it.
    public var dayNumber: Int {
        // Years begin in March here, so that the leap day is the last day of a year.
        let marchYear = month > 2 ? year : year - 1
        let era = marchYear / 400
        let yearOfEra = marchYear % 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * Self.daysPerEra + dayOfEra - Self.epochOffset
    }

    /// Creates the day that is `dayNumber` days after 1970-01-01, or `nil` outside the years 1…9999.
    public init?(dayNumber: Int) {
        guard Self.dayNumbers.contains(dayNumber) else { return nil }
        let shifted = dayNumber + Self.epochOffset
        let era = shifted / Self.daysPerEra
        let dayOfEra = shifted % Self.daysPerEra
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// The day of the week.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday; the remainder is brought into 0…6.
        let index = ((dayNumber + 3) % 7 + 7) % 7
        return Weekday(rawValue: index + 1) ?? .monday
    }

    /// The last day of this day's month.
    public var endOfMonth: CivilDate {
        CivilDate(unchecked: year, month, Self.lengthOfMonth(month, year: year))
    }

    /// The day `days` later (earlier, if negative), or `nil` outside the years 1…9999.
    public func adding(days: Int) -> CivilDate? {
        let (number, overflow) = dayNumber.addingReportingOverflow(days)
        return overflow ? nil : CivilDate(dayNumber: number)
    }

    /// The same day `months` later (earlier, if negative), or `nil` outside the years 1…9999.
    ///
    /// Where that month is too short its last day is taken: 31 January and one month is 28 February.
    public func adding(months: Int) -> CivilDate? {
        let (index, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, index >= 12, Self.years.contains(index / 12) else { return nil }
        let (newYear, newMonth) = (index / 12, index % 12 + 1)
        let newDay = min(day, Self.lengthOfMonth(newMonth, year: newYear))
        return CivilDate(unchecked: newYear, newMonth, newDay)
    }

    /// The number of days from this day to another; negative where the other is earlier.
    public func days(to other: CivilDate) -> Int {
        other.dayNumber - dayNumber
    }

    private static let daysPerEra = 146_097
    /// Days from 0000-03-01 to 1970-01-01.
    private static let epochOffset = 719_468
    /// The day numbers of 0001-01-01 and 9999-12-31.
    private static let dayNumbers = -719_162...2_932_896

    /// Creates a day that the caller knows to exist.
    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }
}

extension CivilDate: Comparable {
    /// Orders days by time.
    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CivilDate: CustomStringConvertible {
    /// The day in ISO 8601, always ten characters (`2023-04-10`).
    public var description: String {
        PartialDate(self).description
    }
}

extension CivilDate: Codable {
    /// Reads a day from its ISO 8601 text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = CivilDate(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "“\(text)” is not a date such as 2023-04-10."
            )
        }
        self = date
    }

    /// Writes the day as its ISO 8601 text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

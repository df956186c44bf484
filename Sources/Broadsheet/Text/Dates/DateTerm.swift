/// What a date expression says, before anything is reckoned from a reference date.
enum DateTerm: Equatable {
    /// Days, months or years of the calendar; with a second value, all up to that.
    case span(DateFields, DateFields?)
    /// A day so many days after the reference (昨天 is -1).
    case day(Int)
    /// A weekday of the week so many weeks after the reference's (上周五).
    case weekday(CivilDate.Weekday, week: Int)
    /// The weekday nearest to the reference (周五, on Friday).
    case nearestWeekday(CivilDate.Weekday)
    /// The last such weekday before the reference, or the next one after it (last Friday).
    case adjacentWeekday(CivilDate.Weekday, isAfter: Bool)
    /// A week, Monday to Sunday, so many weeks after the reference's.
    case week(Int)
    /// Saturday and Sunday of such a week.
    case weekend(Int)
    /// Words that name no fixed days.
    case vague
}

/// A date of the calendar as far as it is written.
struct DateFields: Equatable {
    /// A year as a number, or as a distance from the reference's year (去年 is -1).
    enum Year: Equatable {
        case number(Int)
        case distance(Int)
    }

    /// A month as a number, or as a distance from the reference's month (上月 is -1).
    enum Month: Equatable {
        case number(Int)
        case distance(Int)
    }

    /// A part of a month or of a year.
    enum Portion: Equatable {
        /// 上旬, 中旬 or 下旬 as 0, 1 or 2: ten days, the last as long as the month.
        case tenDays(Int)
        /// 上半年 or 下半年 as 0 or 1.
        case half(Int)
        /// A quarter of the year, 0…3.
        case quarter(Int)
        /// The beginning or the end of a year, which are no fixed days.
        case edge
    }

    var year: Year?
    var month: Month?
    var day: Int?
    var portion: Portion?
}

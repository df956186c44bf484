/// Chinese dates of the calendar: 2023年4月10日, 四月十日, 4月10日至12日, 2023年4月, 10日.
extension DateCursor {
    /// Reads a date that begins with a number, and the end of its range.
    mutating func takeCalendarDate() -> DateTerm? {
        let start = self
        guard !isPartOfPeriod, let (first, inner) = takePoint() else { return nil }
        if first.year == nil, first.month == nil {
            guard isDayAlone(from: start) else { return nil }
        }
        if let year = first.year, first.month == nil, first.portion == nil, inner == nil,
            let holiday = attempt({ $0.takeHoliday(of: year) })
        {
            return holiday
        }
        let term = finish(first, inner)
        return term == .span(DateFields(year: first.year), nil) && isCountOfYears(from: start)
            ? nil : term
    }

    /// Reads what follows a year, a month or a day that stands before the number: 去年, 本月.
    mutating func takeRest(of fields: DateFields) -> DateTerm? {
        guard let (first, inner) = fields.month == nil ? takeMonths(fields) : takeDays(fields)
        else {
            return nil
        }
        return finish(first, inner)
    }

    /// Reads the end of a range, if there is one.
    private mutating func finish(_ first: DateFields, _ inner: DateFields?) -> DateTerm {
        if inner == nil, let last = attempt({ $0.takeRangeEnd() }) { return .span(first, last) }
        return .span(first, inner)
    }

    private mutating func takeRangeEnd() -> DateFields? {
        skipSpaces()
        _ = take("起")
        guard takeRangeMark() else { return nil }
        skipSpaces()
        guard let (first, inner) = takePoint() else { return nil }
        return inner ?? first
    }

    /// Tells whether what has been read since `start` counts years: 近2000年, 2000年历史.
    private func isCountOfYears(from start: DateCursor) -> Bool {
        if let before = start.previous, DateWords.notBeforeYear.contains(before) { return true }
        return DateWords.notBehindYear.longestMatch(in: bytes, at: offset) != nil
    }

    // MARK: Years, months and days

    /// Reads a year, a month or a day, and a second one where they share the unit: 10—12日.
    private mutating func takePoint() -> (DateFields, DateFields?)? {
        if takeJanuary() { return takeDays(DateFields(month: .number(1))) }
        guard let number = takeNumber() else { return nil }
        let second = attempt { $0.takeSecondNumber() }
        skipSpaces()
        if take("年") { return takeYear(number, second) }
        if take("月") { return takeMonth(number, second, of: DateFields()) }
        if takeDayUnit() { return takeDay(number, second, of: DateFields()) }
        return nil
    }

    /// Reads January's own name: 元月.
    private mutating func takeJanuary() -> Bool {
        attempt { $0.take("元") && $0.take("月") ? () : nil } != nil
    }

    private mutating func takeYear(
        _ number: DateNumber,
        _ second: DateNumber?
    ) -> (DateFields, DateFields?)? {
        if let second {
            guard number.isYear, second.isYear else { return nil }
            return (
                DateFields(year: .number(number.value)), DateFields(year: .number(second.value))
            )
        }
        if number.isYear { return takeMonths(DateFields(year: .number(number.value))) }
        // Two digits are a span of years, unless a month follows: 98年1月.
        guard number.digits == 2, !number.isChinese else { return nil }
        let century = number.value < 70 ? 2000 : 1900
        return attempt { cursor in
            let point = cursor.takeMonths(DateFields(year: .number(century + number.value)))
            return point?.0.month == nil ? nil : point
        }
    }

    /// Reads what may follow a year: months, halves, quarters, or nothing.
    private mutating func takeMonths(_ fields: DateFields) -> (DateFields, DateFields?)? {
        if takeJanuary() {
            return takeDays(DateFields(year: fields.year, month: .number(1)))
        }
        let month = attempt { cursor -> (DateFields, DateFields?)? in
            cursor.skipSpaces()
            guard let number = cursor.takeNumber() else { return nil }
            let second = cursor.attempt { $0.takeSecondNumber() }
            cursor.skipSpaces()
            guard cursor.take("月") else { return nil }
            return cursor.takeMonth(number, second, of: fields)
        }
        if let month { return month }
        var fields = fields
        fields.portion = take(DateWords.partsOfYear).map { DateWords.portionsOfYear[$0] }
        return (fields, nil)
    }

    private mutating func takeMonth(
        _ number: DateNumber,
        _ second: DateNumber?,
        of fields: DateFields
    ) -> (DateFields, DateFields?)? {
        guard number.digits <= 2, (1...12).contains(number.value) else { return nil }
        var fields = fields
        fields.month = .number(number.value)
        guard let second else { return takeDays(fields) }
        guard second.digits <= 2, (1...12).contains(second.value) else { return nil }
        return (fields, DateFields(month: .number(second.value)))
    }

    /// Reads what may follow a month: days, a third of the month, or nothing.
    private mutating func takeDays(_ fields: DateFields) -> (DateFields, DateFields?)? {
        _ = take("份")
        let day = attempt { cursor -> (DateFields, DateFields?)? in
            cursor.skipSpaces()
            guard let number = cursor.takeNumber() else { return nil }
            let second = cursor.attempt { $0.takeSecondNumber() }
            cursor.skipSpaces()
            guard cursor.takeDayUnit() else { return nil }
            return cursor.takeDay(number, second, of: fields)
        }
        if let day { return day }
        var fields = fields
        fields.portion = take(DateWords.partsOfMonth).map { .tenDays(DateWords.thirds[$0]) }
        return (fields, nil)
    }

    private mutating func takeDay(
        _ number: DateNumber,
        _ second: DateNumber?,
        of fields: DateFields
    ) -> (DateFields, DateFields?)? {
        // A day that does not exist is a date all the same, an invalid one; 365日 is none.
        guard number.digits <= 3, (1...99).contains(number.value) else { return nil }
        var fields = fields
        fields.day = number.value
        skipDayDecoration()
        guard let second else { return (fields, nil) }
        return (fields, DateFields(day: second.value))
    }

    // MARK: Marks and units

    mutating func takeDayUnit() -> Bool {
        take("日") || take("号")
    }

    /// Reads the second number of 10—12日 or 10、11日.
    private mutating func takeSecondNumber() -> DateNumber? {
        guard takeRangeMark() || take("、") else { return nil }
        return takeNumber()
    }

    /// Reads 至, 到 or a dash between two dates.
    private mutating func takeRangeMark() -> Bool {
        if take("—") {
            _ = take("—")
            return true
        }
        return takeAny(of: ["至", "到", "-", "–", "－", "~", "～", "─", "―", "〜"]) != nil
    }

    /// Reads what belongs to a day: （星期一）, 上午.
    mutating func skipDayDecoration() {
        _ = attempt { cursor -> Bool? in
            cursor.skipSpaces()
            let isBracketed = cursor.takeAny(of: ["（", "("]) != nil
            guard cursor.take(DateWords.weekPrefixes) != nil, cursor.takeWeekday() != nil,
                !isBracketed || cursor.takeAny(of: ["）", ")"]) != nil
            else { return nil }
            return true
        }
        _ = attempt { cursor -> Bool? in
            guard let part = cursor.take(DateWords.partsOfDay) else { return nil }
            // 晚 and 早 are also the front of other words: 晚会, 早教.
            guard DateWords.partsOfDayNeedingCare.contains(part), let next = cursor.scalar else {
                return true
            }
            return DateWords.notBehindPartOfDay.contains(next) ? nil : true
        }
    }

    // MARK: A day without a month

    /// Tells whether what has been read since `start` (10日) is a day rather than a span of days.
    private func isDayAlone(from start: DateCursor) -> Bool {
        if let before = start.previous, DateWords.notBeforeDay.contains(before) { return false }
        var number = start
        guard let first = number.takeNumber(), (1...31).contains(first.value) else { return false }
        // 三日 is a span more often than a day; 十二日 is a day.
        guard !first.isChinese || first.digits > 1 else { return false }
        let isNamedHao = DateCursor(bytes, at: offset).previous == Unicode.Scalar("号").value
        guard !isNamedHao, let next = scalar else { return !isNamedHao }
        if DateWords.notBehindDay.contains(next) { return false }
        // 10日前 is a limit, but 10日前往 goes there on that day.
        var behind = self
        if behind.take("前") { return behind.takeAny(of: ["往", "来", "夕"]) != nil }
        return true
    }

    /// Tells whether what stands before makes the number part of something else.
    ///
    /// Behind 每 or 逢 a date comes again and again; 每月10日, 次年4月 and 3年4月 are no dates either.
    private var isPartOfPeriod: Bool {
        guard let before = previous else { return false }
        if Self.every.contains(before) || before == Unicode.Scalar("月").value { return true }
        guard before == Unicode.Scalar("年").value || before == Unicode.Scalar("周").value,
            let front = DateCursor(bytes, at: bytes.startOfScalar(endingAt: offset)).previous
        else { return false }
        return front.arabicDigit != nil || Self.beforeYear.contains(front)
    }

    private static let every = DateWords.scalars("每逢")
    private static let beforeYear = DateWords.scalars("每逢当次同翌一二三四五六七八九十两")
}

/// Chinese words for dates: 昨天（29日）, 去年10月, 本月初, 上周五, 周六, “五一”前夕, 近日.
extension DateCursor {
    /// Reads a word for a date and what belongs to it.
    mutating func takeDateWord() -> DateTerm? {
        let (before, first) = (previous, scalar)
        guard let index = take(DateWords.matcher) else { return nil }
        let entry = DateWords.all[index]
        let behind = scalar
        guard !entry.notBehind.holds(before), !entry.notBefore.holds(behind) else { return nil }
        switch entry.meaning {
        case .term(.vague): return .vague
        case .term(let term): return exactDay(or: term)
        case .year(let distance): return takeYearContents(distance)
        case .month(let distance): return takeRest(of: DateFields(month: .distance(distance)))
        case .january: return takeRest(of: DateFields(month: .number(1)))
        case .week(let distance): return takeWeekContents(distance)
        case .weekPrefix: return takeWeekdayAlone(before: before)
        case .lunar: return skipLunarDate() || "正腊".holds(first) ? .vague : nil
        case .other: return nil
        default: return takeHoliday(entry.meaning, of: nil)
        }
    }

    /// Reads the exact date behind a relative one, which then counts: 上周五（4月7日）.
    private mutating func exactDay(or term: DateTerm) -> DateTerm {
        takeExactDay() ?? decorated(term)
    }

    private mutating func decorated(_ term: DateTerm) -> DateTerm {
        skipDayDecoration()
        return term
    }

    /// Reads the date in brackets behind a relative word: 昨日（4月9日）.
    private mutating func takeExactDay() -> DateTerm? {
        attempt { cursor in
            cursor.skipDayDecoration()
            guard cursor.takeAny(of: ["（", "("]) != nil, let number = cursor.takeNumber() else {
                return nil
            }
            var fields = DateFields()
            cursor.skipSpaces()
            if cursor.take("月") {
                cursor.skipSpaces()
                fields.month = .number(number.value)
                guard (1...12).contains(number.value), let day = cursor.takeNumber() else {
                    return nil
                }
                fields.day = day.value
                cursor.skipSpaces()
            } else {
                fields.day = number.value
            }
            guard cursor.takeDayUnit() else { return nil }
            cursor.skipDayDecoration()
            guard cursor.takeAny(of: ["）", ")"]) != nil else { return nil }
            cursor.skipDayDecoration()
            return .span(fields, nil)
        }
    }

    // MARK: Years and weeks

    private mutating func takeYearContents(_ distance: Int) -> DateTerm? {
        let year = DateFields.Year.distance(distance)
        return attempt { $0.takeHoliday(of: year) } ?? takeRest(of: DateFields(year: year))
    }

    private mutating func takeWeekContents(_ distance: Int) -> DateTerm? {
        if take("末") { return .weekend(distance) }
        guard let weekday = takeWeekday() else { return .week(distance) }
        return exactDay(or: .weekday(weekday, week: distance))
    }

    /// Reads 一…六, 日 or 天 behind 周.
    mutating func takeWeekday() -> CivilDate.Weekday? {
        let names: [Unicode.Scalar] = ["一", "二", "三", "四", "五", "六", "日", "天"]
        guard let name = takeAny(of: names), let index = names.firstIndex(of: name) else {
            return nil
        }
        return CivilDate.Weekday(rawValue: min(index, 6) + 1)
    }

    /// Reads a weekday without a week, unless it comes every week or is a person's name.
    private mutating func takeWeekdayAlone(before: UInt32?) -> DateTerm? {
        let isShort = previous == Unicode.Scalar("周").value
        guard !Self.notBeforeWeekday.holds(before), let weekday = takeWeekday() else { return nil }
        let next = scalar
        guard !"至到、次和及或—-".holds(next) else { return nil }
        // 周一 followed by another ideograph may be a name: 周一鸣.
        let isClear = next.map { !$0.isHan || Self.behindWeekday.holds($0) } ?? true
        guard !isShort || isClear else { return nil }
        return exactDay(or: .nearestWeekday(weekday))
    }

    private static let notBeforeWeekday = "每逢一二三四五六七八九十两几半数整双隔单至到、和及或0123456789"
    private static let behindWeekday = "上下中晚早凌傍夜清深起前后将在的举召开当这起"

    // MARK: Holidays

    /// Passes over the month and day of the lunar calendar.
    private mutating func skipLunarDate() -> Bool {
        let start = offset
        while Self.lunar.holds(scalar) { offset += 3 }
        return offset > start
    }

    private static let lunar = "正冬腊闰初一二三四五六七八九十廿卅月日年"

    /// Reads a holiday's name behind a year: 今年五一前夕, 2023年春节.
    mutating func takeHoliday(of year: DateFields.Year) -> DateTerm? {
        guard let index = take(DateWords.matcher) else { return nil }
        return takeHoliday(DateWords.all[index].meaning, of: year)
    }

    private mutating func takeHoliday(
        _ meaning: DateWords.Meaning,
        of year: DateFields.Year?
    ) -> DateTerm? {
        guard DateHolidays.others.longestMatch(in: bytes, at: offset) == nil else { return nil }
        let isNamed = take(DateHolidays.nameEnds) != nil
        let isSpan = take(DateHolidays.spans) != nil
        switch meaning {
        case .holiday(let month, let day):
            let fields = DateFields(year: year, month: .number(month), day: day)
            return isSpan || "前后".holds(scalar) ? .vague : decorated(.span(fields, nil))
        case .movableHoliday:
            return .vague
        case .shortName(let full):
            guard isNamed || isSpan || year != nil else { return nil }
            guard case .holiday(let month, let day) = full, !isSpan else { return .vague }
            return decorated(.span(DateFields(year: year, month: .number(month), day: day), nil))
        default:
            return nil
        }
    }
}

extension String {
    /// Tells whether a scalar is one of the string's.
    fileprivate func holds(_ scalar: UInt32?) -> Bool {
        guard let scalar else { return false }
        return unicodeScalars.contains { $0.value == scalar }
    }
}

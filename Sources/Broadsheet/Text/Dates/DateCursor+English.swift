/// English dates: April 10, 2023, 10 April 2023, Mar. 5, early May, last Friday, yesterday.
extension DateCursor {
    /// Reads a date that begins with a word; a word begins here.
    mutating func takeEnglishDate() -> DateTerm? {
        if let previous, previous.isLatinLetter || previous.arabicDigit != nil { return nil }
        if let term = attempt({ $0.takeDateWithMonthFirst() }) { return term }
        if let weekday = attempt({ $0.takeEnglishWeekday() }) { return takeDate(behind: weekday) }
        guard let index = takeWord(EnglishDateWords.phrases) else { return nil }
        switch EnglishDateWords.meanings[index].meaning {
        case .term(let term): return term
        case .adjacent(let distance): return takeAdjacent(distance)
        case .portion(let third): return takePortion(third)
        }
    }

    // MARK: Month and day

    /// Reads 10 April 2023, 10th of April or 10-12 April.
    mutating func takeEnglishDateWithDayFirst() -> DateTerm? {
        guard let day = takeDayNumber() else { return nil }
        let last = attempt { $0.takeLastDay() }
        skipSpaces()
        _ = attempt { cursor -> Bool? in
            guard cursor.takeWord(EnglishDateWords.of) != nil else { return nil }
            cursor.skipSpaces()
            return true
        }
        guard let month = takeMonthName() else { return nil }
        let fields = DateFields(year: takeEnglishYear(), month: .number(month), day: day)
        return .span(fields, last.map { DateFields(day: $0) })
    }

    private mutating func takeDateWithMonthFirst() -> DateTerm? {
        let start = self
        guard let month = takeMonthName() else { return nil }
        var fields = DateFields(month: .number(month))
        if let day = attempt({ $0.takeSpacedDay() }) {
            fields.day = day
            let last = attempt { $0.takeLastDay() }
            fields.year = takeEnglishYear()
            if let last { return .span(fields, DateFields(day: last)) }
            return .span(fields, attempt { $0.takeLastMonthAndDay() })
        }
        fields.year = takeEnglishYear()
        guard fields.year != nil || start.isBehindPreposition else { return nil }
        return .span(fields, nil)
    }

    private mutating func takeSpacedDay() -> Int? {
        skipSpaces()
        return takeDayNumber()
    }

    /// Reads the second day of April 10-12 or April 10 to 12.
    private mutating func takeLastDay() -> Int? {
        guard takeEnglishRangeMark() else { return nil }
        return takeDayNumber()
    }

    /// Reads the end of April 10 to May 2, 2023.
    private mutating func takeLastMonthAndDay() -> DateFields? {
        guard takeEnglishRangeMark(), let month = takeMonthName(), let day = takeSpacedDay() else {
            return nil
        }
        return DateFields(year: takeEnglishYear(), month: .number(month), day: day)
    }

    private mutating func takeEnglishRangeMark() -> Bool {
        skipSpaces()
        guard take("-") || take("–") || take("—") || takeWord(EnglishDateWords.to) != nil else {
            return false
        }
        skipSpaces()
        return true
    }

    /// Reads 1…31, perhaps as an ordinal, with no digit or letter behind it.
    private mutating func takeDayNumber() -> Int? {
        attempt { cursor in
            guard let number = cursor.takeNumber(), !number.isChinese, number.digits <= 2,
                (1...31).contains(number.value)
            else { return nil }
            _ = cursor.takeWord(EnglishDateWords.ordinals)
            if let next = cursor.scalar, next.isLatinLetter || next == 0x3A { return nil }
            return number.value
        }
    }

    private mutating func takeEnglishYear() -> DateFields.Year? {
        attempt { cursor in
            _ = cursor.take(",")
            cursor.skipSpaces()
            guard let number = cursor.takeNumber(), !number.isChinese, number.isYear else {
                return nil
            }
            if let next = cursor.scalar, next.isLatinLetter || next.arabicDigit != nil {
                return nil
            }
            return .number(number.value)
        }
    }

    /// Reads a month's name, 1…12, with a capital letter and perhaps abbreviated.
    private mutating func takeMonthName() -> Int? {
        guard isCapital, let index = takeWord(EnglishDateWords.months) else { return nil }
        if index >= 12 { _ = take(".") }
        return EnglishDateWords.monthNumbers[index]
    }

    /// Tells whether a month's name here, with no day, stands in a phrase such as “in April”.
    private var isBehindPreposition: Bool {
        let before = bytes[..<offset].suffix(6)
        return ["in ", "In ", "since ", "Since ", "until ", "of "].contains { preposition in
            before.suffix(preposition.utf8.count).elementsEqual(preposition.utf8)
        }
    }

    // MARK: Words

    private mutating func takeEnglishWeekday() -> CivilDate.Weekday? {
        guard isCapital, let index = takeWord(EnglishDateWords.weekdays) else { return nil }
        return CivilDate.Weekday(rawValue: index + 1)
    }

    /// Reads the date behind a weekday: Monday, April 10.
    private mutating func takeDate(behind weekday: CivilDate.Weekday) -> DateTerm {
        let date = attempt { cursor -> DateTerm? in
            _ = cursor.take(",")
            cursor.skipSpaces()
            return cursor.attempt { $0.takeDateWithMonthFirst() }
                ?? cursor.takeEnglishDateWithDayFirst()
        }
        return date ?? .nearestWeekday(weekday)
    }

    /// Reads what follows last, this or next.
    private mutating func takeAdjacent(_ distance: Int) -> DateTerm? {
        skipSpaces()
        if let weekday = takeEnglishWeekday() {
            return distance == 0
                ? .weekday(weekday, week: 0) : .adjacentWeekday(weekday, isAfter: distance > 0)
        }
        switch takeWord(EnglishDateWords.periods) {
        case 0?: return .week(distance)
        case 1?: return .weekend(distance)
        case 2?: return .span(DateFields(month: .distance(distance)), nil)
        case 3?: return .span(DateFields(year: .distance(distance)), nil)
        default: return nil
        }
    }

    /// Reads the month behind early, mid or late.
    private mutating func takePortion(_ third: Int) -> DateTerm? {
        _ = take("-")
        skipSpaces()
        guard let month = takeMonthName() else { return nil }
        let year = takeEnglishYear()
        return .span(DateFields(year: year, month: .number(month), portion: .tenDays(third)), nil)
    }

    /// Reads the longest word of a list that is not the front of a longer word.
    private mutating func takeWord(_ words: Matcher) -> Int? {
        attempt { cursor in
            guard let index = cursor.take(words) else { return nil }
            if let next = cursor.scalar, next.isLatinLetter { return nil }
            return index
        }
    }

    private var isCapital: Bool {
        scalar.map { $0 &- 0x41 < 26 } ?? false
    }
}

/// Finds the days that a date expression stands for, seen from a reference date.
struct DateResolver {
    typealias Resolution = DateExpression.Resolution

    let reference: PartialDate?

    /// The days of a term, or why they are not known.
    func resolve(_ term: DateTerm) -> Resolution {
        switch term {
        case .vague: .unresolved(.vague)
        case .span(let first, let last): resolve(from: first, to: last)
        case .day(let distance): relative { $0.adding(days: distance) }
        case .weekday(let weekday, let week):
            relative { $0.adding(days: 7 * week + weekday.rawValue - $0.weekday.rawValue) }
        case .nearestWeekday(let weekday):
            // Four days back and three ahead are one weekday: what lies three ahead is nearer.
            relative { day in
                let ahead = (weekday.rawValue - day.weekday.rawValue + 7) % 7
                return day.adding(days: ahead > 3 ? ahead - 7 : ahead)
            }
        case .adjacentWeekday(let weekday, let isAfter):
            relative { day in
                let ahead = (weekday.rawValue - day.weekday.rawValue + 7) % 7
                return day.adding(days: isAfter && ahead > 0 ? ahead : isAfter ? 7 : ahead - 7)
            }
        case .week(let distance): week(distance, weekdays: .monday)
        case .weekend(let distance): week(distance, weekdays: .saturday)
        }
    }

    // MARK: Counting from a day

    private func relative(_ day: (CivilDate) -> CivilDate?) -> Resolution {
        guard let date = reference?.date else { return .unresolved(.noReferenceDate) }
        guard let result = day(date) else { return .unresolved(.invalid) }
        return .days(first: result, last: result)
    }

    /// The days of a week from a weekday to Sunday.
    private func week(_ distance: Int, weekdays start: CivilDate.Weekday) -> Resolution {
        let beginning = resolve(.weekday(start, week: distance))
        guard case .days(let first, _) = beginning,
            let last = first.adding(days: 7 - start.rawValue)
        else { return beginning }
        return .days(first: first, last: last)
    }

    // MARK: Dates of the calendar

    private func resolve(from start: DateFields, to end: DateFields?) -> Resolution {
        guard let end else { return resolve(start) }
        let first = resolve(start.borrowingYear(of: end))
        guard case .days(let from, let startLast) = first else { return first }
        var completed = end.completed(from: from)
        guard case .days(_, var to) = resolve(completed) else { return resolve(completed) }
        if to < startLast, end.year == nil {
            // 12月28日至1月3日 goes into the next year, 30日至2日 into the next month.
            completed.advance(isDayOnly: end.month == nil, from: from)
            guard case .days(_, let later) = resolve(completed) else { return resolve(completed) }
            to = later
        }
        return to < startLast ? .unresolved(.invalid) : .days(first: from, last: to)
    }

    private func resolve(_ fields: DateFields) -> Resolution {
        switch (year(of: fields), fields.month) {
        case (.failure(let reason), _):
            return .unresolved(reason.value)
        case (.success(let year?), .number(let month)?):
            return days(year: year, month: month, fields)
        case (.success(let year?), nil):
            return days(year: year, month: nil, fields)
        case (.success(nil), .number(let month)?):
            return nearestYear(month: month, fields)
        case (.success(let year), .distance(let distance)?):
            return year == nil ? shiftedMonth(by: distance, fields) : .unresolved(.invalid)
        case (.success(nil), nil):
            return nearestMonth(fields)
        }
    }

    private struct Failure: Error {
        let value: DateExpression.Reason
    }

    private func year(of fields: DateFields) -> Result<Int?, Failure> {
        switch fields.year {
        case nil: return .success(nil)
        case .number(let year)?: return .success(year)
        case .distance(let distance)?:
            guard let reference else { return .failure(Failure(value: .noReferenceDate)) }
            return .success(reference.year + distance)
        }
    }

    private func shiftedMonth(by distance: Int, _ fields: DateFields) -> Resolution {
        guard let reference, reference.month != nil else { return .unresolved(.noReferenceDate) }
        guard let month = reference.first.adding(months: distance) else {
            return .unresolved(.invalid)
        }
        return days(year: month.year, month: month.month, fields)
    }

    /// The year that brings a month or a day of a month nearest to the reference.
    private func nearestYear(month: Int, _ fields: DateFields) -> Resolution {
        // No year at all has such a day: a leap year would have 29 February.
        guard CivilDate(year: 2000, month: month, day: fields.day ?? 1) != nil else {
            return .unresolved(.invalid)
        }
        guard let reference else { return .unresolved(.noReferenceDate) }
        // Nine years hold a leap year even around a century without one.
        let years = [0, -1, 1] + (2...8).flatMap { [-$0, $0] }
        let candidates = years.map { days(year: reference.year + $0, month: month, fields) }
        return nearest(of: candidates, to: reference)
    }

    /// The month that brings a day nearest to the reference.
    private func nearestMonth(_ fields: DateFields) -> Resolution {
        guard let reference, reference.month != nil else { return .unresolved(.noReferenceDate) }
        // The reference's own month wins where the day is not known.
        let distances = reference.day == nil ? [0] : [0, -1, 1, -2, 2]
        return nearest(of: distances.map { shiftedMonth(by: $0, fields) }, to: reference)
    }

    /// The nearest of several readings; of two equally near ones the first.
    private func nearest(of candidates: [Resolution], to reference: PartialDate) -> Resolution {
        var best: (gap: Int, resolution: Resolution)?
        for candidate in candidates {
            guard case .days(let first, let last) = candidate else { continue }
            let gap = max(0, reference.last.days(to: first), last.days(to: reference.first))
            if gap < best?.gap ?? .max { best = (gap, candidate) }
        }
        return best?.resolution ?? .unresolved(.invalid)
    }

    private func days(year: Int, month: Int?, _ fields: DateFields) -> Resolution {
        guard let date = PartialDate(year: year, month: month, day: fields.day) else {
            return .unresolved(.invalid)
        }
        return portion(fields.portion, of: date)
    }

    private func portion(_ portion: DateFields.Portion?, of date: PartialDate) -> Resolution {
        let (first, last) = (date.first, date.last)
        func months(_ start: Int, _ count: Int) -> Resolution {
            guard let from = first.adding(months: start), let to = from.adding(months: count - 1)
            else {
                return .unresolved(.invalid)
            }
            return .days(first: from, last: to.endOfMonth)
        }
        switch portion {
        case nil: return .days(first: first, last: last)
        case .edge?: return .unresolved(.vague)
        case .half(let index)?: return months(6 * index, 6)
        case .quarter(let index)?: return months(3 * index, 3)
        case .tenDays(let index)?:
            let from = first.adding(days: 10 * index)
            let to = index == 2 ? last : first.adding(days: 10 * index + 9)
            guard let from, let to else { return .unresolved(.invalid) }
            return .days(first: from, last: to)
        }
    }
}

extension DateFields {
    /// Takes the year of a range's end where only that has one: April 10 to May 2, 2023.
    fileprivate func borrowingYear(of end: DateFields) -> DateFields {
        guard year == nil, month != nil, case .number(let endYear)? = end.year else { return self }
        var fields = self
        let isLater = month?.number ?? 0 > end.month?.number ?? 12
        fields.year = .number(isLater ? endYear - 1 : endYear)
        return fields
    }

    /// Takes what the end of a range leaves out from the range's first day: 5月12日至14日.
    fileprivate func completed(from first: CivilDate) -> DateFields {
        var fields = self
        if fields.year == nil { fields.year = .number(first.year) }
        if fields.month == nil, year == nil, day != nil { fields.month = .number(first.month) }
        return fields
    }

    /// Moves the end of a range to the next month or year.
    fileprivate mutating func advance(isDayOnly: Bool, from first: CivilDate) {
        guard isDayOnly else {
            year = .number(first.year + 1)
            return
        }
        year = .number(first.month == 12 ? first.year + 1 : first.year)
        month = .number(first.month % 12 + 1)
    }
}

extension DateFields.Month {
    fileprivate var number: Int? {
        guard case .number(let number) = self else { return nil }
        return number
    }
}

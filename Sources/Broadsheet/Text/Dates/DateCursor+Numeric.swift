/// Dates in digits: 2023-04-10, 2023.4.10, 2023/4/10, 2023-04, 2023.4.10-4.12.
extension DateCursor {
    /// Reads a date in digits and the end of its range.
    mutating func takeNumericDate() -> DateTerm? {
        guard let (first, mark) = takeNumericPoint() else { return nil }
        let last = attempt { cursor -> DateFields? in
            guard cursor.takeAny(of: ["-", "—", "–", "~", "～", "至", "到"]) != nil else { return nil }
            if let (fields, _) = cursor.attempt({ $0.takeNumericPoint() }) { return fields }
            return cursor.takeMonthAndDay(mark: mark)
        }
        guard isAtNumberEnd(mark) else { return nil }
        return .span(first, last)
    }

    private mutating func takeNumericPoint() -> (DateFields, mark: Unicode.Scalar)? {
        guard let year = takeNumber(), !year.isChinese, year.isYear,
            let mark = takeAny(of: ["-", ".", "/", "．", "／", "－"]),
            let month = takeShortNumber(), (1...12).contains(month.value)
        else { return nil }
        var fields = DateFields(year: .number(year.value), month: .number(month.value))
        let day = attempt { cursor -> DateNumber? in
            guard cursor.take(mark) else { return nil }
            return cursor.takeShortNumber()
        }
        if let day { fields.day = day.value }
        // 2023-04 is a month by its two digits; 2023.4 is a number.
        guard day != nil || (mark == "-" && month.digits == 2) else { return nil }
        return (fields, mark)
    }

    private mutating func takeMonthAndDay(mark: Unicode.Scalar) -> DateFields? {
        guard let first = takeShortNumber() else { return nil }
        guard take(mark) else { return mark == "-" ? nil : DateFields(day: first.value) }
        guard let day = takeShortNumber() else { return nil }
        return DateFields(month: .number(first.value), day: day.value)
    }

    private mutating func takeShortNumber() -> DateNumber? {
        attempt { cursor in
            guard let number = cursor.takeNumber(), !number.isChinese, number.digits <= 2 else {
                return nil
            }
            return number
        }
    }

    /// Tells whether no digit or letter goes on the number here.
    private func isAtNumberEnd(_ mark: Unicode.Scalar) -> Bool {
        guard let next = scalar else { return true }
        guard next.arabicDigit == nil, !next.isLatinLetter || next == 0x54 else { return false }
        var behind = self
        guard behind.take(mark) else { return true }
        return behind.scalar?.arabicDigit == nil
    }
}

// Values of the model's own types, as the interchange format writes them.
extension JSONScanner {
    /// Reads one of a closed list of words.
    mutating func readChoice<Choice>() throws(JSONError) -> Choice
    where Choice: RawRepresentable<String> & CaseIterable {
        let text = try readString()
        guard let choice = Choice(rawValue: text) else {
            let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw invalidValue(expected: "one of \(choices)", found: text)
        }
        return choice
    }

    /// Reads a date of any precision.
    mutating func readPartialDate() throws(JSONError) -> PartialDate {
        let text = try readString()
        guard let date = PartialDate(text) else {
            throw invalidValue(expected: "a date such as 2023, 2023-04 or 2023-04-10", found: text)
        }
        return date
    }

    /// Reads a day, or `null`.
    mutating func readDayOrNull() throws(JSONError) -> CivilDate? {
        guard let text = try readStringOrNull() else { return nil }
        guard let day = CivilDate(text) else {
            throw invalidValue(expected: "a date such as 2023-04-10", found: text)
        }
        return day
    }

    /// Reads a list of strings.
    mutating func readStrings() throws(JSONError) -> [String] {
        try readList { scanner throws(JSONError) in try scanner.readString() }
    }

    /// Reads a string that holds no NUL, which neither a page nor an article may hold.
    mutating func readWords() throws(JSONError) -> String {
        let text = try readString()
        guard !text.hasByte(0) else {
            throw invalidValue(expected: "text without NUL", found: "NUL")
        }
        return text
    }

    /// Reads a line number.
    mutating func readLineNumber() throws(JSONError) -> Int {
        let number = try readInteger()
        guard number >= 1 else {
            throw invalidValue(expected: "a line number from 1", found: String(number))
        }
        return number
    }
}

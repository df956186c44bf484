/// Goes through a text from date to date.
///
/// Most scalars can begin no date, which one look into a table tells; the parsers only see the rest.
struct DateScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let openers = DateOpeners.shared
    private var offset = 0
    /// The last date's fields, for a day that is listed behind it: 4月10日、12日.
    private var listed: (end: Int, fields: DateFields)?

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The next date expression and what it says.
    mutating func next() -> (range: Range<Int>, term: DateTerm)? {
        while offset < bytes.count {
            let scalar = bytes.decodeScalar(at: offset)
            let opener = openers[scalar.value]
            if opener == .none {
                offset += scalar.length
                continue
            }
            let start = offset
            var cursor = DateCursor(bytes, at: start)
            let term = take(opener, &cursor)
            offset += scalar.length
            if let term {
                offset = cursor.offset
                note(term)
                return (start..<offset, term)
            }
            skipRest(of: opener)
        }
        return nil
    }

    private func take(_ opener: DateOpeners.Kind, _ cursor: inout DateCursor) -> DateTerm? {
        switch opener {
        case .none, .letter: return nil
        case .word: return cursor.attempt { $0.takeDateWord() }
        case .englishWord: return cursor.attempt { $0.takeEnglishDate() }
        case .numeral: return takeNumber(&cursor) ?? cursor.attempt { $0.takeDateWord() }
        case .digit:
            guard !cursor.isInsideNumber else { return nil }
            return takeNumber(&cursor) ?? cursor.attempt { $0.takeNumericDate() }
                ?? cursor.attempt { $0.takeEnglishDateWithDayFirst() }
        }
    }

    private func takeNumber(_ cursor: inout DateCursor) -> DateTerm? {
        if let listed, let term = cursor.attempt({ $0.takeListedDay(behind: listed) }) {
            return term
        }
        return cursor.attempt { $0.takeCalendarDate() }
    }

    private mutating func note(_ term: DateTerm) {
        guard case .span(let first, let last) = term else { return }
        var fields = last ?? first
        guard fields.day != nil else { return }
        fields.year = fields.year ?? first.year
        fields.month = fields.month ?? first.month
        listed = (offset, fields)
    }

    /// Passes over the rest of a word or a number, in the middle of which no date begins.
    private mutating func skipRest(of opener: DateOpeners.Kind) {
        switch opener {
        case .letter, .englishWord:
            while offset < bytes.count, UInt32(bytes[offset]).isLatinLetter { offset += 1 }
        case .digit:
            while offset < bytes.count {
                let scalar = bytes.decodeScalar(at: offset)
                guard scalar.value.arabicDigit != nil else { return }
                offset += scalar.length
            }
        default:
            break
        }
    }
}

extension DateCursor {
    /// Tells whether the digit here goes on a number, a word or a code that began before it.
    fileprivate var isInsideNumber: Bool {
        guard let previous else { return false }
        if previous.arabicDigit != nil || previous.isLatinLetter { return true }
        guard [0x2C, 0x2D, 0x2E, 0x2F, 0x3A].contains(previous) else { return false }
        let before = DateCursor(bytes, at: offset - 1).previous
        return before.map { $0.arabicDigit != nil || $0.isLatinLetter } ?? false
    }

    /// Reads a day whose month stands before it in a list: the 12日 of 4月10日、12日.
    fileprivate mutating func takeListedDay(
        behind listed: (end: Int, fields: DateFields)
    ) -> DateTerm? {
        var gap = DateCursor(bytes, at: listed.end)
        guard gap.takeAny(of: ["、", "和", "及", "与"]) != nil, gap.offset == offset,
            let number = takeNumber(), takeDayUnit(), (1...31).contains(number.value)
        else { return nil }
        var fields = listed.fields
        fields.day = number.value
        fields.portion = nil
        skipDayDecoration()
        return .span(fields, nil)
    }
}

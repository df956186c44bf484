/// Goes through a text from date to date.
///
/// Most scalars can begin no date, which one look into a table tells; the parsers only see the rest.
struct DateScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0
    /// The last date's fields, for a day that is listed behind it: 4月10日、12日.
    private var listed: (end: Int, fields: DateFields)?

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The next date expression and what it says.
    mutating func next() -> (range: Range<Int>, term: DateTerm)? {
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte < 0x80, !DateOpeners.ascii[Int(byte)] {
                offset += 1
                continue
            }
            let scalar = bytes.decodeScalar(at: offset)
            guard byte < 0x80 || DateOpeners.contains(scalar.value) else {
                offset += scalar.length
                continue
            }
            if let found = parse(scalar) { return found }
        }
        return nil
    }

    /// Tries the parsers here, and moves on behind the date or behind what is none.
    private mutating func parse(_ scalar: DecodedScalar) -> (range: Range<Int>, term: DateTerm)? {
        let start = offset
        var cursor = DateCursor(bytes, at: start)
        let term: DateTerm?
        if scalar.value.isLatinLetter {
            term = cursor.attempt { $0.takeEnglishDate() }
            skipWord()
        } else {
            term = cursor.attempt { takeDate(&$0, first: scalar.value) }
            offset += scalar.length
            if term == nil, scalar.value.arabicDigit != nil { skipDigits() }
        }
        guard let term else { return nil }
        offset = cursor.offset
        note(term)
        return (start..<offset, term)
    }

    private func takeDate(_ cursor: inout DateCursor, first: UInt32) -> DateTerm? {
        if first.arabicDigit != nil {
            guard !cursor.isInsideNumber else { return nil }
            if let term = cursor.attempt({ $0.takeNumericDate() }) { return term }
            if let term = cursor.attempt({ $0.takeEnglishDateWithDayFirst() }) { return term }
        }
        if let listed, let term = cursor.attempt({ $0.takeListedDay(behind: listed) }) {
            return term
        }
        if let term = cursor.attempt({ $0.takeCalendarDate() }) { return term }
        return cursor.takeDateWord()
    }

    private mutating func note(_ term: DateTerm) {
        guard case .span(let first, let last) = term else { return }
        var fields = last ?? first
        guard fields.day != nil else { return }
        fields.year = fields.year ?? first.year
        fields.month = fields.month ?? first.month
        listed = (offset, fields)
    }

    private mutating func skipWord() {
        while offset < bytes.count, UInt32(bytes[offset]).isLatinLetter { offset += 1 }
    }

    private mutating func skipDigits() {
        while offset < bytes.count {
            let scalar = bytes.decodeScalar(at: offset)
            guard scalar.value.arabicDigit != nil else { return }
            offset += scalar.length
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

/// What a date expression can begin with.
enum DateOpeners {
    /// For each ASCII byte whether a date can begin with it.
    static let ascii: [Bool] = (0..<128).map { byte in
        let scalar = UInt32(byte)
        return scalar.arabicDigit != nil || scalar.isLatinLetter || scalar == 0x22
    }

    /// Tells whether a date can begin with a scalar beyond ASCII.
    static func contains(_ scalar: UInt32) -> Bool {
        scalar.arabicDigit != nil || table[scalar] != 0
    }

    private static let table: ScalarClasses = {
        let numerals = "〇零○一二三四五六七八九十廿卅".unicodeScalars.map(\.value)
        let words = DateWords.all.compactMap { $0.text.unicodeScalars.first?.value }
        guard let table = ScalarClasses(scalars: numerals + words, folding: false) else {
            preconditionFailure("The list of date words has few scalars.")
        }
        return table
    }()
}

/// Tells what a scalar may be the beginning of.
///
/// One look into this table spares most places in a text all further questions.
struct DateOpeners: Sendable {
    /// What may begin.
    enum Kind: UInt8, Sendable {
        case none
        /// A number in Arabic digits, and with it a date of the calendar.
        case digit
        /// A number in Chinese numerals, or a word such as 五一.
        case numeral
        /// A Chinese word for a date.
        case word
        /// An English word for a date.
        case englishWord
        /// An English word that is none, and is passed over as a whole.
        case letter
    }

    static let shared = DateOpeners()

    private let classes: ScalarClasses
    /// For each class of scalars its kind.
    private let kinds: [Kind]

    private init() {
        var kinds: [UInt32: Kind] = [:]
        for letter in (0x41...0x5A).map(UInt32.init) {
            kinds[letter] = .letter
            kinds[letter | 0x20] = .letter
        }
        for scalar in EnglishDateWords.firstLetters { kinds[scalar] = .englishWord }
        for entry in DateWords.all {
            if let first = entry.text.unicodeScalars.first { kinds[first.value] = .word }
        }
        for scalar in DateWords.scalars("〇零○一二三四五六七八九十廿卅") { kinds[scalar] = .numeral }
        for scalar in DateWords.scalars("0123456789０１２３４５６７８９") { kinds[scalar] = .digit }
        guard let classes = ScalarClasses(scalars: Array(kinds.keys), folding: false) else {
            preconditionFailure("The words for dates begin with few scalars.")
        }
        var table = Array(repeating: Kind.none, count: classes.count)
        for (scalar, kind) in kinds { table[Int(classes[scalar])] = kind }
        self.classes = classes
        self.kinds = table
    }

    /// What a scalar may be the beginning of.
    @inline(__always)
    subscript(scalar: UInt32) -> Kind {
        kinds[Int(classes[scalar])]
    }
}

/// The English words that dates are made of.
enum EnglishDateWords {
    /// What a word or phrase says.
    enum Meaning {
        /// A complete expression.
        case term(DateTerm)
        /// last, this or next as -1, 0 or 1, behind which a period stands.
        case adjacent(Int)
        /// early, mid or late as 0, 1 or 2, behind which a month stands.
        case portion(Int)
    }

    /// The names of the months in full, then the usual abbreviations.
    static let months = makeMatcher([
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep",
        "Sept", "Oct", "Nov", "Dec",
    ])
    /// The number of the month that each of ``months`` names.
    static let monthNumbers = Array(1...12) + [1, 2, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12]

    static let weekdays = makeMatcher([
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ])
    static let periods = makeMatcher(["week", "weekend", "month", "year"])
    static let ordinals = makeMatcher(["st", "nd", "rd", "th"])
    static let of = makeMatcher(["of"])
    static let to = makeMatcher(["to", "through", "until"])

    static let meanings: [(text: String, meaning: Meaning)] = [
        ("yesterday", .term(.day(-1))), ("today", .term(.day(0))), ("tomorrow", .term(.day(1))),
        ("the day before yesterday", .term(.day(-2))), ("last night", .term(.day(-1))),
        ("tonight", .term(.day(0))), ("recently", .term(.vague)), ("lately", .term(.vague)),
        ("in recent days", .term(.vague)), ("a few days ago", .term(.vague)),
        ("not long ago", .term(.vague)), ("last", .adjacent(-1)), ("this", .adjacent(0)),
        ("next", .adjacent(1)), ("early", .portion(0)), ("mid", .portion(1)), ("late", .portion(2)),
    ]
    /// Finds the phrases of ``meanings``, also with capital letters.
    static let phrases = makeMatcher(meanings.map(\.text))

    /// The letters with which these words begin; months and weekdays have a capital one.
    static let firstLetters: Set<UInt32> = {
        let names = "JFMASOND" + "MTWFS"
        let phrases = meanings.compactMap(\.text.first).map { String($0) }.joined()
        return Set((names + phrases + phrases.uppercased()).unicodeScalars.map(\.value))
    }()

    private static func makeMatcher(_ words: [String]) -> Matcher {
        do {
            return try Matcher(words: words, options: .folding)
        } catch {
            preconditionFailure("A built-in list of words is wrong: \(error)")
        }
    }
}

/// A date as a text writes it, and the days it stands for.
public struct DateExpression: Sendable, Hashable {
    /// Why the days of an expression are not known.
    public enum Reason: String, Sendable, Hashable, Codable {
        /// The words name no fixed days (近日, 春节期间, recently).
        case vague
        /// The words count from a date, or leave a part of it out, that nobody has given.
        case noReferenceDate = "no-reference-date"
        /// The words name a day that does not exist (2月30日).
        case invalid
    }

    /// The days of an expression, or why there are none.
    public enum Resolution: Sendable, Hashable {
        /// All days from the first to the last.
        case days(first: CivilDate, last: CivilDate)
        /// The days are not known.
        case unresolved(Reason)
    }

    /// Where the expression stands, in UTF-8 offsets.
    public let range: Range<Int>
    /// The expression as it is written.
    public let text: String
    /// The days it stands for.
    public let resolution: Resolution

    /// The first of the days.
    public var first: CivilDate? {
        guard case .days(let first, _) = resolution else { return nil }
        return first
    }

    /// The last of the days; the first again where the expression stands for one day.
    public var last: CivilDate? {
        guard case .days(_, let last) = resolution else { return nil }
        return last
    }

    /// Why the days are not known; `nil` where they are.
    public var reason: Reason? {
        guard case .unresolved(let reason) = resolution else { return nil }
        return reason
    }
}

/// Finds Chinese and English date expressions in text, and the days they stand for.
///
/// It knows dates of the calendar (2023年4月10日, ４月１０日至12日, 四月十日, 2023-04-10,
/// April 10, 2023), what is counted from the day of publication (昨天, 上周五, 本月10日, last
/// Friday), holidays (“五一”, 国庆节) and words that name no fixed day (近日, recently). Spans of
/// time (3天, 5日内) and what comes again and again (每周三, 每月10日) are no dates.
///
/// A date without a year takes the year that brings it nearest to the reference, a day without a
/// month the month, a weekday alone the week.
///
/// For example:
///
///     let finder = DateFinder(reference: PartialDate("2023-04"))
///     let dates = finder.dates(in: "4月10日至12日，会议召开。")
///     dates[0].text        // 4月10日至12日
///     dates[0].first       // 2023-04-10
public struct DateFinder: Sendable {
    /// The date of publication, from which relative dates are counted.
    public let reference: PartialDate?

    /// Creates a finder; without a reference many expressions stay unresolved.
    public init(reference: PartialDate?) {
        self.reference = reference
    }

    /// The date expressions of a text, in order; they do not overlap.
    public func dates(in text: String) -> [DateExpression] {
        text.withBytes { dates(in: $0) }
    }

    /// The date expressions of UTF-8 bytes, in order; they do not overlap.
    public func dates(in bytes: UnsafeBufferPointer<UInt8>) -> [DateExpression] {
        let resolver = DateResolver(reference: reference)
        var scanner = DateScanner(bytes: bytes)
        var expressions: [DateExpression] = []
        while let (range, term) = scanner.next() {
            expressions.append(
                DateExpression(
                    range: range,
                    text: String(decoding: bytes[range], as: UTF8.self),
                    resolution: resolver.resolve(term)
                )
            )
        }
        return expressions
    }

    /// The date that a whole text is, but for white space around it; `nil` where it is none.
    public func resolve(_ text: String) -> DateExpression? {
        let dates = dates(in: text)
        guard dates.count == 1, dates[0].text.utf8.elementsEqual(WhiteSpace.trim(text).utf8) else {
            return nil
        }
        return dates[0]
    }
}

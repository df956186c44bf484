/// The stretch of a subject that a call is about, as `init` and `last` give it.
extension HostFunction.Parameter {
    /// Where a search begins.
    static let start = Self("init", "integer", "Where to begin, a byte position.", isOptional: true)
    /// Where a search ends.
    static let end = Self(
        "last", "integer", "The last byte, as if the text ended there.", isOptional: true)
}

extension HostCall {
    /// Reads `init` and `last`, which count from the end where they are negative, as Lua does.
    ///
    /// - Returns: the bytes to look at; `nil` if the search begins past their end.
    mutating func subjectRange(of subject: UnsafeBufferPointer<UInt8>) throws -> Range<Int>? {
        let first = try integer(default: 1)
        let last = try integer(default: -1)
        let start = first > 0 ? first - 1 : first == 0 ? 0 : max(subject.count + first, 0)
        let end = last >= 0 ? min(last, subject.count) : subject.count + last + 1
        return start <= end ? start..<end : nil
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bytes before an offset, as if there were no more.
    func ending(at end: Int) -> Self { Self(start: baseAddress, count: end) }
}

extension JSONScanner {
    /// A place to which reading can return.
    struct Mark {
        var position = 0
        var line = 1
        var lineStart = 0
    }

    /// Goes to the next token, or to the sign before it, and marks the place.
    mutating func markNext() -> Mark {
        skipWhitespace()
        return Mark(position: position, line: line, lineStart: lineStart)
    }

    /// Calls a closure with a scanner of the value that begins at a place.
    func reread<Result>(
        at mark: Mark, _ body: (inout JSONScanner) throws(JSONError) -> Result
    ) throws(JSONError) -> Result {
        var scanner = JSONScanner(bytes, from: mark, maximumDepth: maximumDepth)
        return try body(&scanner)
    }

    /// Where the token that was read last begins.
    public var location: JSONLocation { location(of: tokenStart) }

    /// Where a byte of the line that is being read stands.
    func location(of offset: Int) -> JSONLocation {
        let start = min(lineStart, offset)
        let scalars = ScalarOffsets.countScalars(in: bytes, from: start, to: offset)
        return JSONLocation(offset: offset, line: line, column: scalars + 1)
    }

    /// An error at a place that was marked.
    func error(
        _ reason: JSONError.Reason, at mark: Mark, expected: String? = nil, found: String? = nil
    ) -> JSONError {
        let there = JSONScanner(bytes, from: mark)
        return there.error(reason, at: mark.position, expected: expected, found: found)
    }

    /// An error at the token that was read last, or at a byte of its line.
    func error(
        _ reason: JSONError.Reason, at offset: Int? = nil, expected: String? = nil,
        found: String? = nil
    ) -> JSONError {
        JSONError(
            reason, at: location(of: offset ?? tokenStart), expected: expected, found: found)
    }

    /// The error of a character, or an end, that does not belong where it stands.
    func unexpected(_ expected: String, at offset: Int? = nil) -> JSONError {
        let offset = offset ?? tokenStart
        guard offset < bytes.count else {
            return error(.unexpectedEnd, at: offset, expected: expected)
        }
        let value = bytes.decodeScalar(at: offset).value
        let found = Unicode.Scalar(value).map { String(Character($0)) }
        return error(.unexpectedCharacter, at: offset, expected: expected, found: found)
    }
}

extension JSONScanner {
    /// Reads a string that begins with a quotation mark at the position.
    ///
    /// While values are passed over the string is checked in part only and comes back empty.
    mutating func scanString() throws(JSONError) -> String {
        let start = position + 1
        var high: UInt64 = 0
        let end = bytes.endOfPlainRun(from: start, high: &high)
        guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else {
            return try scanStringWithEscapes(from: start, firstRunEnd: end)
        }
        position = end + 1
        return isSkipping ? "" : try text(start..<end, isASCII: high == 0)
    }

    private mutating func scanStringWithEscapes(
        from start: Int, firstRunEnd: Int
    ) throws(JSONError) -> String {
        var buffer: [UInt8] = []
        var runStart = start
        var runEnd = firstRunEnd
        while true {
            guard runEnd < bytes.count else {
                throw error(.unexpectedEnd, at: runEnd, expected: "a quotation mark")
            }
            let run = UnsafeBufferPointer(rebasing: bytes[runStart..<runEnd])
            if !isSkipping {
                if let fault = UTF8Validation.firstFault(in: run) {
                    throw error(.invalidUTF8, at: runStart + fault.offset)
                }
                buffer.append(contentsOf: run)
            }
            position = runEnd
            switch bytes[runEnd] {
            case UInt8(ascii: "\""):
                position += 1
                return isSkipping ? "" : String(decoding: buffer, as: UTF8.self)
            case UInt8(ascii: "\\"):
                try scanEscape(into: &buffer)
            default:
                throw error(.controlCharacter, at: runEnd)
            }
            runStart = position
            var high: UInt64 = 0
            runEnd = bytes.endOfPlainRun(from: runStart, high: &high)
        }
    }

    private mutating func scanEscape(into buffer: inout [UInt8]) throws(JSONError) {
        let start = position
        guard start + 1 < bytes.count else { throw error(.unexpectedEnd, at: bytes.count) }
        position += 2
        switch bytes[start + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            buffer.append(bytes[start + 1])
        case UInt8(ascii: "b"): buffer.append(0x08)
        case UInt8(ascii: "f"): buffer.append(0x0C)
        case UInt8(ascii: "n"): buffer.append(0x0A)
        case UInt8(ascii: "r"): buffer.append(0x0D)
        case UInt8(ascii: "t"): buffer.append(0x09)
        case UInt8(ascii: "u"):
            let scalar = try scanEscapedScalar(escapeStart: start)
            buffer.append(contentsOf: Array(String(Character(scalar)).utf8))
        default: throw error(.invalidEscape, at: start)
        }
    }

    private mutating func scanEscapedScalar(
        escapeStart: Int
    ) throws(JSONError) -> Unicode.Scalar {
        let first = try scanFourHexDigits(escapeStart: escapeStart)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { throw error(.loneSurrogate, at: escapeStart) }
        position += 2
        let second = try scanFourHexDigits(escapeStart: position - 2)
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw error(.loneSurrogate, at: escapeStart) }
        return scalar
    }

    private mutating func scanFourHexDigits(escapeStart: Int) throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue,
                byte < 0x80
            else { throw error(.invalidEscape, at: escapeStart) }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }

    /// The text of a range of bytes, which must be UTF-8.
    func text(_ range: Range<Int>, isASCII: Bool) throws(JSONError) -> String {
        let run = UnsafeBufferPointer(rebasing: bytes[range])
        guard isASCII || UTF8Validation.isWellFormed(run) else {
            let fault = UTF8Validation.firstFault(in: run)
            throw error(.invalidUTF8, at: range.lowerBound + (fault?.offset ?? 0))
        }
        return String(wellFormed: run)
    }
}

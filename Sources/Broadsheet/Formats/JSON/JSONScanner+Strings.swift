extension JSONScanner {
    /// Reads a string that begins with a quotation mark at the position.
    ///
    /// While values are passed over the string is checked in part only and comes back empty.
    mutating func scanString() throws(JSONError) -> String {
        let start = position + 1
        let end = endOfRun(from: start)
        guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else {
            return try scanStringWithEscapes(from: start, firstRunEnd: end)
        }
        position = end + 1
        return isSkipping
            ? "" : String(wellFormed: UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }

    /// The end of a run of bytes that stand in a string as they are.
    private func endOfRun(from start: Int) -> Int {
        isSkipping ? bytes.endOfPlainRun(from: start) : bytes.endOfPlainText(from: start)
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
            if !isSkipping { buffer.append(contentsOf: bytes[runStart..<runEnd]) }
            position = runEnd
            switch bytes[runEnd] {
            case UInt8(ascii: "\""):
                position += 1
                return isSkipping ? "" : String(decoding: buffer, as: UTF8.self)
            case UInt8(ascii: "\\"):
                try scanEscape(into: &buffer)
            case 0x80...:
                throw error(.invalidUTF8, at: runEnd)
            default:
                throw error(.controlCharacter, at: runEnd)
            }
            runStart = position
            runEnd = endOfRun(from: runStart)
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
}

extension JSONScanner {
    /// The digits that a `Double` needs and can tell apart.
    private static let digitsOfDouble = 17

    /// Reads a number that begins at the position.
    ///
    /// A number without fraction and exponent is an integer if it fits 64 bits. Any other is a
    /// `Double` if that tells its digits, else it keeps the digits that it was written with.
    mutating func scanNumber() throws(JSONError) -> JSONValue {
        let start = position
        if peek == UInt8(ascii: "-") { position += 1 }
        let isZero = peek == UInt8(ascii: "0")
        let integerDigits = try scanDigits()
        if isZero, integerDigits > 1 { throw error(.invalidNumber, expected: "no leading zero") }
        var isInteger = true
        if peek == UInt8(ascii: ".") {
            position += 1
            _ = try scanDigits()
            isInteger = false
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            position += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
            _ = try scanDigits()
            isInteger = false
        }
        if isSkipping { return .null }
        let digits = String(
            decoding: UnsafeBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
        return isInteger ? Self.integer(digits) : Self.decimal(digits)
    }

    private mutating func scanDigits() throws(JSONError) -> Int {
        let start = position
        while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            position += 1
        }
        guard position > start else {
            throw unexpected("a digit", at: position)
        }
        return position - start
    }

    private static func integer(_ digits: String) -> JSONValue {
        // Minus zero is no `Int64`.
        guard digits != "-0", let value = Int64(digits) else { return .literal(digits) }
        return .integer(value)
    }

    private static func decimal(_ digits: String) -> JSONValue {
        let mantissa = digits.utf8.prefix { $0 | 0x20 != UInt8(ascii: "e") }
        let significant = mantissa.filter { (0x30...0x39).contains($0) }.drop { $0 == 0x30 }
        guard significant.count <= digitsOfDouble, let value = Double(digits), value.isFinite,
            value != 0 || significant.isEmpty
        else { return .literal(digits) }
        return .number(value)
    }
}

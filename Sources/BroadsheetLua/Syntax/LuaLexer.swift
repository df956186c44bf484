/// Takes a Lua 5.4 file apart into its words, signs and literals; comments and space are left out.
///
/// It never fails: what is no Lua becomes signs, and a string without an end ends with its line. A
/// file's syntax is checked by Lua itself.
struct LuaLexer {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        // Lua passes over a first line that begins with a number sign.
        if bytes.first == UInt8(ascii: "#") { skipLine() }
    }

    /// The tokens of a file.
    static func tokens(of bytes: [UInt8]) -> [LuaToken] {
        var lexer = LuaLexer(bytes)
        var tokens: [LuaToken] = []
        while let token = lexer.next() { tokens.append(token) }
        return tokens
    }

    private static let keywords: Set = [
        "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if",
        "in", "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
    ]
    private static let longSymbols = ["...", "..", "==", "~=", "<=", ">=", "//", "::", "<<", ">>"]
        .map { Array($0.utf8) }

    private func byte(_ offset: Int = 0) -> UInt8? {
        position + offset < bytes.count ? bytes[position + offset] : nil
    }

    // MARK: Tokens

    private mutating func next() -> LuaToken? {
        skipSpaceAndComments()
        guard let first = byte() else { return nil }
        let start = position
        let startLine = line
        let kind: LuaToken.Kind
        if first.isLetter {
            while let byte = byte(), byte.isLetter || byte.isDigit { position += 1 }
            let word = String(decoding: bytes[start..<position], as: UTF8.self)
            kind = Self.keywords.contains(word) ? .keyword : .name
        } else if first.isDigit || first == UInt8(ascii: ".") && byte(1)?.isDigit == true {
            skipNumber()
            kind = .number
        } else if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            kind = .string(shortString(first))
        } else if let level = longBracketLevel() {
            kind = .string(longString(level))
        } else {
            let long = Self.longSymbols.first { bytes[start...].starts(with: $0) }
            position += long?.count ?? 1
            kind = .symbol
        }
        let isString = if case .string = kind { true } else { false }
        let text = isString ? "" : String(decoding: bytes[start..<position], as: UTF8.self)
        return LuaToken(kind: kind, range: start..<position, line: startLine, text: text)
    }

    private mutating func skipNumber() {
        position += 1
        while let byte = byte() {
            let before = bytes[position - 1] | 0x20
            let isExponent = before == UInt8(ascii: "e") || before == UInt8(ascii: "p")
            let isSign = byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
            guard
                byte.isLetter || byte.isDigit || byte == UInt8(ascii: ".") || isSign && isExponent
            else { return }
            position += 1
        }
    }

    private mutating func skipSpaceAndComments() {
        while let byte = byte() {
            if byte == 0x0A {
                line += 1
                position += 1
            } else if byte <= 0x20 {
                position += 1
            } else if byte == UInt8(ascii: "-"), self.byte(1) == UInt8(ascii: "-") {
                position += 2
                if let level = longBracketLevel() { _ = longString(level) } else { skipLine() }
            } else {
                return
            }
        }
    }

    private mutating func skipLine() {
        while let byte = byte(), byte != 0x0A { position += 1 }
    }

    // MARK: Long strings

    /// The number of equals signs of a long bracket that begins here; `nil` if none does.
    private func longBracketLevel() -> Int? {
        guard byte() == UInt8(ascii: "[") else { return nil }
        var level = 0
        while byte(level + 1) == UInt8(ascii: "=") { level += 1 }
        return byte(level + 1) == UInt8(ascii: "[") ? level : nil
    }

    private mutating func longString(_ level: Int) -> LuaToken.Literal {
        position += level + 2
        let closing = [UInt8](
            "]\(String(repeating: "=", count: level))]".utf8)
        var literal = LuaToken.Literal(isLong: true)
        while let byte = byte() {
            if byte == closing[0], bytes[position...].starts(with: closing) {
                position += closing.count
                return literal
            }
            if byte == 0x0A { line += 1 }
            literal.bytes.append(byte)
            position += 1
        }
        return literal
    }

    // MARK: Short strings

    private mutating func shortString(_ quote: UInt8) -> LuaToken.Literal {
        var literal = LuaToken.Literal()
        position += 1
        while let byte = byte(), byte != 0x0A {
            position += 1
            if byte == quote { return literal }
            if byte == UInt8(ascii: "\\") {
                escape(&literal)
            } else {
                literal.bytes.append(byte)
            }
        }
        return literal
    }

    private static let simpleEscapes: [UInt8: UInt8] = [
        UInt8(ascii: "a"): 0x07, UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C,
        UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
        UInt8(ascii: "v"): 0x0B,
    ]

    private mutating func escape(_ literal: inout LuaToken.Literal) {
        guard let byte = byte() else { return }
        switch byte {
        case UInt8(ascii: "x"):
            position += 1
            append(number(radix: 16, digits: 2), to: &literal)
        case UInt8(ascii: "u"): unicodeEscape(&literal)
        case UInt8(ascii: "z"):
            position += 1
            while let space = self.byte(), space <= 0x20 {
                if space == 0x0A { line += 1 }
                position += 1
            }
        case 0x0A:
            line += 1
            position += 1
            literal.bytes.append(0x0A)
        case _ where byte.isDigit: append(number(radix: 10, digits: 3), to: &literal)
        default:
            position += 1
            literal.bytes.append(Self.simpleEscapes[byte] ?? byte)
        }
    }

    private func append(_ value: Int, to literal: inout LuaToken.Literal) {
        literal.writtenAsBytes.insert(literal.bytes.count)
        literal.bytes.append(UInt8(truncatingIfNeeded: value))
    }

    private mutating func unicodeEscape(_ literal: inout LuaToken.Literal) {
        position += 1
        guard byte() == UInt8(ascii: "{") else { return }
        position += 1
        let scalar = Unicode.Scalar(UInt32(number(radix: 16, digits: 8)))
        if byte() == UInt8(ascii: "}") { position += 1 }
        if let scalar { literal.bytes.append(contentsOf: String(Character(scalar)).utf8) }
    }

    /// Reads some digits.
    private mutating func number(radix: Int, digits: Int) -> Int {
        var value = 0
        var count = 0
        while count < digits, let byte = byte(),
            let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix
        {
            value = value * radix + digit
            position += 1
            count += 1
        }
        return value
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    fileprivate var isLetter: Bool {
        self == 0x5F || (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A
    }
}

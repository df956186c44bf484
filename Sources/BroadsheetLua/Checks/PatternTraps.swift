/// A byte of a Lua pattern, and where it is written.
struct PatternByte {
    var value: UInt8
    var line: Int
    /// Whether it belongs to a character that is more than one byte, and is written as such.
    var isOfCharacter: Bool

    /// The bytes of a string.
    static func all(of token: LuaToken) -> [PatternByte] {
        guard let literal = token.string else { return [] }
        var line = token.line
        return literal.bytes.enumerated().map { index, byte in
            defer { if byte == 0x0A, literal.isLong { line += 1 } }
            return PatternByte(
                value: byte, line: line,
                isOfCharacter: byte >= 0x80 && !literal.writtenAsBytes.contains(index))
        }
    }

    func isSign(_ sign: Unicode.Scalar) -> Bool { value == UInt8(ascii: sign) }
}

/// The places of a Lua pattern in which a character is not what its author took it for, since Lua
/// matches bytes.
struct PatternTraps {
    struct Trap {
        /// The set, or the character with the sign behind it.
        var text: String
        var line: Int
        var isSet: Bool
    }

    private let pattern: [PatternByte]
    private var position = 0
    private var traps: [Trap] = []

    /// Goes over a pattern.
    static func all(in pattern: [PatternByte]) -> [Trap] {
        guard pattern.contains(where: \.isOfCharacter) else { return [] }
        var scan = PatternTraps(pattern: pattern)
        scan.run()
        return scan.traps
    }

    private init(pattern: [PatternByte]) {
        self.pattern = pattern
    }

    private func isSign(_ sign: Unicode.Scalar, at index: Int) -> Bool {
        index < pattern.count && pattern[index].isSign(sign)
    }

    private mutating func run() {
        while position < pattern.count {
            if isSign("%", at: position) {
                position += isSign("f", at: position + 1) || !isSign("b", at: position + 1) ? 2 : 4
            } else if isSign("[", at: position) {
                set()
            } else {
                character()
            }
        }
    }

    /// Passes over `[…]`, in which `]` is a sign of its own where it comes first.
    private mutating func set() {
        let start = position
        position += isSign("^", at: position + 1) ? 2 : 1
        repeat {
            position += isSign("%", at: position) ? 2 : 1
        } while position < pattern.count && !isSign("]", at: position)
        position = min(position + 1, pattern.count)
        let bytes = pattern[start..<position]
        guard let first = bytes.first(where: \.isOfCharacter) else { return }
        traps.append(Trap(text: text(bytes), line: first.line, isSet: true))
    }

    /// Passes over a character and what repeats it.
    private mutating func character() {
        let start = position
        position += 1
        guard pattern[start].isOfCharacter else { return }
        while position < pattern.count, pattern[position].isOfCharacter,
            pattern[position].value & 0xC0 == 0x80
        {
            position += 1
        }
        let signs: [Unicode.Scalar] = ["*", "+", "-", "?"]
        guard signs.contains(where: { isSign($0, at: position) }) else { return }
        position += 1
        traps.append(
            Trap(text: text(pattern[start..<position]), line: pattern[start].line, isSet: false))
    }

    private func text(_ bytes: ArraySlice<PatternByte>) -> String {
        String(decoding: bytes.map(\.value), as: UTF8.self)
    }
}

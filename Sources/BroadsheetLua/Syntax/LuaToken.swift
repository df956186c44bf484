/// A word, sign or literal of a Lua file.
struct LuaToken: Sendable {
    /// What it is.
    enum Kind: Sendable, Equatable {
        case name
        case keyword
        case number
        /// A short or long string, with what it stands for.
        case string(Literal)
        case symbol
    }

    /// What a string stands for, byte by byte.
    struct Literal: Sendable, Equatable {
        /// The bytes.
        var bytes: [UInt8] = []
        /// The places of bytes that were written as such, `\xE4` or `\228`: who writes them means
        /// bytes and not characters.
        var writtenAsBytes: Set<Int> = []
        /// The line on which the string's text begins, if it is a long one: its line feeds are
        /// lines of the file.
        var isLong = false

        /// The text.
        var text: String { String(decoding: bytes, as: UTF8.self) }
    }

    var kind: Kind
    /// Its place in the file's bytes.
    var range: Range<Int>
    /// The line on which it begins, from 1.
    var line: Int
    /// The word or sign itself; empty for strings.
    var text: String

    /// What it stands for, if it is a string.
    var string: Literal? {
        if case .string(let literal) = kind { literal } else { nil }
    }

    /// Whether it is this sign or keyword.
    func isSign(_ sign: String) -> Bool {
        (kind == .symbol || kind == .keyword) && text == sign
    }

    /// Whether it is this name.
    func isName(_ name: String) -> Bool { kind == .name && text == name }
}

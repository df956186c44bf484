/// Writes JSON by appending to bytes.
///
/// Strings are written as UTF-8 with the fewest escapes, integers exactly, decimals in the shortest
/// digits that read back as the same value. Commas come by themselves; that begins and ends match
/// and that each member of an object has its key is the caller's part.
///
/// For example:
///
///     var writer = JSONWriter()
///     writer.beginObject()
///     writer.key("name")
///     writer.string("总工会")
///     writer.endObject()
///     writer.bytes                // {"name":"总工会"}
public struct JSONWriter {
    /// What has been written.
    public private(set) var bytes: [UInt8]
    private let indentation: Int?
    private var depth = 0
    private var isAfterKey = false
    private var needsComma = false

    /// Makes a writer.
    ///
    /// - Parameters:
    ///   - bytes: what to append to.
    ///   - indentation: the number of spaces of a level, each value then standing on a line of its
    ///     own; `nil` writes no white space.
    public init(appendingTo bytes: consuming [UInt8] = [], indentation: Int? = nil) {
        self.bytes = bytes
        self.indentation = indentation
    }

    /// Writes `{`.
    public mutating func beginObject() { begin(UInt8(ascii: "{")) }
    /// Writes `}`.
    public mutating func endObject() { end(UInt8(ascii: "}")) }
    /// Writes `[`.
    public mutating func beginArray() { begin(UInt8(ascii: "[")) }
    /// Writes `]`.
    public mutating func endArray() { end(UInt8(ascii: "]")) }

    /// Writes the key of the next value.
    public mutating func key(_ key: String) {
        beginValue()
        appendQuoted(key)
        bytes.append(UInt8(ascii: ":"))
        if indentation != nil { bytes.append(0x20) }
        isAfterKey = true
    }

    /// Writes a string.
    public mutating func string(_ text: String) {
        beginValue()
        appendQuoted(text)
        needsComma = true
    }

    /// Writes an integer.
    public mutating func integer(_ value: some FixedWidthInteger) {
        plain(String(value))
    }

    /// Writes a decimal; `null` for an infinity and for what is no number, which JSON has not.
    public mutating func number(_ value: Double) {
        plain(value.isFinite ? value.description : "null")
    }

    /// Writes `true` or `false`.
    public mutating func bool(_ value: Bool) { plain(value ? "true" : "false") }

    /// Writes `null`.
    public mutating func null() { plain("null") }

    /// Writes any value.
    public mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let value): bool(value)
        case .integer(let value): integer(value)
        case .number(let value): number(value)
        case .literal(let digits): plain(digits)
        case .string(let text): string(text)
        case .array(let values):
            beginArray()
            for value in values { self.value(value) }
            endArray()
        case .object(let object):
            beginObject()
            members(of: object)
            endObject()
        }
    }

    /// Writes the members of an object into the object that was begun last.
    public mutating func members(of object: JSONObject) {
        for member in object.members {
            key(member.key)
            value(member.value)
        }
    }

    private mutating func plain(_ text: String) {
        beginValue()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private mutating func begin(_ bracket: UInt8) {
        beginValue()
        bytes.append(bracket)
        depth += 1
        needsComma = false
    }

    private mutating func end(_ bracket: UInt8) {
        depth -= 1
        if needsComma { beginLine() }
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func beginValue() {
        if isAfterKey {
            isAfterKey = false
            return
        }
        if needsComma {
            bytes.append(UInt8(ascii: ","))
            needsComma = false
        }
        if depth > 0 { beginLine() }
    }

    private mutating func beginLine() {
        guard let indentation else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: depth * indentation))
    }

    private mutating func appendQuoted(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        text.withBytes { appendEscaped($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while true {
            var high: UInt64 = 0
            let end = text.endOfPlainRun(from: start, high: &high)
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
            guard end < text.count else { return }
            appendEscape(text[end])
            start = end + 1
        }
    }

    private mutating func appendEscape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        case 0x08: bytes.append(contentsOf: #"\b"#.utf8)
        case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
        case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
        case 0x0C: bytes.append(contentsOf: #"\f"#.utf8)
        case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
        default:
            bytes.append(contentsOf: #"\u00"#.utf8)
            for digit in [byte >> 4, byte & 0x0F] {
                bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
            }
        }
    }
}

extension JSONValue {
    /// The value as JSON text.
    public func json(indentation: Int? = nil) -> [UInt8] {
        var writer = JSONWriter(indentation: indentation)
        writer.value(self)
        return writer.bytes
    }
}

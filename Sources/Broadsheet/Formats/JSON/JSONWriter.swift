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
public struct JSONWriter: ~Copyable {
    private var sink = ByteSink()
    private let indentation: Int?
    private var depth = 0
    private var isAfterKey = false
    private var needsComma = false

    /// Makes a writer.
    ///
    /// - Parameter indentation: the number of spaces of a level, each value then standing on a line
    ///   of its own; `nil` writes no white space.
    public init(indentation: Int? = nil) {
        self.indentation = indentation
    }

    /// What has been written.
    public var bytes: [UInt8] { sink.withBytes { Array($0) } }

    /// Appends what has been written to other bytes.
    public func append(to bytes: inout [UInt8]) {
        sink.withBytes { bytes.append(contentsOf: $0) }
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
        endKey()
    }

    /// Writes the key of the next value, one that needs no escapes.
    mutating func plainKey(_ key: StaticString) {
        guard indentation == nil else { return self.key(key.description) }
        sink.append(key: key, afterComma: needsComma)
        needsComma = false
        isAfterKey = true
    }

    /// Writes members as they stand here, behind others of the object; for a writer that does not indent.
    mutating func furtherMembers(_ members: StaticString) {
        precondition(indentation == nil && needsComma)
        sink.append(UInt8(ascii: ","))
        sink.append(members)
    }

    /// Writes a string.
    public mutating func string(_ text: String) {
        beginValue()
        appendQuoted(text)
        needsComma = true
    }

    /// Writes an integer.
    public mutating func integer(_ value: some FixedWidthInteger) {
        guard let value = Int(exactly: value) else { return plain(String(value)) }
        beginValue()
        sink.append(decimal: value)
        needsComma = true
    }

    /// Writes a decimal; `null` for an infinity and for what is no number, which JSON has not.
    public mutating func number(_ value: Double) {
        guard let whole = value.smallWhole else {
            return plain(value.isFinite ? value.description : "null")
        }
        // Most confidences are 1: to find the shortest digits for it takes as long as a short text.
        beginValue()
        sink.append(decimal: whole)
        sink.append(".0" as StaticString)
        needsComma = true
    }

    /// Writes `true` or `false`.
    public mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

    /// Writes `null`.
    public mutating func null() { word("null") }

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
        sink.append(text)
        needsComma = true
    }

    private mutating func word(_ word: StaticString) {
        beginValue()
        sink.append(word)
        needsComma = true
    }

    private mutating func endKey() {
        sink.append(UInt8(ascii: ":"))
        if indentation != nil { sink.append(0x20) }
        isAfterKey = true
    }

    private mutating func begin(_ bracket: UInt8) {
        beginValue()
        sink.append(bracket)
        depth += 1
        needsComma = false
    }

    private mutating func end(_ bracket: UInt8) {
        depth -= 1
        if needsComma { beginLine() }
        sink.append(bracket)
        needsComma = true
    }

    private mutating func beginValue() {
        if isAfterKey {
            isAfterKey = false
            return
        }
        if needsComma {
            sink.append(UInt8(ascii: ","))
            needsComma = false
        }
        if depth > 0 { beginLine() }
    }

    private mutating func beginLine() {
        guard let indentation else { return }
        sink.append(0x0A)
        for _ in 0..<depth * indentation { sink.append(0x20) }
    }

    private mutating func appendQuoted(_ text: String) {
        text.withBytes { text in
            if sink.append(plain: text) { return }
            sink.append(UInt8(ascii: "\""))
            appendEscaped(text)
            sink.append(UInt8(ascii: "\""))
        }
    }

    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while true {
            let end = sink.append(plainRunOf: text, from: start)
            guard end < text.count else { return }
            appendEscape(text[end])
            start = end + 1
        }
    }

    private mutating func appendEscape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            sink.append(UInt8(ascii: "\\"))
            sink.append(byte)
        case 0x08: sink.append(#"\b"# as StaticString)
        case 0x09: sink.append(#"\t"# as StaticString)
        case 0x0A: sink.append(#"\n"# as StaticString)
        case 0x0C: sink.append(#"\f"# as StaticString)
        case 0x0D: sink.append(#"\r"# as StaticString)
        default:
            sink.append(#"\u00"# as StaticString)
            for digit in [byte >> 4, byte & 0x0F] {
                sink.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
            }
        }
    }
}

extension Double {
    /// The value as an integer, if it is a whole number that is written out in full; -0.0 is none.
    fileprivate var smallWhole: Int? {
        guard magnitude < 1e15, let whole = Int(exactly: self), whole != 0 || sign == .plus else {
            return nil
        }
        return whole
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

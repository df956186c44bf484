/// Reads JSON text from first to last byte, piece by piece, and knows where each piece stands.
///
/// The scanner accepts exactly what RFC 8259 describes: one value, white space around it, strings
/// in well-formed UTF-8 without raw control characters, escapes that make whole scalars, numbers
/// without leading zeros. A key that comes twice in an object is refused, since one of the two
/// values would be lost; so is nesting beyond a limit.
///
/// Two ways of reading can be mixed: ``next()`` gives token after token; ``readObject(_:)``,
/// ``readArray(_:)``, ``readString()`` and their like expect a type and throw where another stands.
///
/// For example:
///
///     let names = try JSONScanner.scan(bytes) { scanner throws(JSONError) in
///         var names: [String] = []
///         try scanner.readArray { scanner throws(JSONError) in
///             names.append(try scanner.readString())
///         }
///         return names
///     }
public struct JSONScanner: ~Copyable {
    private enum Expectation {
        case value, firstElementOrEnd, separatorOrEnd, nothing
    }

    /// How deep arrays and objects may be nested, if nothing else is said.
    public static let defaultMaximumDepth = 256

    let bytes: UnsafeBufferPointer<UInt8>
    var position: Int
    private(set) var tokenStart: Int
    /// Whether values are only passed over, so that no strings are made of them.
    var isSkipping = false
    private(set) var line: Int
    private(set) var lineStart: Int
    private var expected = Expectation.value
    private var open = OpenContainers()
    let maximumDepth: Int

    /// Makes a scanner of bytes that outlive it.
    init(
        _ bytes: UnsafeBufferPointer<UInt8>, from mark: Mark = Mark(),
        maximumDepth: Int = JSONScanner.defaultMaximumDepth
    ) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
        position = mark.position
        tokenStart = mark.position
        line = mark.line
        lineStart = mark.lineStart
    }

    /// Calls a closure with a scanner of a text.
    ///
    /// - Parameters:
    ///   - bytes: the text.
    ///   - firstLine: the number of its first line.
    ///   - maximumDepth: how deep arrays and objects may be nested.
    ///   - body: reads the text; what it does not read is not checked.
    /// - Returns: what the closure returns.
    /// - Throws: what the closure throws.
    public static func scan<Result>(
        _ bytes: [UInt8], firstLine: Int = 1,
        maximumDepth: Int = JSONScanner.defaultMaximumDepth,
        _ body: (inout JSONScanner) throws(JSONError) -> Result
    ) throws(JSONError) -> Result {
        try scan(bytes[...], firstLine: firstLine, maximumDepth: maximumDepth, body)
    }

    static func scan<Result>(
        _ bytes: ArraySlice<UInt8>, firstLine: Int = 1,
        maximumDepth: Int = JSONScanner.defaultMaximumDepth,
        _ body: (inout JSONScanner) throws(JSONError) -> Result
    ) throws(JSONError) -> Result {
        try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
            var scanner = JSONScanner(
                buffer, from: Mark(line: firstLine), maximumDepth: maximumDepth)
            return try body(&scanner)
        }
    }

    /// Gives the next token, and ``JSONToken/end`` after the last.
    public mutating func next() throws(JSONError) -> JSONToken {
        switch expected {
        case .value:
            return try scanValue()
        case .nothing:
            try expectEnd()
            return .end
        case .firstElementOrEnd, .separatorOrEnd:
            if open.isInObject {
                guard let key = try nextKey() else { return .endObject }
                return .key(key)
            }
            return try nextElement() ? try scanValue() : .endArray
        }
    }

    /// Goes to the next element of the array that was begun last.
    ///
    /// - Returns: whether there is one; if not, the array is closed.
    public mutating func nextElement() throws(JSONError) -> Bool {
        try goToNextMember(closing: UInt8(ascii: "]"))
    }

    /// Goes to the next member of the object that was begun last.
    ///
    /// - Returns: its key; `nil` if there is none, and then the object is closed.
    public mutating func nextKey() throws(JSONError) -> String? {
        guard try goToNextMember(closing: UInt8(ascii: "}")) else { return nil }
        skipWhitespace()
        tokenStart = position
        guard peek == UInt8(ascii: "\"") else { throw unexpected("a key") }
        // A key is made even while its object's values are passed over, except deeper inside them.
        let key = try scanString()
        guard isSkipping || open.insert(key) else {
            throw error(.duplicateKey, expected: key)
        }
        skipWhitespace()
        guard peek == UInt8(ascii: ":") else { throw unexpected("a colon", at: position) }
        position += 1
        return key
    }

    /// Checks that nothing but white space is left.
    public mutating func expectEnd() throws(JSONError) {
        skipWhitespace()
        tokenStart = position
        guard position == bytes.count else { throw error(.trailingContent) }
    }

    /// Passes over the next value, checking its form alone.
    public mutating func skipValue() throws(JSONError) {
        let depth = open.depth
        let wasSkipping = isSkipping
        isSkipping = true
        defer { isSkipping = wasSkipping }
        repeat { _ = try next() } while open.depth > depth
    }

    private mutating func goToNextMember(closing: UInt8) throws(JSONError) -> Bool {
        skipWhitespace()
        tokenStart = position
        if peek == closing {
            position += 1
            open.pop()
            finishValue()
            return false
        }
        if expected == .separatorOrEnd {
            guard peek == UInt8(ascii: ",") else {
                throw unexpected("a comma or \(Character(Unicode.Scalar(closing)))")
            }
            position += 1
        }
        expected = .value
        return true
    }

    private mutating func scanValue() throws(JSONError) -> JSONToken {
        skipWhitespace()
        tokenStart = position
        guard let byte = peek else { throw error(.unexpectedEnd, expected: "a value") }
        switch byte {
        case UInt8(ascii: "{"): return try begin(.beginObject)
        case UInt8(ascii: "["): return try begin(.beginArray)
        default:
            let value = try scanScalar(startingWith: byte)
            finishValue()
            return .scalar(value)
        }
    }

    private mutating func scanScalar(startingWith byte: UInt8) throws(JSONError) -> JSONValue {
        switch byte {
        case UInt8(ascii: "\""): return .string(try scanString())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try scanNumber()
        case UInt8(ascii: "t"): return try scanWord("true", .bool(true))
        case UInt8(ascii: "f"): return try scanWord("false", .bool(false))
        case UInt8(ascii: "n"): return try scanWord("null", .null)
        default: throw unexpected("a value")
        }
    }

    private mutating func scanWord(
        _ word: StaticString, _ value: JSONValue
    ) throws(JSONError) -> JSONValue {
        let rest = bytes[position...].prefix(word.utf8CodeUnitCount)
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard rest.elementsEqual(letters) else { throw unexpected("a value") }
        position += letters.count
        return value
    }

    private mutating func begin(_ token: JSONToken) throws(JSONError) -> JSONToken {
        guard open.depth < maximumDepth else {
            throw error(.tooDeep, expected: "at most \(maximumDepth) levels")
        }
        position += 1
        open.push(isObject: token == .beginObject)
        expected = .firstElementOrEnd
        return token
    }

    private mutating func finishValue() {
        expected = open.depth == 0 ? .nothing : .separatorOrEnd
    }

    mutating func skipWhitespace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0D: position += 1
            case 0x0A:
                position += 1
                line += 1
                lineStart = position
            default: return
            }
        }
    }

    /// The byte at the position; `nil` at the end.
    var peek: UInt8? { position < bytes.count ? bytes[position] : nil }
}

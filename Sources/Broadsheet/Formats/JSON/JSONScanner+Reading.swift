extension JSONScanner {
    /// Reads an object, calling a closure for each member, which must read its value.
    public mutating func readObject(
        _ member: (inout JSONScanner, _ key: String) throws(JSONError) -> Void
    ) throws(JSONError) {
        let token = try next()
        guard token == .beginObject else { throw wrongType("an object", token) }
        while let key = try nextKey() { try member(&self, key) }
    }

    /// Reads an array, calling a closure for each element, which must read it.
    public mutating func readArray(
        _ element: (inout JSONScanner) throws(JSONError) -> Void
    ) throws(JSONError) {
        let token = try next()
        guard token == .beginArray else { throw wrongType("a list", token) }
        while try nextElement() { try element(&self) }
    }

    /// Reads an array, one value per element.
    public mutating func readList<Element>(
        of element: (inout JSONScanner) throws(JSONError) -> Element
    ) throws(JSONError) -> [Element] {
        var list: [Element] = []
        try readArray { scanner throws(JSONError) in list.append(try element(&scanner)) }
        return list
    }

    /// Reads a string.
    public mutating func readString() throws(JSONError) -> String {
        let token = try next()
        guard case .scalar(.string(let text)) = token else { throw wrongType("a string", token) }
        return text
    }

    /// Reads a string or `null`.
    public mutating func readStringOrNull() throws(JSONError) -> String? {
        let token = try next()
        switch token {
        case .scalar(.string(let text)): return text
        case .scalar(.null): return nil
        default: throw wrongType("a string or null", token)
        }
    }

    /// Reads an integer.
    public mutating func readInteger() throws(JSONError) -> Int {
        let token = try next()
        guard case .scalar(.integer(let value)) = token, let value = Int(exactly: value) else {
            throw wrongType("an integer", token)
        }
        return value
    }

    /// Reads a number.
    public mutating func readNumber() throws(JSONError) -> Double {
        let token = try next()
        guard case .scalar(let value) = token, let number = value.number else {
            throw wrongType("a number", token)
        }
        return number
    }

    /// Reads `null`, if it comes next.
    ///
    /// - Returns: whether it came; if not, nothing has been read.
    public mutating func readNull() throws(JSONError) -> Bool {
        guard isNextNull else { return false }
        _ = try next()
        return true
    }

    /// Reads any value.
    public mutating func readValue() throws(JSONError) -> JSONValue {
        let token = try next()
        switch token {
        case .scalar(let value):
            return value
        case .beginArray:
            var values: [JSONValue] = []
            while try nextElement() { values.append(try readValue()) }
            return .array(values)
        case .beginObject:
            return .object(try readMembers())
        case .endArray, .endObject, .key, .end:
            throw wrongType("a value", token)
        }
    }

    /// Reads an object as a value.
    public mutating func readJSONObject() throws(JSONError) -> JSONObject {
        let token = try next()
        guard token == .beginObject else { throw wrongType("an object", token) }
        return try readMembers()
    }

    private mutating func readMembers() throws(JSONError) -> JSONObject {
        var members: [JSONObject.Member] = []
        while let key = try nextKey() {
            members.append(JSONObject.Member(key: key, value: try readValue()))
        }
        return JSONObject(distinct: members)
    }

    private var isNextNull: Bool {
        let rest = bytes[position...].drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        return rest.first == UInt8(ascii: "n")
    }

    /// The error of a token that was read last and is of another type than expected.
    func wrongType(_ expected: String, _ token: JSONToken) -> JSONError {
        error(.wrongType, expected: expected, found: token.kind)
    }

    /// The error of a value that was read last and cannot be used.
    func invalidValue(expected: String, found: String) -> JSONError {
        error(.invalidValue, expected: expected, found: found)
    }
}

extension JSONValue {
    /// Reads a value from JSON text.
    ///
    /// An object's keys keep their order; a key that comes twice in an object is refused.
    ///
    /// - Throws: a ``JSONError`` with the place of the first fault.
    public init(
        parsing bytes: [UInt8], maximumDepth: Int = JSONScanner.defaultMaximumDepth
    ) throws(JSONError) {
        self = try JSONScanner.scan(bytes, maximumDepth: maximumDepth) {
            scanner throws(JSONError) in
            let value = try scanner.readValue()
            try scanner.expectEnd()
            return value
        }
    }

    /// Reads a value from JSON text.
    ///
    /// - Throws: a ``JSONError`` with the place of the first fault.
    public init(parsing text: String) throws(JSONError) {
        try self.init(parsing: Array(text.utf8))
    }
}

/// The members of an object, found before any is read, so that they can be read in any order.
///
/// Offsets count in words that may stand after them in the file, and ids depend on other fields.
struct MemberIndex {
    struct Member {
        let key: String
        let value: JSONScanner.Mark
    }

    /// The members in the order of the file.
    private(set) var members: [Member] = []
    /// Where the object begins.
    let start: JSONScanner.Mark
    private let bytes: UnsafeBufferPointer<UInt8>

    /// Goes over an object, checking the form of its values alone.
    init(_ scanner: inout JSONScanner) throws(JSONError) {
        start = scanner.markNext()
        bytes = scanner.bytes
        var members: [Member] = []
        members.reserveCapacity(16)
        try scanner.readObject { scanner, key throws(JSONError) in
            members.append(Member(key: key, value: scanner.markNext()))
            try scanner.skipValue()
        }
        self.members = members
    }

    func has(_ key: String) -> Bool {
        members.contains { $0.key == key }
    }

    /// Reads the value of a key, if the object has it; `null` counts as if it had not.
    @discardableResult
    func read<Value>(
        _ key: String, _ body: (inout JSONScanner) throws(JSONError) -> Value
    ) throws(JSONError) -> Value? {
        guard let member = members.first(where: { $0.key == key }) else { return nil }
        return try reread(member) { scanner throws(JSONError) in
            try scanner.readNull() ? nil : try body(&scanner)
        }
    }

    /// Reads the value of a key that the object must have.
    func readRequired<Value>(
        _ key: String, _ body: (inout JSONScanner) throws(JSONError) -> Value
    ) throws(JSONError) -> Value {
        guard let member = members.first(where: { $0.key == key }) else {
            throw error(.missingKey, expected: key)
        }
        return try reread(member, body)
    }

    /// Reads the values of all keys but some.
    func readOthers(
        than known: [String],
        _ body: (inout JSONScanner, _ key: String) throws(JSONError) -> Void
    ) throws(JSONError) {
        for member in members where !known.contains(member.key) {
            try reread(member) { scanner throws(JSONError) in try body(&scanner, member.key) }
        }
    }

    /// An error at the beginning of the object, or of one of its values.
    func error(
        _ reason: JSONError.Reason, key: String? = nil, expected: String, found: String? = nil
    ) -> JSONError {
        let place = members.first { $0.key == key }?.value ?? start
        return JSONScanner(bytes).error(reason, at: place, expected: expected, found: found)
    }

    private func reread<Value>(
        _ member: Member, _ body: (inout JSONScanner) throws(JSONError) -> Value
    ) throws(JSONError) -> Value {
        var scanner = JSONScanner(bytes, from: member.value)
        return try body(&scanner)
    }
}

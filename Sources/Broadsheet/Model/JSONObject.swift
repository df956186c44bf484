/// An object of the interchange format: keys and values in the order in which they were written.
///
/// Objects in articles are small, so that look-up is a linear search; the order is what output
/// needs, and a hash table's order must never reach output.
public struct JSONObject: Sendable, Hashable {
    /// A key with its value.
    public struct Member: Sendable, Hashable {
        /// The key, compared by its UTF-8 bytes.
        @Exact public var key: String
        /// The value.
        public var value: JSONValue

        /// Makes a member.
        public init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// The members in order; a key occurs once.
    public private(set) var members: [Member] = []

    /// Makes an empty object.
    public init() {}

    /// Makes an object from keys and values; of a key that comes twice the last value stands.
    public init(_ pairs: some Sequence<(String, JSONValue)>) {
        for (key, value) in pairs { self[key] = value }
    }

    /// Makes an object from members whose keys are known to differ.
    package init(distinct members: [Member]) {
        self.members = members
    }

    /// Whether it has no member.
    public var isEmpty: Bool { members.isEmpty }

    /// The number of members.
    public var count: Int { members.count }

    /// The value of a key; setting `nil` removes the key, a new key goes to the end.
    public subscript(key: String) -> JSONValue? {
        get { index(of: key).map { members[$0].value } }
        set {
            switch (index(of: key), newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(key: key, value: value))
            case (nil, nil): break
            }
        }
    }

    private func index(of key: String) -> Int? {
        members.firstIndex { String.areExactlyEqual($0.key, key) }
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// Makes an object with the keys in the order written.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(elements)
    }
}

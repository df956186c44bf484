/// A value of a configuration file, with the place where it stands.
///
/// Chain files and data files are read into this tree whatever their format, so that an error can
/// name file, line and column for JSON and YAML alike.
public struct ConfigurationNode: Sendable, Hashable {
    /// What stands there.
    public var value: Value
    /// Where it begins.
    public var location: SourceLocation

    /// Makes a node.
    public init(_ value: Value, at location: SourceLocation) {
        self.value = value
        self.location = location
    }

    /// A value of a configuration file.
    public enum Value: Sendable {
        /// Nothing.
        case null
        /// `true` or `false`.
        case bool(Bool)
        /// A whole number that fits 64 bits.
        case integer(Int64)
        /// Any other finite number.
        case number(Double)
        /// Text.
        case string(String)
        /// Values in order.
        case list([ConfigurationNode])
        /// Values by key, in the order in which they were written; a key occurs once.
        case table([Member])
    }

    /// A key of a table with its value.
    public struct Member: Sendable, Hashable {
        /// The key, compared by its UTF-8 bytes.
        @Exact public var key: String
        /// Where the key begins.
        public var location: SourceLocation
        /// The value.
        public var value: ConfigurationNode

        /// Makes a member.
        public init(key: String, at location: SourceLocation, value: ConfigurationNode) {
            self.key = key
            self.location = location
            self.value = value
        }
    }
}

extension ConfigurationNode {
    /// The text, if it is text.
    public var string: String? {
        if case .string(let text) = value { text } else { nil }
    }

    /// The elements, if it is a list.
    public var list: [ConfigurationNode]? {
        if case .list(let nodes) = value { nodes } else { nil }
    }

    /// The members, if it is a table.
    public var table: [Member]? {
        if case .table(let members) = value { members } else { nil }
    }

    /// The value without its places.
    public var jsonValue: JSONValue {
        switch value {
        case .null: .null
        case .bool(let value): .bool(value)
        case .integer(let value): .integer(value)
        case .number(let value): .number(value)
        case .string(let text): .string(text)
        case .list(let nodes): .array(nodes.map(\.jsonValue))
        case .table(let members):
            .object(
                JSONObject(
                    distinct: members.map {
                        JSONObject.Member(key: $0.key, value: $0.value.jsonValue)
                    }))
        }
    }
}

extension ConfigurationNode.Value: Hashable {
    /// Compares by kind and content, including the places inside; text by its UTF-8 bytes.
    public static func == (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.integer(let left), .integer(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)): String.areExactlyEqual(left, right)
        case (.list(let left), .list(let right)): left == right
        case (.table(let left), .table(let right)): left == right
        default: false
        }
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let value): hasher.combine(value)
        case .integer(let value): hasher.combine(value)
        case .number(let value): hasher.combine(value)
        case .string(let text): text.hashExactly(into: &hasher)
        case .list(let nodes): hasher.combine(nodes)
        case .table(let members): hasher.combine(members)
        }
    }
}

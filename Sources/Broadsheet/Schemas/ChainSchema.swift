/// The JSON Schema of chain files, by which editors complete and check them.
///
/// It is made of the keys that the reader of chain files knows, and of what plugins say of
/// themselves, so that it cannot drift from either. For example:
///
///     let schema = ChainSchema(plugins: [plugin.manifest]).json
public struct ChainSchema {
    private let plugins: [Manifest]

    /// Makes the schema of chains that may have these plugins, and others of which nothing is known.
    public init(plugins: [Manifest]) {
        self.plugins = plugins
    }

    /// The schema, in draft 7.
    public var json: JSONValue {
        let keys = ChainFileDecoder.Key.allCases.map { ($0.rawValue, value(of: $0)) }
        return Schema.document(
            "A Broadsheet chain file",
            [
                "type": "object", "required": ["plugins"], "additionalProperties": false,
                "properties": .object(JSONObject(keys)),
            ])
    }

    private func value(of key: ChainFileDecoder.Key) -> JSONValue {
        switch key {
        case .plugins:
            Schema.list(
                of: Schema.any([name, entry]), atLeast: 1,
                "The plugins, in the order in which they run.")
        case .limits: limits
        case .given:
            Schema.list(
                of: Schema.any([
                    Schema.choice(Capability.all.map(\.rawValue)),
                    Schema.text(pattern: "^metadata\\..+$"),
                ]),
                "What the input has before the first plugin.")
        case .onError:
            Schema.choice(
                FailurePolicy.allCases.map(\.rawValue), "What a run does after a failure.")
        case .maximumFailures:
            [
                "type": "integer", "minimum": 1,
                "description": "The number of failures that ends a run.",
            ]
        }
    }

    // MARK: Entries

    private var name: JSONValue {
        Schema.any([
            Schema.choice(plugins.map(\.name)), Schema.text(pattern: "^[^\\s]+$"),
        ])
    }

    /// A plugin with its options: a table of one key.
    private var entry: JSONValue {
        let known = plugins.map { ($0.name, options(of: $0)) }
        return [
            "type": "object", "minProperties": 1, "maxProperties": 1,
            "properties": .object(JSONObject(known)),
            "additionalProperties": [
                "type": ["object", "null"], "properties": .object(JSONObject(reserved)),
            ],
        ]
    }

    private func options(of plugin: Manifest) -> JSONValue {
        let options = plugin.options.map { ($0.name, $0.schema) }
        return [
            "description": .string(plugin.summary), "type": ["object", "null"],
            "additionalProperties": false,
            "properties": .object(JSONObject(options + reserved)),
        ]
    }

    private var reserved: [(String, JSONValue)] {
        ChainEntryDecoder.ReservedKey.allCases.map { key in
            switch key {
            case .alias:
                (
                    key.rawValue,
                    Schema.text(
                        pattern: "^[^\\s.=]+$", "The plugin's name in this chain, if it is another."
                    )
                )
            case .limits: (key.rawValue, limits)
            }
        }
    }

    private var limits: JSONValue {
        let keys = LimitDecoder.Key.allCases.map { ($0.rawValue, Self.limit($0)) }
        return [
            "description": "What stops one call of a handler.", "type": "object",
            "additionalProperties": false, "properties": .object(JSONObject(keys)),
        ]
    }

    private static func limit(_ key: LimitDecoder.Key) -> JSONValue {
        let amount: JSONValue = ["type": "number", "exclusiveMinimum": 0]
        return switch key {
        case .memory:
            Schema.any(
                [amount, Schema.text(pattern: Quantity.bytesPattern)],
                "Bytes that a plugin may hold, such as 64 MB.")
        case .instructions:
            [
                "type": "integer", "minimum": 1,
                "description": "Instructions that a call may take.",
            ]
        case .time:
            Schema.any(
                [amount, Schema.text(pattern: Quantity.secondsPattern)],
                "CPU time that a call may take, such as 30 s.")
        }
    }
}

extension OptionSchema {
    /// The JSON Schema of the option's values.
    fileprivate var schema: JSONValue {
        guard case .object(var members) = type.schema else { return type.schema }
        members["description"] = .string(help)
        members["default"] = defaultValue
        return .object(members)
    }
}

extension OptionSchema.ValueType {
    fileprivate var schema: JSONValue {
        switch self {
        case .string, .file: ["type": "string"]
        case .boolean: ["type": "boolean"]
        case .integer(let minimum, let maximum):
            Self.bounded("integer", minimum.map { .integer($0) }, maximum.map { .integer($0) })
        case .number(let minimum, let maximum):
            Self.bounded("number", minimum.map { .number($0) }, maximum.map { .number($0) })
        case .choice(let choices): Schema.choice(choices)
        case .list(let element): Schema.list(of: element.schema)
        }
    }

    private static func bounded(
        _ type: String, _ minimum: JSONValue?, _ maximum: JSONValue?
    ) -> JSONValue {
        var members: JSONObject = ["type": .string(type)]
        members["minimum"] = minimum
        members["maximum"] = maximum
        return .object(members)
    }
}

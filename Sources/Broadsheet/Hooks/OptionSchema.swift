/// An option of a plugin: its name, its type, its default.
public struct OptionSchema: Sendable, Hashable {
    /// What values an option takes.
    public indirect enum ValueType: Sendable, Hashable {
        /// Any text.
        case string
        /// A whole number within bounds.
        case integer(minimum: Int64?, maximum: Int64?)
        /// A number within bounds.
        case number(minimum: Double?, maximum: Double?)
        /// `true` or `false`.
        case boolean
        /// One of the texts listed.
        case choice([String])
        /// A file inside the plugin's folder.
        case file
        /// A list of values of one type.
        case list(of: ValueType)
    }

    /// The name.
    public var name: String
    /// What values it takes.
    public var type: ValueType
    /// The value where neither chain file nor command line gives one.
    public var defaultValue: JSONValue
    /// One sentence on what it does.
    public var help: String

    /// Makes an option.
    public init(_ name: String, _ type: ValueType, default defaultValue: JSONValue, help: String) {
        self.name = name
        self.type = type
        self.defaultValue = defaultValue
        self.help = help
    }
}

extension OptionSchema.ValueType {
    /// The type's name in a plugin file.
    public var name: String {
        switch self {
        case .string: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .choice: "choice"
        case .file: "file"
        case .list: "list"
        }
    }

    /// What is expected, for an error: `number from 0 to 1`, `one of a, b`.
    public var expectation: String {
        switch self {
        case .string, .boolean, .file: name
        case .integer(let minimum, let maximum):
            name + bounds(minimum.map(String.init), maximum.map(String.init))
        case .number(let minimum, let maximum):
            name + bounds(minimum.map(Self.plain), maximum.map(Self.plain))
        case .choice(let choices): "one of " + choices.joined(separator: ", ")
        case .list(let element): "list of " + element.expectation
        }
    }

    /// Tells whether a value is of this type and within its bounds.
    public func accepts(_ value: JSONValue) -> Bool {
        switch (self, value) {
        case (.string, .string), (.boolean, .bool), (.file, .string): true
        case (.integer(let minimum, let maximum), .integer(let value)):
            value >= minimum ?? .min && value <= maximum ?? .max
        case (.number(let minimum, let maximum), .integer),
            (.number(let minimum, let maximum), .number):
            value.number.map { $0 >= minimum ?? -.infinity && $0 <= maximum ?? .infinity } ?? false
        case (.choice(let choices), .string(let value)):
            choices.contains { String.areExactlyEqual($0, value) }
        case (.list(let element), .array(let values)): values.allSatisfy(element.accepts)
        default: false
        }
    }

    private func bounds(_ minimum: String?, _ maximum: String?) -> String {
        switch (minimum, maximum) {
        case (let minimum?, let maximum?): " from \(minimum) to \(maximum)"
        case (let minimum?, nil): " of \(minimum) or more"
        case (nil, let maximum?): " of \(maximum) or less"
        case (nil, nil): ""
        }
    }

    private static func plain(_ value: Double) -> String {
        Int64(exactly: value).map(String.init) ?? String(value)
    }
}

/// The options of one plugin in a chain: each option of the schema with its value.
public struct OptionValues: Sendable, Hashable {
    /// The values by name, in the schema's order.
    public var values: JSONObject

    /// Makes option values.
    public init(_ values: JSONObject = JSONObject()) {
        self.values = values
    }

    /// The defaults of a schema.
    public init(defaultsOf schema: [OptionSchema]) {
        values = JSONObject(schema.map { ($0.name, $0.defaultValue) })
    }

    /// The value of an option.
    public subscript(name: String) -> JSONValue? { values[name] }
}

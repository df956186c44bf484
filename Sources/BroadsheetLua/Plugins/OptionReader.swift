internal import Broadsheet

/// Reads the options that a plugin's table describes, and collects all that is wrong with them.
struct OptionReader {
    let source: PluginSource
    let places: ManifestPlaces
    private(set) var faults: [Fault] = []

    init(source: PluginSource, places: ManifestPlaces) {
        self.source = source
        self.places = places
    }

    /// The keys of an option.
    private static let keys = [
        "type", "default", "help", "minimum", "maximum", "choices", "items",
    ]

    /// Reads the table of all options.
    mutating func read(_ value: LuaValue) -> [OptionSchema] {
        guard case .table(let pairs) = value else {
            // An empty table is a list as well.
            if value.elements?.isEmpty == true { return [] }
            note(.wrongType, [], expected: "table of named options", found: value.shown)
            return []
        }
        var options: [OptionSchema] = []
        for (key, option) in pairs {
            guard let name = key.text else {
                note(
                    .wrongType, [], expected: "table of named options",
                    found: "a \(key.typeName) as a key")
                continue
            }
            guard VisibleText.isPlainLine(name) else {
                note(.wrongType, [name], expected: plainLine, found: key.shown)
                continue
            }
            if let option = self.option(name, option) { options.append(option) }
        }
        return options
    }

    private mutating func note(
        _ code: Fault.Code, _ path: [String], expected: String? = nil, found: String? = nil,
        nearest: String? = nil
    ) {
        faults.append(
            source.fault(
                code, path.isEmpty ? "options" : path.joined(separator: "."),
                line: places.line(of: ["options"] + path), expected: expected, found: found,
                nearest: nearest))
    }

    private mutating func option(_ name: String, _ table: LuaValue) -> OptionSchema? {
        guard case .table(let pairs) = table else {
            note(.wrongType, [name], expected: "table", found: table.shown)
            return nil
        }
        for key in pairs.compactMap(\.key.text) where !Self.keys.contains(key) {
            note(.unknownKey, [name, key], nearest: NearestName(to: key).among(Self.keys))
        }
        let type = type(name, table)
        let help = help(name, table)
        let value = defaultValue(name, table, type)
        guard let type, let value else { return nil }
        return OptionSchema(name, type, default: value, help: help)
    }

    private mutating func help(_ name: String, _ table: LuaValue) -> String {
        guard let value = table["help"] else {
            note(.missingField, [name, "help"], expected: "string")
            return ""
        }
        if let text = value.text, !text.isEmpty, VisibleText.isPlainLine(text) { return text }
        let isText = value.text?.isEmpty == false
        note(
            .wrongType, [name, "help"], expected: isText ? plainLine : "string", found: value.shown)
        return ""
    }

    // MARK: Types

    private mutating func type(_ name: String, _ table: LuaValue) -> OptionSchema.ValueType? {
        guard let value = table["type"] else {
            note(
                .missingField, [name, "type"],
                expected: "one of " + OptionSchema.ValueType.names.joined(separator: ", "))
            return nil
        }
        guard let written = value.text else {
            noteType(name, "type", found: value.shown, nearest: nil)
            return nil
        }
        guard written == "list" else { return type(name, table, called: written, by: "type") }
        return type(name, table, called: table["items"]?.text ?? "string", by: "items")
            .map { .list(of: $0) }
    }

    private mutating func noteType(
        _ name: String, _ key: String, found: String, nearest: String?
    ) {
        note(
            .wrongType, [name, key],
            expected: "one of " + OptionSchema.ValueType.names.joined(separator: ", "),
            found: found, nearest: nearest)
    }

    /// The type of a name, with the bounds or choices that stand beside it.
    private mutating func type(
        _ name: String, _ table: LuaValue, called type: String, by key: String
    ) -> OptionSchema.ValueType? {
        switch type {
        case "string": return .string
        case "boolean": return .boolean
        case "file": return .file
        case "integer":
            return .integer(
                minimum: table["minimum"]?.wholeNumber, maximum: table["maximum"]?.wholeNumber)
        case "number":
            return .number(minimum: table["minimum"]?.real, maximum: table["maximum"]?.real)
        case "choice":
            let choices = (table["choices"]?.elements ?? []).compactMap(\.text)
            if let choice = choices.first(where: { !VisibleText.isPlainLine($0) }) {
                note(.wrongType, [name, "choices"], expected: plainLine, found: "\"\(choice)\"")
                return nil
            }
            guard choices.isEmpty else { return .choice(choices) }
            note(
                table["choices"] == nil ? .missingField : .wrongType, [name, "choices"],
                expected: "list of strings", found: table["choices"]?.shown)
            return nil
        default:
            noteType(
                name, key, found: "\"\(type)\"",
                nearest: NearestName(to: type).among(OptionSchema.ValueType.names))
            return nil
        }
    }

    // MARK: Defaults

    private mutating func defaultValue(
        _ name: String, _ table: LuaValue, _ type: OptionSchema.ValueType?
    ) -> JSONValue? {
        guard let given = table["default"] else {
            note(.missingField, [name, "default"], expected: type?.expectation)
            return nil
        }
        var value = try? JSONValue(given, in: Content(), at: name)
        if case .list = type, case .object(let object)? = value, object.isEmpty { value = [] }
        // Of an unknown type no value is wrong.
        guard let type else { return value }
        guard let value, type.accepts(value) else {
            note(
                .wrongType, [name, "default"], expected: type.expectation, found: given.shown)
            return nil
        }
        return value
    }
}

extension OptionSchema.ValueType {
    /// The names of all types in a plugin file.
    static let names = ["string", "integer", "number", "boolean", "choice", "file", "list"]
}

extension LuaValue {
    fileprivate var wholeNumber: Int64? {
        if case .integer(let value) = self { value } else { nil }
    }

    fileprivate var real: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    /// The value as an error shows it.
    var shown: String {
        switch self {
        case .none: "nothing"
        case .bool(let value): "\(value)"
        case .integer(let value): "\(value)"
        case .number(let value): "\(value)"
        case .bytes: "\"\(text ?? "…")\""
        case .list: "a list"
        default: "a \(typeName)"
        }
    }
}

internal import Broadsheet

/// Reads what a plugin's table says of the plugin, and collects all that is wrong with it.
struct ManifestReader {
    private let source: PluginSource
    private let places: KeyPlaces

    init(_ source: PluginSource) {
        self.source = source
        places = KeyPlaces(source)
    }

    /// The fields that a plugin's table may have beside its handlers.
    private static let fields = [
        "name", "version", "api", "summary", "requires", "provides", "options",
    ]

    /// Reads the manifest.
    ///
    /// - Throws: a ``ConfigurationError`` with all faults.
    func read(_ table: LuaValue) throws -> Manifest {
        var faults = unknownFields(table)
        var manifest = Manifest(name: source.name, source: source.path)
        manifest.name = text(table, "name", &faults) ?? source.name
        if !String.areExactlyEqual(manifest.name, source.name) {
            faults.append(
                fault(
                    .wrongType, "name", expected: "\"\(source.name)\", as the folder is called",
                    found: "\"\(manifest.name)\""))
        }
        manifest.version = text(table, "version", &faults) ?? "0.0.0"
        manifest.summary = text(table, "summary", &faults) ?? ""
        checkAPI(table, &faults)
        manifest.requires = capabilities(table, "requires", &faults)
        manifest.provides = capabilities(table, "provides", &faults)
        manifest.options = options(table, &faults)
        manifest.hooks = ContentHook.allCases.filter { hook in
            if case .function? = table[hook.rawValue] { true } else { false }
        }
        guard faults.isEmpty else { throw ConfigurationError(faults) }
        return manifest
    }

    private func fault(
        _ code: Fault.Code, _ subject: String, key: String? = nil, line: Int? = nil,
        expected: String? = nil, found: String? = nil, nearest: String? = nil
    ) -> Fault {
        let line = line ?? places.line(of: key ?? subject)
        return Fault(
            code,
            at: SourceLocation(file: source.displayPath(of: PluginSource.main), line: line),
            plugin: source.name, subject: subject, expected: expected, found: found,
            nearest: nearest)
    }

    // MARK: Fields

    private func unknownFields(_ table: LuaValue) -> [Fault] {
        guard case .table(let pairs) = table else {
            return [
                fault(.wrongType, source.name, expected: "a table of named fields", found: "a list")
            ]
        }
        let hooks = ContentHook.allCases.map(\.rawValue)
        return pairs.compactMap { key, value in
            guard let name = key.text else {
                return fault(
                    .wrongType, source.name, expected: "a table of named fields",
                    found: "a \(key.typeName) as a key")
            }
            if case .function(let line, _) = value {
                guard !hooks.contains(name) else { return nil }
                return fault(
                    .unknownHook, name, line: line,
                    nearest: NearestName(to: name).among(hooks))
            }
            if hooks.contains(name) {
                return fault(.wrongType, name, expected: "function", found: value.typeName)
            }
            guard !Self.fields.contains(name) else { return nil }
            return fault(
                .unknownKey, name, nearest: NearestName(to: name).among(Self.fields + hooks))
        }
    }

    private func text(_ table: LuaValue, _ key: String, _ faults: inout [Fault]) -> String? {
        guard let text = table[key]?.text, !text.isEmpty else {
            let found = table[key]?.typeName ?? "nothing"
            faults.append(fault(.wrongType, key, expected: "string", found: found))
            return nil
        }
        return text
    }

    private func checkAPI(_ table: LuaValue, _ faults: inout [Fault]) {
        if case .integer(Int64(BroadsheetVersion.luaAPI))? = table["api"] { return }
        faults.append(
            fault(
                .wrongType, "api", expected: "\(BroadsheetVersion.luaAPI)",
                found: table["api"].map(\.shown) ?? "nothing"))
    }

    private func capabilities(
        _ table: LuaValue, _ key: String, _ faults: inout [Fault]
    ) -> [Capability] {
        guard let value = table[key] else { return [] }
        guard let elements = value.elements else {
            faults.append(
                fault(.wrongType, key, expected: "list of strings", found: value.typeName))
            return []
        }
        return elements.compactMap { element in
            guard let name = element.text else {
                faults.append(
                    fault(.wrongType, key, expected: "list of strings", found: element.typeName))
                return nil
            }
            let capability = Capability(rawValue: name)
            if !capability.isKnown {
                faults.append(
                    fault(
                        .unknownCapability, name, key: key,
                        nearest: NearestName(to: name).among(Capability.all.map(\.rawValue))))
            }
            return capability
        }
    }

    // MARK: Options

    private func options(_ table: LuaValue, _ faults: inout [Fault]) -> [OptionSchema] {
        guard let value = table["options"] else { return [] }
        guard case .table(let pairs) = value else {
            faults.append(fault(.wrongType, "options", expected: "table", found: value.typeName))
            return []
        }
        return pairs.compactMap { key, option in
            guard let name = key.text else { return nil }
            return self.option(name, option, &faults)
        }
    }

    private func option(
        _ name: String, _ table: LuaValue, _ faults: inout [Fault]
    ) -> OptionSchema? {
        guard case .table(let pairs) = table else {
            faults.append(fault(.wrongType, name, expected: "table", found: table.typeName))
            return nil
        }
        let known = ["type", "default", "help", "minimum", "maximum", "choices", "items"]
        for key in pairs.compactMap(\.key.text) where !known.contains(key) {
            faults.append(
                fault(
                    .unknownKey, "\(name).\(key)", key: name,
                    nearest: NearestName(to: key).among(known)))
        }
        guard let type = type(name, table, table["type"]?.text, &faults) else { return nil }
        let help = table["help"]?.text ?? ""
        if help.isEmpty {
            faults.append(
                fault(.wrongType, "\(name).help", key: name, expected: "string", found: "nothing"))
        }
        guard let value = defaultValue(name, table, type, &faults) else { return nil }
        return OptionSchema(name, type, default: value, help: help)
    }

    private func type(
        _ name: String, _ table: LuaValue, _ type: String?, _ faults: inout [Fault]
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
            guard choices.isEmpty else { return .choice(choices) }
            faults.append(
                fault(
                    .wrongType, "\(name).choices", key: name, expected: "list of strings",
                    found: table["choices"]?.typeName ?? "nothing"))
            return nil
        case "list":
            let items = table["items"]?.text ?? "string"
            return self.type(name, table, items, &faults).map { .list(of: $0) }
        default:
            faults.append(
                fault(
                    .wrongType, "\(name).type", key: name,
                    expected: "one of string, integer, number, boolean, choice, file, list",
                    found: type.map { "\"\($0)\"" } ?? "nothing",
                    nearest: type.flatMap {
                        NearestName(to: $0).among(
                            ["string", "integer", "number", "boolean", "choice", "file", "list"])
                    }))
            return nil
        }
    }

    private func defaultValue(
        _ name: String, _ table: LuaValue, _ type: OptionSchema.ValueType,
        _ faults: inout [Fault]
    ) -> JSONValue? {
        let given = table["default"] ?? .none
        var value = try? JSONValue(given, in: Content(), at: name)
        if case .list = type, case .object(let object)? = value, object.isEmpty { value = [] }
        guard let value, type.accepts(value) else {
            faults.append(
                fault(
                    .wrongType, "\(name).default", key: name, expected: type.expectation,
                    found: given.shown))
            return nil
        }
        return value
    }
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
    fileprivate var shown: String {
        switch self {
        case .none: "nothing"
        case .bool(let value): "\(value)"
        case .integer(let value): "\(value)"
        case .number(let value): "\(value)"
        case .bytes: "\"\(text ?? "…")\""
        default: "a \(typeName)"
        }
    }
}

/// Where the keys of a plugin's table stand in its file: Lua's tables do not know it, so the file is
/// searched for the first `key =`.
private struct KeyPlaces {
    private let lines: [Substring.UTF8View]

    init(_ source: PluginSource) {
        let text = String(decoding: source.files[PluginSource.main] ?? [], as: UTF8.self)
        lines = text[...].utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { Substring($0).utf8 }
    }

    func line(of key: String) -> Int? {
        let name = key.split(separator: ".").first.map { Array($0.utf8) } ?? []
        let index = lines.firstIndex { line in
            let bytes = Array(line)
            guard let start = bytes.firstRange(of: name) else { return false }
            let before = start > 0 ? bytes[start - 1] : 0x20
            let isWordBefore = before == 0x5F || (before | 0x20) >= 0x61 && (before | 0x20) <= 0x7A
            let rest = bytes[(start + name.count)...].drop { $0 == 0x20 }
            return !isWordBefore && rest.first == UInt8(ascii: "=")
        }
        return index.map { $0 + 1 }
    }
}

extension [UInt8] {
    fileprivate func firstRange(of word: [UInt8]) -> Int? {
        guard !word.isEmpty, count >= word.count else { return nil }
        return (0...(count - word.count)).first { start in
            word.indices.allSatisfy { self[start + $0] == word[$0] }
        }
    }
}

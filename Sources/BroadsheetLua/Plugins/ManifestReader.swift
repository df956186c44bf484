public import Broadsheet

/// Reads what a plugin's table says of the plugin, and collects all that is wrong with it.
struct ManifestReader {
    private let source: PluginSource
    private let places: ManifestPlaces

    init(_ source: PluginSource) {
        self.source = source
        places = ManifestPlaces(source)
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
        if let value = table["options"] {
            var options = OptionReader(source: source, places: places)
            manifest.options = options.read(value)
            faults += options.faults
        }
        manifest.hooks = hooks(table, &faults)
        if manifest.hooks.isEmpty, faults.isEmpty {
            faults.append(
                fault(.noHandler, source.name, expected: "function plugin.article(article)"))
        }
        guard faults.isEmpty else { throw ConfigurationError(faults) }
        return manifest
    }

    private func fault(
        _ code: Fault.Code, _ subject: String, line: Int? = nil, expected: String? = nil,
        found: String? = nil, nearest: String? = nil
    ) -> Fault {
        source.fault(
            code, subject, line: line ?? places.line(of: [subject]), expected: expected,
            found: found, nearest: nearest)
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
                    expected: "one of " + hooks.joined(separator: ", "),
                    nearest: NearestName(to: name).among(hooks))
            }
            if hooks.contains(name) {
                return fault(.wrongType, name, expected: "function", found: value.typeName)
            }
            guard !Self.fields.contains(name) else { return nil }
            return fault(
                .unknownKey, name,
                expected: "one of \(Self.fields.joined(separator: ", "));"
                    + " what else a plugin keeps stands in a `local`",
                nearest: NearestName(to: name).among(Self.fields + hooks))
        }
    }

    private func text(_ table: LuaValue, _ key: String, _ faults: inout [Fault]) -> String? {
        guard let value = table[key] else {
            faults.append(fault(.missingField, key, expected: "string"))
            return nil
        }
        guard let text = value.text, !text.isEmpty else {
            let found = value.text == nil ? value.shown : "an empty one"
            faults.append(fault(.wrongType, key, expected: "string", found: found))
            return nil
        }
        guard VisibleText.isPlainLine(text) else {
            faults.append(fault(.wrongType, key, expected: plainLine, found: value.shown))
            return nil
        }
        return text
    }

    private func checkAPI(_ table: LuaValue, _ faults: inout [Fault]) {
        let expected = "\(BroadsheetVersion.luaAPI)"
        guard let value = table["api"] else {
            faults.append(fault(.missingField, "api", expected: expected))
            return
        }
        if case .integer(Int64(BroadsheetVersion.luaAPI)) = value { return }
        faults.append(fault(.wrongType, "api", expected: expected, found: value.shown))
    }

    private func capabilities(
        _ table: LuaValue, _ key: String, _ faults: inout [Fault]
    ) -> [Capability] {
        guard let value = table[key] else { return [] }
        guard let elements = value.elements else {
            faults.append(
                fault(.wrongType, key, expected: "list of strings", found: value.shown))
            return []
        }
        return elements.compactMap { element in
            guard let name = element.text else {
                faults.append(
                    fault(.wrongType, key, expected: "list of strings", found: element.shown))
                return nil
            }
            let capability = Capability(rawValue: name)
            if !capability.isKnown {
                faults.append(
                    fault(
                        .unknownCapability, name, line: places.line(of: name, in: key),
                        nearest: nearest(to: name)))
            }
            return capability
        }
    }

    /// The capability that was probably meant: perhaps one whose first word was left out.
    private func nearest(to name: String) -> String? {
        let names = Capability.all.map(\.rawValue)
        return NearestName(to: name).among(names) ?? names.first { $0.hasSuffix(".\(name)") }
    }

    // MARK: Handlers

    /// The hooks that have handlers, none of which waits for more than it is called with.
    private func hooks(_ table: LuaValue, _ faults: inout [Fault]) -> [ContentHook] {
        let colons = HandlerCheck(source).faults
        faults += colons
        return ContentHook.allCases.filter { hook in
            guard case .function(let line, let parameters)? = table[hook.rawValue] else {
                return false
            }
            let hasColon = colons.contains { $0.subject == hook.rawValue }
            if !hasColon, parameters > hook.subjects.count {
                faults.append(
                    fault(
                        .surplusParameters, hook.rawValue, line: line,
                        expected: hook.subjects.isEmpty
                            ? "nothing" : hook.subjects.joined(separator: ", "),
                        found: "\(parameters)"))
            }
            return true
        }
    }
}

/// What a text of a plugin's table is, which is shown to people.
let plainLine = "text of one line, without control characters"

extension Fault.Code {
    /// A field that a plugin's table, or one of its options, must have is not there.
    public static let missingField: Self = "plugin.missing-field"
    /// A plugin has no handler, so that it would do nothing.
    public static let noHandler: Self = "plugin.no-handler"
    /// A handler has more parameters than it is called with.
    public static let surplusParameters: Self = "plugin.surplus-parameters"
}

extension PluginSource {
    /// A fault at a line of the plugin's file.
    func fault(
        _ code: Fault.Code, _ subject: String, line: Int?, expected: String? = nil,
        found: String? = nil, nearest: String? = nil
    ) -> Fault {
        Fault(
            code, at: SourceLocation(file: displayPath(of: Self.main), line: line), plugin: name,
            subject: subject, expected: expected, found: found, nearest: nearest)
    }
}

import Broadsheet

/// A plugin that does nothing and says what a test wants it to say.
func plugin(
    _ name: String, requires: [Capability] = [], provides: [Capability] = [],
    options: [OptionSchema] = []
) -> any Plugin {
    SwiftPlugin(name, requires: requires, provides: provides, options: options) { _, _ in }
}

/// A chain file in JSON.
func chainFile(_ json: String) throws -> ChainFile {
    ChainFile(try JSONConfigurationReader().read(Array(json.utf8), file: "chain.json"))
}

/// The faults with which a chain file is refused; empty if it is not.
func faults(
    in json: String, _ plugins: [any Plugin], overrides: [String] = []
) throws -> [Fault] {
    try faults(in: json, PluginList(plugins), overrides: overrides)
}

/// The faults with which a chain file is refused; empty if it is not.
func faults(
    in json: String, _ catalogue: any PluginCatalogue, overrides: [String] = []
) throws -> [Fault] {
    let file = try chainFile(json)
    do {
        _ = try ChainResolver(catalogue: catalogue).resolve(file, overrides: overrides)
        return []
    } catch let error as ConfigurationError {
        return error.faults
    }
}

extension SourceLocation {
    /// A place in the chain file of a test.
    static func chain(_ line: Int, _ column: Int) -> SourceLocation {
        SourceLocation(file: "chain.json", line: line, column: column)
    }
}

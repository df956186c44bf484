public import Broadsheet

/// All that is wrong with a plugin, found in one go: its files, its table, its README and its cases.
///
/// For example:
///
///     let folders = LuaPluginFolders(["Plugins"])
///     for fault in PluginCheck(of: "Plugins/byline", catalogue: folders).faults {
///         print(fault.code.rawValue, fault.location as Any, fault.subject)
///     }
public struct PluginCheck: Sendable {
    /// What is wrong, by file and line; empty if all is well.
    public let faults: [Fault]
    /// What the plugin says of itself; `nil` if it cannot be told.
    public let manifest: Manifest?
    /// The number of its cases; 0 if they cannot be read.
    public let caseCount: Int

    /// Checks a plugin.
    ///
    /// Its cases are run to meet what can only be seen then. The calling thread needs a stack of at least 1 MB.
    ///
    /// - Parameters:
    ///   - path: the plugin's folder or file.
    ///   - catalogue: where the plugins are found that its cases run first.
    ///   - limits: what stops a call of a handler.
    public init(of path: String, catalogue: any PluginCatalogue, limits: Limits = Limits()) {
        var findings = Findings()
        findings.check(path, catalogue, limits)
        faults = ConfigurationError(findings.faults).faults
        manifest = findings.manifest
        caseCount = findings.caseCount
    }
}

/// What is found step by step; what one step finds wrong does not keep the others from looking.
private struct Findings {
    var faults: [Fault] = []
    var manifest: Manifest?
    var caseCount = 0

    mutating func check(_ path: String, _ catalogue: any PluginCatalogue, _ limits: Limits) {
        let source: PluginSource
        do {
            source = try PluginSource(path: path)
        } catch {
            return note(error, plugin: path, at: path)
        }
        let syntax = SyntaxCheck(source, limits)
        faults += syntax.faults
        for file in source.luaFiles where !syntax.brokenFiles.contains(file) {
            let tokens = LuaLexer.tokens(of: source.files[file] ?? [])
            faults += PatternCheck(source, file, tokens).faults
        }
        let plugin = syntax.isLoadable ? load(source, limits) : nil
        faults += ReadmeCheck(source, manifest).faults
        guard !source.caseFiles.isEmpty else { return faults.append(source.missingCases) }
        guard let plugin, syntax.brokenFiles.isEmpty else { return }
        var cases = CaseCheck(plugin, limits)
        cases.run(catalogue)
        faults += cases.faults
        caseCount = cases.count
    }

    private mutating func load(_ source: PluginSource, _ limits: Limits) -> LuaPlugin? {
        do {
            let plugin = try LuaPlugin(source: StrictGlobals.watching(source))
            manifest = plugin.manifest
            return plugin
        } catch {
            note(error, plugin: source.name, at: source.path)
            return nil
        }
    }

    private mutating func note(_ error: any Error, plugin: String, at path: String) {
        faults += Fault.faults(of: error, plugin: plugin, at: path)
    }
}

extension Fault {
    /// The faults that an error stands for which a plugin's loading threw.
    static func faults(of error: any Error, plugin: String, at path: String) -> [Fault] {
        switch error {
        case let error as ConfigurationError: error.faults
        case let failure as Failure:
            [Fault(failure, plugin: plugin, at: SourceLocation(file: path))]
        default:
            [
                Fault(
                    .pluginLoad, at: SourceLocation(file: path), plugin: plugin, subject: plugin,
                    message: String(describing: error))
            ]
        }
    }
}

public import Broadsheet

/// A plugin written in Lua, with its data files.
///
/// For example:
///
///     let plugin = try LuaPlugin(path: "Plugins/organizations")
///     let chain = Chain([plugin])
public struct LuaPlugin: Plugin {
    /// Its files.
    public let source: PluginSource
    /// What it says of itself.
    public let manifest: Manifest

    private let describingHost: DescribingHost

    /// Reads a plugin's folder or file and runs its file once for what it says of itself.
    ///
    /// - Throws: a `Failure` for what cannot be read or run; a `ConfigurationError` with all
    ///   that is wrong in the table that it returns.
    public init(path: String) throws {
        try self.init(source: PluginSource(path: path))
    }

    /// Runs a plugin's file once for what it says of itself.
    ///
    /// - Throws: as ``init(path:)`` does.
    public init(source: PluginSource) throws {
        try self.init(source: source, describedIn: DescribingHost())
    }

    /// Runs a plugin's file once, in a machine that several plugins may share.
    init(source: PluginSource, describedIn host: DescribingHost) throws {
        self.source = source
        describingHost = host
        manifest = try ManifestReader(source).read(host.describe(source))
    }

    /// The hash of all its files but README and cases.
    public var identity: String? { source.identity }

    /// Loads the plugin into the worker's Lua state.
    public func makeHandlers(_ context: PluginContext) throws -> Handlers {
        let host = try context.worker.resource(LuaHost.self) {
            try describingHost.take() ?? LuaHost()
        }
        let number = try host.adopt(source, context) ?? host.load(source, context)
        return host.handlers(of: number, hooks: manifest.hooks)
    }
}

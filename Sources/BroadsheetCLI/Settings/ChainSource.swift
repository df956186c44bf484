import Broadsheet
import BroadsheetLua
import BroadsheetYAML
import Foundation

/// Where the chain and its plugins come from.
struct ChainSource {
    /// The chain file.
    let file: ChainFileLocation
    /// Where its plugins are looked for.
    let folders: PluginFolders

    /// Looks for the chain file and the plugins.
    ///
    /// - Throws: a ``SetupError``.
    init(chain: String?, plugins: [String]) throws {
        guard let file = ChainFileLocation.find(named: chain) else {
            throw SetupError.noChainFile(
                folder: WorkingFolder.path, installed: Installation.current.chainFile)
        }
        if let chain, !FileManager.default.fileExists(atPath: chain) {
            throw SetupError.missingFiles([chain])
        }
        self.file = file
        folders = try PluginFolders(named: plugins, beside: file)
    }

    /// Reads configuration files in JSON and YAML.
    static let loader = ConfigurationLoader([JSONConfigurationReader(), YAMLConfigurationReader()])

    /// Reads the chain file and checks the chain; where there is a lock file, first of all that the
    /// plugins are those that were locked.
    ///
    /// - Throws: a ``ConfigurationError`` with all that is wrong.
    func resolve(overrides: [String]) throws -> ResolvedChain {
        let content = try ChainFile(Self.loader.load(file.path))
        let surplus = try LockFile(beside: file).check(content.entries.map(\.plugin), in: folders)
        StandardError.write(surplus.map(Sentences.line(onSurplus:)))
        return try ChainResolver(catalogue: folders.catalogue)
            .resolve(content, overrides: overrides)
    }

    /// Locks the chain's plugins as they are, all of them or those of some names.
    ///
    /// - Returns: the lock as it was and as it is.
    /// - Throws: a ``SetupError``, a ``ConfigurationError`` with all that is wrong with the chain, an
    ///   ``OutputError``.
    func lock(_ names: [String]) throws -> (path: String, old: PluginLock?, new: PluginLock) {
        guard !file.isDefault else { throw SetupError.lockOfDefault(chain: file.path) }
        let chain = try ChainResolver(catalogue: folders.catalogue)
            .resolve(ChainFile(Self.loader.load(file.path))).chain
        let plugins = chain.entries.reduce(into: [LuaPlugin]()) { plugins, entry in
            guard let plugin = entry.plugin as? LuaPlugin,
                !plugins.contains(where: { $0.source.name == plugin.source.name })
            else { return }
            plugins.append(plugin)
        }
        let lockFile = LockFile(beside: file)
        let old = try lockFile.read()
        var new = PluginLock(plugins)
        for name in names where new[name] == nil {
            throw SetupError.notInChain(
                name, nearest: NearestName(to: name).among(new.entries.map(\.name)))
        }
        if let old, !names.isEmpty { new = old.replacing(names, from: new) }
        try lockFile.write(new)
        return (lockFile.path, old, new)
    }
}

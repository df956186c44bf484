import Broadsheet
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

    /// Reads the chain file and checks the chain.
    ///
    /// - Throws: a ``ConfigurationError`` with all that is wrong.
    func resolve(overrides: [String]) throws -> ResolvedChain {
        try ChainResolver(catalogue: folders.catalogue)
            .resolve(ChainFile(Self.loader.load(file.path)), overrides: overrides)
    }
}

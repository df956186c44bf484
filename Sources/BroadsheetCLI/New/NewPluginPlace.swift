import Broadsheet
import BroadsheetLua
import Foundation

/// Where a new plugin goes.
struct NewPluginPlace {
    /// The folder of plugins; it need not exist.
    let plugins: String
    /// The chain file that there is already; the installed one does not count.
    let chainFile: String?
    /// The plugins that are found already.
    private let catalogue: LuaPluginFolders

    /// Looks for the chain file.
    ///
    /// - Throws: a ``SetupError`` if the chain file that is named is not there.
    init(chain: String?, plugins: String?) throws {
        if let chain, !FileManager.default.fileExists(atPath: chain) {
            throw SetupError.missingFiles([chain])
        }
        let found = ChainFileLocation.find(named: chain)
        chainFile = found.flatMap { $0.isDefault ? nil : $0.path }
        let home = chainFile.map { URL(fileURLWithPath: $0).deletingLastPathComponent().path }
        self.plugins =
            plugins
            ?? WorkingFolder.shorten((home ?? WorkingFolder.path) + "/Plugins")
        catalogue = try PluginFolders(named: [], beside: found).catalogue
    }

    /// The folder in which chain file and folder of plugins stand.
    var home: String {
        let folder = URL(fileURLWithPath: plugins).deletingLastPathComponent().path
        return WorkingFolder.shorten(folder)
    }

    /// The path of a file beside the folder of plugins.
    func path(_ name: String) -> String { home == "." ? name : "\(home)/\(name)" }

    /// Refuses a name that is taken: by a folder here, or by any plugin that is found.
    ///
    /// - Throws: a ``SetupError``.
    func refuse(_ name: PluginName) throws {
        let path = "\(plugins)/\(name.text)"
        for taken in [path, path + ".lua"]
        where FileManager.default.fileExists(atPath: taken) {
            throw SetupError.pluginExists(name.text, path: taken)
        }
        if let entry = catalogue.entries.first(where: { $0.name == name.text }) {
            throw SetupError.pluginExists(name.text, path: entry.path)
        }
    }
}

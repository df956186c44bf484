import Broadsheet
import BroadsheetLua
import Foundation

/// The folders in which plugins are looked for, and the plugins in them.
struct PluginFolders {
    /// The folders that exist; the first that has a name wins.
    let paths: [String]
    /// The plugins in these folders.
    let catalogue: LuaPluginFolders

    /// Takes the folders that are named, the one beside the chain file and the installed one;
    /// without a chain file of one's own, the one here.
    ///
    /// - Throws: a ``SetupError`` if a folder that is named is not there.
    init(named names: [String], beside chainFile: ChainFileLocation?) throws {
        let missing = names.filter { !Self.isFolder($0) }
        guard missing.isEmpty else { throw SetupError.missingPluginFolders(missing) }
        let own = chainFile.flatMap { $0.isDefault ? nil : $0.path }
        let home = own.map { URL(fileURLWithPath: $0).deletingLastPathComponent().path }
        let beside = (home ?? WorkingFolder.path) + "/Plugins"
        let all = names + [beside, Installation.current.plugins]
        var paths: [String] = []
        for path in all.map(WorkingFolder.shorten)
        where Self.isFolder(path) && !paths.contains(path) {
            paths.append(path)
        }
        self.paths = paths
        catalogue = LuaPluginFolders(paths)
    }

    /// The plugins of some names.
    ///
    /// - Throws: a ``SetupError`` if there is none of a name.
    func entries(named names: [String]) throws -> [LuaPluginFolders.Entry] {
        try names.map { name in
            guard let entry = catalogue.entries.first(where: { $0.name == name }) else {
                throw SetupError.unknownPlugin(
                    name, nearest: NearestName(to: name).among(catalogue.names), searched: paths)
            }
            return entry
        }
    }

    /// Loads a plugin.
    ///
    /// - Throws: a ``SetupError`` if there is none of the name; what loading throws.
    func plugin(_ name: String) throws -> (LuaPluginFolders.Entry, LuaPlugin) {
        let entry = try entries(named: [name])[0]
        return (entry, try LuaPlugin(path: entry.path))
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && isFolder.boolValue
    }
}

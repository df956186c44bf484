public import Broadsheet
internal import Foundation

/// The Lua plugins in some folders: the first of a name wins.
public struct LuaPluginFolders: PluginCatalogue, Sendable {
    /// A plugin that is there, loadable or not.
    public struct Entry: Sendable {
        /// Its name.
        public var name: String
        /// Its folder or file.
        public var path: String
        /// Those of the same name in later folders, which it hides.
        public var hides: [String]
    }

    /// The plugins, by the order of the folders and their names.
    public let entries: [Entry]

    private let describingHost = DescribingHost()

    /// Looks for plugins in folders that exist: folders with a plugin.lua, and files NAME.lua.
    public init(_ folders: [String]) {
        var entries: [Entry] = []
        for folder in folders {
            for (name, path) in Self.plugins(in: folder) {
                let known = entries.firstIndex { String.areExactlyEqual($0.name, name) }
                if let known {
                    entries[known].hides.append(path)
                } else {
                    entries.append(Entry(name: name, path: path, hides: []))
                }
            }
        }
        self.entries = entries
    }

    private static func plugins(in folder: String) -> [(name: String, path: String)] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { name in
            let path = "\(folder)/\(name)"
            if FileManager.default.fileExists(atPath: "\(path)/\(PluginSource.main)") {
                return (name, path)
            }
            return name.hasSuffix(".lua") ? (String(name.dropLast(4)), path) : nil
        }
    }

    /// The names of all plugins.
    public var names: [String] { entries.map(\.name) }

    /// Loads the plugin of a name.
    ///
    /// - Throws: as ``LuaPlugin/init(path:)`` does.
    public func plugin(named name: String) throws -> (any Plugin)? {
        guard let entry = entries.first(where: { String.areExactlyEqual($0.name, name) }) else {
            return nil
        }
        return try LuaPlugin(
            source: PluginSource(path: entry.path), describedIn: describingHost)
    }
}

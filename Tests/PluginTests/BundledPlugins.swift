import Broadsheet
import BroadsheetLua
import Foundation
import Testing

/// The plugins of this repository.
enum BundledPlugins {
    /// The folder `Plugins`.
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()
        .appendingPathComponent("Plugins")

    static let catalogue = LuaPluginFolders([folder.path])

    static var names: [String] { catalogue.names }

    static func plugin(_ name: String) throws -> LuaPlugin {
        try LuaPlugin(path: folder.appendingPathComponent(name).path)
    }

    static func text(_ name: String, _ file: String) throws -> String {
        try String(
            contentsOf: folder.appendingPathComponent(name).appendingPathComponent(file),
            encoding: .utf8)
    }

    /// The names of the Lua files of a plugin, in order.
    static func luaFiles(_ name: String) throws -> [String] {
        try FileManager.default
            .contentsOfDirectory(atPath: folder.appendingPathComponent(name).path)
            .filter { $0.hasSuffix(".lua") }
            .sorted()
    }
}

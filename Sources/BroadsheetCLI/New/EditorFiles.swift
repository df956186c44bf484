import BroadsheetLua
import Foundation

/// What editors read: the stubs of all that plugins see, and where they are.
///
/// They are copied, and not pointed to where the tool is installed, so that a folder of plugins is
/// the same on every machine.
struct EditorFiles {
    private let settings: String
    private let types: String

    init(_ place: NewPluginPlace) {
        settings = place.path(".luarc.json")
        types = "\(place.plugins)/types"
    }

    /// The names, for the report.
    var names: [String] { [settings, types] }

    /// Writes what is missing, and what another version of the tool wrote.
    ///
    /// - Returns: whether there was anything to write.
    /// - Throws: an ``OutputError``.
    func write() throws -> Bool {
        var files = TypeStubs.files.map { ("\(types)/\($0.path)", $0.text) }
        files.append(("\(types)/README.md", ReferencePage.text))
        var isNew = false
        for (path, text) in files where Self.text(of: path) != text {
            try NewFile.write(text, to: path)
            isNew = true
        }
        try writeSchemas()
        if !FileManager.default.fileExists(atPath: settings) {
            try NewFile.write(settingsText, to: settings)
            isNew = true
        }
        return isNew
    }

    /// The schema of chain files changes with every plugin that comes.
    private func writeSchemas() throws {
        let folder = URL(fileURLWithPath: types).deletingLastPathComponent().path
        let catalogue = LuaPluginFolders([folder, Installation.current.plugins])
        let files = [
            ("broadsheet.schema.json", SchemaFiles.chain(catalogue)),
            ("article.schema.json", SchemaFiles.article),
        ]
        for (name, text) in files { try NewFile.write(text + "\n", to: "\(types)/\(name)") }
    }

    private static func text(of path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }

    private var settingsText: String {
        let folder = types.split(separator: "/").suffix(2).joined(separator: "/")
        return """
            {
              "$schema": "https://raw.githubusercontent.com/LuaLS/vscode-lua/master/setting/schema.json",
              "runtime": {
                "version": "Lua 5.4",
                "builtin": { "io": "disable", "os": "disable", "debug": "disable" }
              },
              "workspace": { "library": ["\(folder)"], "checkThirdParty": false }
            }

            """
    }
}

import Broadsheet
import BroadsheetLua

/// The JSON Schemas as text.
enum SchemaFiles {
    /// That of chain files with the plugins that can be loaded.
    static func chain(_ catalogue: LuaPluginFolders) -> String {
        let manifests = catalogue.names.compactMap { name in
            try? catalogue.plugin(named: name)?.manifest
        }
        return text(ChainSchema(plugins: manifests).json)
    }

    /// That of a line of the interchange format.
    static let article = text(ArticleSchema.json)

    private static func text(_ schema: JSONValue) -> String {
        String(decoding: schema.json(indentation: 2), as: UTF8.self)
    }
}

import Foundation

/// The bundled Lua plugins, as a resource of the package that uses them.
///
/// For example:
///
///     import Broadsheet
///     import BroadsheetLua
///     import BroadsheetPlugins
///
///     let catalogue = LuaPluginFolders([BroadsheetPlugins.folder])
///     let organizations = try LuaPlugin(path: BroadsheetPlugins.folder + "/organizations")
public enum BroadsheetPlugins {
    /// The path of the folder that holds one folder for each plugin.
    public static var folder: String { Bundle.module.resourcePath ?? Bundle.module.bundlePath }
}

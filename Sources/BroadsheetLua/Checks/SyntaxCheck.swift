internal import Broadsheet

/// Compiles each Lua file of a plugin, without running it.
struct SyntaxCheck {
    /// What is wrong: at most one fault of each file, since Lua stops at the first.
    private(set) var faults: [Fault] = []
    /// The files that are no Lua.
    private(set) var brokenFiles: [String] = []

    /// Ends the file before it begins; all of it is compiled nevertheless.
    private static let end = Array("do return {} end ".utf8)

    init(_ source: PluginSource, _ limits: Limits) {
        for file in source.luaFiles {
            do {
                let ended = source.replacing([file: Self.end + (source.files[file] ?? [])])
                _ = try LuaHost().data(of: ended, file: file, limits: limits)
            } catch {
                brokenFiles.append(file)
                faults += Fault.faults(
                    of: error, plugin: source.name, at: source.displayPath(of: file))
            }
        }
    }

    /// Whether the plugin's file and all files that it may require are Lua.
    var isLoadable: Bool { brokenFiles.allSatisfy(PluginSource.isPaper) }
}

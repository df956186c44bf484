internal import Broadsheet

/// Watches a plugin for globals that nobody has defined: Lua takes them for nil and goes on.
///
/// Each file of the plugin is given an environment that says so in the log. It stands on the file's
/// first line, so that the numbers of lines stay what they are.
enum StrictGlobals {
    /// A read of a global that is not there.
    struct Sighting: Hashable {
        var file: String
        var line: Int?
        var name: String
    }

    private static let sign = "\u{1}undefined global"

    /// The plugin with the watch in each of its files.
    static func watching(_ source: PluginSource) -> PluginSource {
        let names = source.luaFiles.filter { !PluginSource.isPaper($0) }
        return source.replacing(
            Dictionary(
                uniqueKeysWithValues: names.map { name in
                    (name, Array(watch(over: name).utf8) + (source.files[name] ?? []))
                }))
    }

    /// An error that is raised three calls up has the place of the read before its text.
    private static func watch(over file: String) -> String {
        let quoted = file.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "local _ENV=(function(g)local pcall,error,print=g.pcall,g.error,g.print "
            + "return g.setmetatable({},{__index=function(_,k)local v=g[k]if v==nil then "
            + "local _,p=pcall(error,\"\",3)print(\"\(sign)\",\"\(quoted)\",k,p)end return v end,"
            + "__newindex=g,"
            + "__pairs=function()return g.pairs(g)end})end)(_ENV) "
    }

    /// What an entry of the log tells of a read; `nil` if it is the plugin's own word.
    static func sighting(_ entry: LogEntry) -> Sighting? {
        guard entry.message.hasPrefix(sign) else { return nil }
        let words = entry.message.dropFirst(sign.count).split(separator: "\t", maxSplits: 2)
        guard words.count >= 2 else { return nil }
        let place = words.count > 2 ? words[2].split(separator: ":").map(String.init) : []
        return Sighting(
            file: String(words[0]), line: place.lazy.reversed().compactMap { Int($0) }.first,
            name: String(words[1]))
    }
}

#if CommandLine
import ArgumentParser

/// The options that say which chain runs, with which plugins and options of theirs.
struct ChainOptions: ParsableArguments {
    @OptionGroup var place: PluginFolderOptions

    @Option(
        help: ArgumentHelp(
            "Sets an option of a plugin; may be repeated.", valueName: "plugin.key=value"))
    var option: [String] = []

    /// Looks for the chain file and the plugins.
    func source() throws -> ChainSource {
        try ChainSource(chain: place.chain, plugins: place.plugins)
    }
}

/// The options that say where plugins are looked for.
struct PluginFolderOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The chain file; else broadsheet.yaml here or in a folder above.", valueName: "file"))
    var chain: String?

    @Option(
        help: ArgumentHelp(
            "A folder of plugins, searched before all others; may be repeated.",
            valueName: "dir"))
    var plugins: [String] = []

    /// Looks for the plugins; there need not be a chain file.
    func folders() throws -> PluginFolders {
        try PluginFolders(named: plugins, beside: .find(named: chain))
    }
}
#endif

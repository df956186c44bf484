#if CommandLine
import ArgumentParser
import Broadsheet
import BroadsheetLua

/// Looks for all that is wrong with plugins.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Tells all that is wrong with plugins, each with file, line and remedy.",
        discussion: """
            Looks at the Lua files, at what the plugin says of itself, at its README and its cases. \
            The cases are run for what can only be met then, such as globals that nobody has \
            defined; whether they pass is told by `broadsheet test`. No input is read.

            Examples:
              broadsheet check
              broadsheet check night-shift

            Exit status: 0 nothing is wrong; 1 something is; 2 nothing was checked.
            """)

    @OptionGroup var place: PluginFolderOptions

    @Argument(help: ArgumentHelp("The plugins; else all that are found.", valueName: "name"))
    var names: [String] = []

    func run() throws {
        let folders = try place.folders()
        let entries =
            names.isEmpty ? folders.catalogue.entries : try folders.entries(named: names)
        guard !entries.isEmpty else { throw SetupError.noPlugins(searched: folders.paths) }
        var checks = PluginChecks(folders)
        for entry in entries { try checks.check(entry) }
        try checks.conclude()
    }
}
#endif

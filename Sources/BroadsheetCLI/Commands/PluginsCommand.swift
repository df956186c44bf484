#if CommandLine
import ArgumentParser

/// Shows what is installed.
struct PluginsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plugins",
        abstract: "Lists the plugins that are installed, or shows all of one.",
        discussion: """
            Plugins are looked for in the folders of --plugins, in Plugins/ beside the chain file, \
            and beside the installed tool; the first of a name wins and hides the others.

            Examples:
              broadsheet plugins
              broadsheet plugins organizations
            """)

    @OptionGroup var chain: PluginFolderOptions

    @Argument(help: "The plugin to show.")
    var name: String?

    func run() throws {
        let folders = try chain.folders()
        guard let name else {
            let listing = PluginListing(folders)
            try Listing(listing.lines).write()
            StandardError.write(listing.faults)
            if !listing.faults.isEmpty { throw ExitStatus.nothingRun }
            return
        }
        try Listing(PluginPage(folders.plugin(name)).lines).write()
    }
}
#endif

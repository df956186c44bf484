#if CommandLine
import ArgumentParser

/// Shows what is installed.
struct PluginsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plugins",
        abstract: "Lists the plugins that are installed, shows all of one, or locks them.",
        discussion: """
            Plugins are looked for in the folders of --plugins, in Plugins/ beside the chain file, \
            and beside the installed tool; the first of a name wins and hides the others.

            --lock writes broadsheet.lock beside the chain file: name, version and content of each \
            plugin of the chain, or of the one that is named. From then on nothing runs with a \
            plugin that is another one, until it is locked anew.

            Examples:
              broadsheet plugins
              broadsheet plugins organizations
              broadsheet plugins --lock
            """)

    @OptionGroup var chain: PluginFolderOptions

    @Flag(help: "Locks the plugins of the chain as they are, and tells what is otherwise.")
    var lock = false

    @Argument(help: "The plugin to show, or to lock.")
    var name: String?

    func run() throws {
        if lock {
            let source = try ChainSource(chain: chain.chain, plugins: chain.plugins)
            let locked = try source.lock(name.map { [$0] } ?? [])
            return try Listing(LockListing(locked.path, from: locked.old, to: locked.new).lines)
                .write()
        }
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

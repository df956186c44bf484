#if CommandLine
import ArgumentParser
import Broadsheet

/// Runs again what a saved file changes.
struct WatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Runs pages, and after each save again just what it changes.",
        discussion: """
            Watched are the chain file, the plugins with their data files, and the pages. A saved \
            plugin begins afresh, so that nothing of the old code stays; it is run again, and \
            after it those that now find another page. What became different is shown for each \
            article. A save that breaks the chain or a plugin shows the error, and the last good \
            state stays.

            Ctrl-C ends it.

            Example:
              broadsheet watch pages/ --option activity-tags.threshold=0.7
            """)

    @OptionGroup var chain: ChainOptions

    @OptionGroup var input: InputOptions

    @Argument(
        help: ArgumentHelp(
            "Page texts, NDJSON files, or folders of them.", valueName: "input"))
    var inputs: [String]

    func validate() throws {
        if inputs.contains("-") {
            throw ValidationError("Standard input cannot be watched; name files or folders.")
        }
    }

    func run() throws {
        _ = try InputList(arguments: inputs)
        var watch = try Watch(
            WatchArguments(
                chainFile: chain.place.chain, plugins: chain.place.plugins,
                overrides: chain.option, published: input.published, loader: input.loader,
                inputs: inputs))
        try watch.perform()
    }
}
#endif

#if CommandLine
import ArgumentParser

/// Shows the chain that would run.
struct ChainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chain",
        abstract:
            "Shows the chain: its plugins in order, and where each option's value comes from.",
        discussion: """
            The chain is checked as before a run, so that this also tells what is wrong with a \
            chain file.

            Example:
              broadsheet chain --option activity-tags.threshold=0.7
            """)

    @OptionGroup var chain: ChainOptions

    func run() throws {
        let source = try chain.source()
        let resolved = try source.resolve(overrides: chain.option)
        try Listing(ChainListing(source, resolved).lines).write()
    }
}
#endif

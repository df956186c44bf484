#if CommandLine
import ArgumentParser
import Broadsheet
import BroadsheetLua

/// Runs the cases of plugins.
struct TestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Runs the cases of plugins and shows what differs.",
        discussion: """
            The cases of a plugin stand in cases.lua in its folder, or in several files in a folder \
            cases there. Each runs twice, in the order of the files and in the opposite one: a plugin \
            that remembers something from one page to the next is found out. Only what a case \
            expects is compared.

            --update shows for each case that fails the lines of its expectation and those that \
            would stand there if what was found were right, and asks before it replaces them.

            Examples:
              broadsheet test
              broadsheet test byline --filter correspondent
              broadsheet test byline --update

            Exit status: 0 all cases pass; 1 some fail; 2 no case was run.
            """)

    @OptionGroup var chain: PluginFolderOptions

    @Option(
        help: ArgumentHelp("Runs only the cases whose names hold this.", valueName: "text"))
    var filter: String?

    @Flag(help: "Offers to replace what failing cases expect by what was found.")
    var update = false

    @Argument(help: ArgumentHelp("The plugins; else all that have cases.", valueName: "name"))
    var names: [String] = []

    func run() throws {
        let folders = try chain.folders()
        var tests = CaseTests(folders, filter: filter, offersUpdates: update)
        if names.isEmpty {
            for entry in folders.catalogue.entries { try tests.run(entry, mayHaveNone: true) }
        } else {
            for entry in try folders.entries(named: names) { try tests.run(entry) }
        }
        try tests.conclude()
    }
}
#endif

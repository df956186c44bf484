#if CommandLine
import ArgumentParser
import Broadsheet

/// Makes what an author begins with.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Makes a plugin to begin with.",
        subcommands: [NewPluginCommand.self])
}

/// Makes a plugin that passes its check and its tests.
struct NewPluginCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plugin",
        abstract: "Makes a plugin's folder, which passes `check` and `test` as it is.",
        discussion: """
            The folder is made in Plugins/ beside the chain file; where there is no chain file, in \
            Plugins/ here, with a chain file that has the installed plugins and this one. With \
            --words there is no Lua to write: what the plugin finds stands in a table, words.tsv.

            Examples:
              broadsheet new plugin night-shift
              broadsheet new plugin festivals --hook activity
              broadsheet new plugin beats --words
            """)

    @Option(help: "What the plugin's handler is called for.")
    var hook = PluginTemplate.Kind.article

    @Flag(help: "Makes a plugin of a word list, with no Lua to write.")
    var words = false

    @Option(
        help: ArgumentHelp(
            "The chain file; else broadsheet.yaml here or in a folder above.", valueName: "file"))
    var chain: String?

    @Option(
        help: ArgumentHelp(
            "The folder to make it in; else Plugins beside the chain file.", valueName: "dir"))
    var plugins: String?

    @Argument(help: "The name: small letters, digits and hyphens.")
    var name: String

    func run() throws {
        let name = try PluginName(name)
        let place = try NewPluginPlace(chain: chain, plugins: plugins)
        try place.refuse(name)
        let made = try NewPlugin(name: name, template: template(name.text), place: place).make()
        try Listing(made.lines).write()
    }

    private func template(_ name: String) throws -> PluginTemplate {
        guard words else { return PluginTemplate(name, hook) }
        switch hook {
        case .article: return PluginTemplate(name, words: .article)
        case .activity: return PluginTemplate(name, words: .activity)
        case .organization, .page: throw SetupError.noWordList(hook: hook.rawValue)
        }
    }
}

extension PluginTemplate.Kind: ExpressibleByArgument {}
#endif

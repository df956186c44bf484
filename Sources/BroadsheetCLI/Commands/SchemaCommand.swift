#if CommandLine
import ArgumentParser
import Broadsheet
import BroadsheetLua

/// Prints what editors and other tools check files by.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Prints the JSON Schema of chain files, or of the NDJSON.",
        discussion: """
            That of chain files knows the plugins that are found, with their options, so that an \
            editor completes and checks them. A chain file names it in its first line:

              # yaml-language-server: $schema=Plugins/types/broadsheet.schema.json

            Examples:
              broadsheet schema chain > Plugins/types/broadsheet.schema.json
              broadsheet schema article > article.schema.json
            """)

    /// What there are schemas of.
    enum Subject: String, CaseIterable, ExpressibleByArgument {
        case chain, article
    }

    @OptionGroup var place: PluginFolderOptions

    @Argument(help: "What the schema is of: chain or article.")
    var subject: Subject

    func run() throws {
        switch subject {
        case .chain: try Listing([SchemaFiles.chain(place.folders().catalogue)]).write()
        case .article: try Listing([SchemaFiles.article]).write()
        }
    }
}
#endif

#if CommandLine
import ArgumentParser
import Broadsheet
import Foundation

/// The command-line tool: the subcommands, and what they have in common.
struct BroadsheetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "broadsheet",
        abstract: "Turns newspaper pages into articles, organizations and tagged activities.",
        discussion: """
            What is known of the content stands in plugins, most of them short Lua files; a chain \
            file, broadsheet.yaml, says which of them run, and in what order.

            Examples:
              broadsheet run pages/                   a summary of every page
              broadsheet run pages/ --format ndjson   one article a line
              broadsheet plugins organizations        what a plugin does

            Exit status: 0 all is well; 1 a plugin or an input failed, the rest is done; 2 nothing \
            was run; 130 interrupted.
            """,
        version: BroadsheetVersion.current,
        subcommands: [
            RunCommand.self, WatchCommand.self, ChainCommand.self, PluginsCommand.self,
            NewCommand.self, CheckCommand.self, TestCommand.self, ExplainCommand.self,
            EvaluateCommand.self, SchemaCommand.self,
        ])

    /// Looks whether the first argument is the name of a command.
    ///
    /// - Throws: a ``SetupError``; the parser would call it an unexpected argument.
    static func checkName(in arguments: [String]) throws {
        let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard let name = arguments.first, !name.hasPrefix("-"), !names.contains(name) else {
            return
        }
        throw SetupError.unknownCommand(
            name, nearest: NearestName(to: name).among(names),
            isPath: FileManager.default.fileExists(atPath: name))
    }
}
#endif

#if CommandLine
import ArgumentParser
import Broadsheet

/// Tells why a page came out as it did.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract:
            "Tells which plugin set or changed what, on what evidence; or why a tag is not there.",
        discussion: """
            For each article each field with the plugin that set or last changed it, the place in \
            the plugin's source and its rule; for each tag the sentences with the words that \
            earned it, and the lines of the page that they stand on.

            Examples:
              broadsheet explain page.txt
              broadsheet explain page.txt --article 43
              broadsheet explain page.txt --diff
              broadsheet explain page.txt --tag matchmaking
            """)

    @OptionGroup var chain: ChainOptions

    @Flag(help: "Shows what each plugin changed, in order.")
    var diff = false

    @Option(
        help: ArgumentHelp(
            "Tells where a tag is and where it is not: which words were found, what score they "
                + "gave, how far it is from the threshold.", valueName: "name"))
    var tag: String?

    @Option(
        help: ArgumentHelp(
            "Only the article on this line of the page, or those with this in their titles.",
            valueName: "line|text"))
    var article: String?

    @OptionGroup var input: InputOptions

    @Argument(help: ArgumentHelp("A page text, an NDJSON file, or a folder.", valueName: "page"))
    var page: String

    func validate() throws {
        if diff, tag != nil { throw ValidationError("--diff and --tag are two questions.") }
    }

    func run() throws {
        let source = try chain.source()
        var resolved = try source.resolve(overrides: chain.option).chain
        resolved.fallbackPublished = input.published
        let question: ExplanationRun.Question =
            tag.map { .tag($0) } ?? (diff ? .changes : .fields)
        try ExplanationRun(resolved, input.loader, question, article: article)
            .perform(on: InputList(arguments: [page])).check()
    }
}
#endif

#if CommandLine
import ArgumentParser
import Broadsheet

/// Compares what a chain finds with what a person wrote down.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Compares articles with gold: precision, recall, F1 per kind, slot and category.",
        discussion: """
            GOLD is a file NAME.gold.json, or a folder of them; each is compared with the page \
            NAME.txt. Pages run through the chain first; articles that come as NDJSON are compared \
            as they stand, so that the output of any tool can be scored. Without INPUT the pages \
            beside the gold are taken.

            A floor is a file such as { "article.f1": 1, "organization.f1": 0.95 }; the exit status \
            is 1 when a figure is below it. --json shows the names of all figures.

            Examples:
              broadsheet evaluate gold/ pages/ --errors
              broadsheet evaluate gold/ articles.ndjson --json
              broadsheet evaluate gold/ pages/ --floor floor.json
            """)

    @OptionGroup var chain: ChainOptions

    @Flag(help: "Lists each miss, with the plugin and the rule that made what is wrong.")
    var errors = false

    @Flag(help: "Prints figures, counts and misses as JSON.")
    var json = false

    @Option(
        help: ArgumentHelp(
            "A file of figures and their least values; the exit status is 1 below them.",
            valueName: "file"))
    var floor: String?

    @Option(help: ArgumentHelp("The number of workers; else one for each core.", valueName: "n"))
    var jobs: Int?

    @OptionGroup var input: InputOptions

    @Argument(help: "The gold: a file NAME.gold.json or a folder of them.")
    var gold: String

    @Argument(
        help: ArgumentHelp(
            "Page texts, NDJSON files, folders of them, or - for NDJSON on standard input.",
            valueName: "input"))
    var inputs: [String] = []

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number of 1 or more.") }
    }

    func run() throws {
        let evaluation = Evaluation(try GoldReader().pages(at: gold))
        let floor = try floor.map { try EvaluationFloor(ChainSource.loader.load($0)) }
        let inputs = inputs.isEmpty ? [FoundPages.folder(of: gold)] : inputs
        let found = try FoundPages(inputs, input.loader) {
            let resolved = try chain.source().resolve(overrides: chain.option)
            var run = Run(resolved.chain, jobs: jobs)
            run.chain.fallbackPublished = input.published
            run.maxFailures = resolved.maximumFailures
            return run
        }
        let report = evaluation.report(on: found.pages)
        if json {
            try Listing([
                String(decoding: JSONValue.object(report.json).json(indentation: 2), as: UTF8.self)
            ])
            .write()
        } else {
            try Listing(EvaluationListing(report, listsMisses: errors).lines).write()
        }
        let shortfalls = floor?.shortfalls(of: report) ?? []
        StandardError.write(Sentences.lines(on: report) + shortfalls.map(Sentences.line))
        if found.hasFailures || !shortfalls.isEmpty { throw ExitStatus.someFailed }
    }
}
#endif

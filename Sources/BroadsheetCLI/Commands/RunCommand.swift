#if CommandLine
import ArgumentParser
import Broadsheet

/// Applies the chain to pages.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Applies the chain to pages and prints what it found.",
        discussion: """
            Results go to standard output in the order of the input, everything else to standard \
            error. What is known of page.txt may stand in page.meta.json beside it.

            Examples:
              broadsheet run pages/
              broadsheet run 2023-04-11.txt --format markdown --output articles.md
              broadsheet run pages/ --option activity-tags.threshold=0.7 --format csv
              zcat archive.ndjson.gz | broadsheet run - --format ndjson | head
            """)

    @OptionGroup var chain: ChainOptions

    @Option(help: "How to print the results.")
    var format = OutputFormat.summary

    @Option(
        help: ArgumentHelp(
            "Writes the results to a file, which is there once it is whole.", valueName: "path"))
    var output: String?

    @Option(help: ArgumentHelp("The number of workers; else one for each core.", valueName: "n"))
    var jobs: Int?

    @OptionGroup var input: InputOptions

    @Option(
        help: ArgumentHelp(
            "What to do after a failure; else what the chain file says.", valueName: "policy"))
    var onError: FailurePolicy?

    @Option(help: ArgumentHelp("Which failures make the exit status 1.", valueName: "which"))
    var failOn = FailOn.any

    @Option(help: ArgumentHelp("Writes the report of the run as JSON.", valueName: "file"))
    var report: String?

    @Flag(help: "Tells on standard error what each plugin changed, with its source line.")
    var trace = false

    @Flag(help: "Tells on standard error how often each handler was called and what it took.")
    var profile = false

    @Flag(help: "Says nothing on standard error but what failed.")
    var quiet = false

    @Argument(
        help: ArgumentHelp(
            "Page texts, NDJSON files, folders of them, or - for NDJSON on standard input.",
            valueName: "input"))
    var inputs: [String]

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number of 1 or more.") }
    }

    func run() throws {
        let source = try chain.source()
        let resolved = try source.resolve(overrides: chain.option)
        let inputs = try InputList(
            arguments: inputs, results: ResultFiles(output: output, report: report))
        guard !inputs.sources.isEmpty else { throw SetupError.nothingToRead(inputs.emptyFolders) }
        try PageRun(settings(source, resolved), inputs).perform().check()
    }

    private func settings(_ source: ChainSource, _ resolved: ResolvedChain) -> RunSettings {
        var run = Run(resolved.chain, jobs: jobs)
        run.chain.fallbackPublished = input.published
        run.policy = onError ?? resolved.failurePolicy
        run.maxFailures = resolved.maximumFailures
        run.isTracing = trace
        run.isProfiling = profile
        return RunSettings(
            run: run, loader: input.loader, format: format, output: output, report: report,
            failOn: failOn,
            isQuiet: quiet, defaultChain: source.file.isDefault ? source.file.path : nil)
    }
}
#endif

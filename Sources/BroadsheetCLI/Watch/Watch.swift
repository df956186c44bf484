import Broadsheet
import Foundation

/// Runs pages, and runs again what a saved file changes, until it is interrupted.
struct Watch {
    private let arguments: WatchArguments
    private let cancellation = Cancellation()
    private let live = LiveSession()
    private let style = ExplanationStyle(on: .behind(STDOUT_FILENO))
    private var chain: Chain
    private var source: ChainSource
    private var pages = WatchedPages()

    /// Sets up; at the start all must be well with chain and plugins.
    ///
    /// - Throws: what a run would throw before any page.
    init(_ arguments: WatchArguments) throws {
        self.arguments = arguments
        (source, chain) = try arguments.chain()
        _ = try arguments.inputList()
        StandardError.write(Self.said(try live.use(chain).log))
    }

    /// Watches until Ctrl-C.
    ///
    /// - Throws: the ``ExitStatus`` of an interrupted run; an ``OutputError``.
    mutating func perform() throws {
        let interruption = Interruption(cancellation)
        defer { interruption.end() }
        var files = FileWatch(roots)
        try begin()
        while !cancellation.isCancelled {
            Thread.sleep(forTimeInterval: files.pause)
            if let changed = files.look(at: roots) { try refresh(after: changed) }
        }
        throw ExitStatus.interrupted
    }

    private var roots: [String] {
        source.folders.paths + [arguments.pluginFolder(beside: source.file), source.file.path]
            + arguments.inputs.flatMap { [$0, PageReader(path: $0).metadataPath] }
    }

    // MARK: Running

    private mutating func begin() throws {
        _ = pages.read(try arguments.inputList(), arguments.loader, for: live)
        var totals = WatchTotals()
        pages.run(in: live, while: { [cancellation] in !cancellation.isCancelled }) { outcome in
            Self.tell(outcome)
            totals.add(outcome)
        }
        StandardError.write([Sentences.line(onWatching: totals, plugins: chain.entries.count)])
    }

    private mutating func refresh(after changed: [String]) throws {
        StandardError.write([Sentences.line(onSaved: changed.map(WorkingFolder.shorten))])
        do {
            try reload()
        } catch let error where Sentences.knows(error) {
            return StandardError.write(Sentences.lines(onBrokenSave: error))
        }
        var totals = WatchTotals()
        try pages.run(in: live, while: { [cancellation] in !cancellation.isCancelled }) { outcome in
            totals.add(outcome)
            guard outcome.isNews else { return }
            Self.tell(outcome)
            guard let comparison = outcome.comparison else { return }
            let explanation = Explanation(of: outcome.result, by: chain)
            let lines = ComparisonTable(comparison, explanation, style: style).lines
            if !lines.isEmpty { try Listing(lines).write() }
        }
        StandardError.write([Sentences.line(onRunAgain: totals, chain.entries.map(\.name))])
    }

    /// Reads the chain, the plugins and the inputs as they are now; where they are broken, nothing
    /// changes.
    private mutating func reload() throws {
        let (source, chain) = try arguments.chain()
        let inputs = try arguments.inputList()
        StandardError.write(Self.said(try live.use(chain).log))
        (self.source, self.chain) = (source, chain)
        for result in pages.read(inputs, arguments.loader, for: live) {
            StandardError.write(["\(VisibleText.of(result.path)): gone"])
        }
    }

    private static func tell(_ outcome: WatchedPages.Outcome) {
        let lines = outcome.failures.flatMap { Sentences.lines(on: $0) } + said(outcome.result.log)
        StandardError.write(lines.flatMap(VisibleText.lines))
    }

    private static func said(_ log: [LogEntry]) -> [String] {
        log.map { "\($0.plugin): \($0.level == .warn ? "warning: " : "")\($0.message)" }
    }
}

extension WatchedPages.Outcome {
    /// Whether anything was done for it, or is wrong with it.
    fileprivate var isNews: Bool {
        !called.isEmpty || !failures.isEmpty || !(comparison?.differences.isEmpty ?? true)
    }
}

import Broadsheet
import Foundation

/// The pages that are to be compared with gold: read, and run through the chain where they are not
/// articles already.
struct FoundPages {
    /// The pages with their articles.
    private(set) var pages: [Page] = []
    /// Whether an input or a plugin failed; that has been told.
    private(set) var hasFailures = false

    /// Reads inputs and runs those that are pages.
    ///
    /// - Parameters:
    ///   - arguments: the files and folders, or `-`.
    ///   - loader: makes pages of the inputs.
    ///   - makeRun: makes the run; not called where there are articles alone.
    /// - Throws: what `makeRun` throws, and ``ExitStatus/nothingRun`` where there is nothing to read.
    init(_ arguments: [String], _ loader: PageLoader, makeRun: () throws -> Run) throws {
        let list = try InputList(arguments: arguments)
        StandardError.write(list.emptyFolders.map(Sentences.line(onEmptyFolder:)))
        guard !list.sources.isEmpty else { throw ExitStatus.nothingRun }
        let cancellation = Cancellation()
        var inputs: [Input] = []
        for input in InputSequence(list, cancellation: cancellation) {
            if let page = Self.article(input, loader) {
                pages.append(page)
            } else {
                inputs.append(input)
            }
        }
        guard !inputs.isEmpty else { return }
        var run = try makeRun()
        run.cancellation = cancellation
        try apply(run, to: inputs, loader)
    }

    private mutating func apply(_ run: Run, to inputs: [Input], _ loader: PageLoader) throws {
        let interruption = Interruption(run.cancellation)
        defer { interruption.end() }
        let report = try run.apply(to: inputs, load: loader.load) {
            $0.page
        } deliver: { page, outcome in
            StandardError.write(outcome.failures.flatMap { Sentences.lines(on: $0) })
            if let page = page ?? nil { pages.append(page) }
        }
        if report.isCancelled { throw ExitStatus.interrupted }
        hasFailures = !report.failures.isEmpty
    }

    /// The page of an input that is an article already.
    private static func article(_ input: Input, _ loader: PageLoader) -> Page? {
        switch input.content {
        case .page(let page): page.isArticle ? page : nil
        case .bytes:
            // What cannot be read is reported by the run.
            (try? loader.load(input)).flatMap { $0.isArticle ? $0 : nil }
        case .file, .unreadable: nil
        }
    }

    /// The folder in which the pages of gold are looked for.
    static func folder(of gold: String) -> String {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: gold, isDirectory: &isFolder)
        guard exists, !isFolder.boolValue else { return gold }
        return WorkingFolder.shorten(
            URL(fileURLWithPath: gold).deletingLastPathComponent().path)
    }
}

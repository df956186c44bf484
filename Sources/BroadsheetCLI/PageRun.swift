import Broadsheet
import Foundation

/// A run over pages, from the first input to the report.
struct PageRun {
    private let settings: RunSettings
    private let inputs: InputList
    private let screen: Screen

    init(_ settings: RunSettings, _ inputs: InputList) {
        self.settings = settings
        self.inputs = inputs
        screen = settings.output == nil ? .behind(STDOUT_FILENO) : .none
    }

    /// Runs, and writes results, messages and report.
    ///
    /// - Throws: the ``Failure`` of a plugin that cannot be started; an ``OutputError``.
    func perform() throws -> ExitStatus {
        let file = try settings.output.map(OutputFile.making) ?? .standard
        let reportFile: OutputFile?
        do {
            reportFile = try settings.report.map(OutputFile.making)
        } catch {
            file.discard()
            throw error
        }
        let interruption = Interruption(
            settings.run.cancellation, discarding: [file] + (reportFile.map { [$0] } ?? []))
        defer { interruption.end() }
        do {
            let report = try write(to: file)
            if report.ending == .complete { try file.commit() } else { file.discard() }
            try reportFile?.write(report.json.json(indentation: 2) + [0x0A])
            try reportFile?.commit()
            return ExitStatus(report, failOn: settings.failOn)
        } catch {
            file.discard()
            reportFile?.discard()
            throw error
        }
    }

    private func write(to file: OutputFile) throws -> Report {
        let writer = settings.format.writer(for: screen)
        var stream = ResultStream(writer, to: file)
        var narrator = Narrator(settings, inputs, results: file)
        narrator.tell(of: inputs)
        // A summary is made for a terminal; the other formats hold what the page and the plugins say.
        let isBare = file.isTerminal && settings.format != .summary
        let report = try settings.run.apply(
            to: InputSequence(inputs, cancellation: settings.run.cancellation),
            load: settings.loader.load
        ) { result, _, bytes in
            guard let page = result.page else { return }
            let start = bytes.count
            writer.append(page, to: &bytes)
            if isBare { Self.hideControls(in: &bytes, from: start) }
        } deliver: { _, bytes, piece, outcome in
            narrator.tell(outcome)
            try stream.add(bytes, piece)
        }
        narrator.tell(theEndOf: report)
        try stream.end(with: closingLines(report))
        return report
    }

    /// Leaves nothing that would steer a terminal.
    private static func hideControls(in bytes: inout [UInt8], from start: Int) {
        let text = String(decoding: bytes[start...], as: UTF8.self)
        bytes.replaceSubrange(start..., with: VisibleText.page(text).utf8)
    }

    private func closingLines(_ report: Report) -> [String] {
        guard settings.format == .summary else { return [] }
        return Totals(report, defaultChain: settings.defaultChain, screen: screen).lines
    }
}

import Broadsheet
import Foundation

/// A resolved chain for reading: order, hooks, requirements, options.
struct ChainListing {
    private let source: ChainSource
    private let resolved: ResolvedChain
    private let screen = Screen.behind(STDOUT_FILENO)

    init(_ source: ChainSource, _ resolved: ResolvedChain) {
        self.source = source
        self.resolved = resolved
    }

    var lines: [String] {
        let note = source.file.isDefault ? " (the installed default)" : ""
        return ["\(source.file.path)\(note)"]
            + zip(resolved.chain.entries, resolved.options).enumerated().flatMap { index, pair in
                [""] + lines(on: pair.0, options: pair.1, number: index + 1)
            } + ["", policy]
    }

    private func lines(
        on entry: Chain.Entry, options: [ResolvedChain.Option], number: Int
    ) -> [String] {
        let manifest = entry.plugin.manifest
        let alias = entry.name == manifest.name ? "" : " (\(manifest.name))"
        let heading = "\(number). \(Style.bold(entry.name, on: screen))\(alias) \(manifest.version)"
        let rows =
            ManifestRows(manifest, in: layout).rows
            + options.enumerated().map { index, option in
                let value = String(decoding: option.value.json(), as: UTF8.self)
                return SummaryRow(
                    index == 0 ? "options" : "",
                    "\(option.name) = \(value)  (\(origin(option.origin)))", in: layout)
            } + [SummaryRow("limits", limits(entry.limits), in: layout)]
        return [heading] + rows.flatMap { $0.lines(in: layout) }
    }

    private var layout: SummaryLayout {
        SummaryLayout(screen: screen, indentation: 3, labelColumns: 10)
    }

    private func origin(_ origin: ValueOrigin) -> String {
        switch origin {
        case .pluginDefault: "default"
        case .chainFile(let location): Sentences.place(location)
        case .commandLine(let argument): "--option \(argument)"
        case .code: "code"
        }
    }

    private func limits(_ limits: Limits) -> String {
        "\(Amount.grouped(limits.instructions)) instructions,"
            + " \(Amount.bytes(Double(limits.memory))), \(Amount.seconds(limits.time))"
    }

    private var policy: String {
        let given = resolved.chain.given.map(\.rawValue)
        let end = given.isEmpty ? "" : "; given: \(given.joined(separator: ", "))"
        return "after a failure: \(resolved.failurePolicy.rawValue), at most"
            + " \(Amount.grouped(resolved.maximumFailures))\(end)"
    }
}

/// What a plugin says of itself, but for its options.
struct ManifestRows {
    let rows: [SummaryRow]

    init(_ manifest: Manifest, in layout: SummaryLayout) {
        let lists = [
            ("hooks", manifest.hooks.map(\.rawValue)),
            ("requires", manifest.requires.map(\.rawValue)),
            ("provides", manifest.provides.map(\.rawValue)),
        ]
        rows = lists.filter { !$0.1.isEmpty }
            .map { SummaryRow($0.0, $0.1, between: ",", in: layout) }
    }
}

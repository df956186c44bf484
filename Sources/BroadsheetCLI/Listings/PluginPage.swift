import Broadsheet
import BroadsheetLua
import Foundation

/// All of one plugin for reading.
struct PluginPage {
    private let entry: LuaPluginFolders.Entry
    private let plugin: LuaPlugin
    private let screen = Screen.behind(STDOUT_FILENO)

    init(_ loaded: (LuaPluginFolders.Entry, LuaPlugin)) {
        (entry, plugin) = loaded
    }

    var lines: [String] {
        let manifest = plugin.manifest
        let heading = "\(Style.bold(manifest.name, on: screen)) \(manifest.version)"
        let summary = TextWrapper(columns: screen.columns).lines(of: manifest.summary)
        let rows =
            [SummaryRow("path", entry.path, in: layout)]
            + entry.hides.map { SummaryRow("hides", $0, in: layout) }
            + [SummaryRow("identity", plugin.source.identity, in: layout)]
            + ManifestRows(manifest, in: layout).rows
        return [heading] + summary + [""] + rows.flatMap { $0.lines(in: layout) }
            + manifest.options.flatMap(lines)
    }

    private var layout: SummaryLayout {
        SummaryLayout(screen: screen, indentation: 0, labelColumns: 10)
    }

    private func lines(on option: OptionSchema) -> [String] {
        let inner = SummaryLayout(screen: screen, indentation: 2, labelColumns: 2)
        let value = String(decoding: option.defaultValue.json(), as: UTF8.self)
        let heading = "option \(Style.bold(option.name, on: screen)):"
        return ["", "\(heading) \(option.type.expectation), default \(value)"]
            + SummaryRow("", option.help, in: inner).lines(in: inner)
    }
}

import Broadsheet
import BroadsheetLua
import Foundation

/// The installed plugins, each with what it does and what it hides.
struct PluginListing {
    /// The list.
    private(set) var lines: [String] = []
    /// What is wrong with plugins that cannot be loaded.
    private(set) var faults: [String] = []

    private let screen = Screen.behind(STDOUT_FILENO)

    init(_ folders: PluginFolders) {
        let entries = folders.catalogue.entries
        let width = entries.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0
        let layout = SummaryLayout(screen: screen, indentation: 0, labelColumns: width + 2)
        for entry in entries { add(entry, layout) }
        if entries.isEmpty {
            lines = ["no plugins in \(folders.paths.joined(separator: ", "))"]
        }
    }

    private mutating func add(_ entry: LuaPluginFolders.Entry, _ layout: SummaryLayout) {
        var summary = "cannot be loaded"
        do {
            summary = try LuaPlugin(path: entry.path).manifest.summary
        } catch {
            faults += Sentences.lines(on: error)
        }
        lines += SummaryRow(entry.name, summary, in: layout).lines(in: layout)
        for hidden in entry.hides {
            lines += SummaryRow("", "hides \(hidden)", in: layout, style: .dim).lines(in: layout)
        }
    }
}

/// The columns that say who made something: the plugin, and the place in its source.
struct OriginColumns {
    /// A plugin and a place, ready to be printed.
    struct Cells: Hashable {
        var plugin = ""
        var place = ""
    }

    private let plugins: [Explanation.PluginUse]
    private(set) var pluginColumns = 0
    private(set) var placeColumns = 0

    init(_ plugins: [Explanation.PluginUse], for origins: [FieldOrigin]) {
        self.plugins = plugins
        for origin in origins { widen(for: cells(origin)) }
        if pluginColumns > 0 { widen(for: head) }
    }

    /// The headings of the columns.
    var head: Cells { Cells(plugin: "plugin", place: placeColumns > 0 ? "place" : "") }

    /// The cells of an origin; a place inside the plugin's folder is shown from there.
    func cells(_ origin: FieldOrigin) -> Cells {
        switch origin {
        case .input: Cells(plugin: "input")
        case .fallback: Cells(plugin: "given date")
        case .plugin(let name, _, let location):
            Cells(
                plugin: VisibleText.of(name),
                place: location.map { place($0, of: name) } ?? "")
        }
    }

    private mutating func widen(for cells: Cells) {
        pluginColumns = max(pluginColumns, DisplayWidth.columns(of: cells.plugin))
        placeColumns = max(placeColumns, DisplayWidth.columns(of: cells.place))
    }

    /// The columns that both take, with a gap before each.
    var columns: Int { pluginColumns + placeColumns + (placeColumns > 0 ? 4 : 2) }

    /// The cells, padded.
    func text(_ cells: Cells) -> String {
        let gap = pluginColumns - DisplayWidth.columns(of: cells.plugin)
        let front = "  " + cells.plugin
        return cells.place.isEmpty
            ? front : front + String(repeating: " ", count: max(0, gap)) + "  " + cells.place
    }

    private func place(_ location: SourceLocation, of name: String) -> String {
        let line = location.line.map { ":\($0)" } ?? ""
        let source = plugins.first { String.areExactlyEqual($0.name, name) }?.source
        guard let source else { return VisibleText.of(location.file) + line }
        if location.file.hasPrefix(source + "/") {
            return VisibleText.of(String(location.file.dropFirst(source.count + 1))) + line
        }
        let file = location.file.split(separator: "/").last.map(String.init) ?? location.file
        return VisibleText.of(file) + line
    }
}

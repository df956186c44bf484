import Broadsheet

/// A table of text: the first columns stand at their left edge, the others at their right.
struct TextTable {
    private let heading: [String]
    private let leftColumns: Int
    private var rows: [[String]] = []

    init(_ heading: [String], leftColumns: Int = 1) {
        self.heading = heading
        self.leftColumns = leftColumns
    }

    /// Adds a row with as many cells as the heading has.
    mutating func add(_ cells: [String]) {
        rows.append(cells)
    }

    /// Whether there is more than the heading.
    var hasRows: Bool { !rows.isEmpty }

    func lines(on screen: Screen) -> [String] {
        let widths = heading.indices.map { column in
            ([heading] + rows).map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
        }
        return [Style.dim(line(heading, widths), on: screen)] + rows.map { line($0, widths) }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        zip(cells, widths).enumerated().map { column, pair in
            let gap = String(
                repeating: " ", count: max(0, pair.1 - DisplayWidth.columns(of: pair.0)))
            return column < leftColumns ? pair.0 + gap : gap + pair.0
        }
        .joined(separator: "  ")
    }
}

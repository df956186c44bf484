import Broadsheet

/// A label with text beside it, which goes on below itself where it is long.
struct SummaryRow {
    let label: String
    let lines: [String]
    var style: Style?

    /// A row of one text.
    init(_ label: String, _ text: String, in layout: SummaryLayout, style: Style? = nil) {
        self.label = label
        self.style = style
        lines = layout.wrapper.lines(of: VisibleText.of(text))
    }

    /// A row of several items; they are kept whole where they fit a line.
    init(
        _ label: String, _ items: [String], between separator: String = " ·",
        in layout: SummaryLayout, style: Style? = nil
    ) {
        self.label = label
        self.style = style
        lines = layout.wrapper.lines(of: items.map(VisibleText.of), between: separator)
    }

    /// The row as lines of a screen.
    func lines(in layout: SummaryLayout) -> [String] {
        let indentation = String(repeating: " ", count: layout.indentation)
        return lines.enumerated().map { index, line in
            let front = index == 0 ? label : ""
            let gap = layout.labelColumns - DisplayWidth.columns(of: front)
            let text = style.map { $0(line, on: layout.screen) } ?? line
            return indentation + Style.dim(front, on: layout.screen)
                + String(repeating: " ", count: max(1, gap)) + text
        }
    }
}

/// Where labels and texts of rows begin.
struct SummaryLayout {
    let screen: Screen
    let indentation: Int
    let labelColumns: Int

    /// What breaks the texts; no narrower than can be read.
    var wrapper: TextWrapper {
        TextWrapper(columns: max(20, screen.columns - indentation - labelColumns))
    }
}

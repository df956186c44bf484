import Broadsheet

/// Writes pages for reading in a terminal.
///
/// Each page has a rule with its path; each article its words above and below the title, who wrote
/// it, then its organizations with their other names, its activities and its tags. Control
/// characters in the text never reach the terminal.
struct SummaryWriter: PageWriter {
    let screen: Screen

    var separator: [UInt8] { [0x0A] }

    func append(_ page: Page, to bytes: inout [UInt8]) {
        guard !page.articles.isEmpty else { return }
        var lines = [rule(page)]
        for article in page.articles {
            lines.append("")
            lines += ArticleSummary(article, screen: screen).lines
        }
        for line in lines {
            bytes.append(contentsOf: line.utf8)
            bytes.append(0x0A)
        }
    }

    /// A line across the screen with the page's path and date.
    private func rule(_ page: Page) -> String {
        let path = VisibleText.of(page.path)
        let words = [path, page.published?.description].compactMap { $0 }.joined(separator: " · ")
        let rest = max(0, screen.columns - DisplayWidth.columns(of: words) - 4)
        let dash = Style.dim("──", on: screen)
        let tail = rest > 0 ? " " + Style.dim(String(repeating: "─", count: rest), on: screen) : ""
        return "\(dash) \(words)\(tail)"
    }
}

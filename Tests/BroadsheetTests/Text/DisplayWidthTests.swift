import Broadsheet
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("中文", 4), ("ＡＢ", 4), ("，。", 4), ("“a”…—·", 6), ("e\u{301}", 1),
        ("é", 1),
        ("한글", 4), ("かな", 4), ("ｱｲ", 2), ("😀", 2), ("\u{200B}\u{FEFF}", 0), ("\t\n", 0), ("𠮷", 2),
        ("\u{3000}", 2), ("①", 1), ("\u{4DC0}", 1),
    ])
    func countsTerminalColumns(text: String, columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
    }

    @Test func cutsBeforeTheScalarThatDoesNotFit() {
        #expect(DisplayWidth.prefix(of: "中文a", columns: 3) == "中")
        #expect(DisplayWidth.prefix(of: "中文a", columns: 9) == "中文a")
        #expect(DisplayWidth.prefix(of: "中", columns: 1).isEmpty)
    }
}

import Broadsheet
import Testing

@testable import BroadsheetCLI

@Suite("Text for a terminal")
struct TextTests {
    @Test("numbers are written as people read them")
    func amounts() {
        #expect(Amount.grouped(50_000_012) == "50,000,012")
        #expect(Amount.grouped(-999) == "-999")
        #expect(Amount.counted(1, "activity") == "1 activity")
        #expect(Amount.counted(2, "activity") == "2 activities")
        #expect(Amount.bytes(64_000_000) == "64 MB")
        #expect(Amount.bytes(64 * 1_048_576) == "64 MiB")
        #expect(Amount.bytes(1536) == "1.5 kB")
        #expect(Amount.seconds(30) == "30 s")
        #expect(Amount.seconds(0.25) == "250 ms")
    }

    @Test("colours stand on a screen that shows them alone")
    func styles() {
        #expect(Style.bold("甲", on: .none) == "甲")
        #expect(
            Style.bold("甲", on: Screen(columns: 80, hasColor: true)) == "\u{1B}[1m甲\u{1B}[0m")
    }

    @Test("on a terminal a result has its lines, and no signs that steer it")
    func results() {
        #expect(
            VisibleText.page("a\u{1B}[2J,\u{9B}1m\r\n\n甲\u{202E}")
                == "a\u{FFFD}[2J,\u{FFFD}1m\n\n甲\u{FFFD}")
        #expect(VisibleText.lines(of: "a\nb\n  c") == ["a", "  b", "  c"])
    }
}

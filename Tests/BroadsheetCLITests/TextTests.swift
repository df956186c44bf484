import Testing

@testable import BroadsheetCLI

@Suite("Text for a terminal")
struct TextTests {
    @Test("Chinese is broken anywhere, but not before a closing mark or after an opening one")
    func chinese() {
        let wrapper = TextWrapper(columns: 8)
        #expect(wrapper.lines(of: "读书节今日开幕") == ["读书节今", "日开幕"])
        #expect(wrapper.lines(of: "读书节开，幕") == ["读书节", "开，幕"])
        #expect(wrapper.lines(of: "读书节“开幕”") == ["读书节", "“开幕”"])
        #expect(wrapper.lines(of: "") == [])
    }

    @Test("other text is broken at spaces, and a long word stands alone")
    func latin() {
        let wrapper = TextWrapper(columns: 8)
        #expect(wrapper.lines(of: "one two three") == ["one two", "three"])
        #expect(wrapper.lines(of: "a incomprehensible b") == ["a", "incomprehensible", "b"])
    }

    @Test("items are kept whole where they fit a line")
    func items() {
        let wrapper = TextWrapper(columns: 10)
        #expect(wrapper.lines(of: ["读书节", "运动会"], between: " ·") == ["读书节 ·", "运动会"])
        #expect(wrapper.lines(of: ["甲", "乙"], between: " ·") == ["甲 · 乙"])
    }

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

    @Test("nothing in the text reaches the terminal as a command")
    func controls() {
        #expect(VisibleText.of("a\u{1B}[31mb\u{202E}c") == "a\u{FFFD}[31mb\u{FFFD}c")
        #expect(VisibleText.lines(of: "a\tb\nc") == ["a b", "c"])
    }
}

import Broadsheet
import Testing

@Suite("Text for a terminal")
struct TextWrapperTests {
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

    @Test("nothing in the text reaches the terminal as a command")
    func controls() {
        #expect(VisibleText.of("a\u{1B}[31mb\u{202E}c") == "a\u{FFFD}[31mb\u{FFFD}c")
        #expect(VisibleText.lines(of: "a\tb\nc") == ["a b", "  c"])
    }
}

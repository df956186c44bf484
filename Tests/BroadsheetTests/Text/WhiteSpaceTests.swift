import Broadsheet
import Testing

@Suite struct WhiteSpaceTests {
    @Test func trimsAllKindsOfSpace() {
        #expect(WhiteSpace.trim("\u{FEFF}\u{3000} 中 文\u{A0}\u{200B}\r\n") == "中 文")
        #expect(WhiteSpace.trim("\u{3000}\t") == "")
        #expect(WhiteSpace.trim("中文") == "中文")
    }

    @Test func squeezesRunsToOneSpace() {
        #expect(WhiteSpace.squeeze("\u{3000}a \u{A0}\n b\tc ") == "a b c")
        #expect(WhiteSpace.squeeze("") == "")
    }

    @Test func stripsAllSpace() {
        #expect(WhiteSpace.strip(" 甲\u{3000}乙\u{200B} a b") == "甲乙ab")
    }
}

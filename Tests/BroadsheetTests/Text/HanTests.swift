import Broadsheet
import Testing

@Suite struct HanTests {
    @Test func knowsIdeographsFromPunctuationAndLetters() {
        #expect(Han.makesUp("中文々〇𠮷"))
        #expect(!Han.makesUp("中，"))
        #expect(!Han.makesUp("かな"))
        #expect(!Han.makesUp(""))
    }

    @Test func theShareLeavesSpaceOut() {
        #expect(Han.share(of: "中\u{3000}文 ab") == 0.5)
        #expect(Han.share(of: " ") == 0)
    }
}

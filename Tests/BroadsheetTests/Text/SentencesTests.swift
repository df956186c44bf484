import Broadsheet
import SeededRandom
import Testing

@Suite struct SentencesTests {
    private func sentences(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Sentences.ranges(in: text).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test func endsAtChineseTerminatorsButNotAtSemicolons() {
        #expect(sentences("一是走访；二是座谈。好吗？好！") == ["一是走访；二是座谈。", "好吗？", "好！"])
        #expect(sentences("他走了……天黑了。") == ["他走了……", "天黑了。"])
        #expect(sentences("真的？！走吧") == ["真的？！", "走吧"])
    }

    @Test func closingQuotesAndBracketsBelongToTheSentence() {
        #expect(sentences("他说：“好。”大家散会。") == ["他说：“好。”", "大家散会。"])
        #expect(sentences("（下转第三版。）工会主席讲话。") == ["（下转第三版。）", "工会主席讲话。"])
        #expect(sentences(#"他说："好。""行。"散会。"#) == [#"他说："好。""#, #""行。""#, "散会。"])
    }

    @Test func linesEndSentencesAndSpaceAroundThemIsLeftOut() {
        #expect(sentences("  标题\n　　正文。 \n\n") == ["标题", "正文。"])
        #expect(sentences(" \n ").isEmpty)
    }

    @Test func readsEnglish() {
        #expect(
            sentences(
                "Mr. Lee met J. K. Wong at 3.30 p.m. on Monday. \"Go,\" he said. Why? See example.com now."
            )
                == [
                    "Mr. Lee met J. K. Wong at 3.30 p.m. on Monday.", "\"Go,\" he said.", "Why?",
                    "See example.com now.",
                ]
        )
        #expect(sentences("He said \"Stop!\" and left.") == ["He said \"Stop!\" and left."])
        #expect(sentences("1. First item. 2nd.") == ["1. First item.", "2nd."])
    }

    @Test func rangesAreInOrderAndCoverAllThatIsNotSpace() {
        var random = SplitMix64(seed: 8)
        let alphabet = Array("中a。！.? \n”）\"3；")
        for _ in 0..<2000 {
            let text = String(
                (0..<Int.random(in: 0...30, using: &random)).map { _ in
                    alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
                }
            )
            #expect(WhiteSpace.strip(sentences(text).joined()) == WhiteSpace.strip(text))
        }
    }
}

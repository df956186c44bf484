import Testing

@testable import Broadsheet

@Suite("Source lines of an article's words")
struct SourceLinesTests {
    /// The line on which each word of an article's body stands.
    private func lines(
        of words: [String], in paragraphs: [String], on page: [String], from first: Int = 1
    ) -> [Int?] {
        let article = Article(
            id: "p:1", title: "", paragraphs: paragraphs, firstLine: first, lastLine: page.count)
        let places = SourceLines(
            article, on: page.enumerated().map { Line(text: $1, number: $0 + 1) }
        ).places(in: article.text)
        return words.map { word in
            Evidence(word, in: article).span.flatMap { places.line(at: $0.start) }
        }
    }

    @Test("are found where lines were joined and spaces cleared")
    func joined() {
        let lines = lines(
            of: ["昨日", "读书会", "六十"], in: ["昨日，江州工会举办读书会。", "六十人参加。"],
            on: ["　昨日，江州 工会举", "办 读书", "会。", "", "　六十人参加。"])
        #expect(lines == [1, 2, 5])
    }

    @Test("are found behind words that a plugin took away or put in")
    func edited() {
        let lines = lines(
            of: ["昨日", "读书会", "［编者按］", "六十"],
            in: ["昨日，江州工会举办读书会，［编者按］六十名职工参加了活动。"],
            on: ["本报讯（记者 甲）昨日，江州工会举", "办读书会，（下转第2版）", "六十名职工参加了活动。"])
        #expect(lines == [1, 2, 2, 3])
    }

    @Test("are found whatever the width of letters")
    func folded() {
        let lines = lines(
            of: ["100人", "ABC"], in: ["共100人参加，ABC公司承办。"],
            on: ["共１００人参", "加，ＡＢＣ公司承办。"])
        #expect(lines == [1, 2])
    }

    @Test("are looked for in the article's own lines alone")
    func range() {
        let lines = lines(
            of: ["读书会"], in: ["江州工会举办读书会。"],
            on: ["江州工会举办读书会。", "江州工会举办", "读书会。"], from: 2)
        #expect(lines == [3])
    }

    @Test("are none where no word stands on the page")
    func none() {
        #expect(lines(of: ["读书会"], in: ["江州工会举办读书会。"], on: ["别的话"]) == [nil])
        #expect(lines(of: ["读书会"], in: ["江州工会举办读书会。"], on: []) == [nil])
    }
}

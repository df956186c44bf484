import Testing

@testable import Broadsheet

@Suite struct ArticleReaderTests {
    private func page(_ line: String, number: Int = 1) throws -> Page {
        try ArticleReader(file: "in.ndjson").page(line: Array(line.utf8), number: number)
    }

    @Test func aLineWithTextIsAPage() throws {
        let page = try page(
            #"{"path":"a.txt","text":"一\r\n二\n","published":"2023","language":"zh","#
                + #""metadata":{"city":"某市"},"edition":null}"#)
        #expect(!page.isArticle)
        #expect(page.lines.map(\.text) == ["一", "二"])
        #expect(page.published == PartialDate("2023"))
        #expect(page.metadata == ["city": "某市", "edition": nil])
        #expect(page.id == Identifier.page(bytes: Array("一\r\n二\n".utf8)))
        #expect(try self.page(#"{"text":"x","id":"given"}"#).id == "given")
        #expect(try self.page(#"{"text":"x"}"#).path == "in.ndjson")
    }

    @Test func aLineWithParagraphsIsAnArticle() throws {
        let page = try page(#"{"paragraphs":["甲","乙"]}"#)
        #expect(page.isArticle)
        #expect(page.articles[0].text == "甲\n乙")
        #expect(page.articles[0].id == page.id + ":1")
        #expect(try self.page(#"{"paragraphs":[],"id":"k"}"#).articles[0].id == "k")
    }

    @Test func theWordsMayStandAfterTheSpans() throws {
        let page = try page(
            #"{"tags":[{"name":"t","evidence":[{"start":1,"end":3}]}],"paragraphs":["𠮷甲乙丙"],"#
                + #""organizations":[{"name":"甲","mentions":[{"start":1,"end":2}]}],"id":"k"}"#)
        let article = page.articles[0]
        #expect(article.tags[0].evidence == [Evidence(text: "甲乙", span: Span(start: 4, end: 10))])
        #expect(article.organizations[0].mentions[0].span == Span(start: 4, end: 7))
        #expect(
            article.organizations[0].id == Identifier.organization(article: "k", name: "甲"))
    }

    @Test(arguments: [
        (#"{"paragraphs":["a"],"title":5}"#, 29), (#"{"paragraphs":"a"}"#, 15),
        (#"{"paragraphs":["a\nb"]}"#, 16), (#"{"paragraphs":[],"kind":"poem"}"#, 25),
        (#"{"paragraphs":[],"published":"4月"}"#, 30), (#"{"path":"x"}"#, 1), ("[]", 1),
        (#"{"text":"a\u0000"}"#, 9), (#"{"paragraphs":[],"tags":[{}]}"#, 26),
        (#"{"paragraphs":[],"tags":[{"name":"t","confidence":2}]}"#, 51),
        (#"{"paragraphs":["ab"],"tags":[{"name":"t","evidence":[{"start":1,"end":3}]}]}"#, 54),
        (#"{"paragraphs":["ab"],"tags":[{"name":"t","evidence":[{"start":1,"end":1}]}]}"#, 54),
        (
            #"{"paragraphs":["ab"],"tags":[{"name":"t","evidence":[{"text":"x"#
                + #"","start":0,"end":1}]}]}"#, 54
        ),
        (#"{"paragraphs":[],"source":{"first_line":3,"last_line":2}}"#, 27),
        (#"{"paragraphs":[],"organizations":[{"name":"a"},{"name":"a"}]}"#, 48),
        (#"{"paragraphs":[]} x"#, 19), (#"{"v":"1","paragraphs":[]}"#, 6),
        (#"{"v":0,"paragraphs":[]}"#, 6),
    ])
    func tellsTheLineAndColumnOfAFault(line: String, column: Int) {
        let failure = #expect(throws: Failure.self) { try page(line, number: 7) }
        #expect(failure?.code == .inputJSON)
        #expect(
            failure?.location == SourceLocation(file: "in.ndjson", line: 7, column: column),
            "\(failure?.message ?? "")")
    }

    @Test func nullIsAsIfTheKeyWereMissing() throws {
        let page = try page(
            #"{"v":null,"id":null,"paragraphs":["a"],"title":null,"kind":null,"tags":null,"#
                + #""source":null,"metadata":null,"published":null}"#)
        #expect(page.articles[0].title.isEmpty)
        #expect(page.articles[0].unrecognized.isEmpty)
        #expect(try self.page(#"{"text":"a","id":null,"published":null}"#).metadata.isEmpty)
        #expect(throws: Failure.self) { try self.page(#"{"text":null}"#) }
        #expect(throws: Failure.self) { try self.page(#"{"paragraphs":null}"#) }
    }

    @Test func saysWhatWasExpected() {
        let failure = #expect(throws: Failure.self) {
            try page(#"{"paragraphs":[],"kicker":[]}"#)
        }
        #expect(failure?.message == "wrong-type: expected a string, found a list")
    }

    @Test func refusesAHigherVersion() {
        let failure = #expect(throws: Failure.self) { try page(#"{"v":2,"paragraphs":7}"#) }
        #expect(failure?.code == .inputVersion)
        #expect(failure?.location?.column == 6)
    }

    @Test func passesOverAByteOrderMark() throws {
        #expect(try page("\u{FEFF}{\"text\":\"a\"}").text == "a")
    }

    @Test func oneBadElementOfAnArrayIsOneFailure() {
        let json = "[{\"text\":\"a\"},\n {\"text\":5},\n {\"text\":\"b\"}]"
        let results = ArticleReader(file: "in.json").pages(json: Array(json.utf8))
        #expect(results.count == 3)
        #expect(results.map { (try? $0.get())?.text } == ["a", nil, "b"])
        guard case .failure(let failure) = results[1] else { return #expect(Bool(false)) }
        #expect(failure.location == SourceLocation(file: "in.json", line: 2, column: 10))
    }

    @Test func brokenJSONEndsAnArray() {
        let results = ArticleReader(file: "in.json").pages(json: Array("[{\"text\":\"a\"},{x".utf8))
        #expect(results.count == 2)
        #expect((try? results[0].get())?.text == "a")
        #expect((try? results[1].get()) == nil)
    }
}

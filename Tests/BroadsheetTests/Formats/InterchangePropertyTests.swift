import Testing

@testable import Broadsheet

/// What is written reads back as it was, and what is read is written as it was.
@Suite struct InterchangePropertyTests {
    private static func pages(seed: UInt64) -> [Page] {
        var generator = ArticleGenerator(seed: seed)
        return (0..<60).map {
            let article = generator.article($0)
            return Page(id: "p", path: "页/\($0).txt", articles: [article])
        }
    }

    @Test(arguments: 0..<5)
    func aLineReadsBackAsItWas(seed: UInt64) throws {
        let reader = ArticleReader(file: "test.ndjson")
        for page in Self.pages(seed: seed) {
            let line = NDJSONWriter().bytes(of: [page])
            let again = try reader.page(line: line, number: 1)
            #expect(again.articles == page.articles)
            #expect(again.path == page.path)
            #expect(again.isArticle)
            #expect(NDJSONWriter().bytes(of: [again]) == line)
        }
    }

    @Test func anArrayReadsBackWhole() throws {
        let pages = Self.pages(seed: 9) + [Page(id: "empty", path: "empty.txt")]
        let array = JSONArrayWriter().bytes(of: pages)
        let again = try ArticleReader(file: "test.json").pages(json: array).map { try $0.get() }
        #expect(again.flatMap(\.articles) == pages.flatMap(\.articles))
        #expect(try JSONValue(parsing: array).array?.count == 60)
    }

    @Test func anEmptyArrayIsAnArray() throws {
        let array = JSONArrayWriter().bytes(of: [Page(id: "empty", path: "empty.txt")])
        #expect(try JSONValue(parsing: array) == [])
    }
}

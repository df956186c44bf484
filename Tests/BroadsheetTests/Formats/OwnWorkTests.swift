import Testing

@testable import Broadsheet

@Suite struct OwnWorkTests {
    @Test func keepsWhatOthersMade() {
        var article = Article(id: "p:1", title: "", paragraphs: [])
        article.addOrganization(name: "甲工会", by: "organizations")
        article.addOrganization(name: "乙工会")
        article.addActivity(Activity(id: "a", name: "会议", by: "activities"))
        article.addActivity(
            Activity(
                id: "b", name: "讲座", tags: [Tag(name: "meeting", by: "tags"), Tag(name: "mine")],
                by: "activities"))
        article.addActivity(Activity(id: "c", name: "走访", by: "other-tool"))
        article.tags = [Tag(name: "x", by: "tags"), Tag(name: "y", by: "other-tool")]

        article.removeWork(of: ["organizations", "activities", "tags"])

        #expect(article.organizations.map(\.name) == ["乙工会"])
        #expect(article.activities.map(\.name) == ["讲座", "走访"])
        #expect(article.activities[0].tags.map(\.name) == ["mine"])
        #expect(article.tags.map(\.name) == ["y"])
    }

    @Test func aSecondRunGivesTheSameBytes() throws {
        let session = try Chain([finder]).makeSession()
        let page = Page(
            id: "p", path: "a.txt", lines: [Line(text: "昨日，𠮷市总工会召开会议。", number: 4)])
        let first = NDJSONWriter().bytes(of: [try #require(session.process(page).page)])

        var again = try ArticleReader(file: "a.ndjson").page(line: first, number: 1)
        again.articles[0].removeWork(of: ["finder"])
        #expect(again.articles[0].organizations.isEmpty)
        #expect(!again.articles[0].isFrozen)
        let second = NDJSONWriter().bytes(of: [try #require(session.process(again).page)])
        #expect(String(decoding: second, as: UTF8.self) == String(decoding: first, as: UTF8.self))
    }

    private var finder: SwiftPlugin {
        SwiftPlugin("finder") { handlers, context in
            let by = context.name
            handlers.article = { article, _ in
                let mention = Mention(text: "𠮷市总工会", span: Span(start: 9, end: 25))
                article.addOrganization(name: "𠮷市总工会", mentions: [mention], by: by)
                let id = Identifier.activity(article: article.id, name: "会议")
                article.addActivity(Activity(id: id, name: "会议", by: by))
                article.tags.add(Tag(name: "meeting", by: by))
                return .keep
            }
        }
    }
}

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
}

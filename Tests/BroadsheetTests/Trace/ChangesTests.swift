import Testing

@testable import Broadsheet

@Suite struct ChangesTests {
    private func article() -> Article {
        var article = Article(id: "p:1", title: "标题", paragraphs: ["甲乙丙", "丁"])
        article.addOrganization(name: "甲工会")
        article.addActivity(Activity(id: "a", name: "会议", tags: [Tag(name: "meeting")]))
        return article
    }

    private func changes(
        _ writes: [TracedWrite] = [], _ change: (inout Article) -> Void
    ) -> [Change] {
        let before = article()
        var after = before
        change(&after)
        return after.changes(since: before, plugin: "x", hook: .article, writes: writes)
    }

    private func write(_ field: String, _ line: Int) -> TracedWrite {
        TracedWrite(field: field, location: SourceLocation(file: "plugin.lua", line: line))
    }

    @Test func nothingChangedIsNoChange() {
        #expect(changes { _ in }.isEmpty)
        #expect(changes { $0.title = "标题" }.isEmpty)
    }

    @Test func namesEachFieldThatChanged() {
        let changes = changes { article in
            article.title = "新题"
            article.kicker = "引题"
            article.paragraphs = ["甲乙丙", "戊", "己"]
            article.published = PartialDate("2023")
            article.metadata["city"] = "某市"
        }
        #expect(
            changes.map(\.field) == [
                "kicker", "title", "published", "paragraphs[2]", "paragraphs[3]", "metadata[city]",
            ])
        #expect(changes.map(\.before) == [nil, "标题", nil, "丁", nil, nil])
        #expect(changes.map(\.after) == ["引题", "新题", "2023", "戊", "己", "某市"])
        #expect(changes.allSatisfy { $0.plugin == "x" && $0.article == "p:1" })
    }

    @Test func goesIntoOrganizationsAndActivities() {
        let changes = changes { article in
            article.organizations[0].name = "某市甲工会"
            article.addOrganization(name: "乙工会")
            article.activities[0].place = "某地"
            article.activities[0].tags.add(Tag(name: "training", confidence: 0.5))
            _ = article.activities[0].tags.remove(named: "meeting")
        }
        #expect(
            changes.map(\.field) == [
                "organizations[某市甲工会].name", "organizations[某市甲工会].aliases",
                "organizations[乙工会]", "activities[会议].place", "activities[会议].tags[meeting]",
                "activities[会议].tags[training]",
            ])
        #expect(changes[0].before == "甲工会")
        #expect(changes[2].before == nil)
        #expect(changes[2].after?.object?["name"] == "乙工会")
        #expect(changes[4].after == nil)
    }

    @Test func countsSpansInScalars() {
        let changes = changes { article in
            article.tags.add(
                Tag(
                    name: "t", evidence: [Evidence(text: "乙丙", span: Span(start: 3, end: 9))]))
        }
        #expect(changes.map(\.field) == ["tags[t]"])
        #expect(
            changes[0].after?.object?["evidence"] == [["text": "乙丙", "start": 1, "end": 3]])
    }

    @Test func findsTheLineThatWrote() {
        let changes = changes([
            write("title", 3), write("title", 5), write("organizations", 7),
            write("organizations[丙[1].2工会]", 9), write("activities.tags", 11), write("kind", 1),
        ]) { article in
            article.title = "新题"
            article.addOrganization(name: "乙工会")
            article.addOrganization(name: "丙[1].2工会")
            article.activities[0].tags.add(Tag(name: "training"))
            article.language = "zh"
        }
        let lines = changes.map { "\($0.field) \($0.location?.line ?? 0)" }
        #expect(
            lines == [
                "title 5", "organizations[乙工会] 7", "organizations[丙[1].2工会] 9",
                "activities[会议].tags[training] 11", "language 0",
            ])
    }

    @Test func pairsWritesOfOneNameInOrder() {
        let changes = changes([write("organizations", 7), write("organizations", 9)]) {
            $0.addOrganization(name: "乙工会")
            $0.addOrganization(name: "丙工会")
        }
        #expect(changes.map(\.location?.line) == [7, 9])
    }

    @Test func tellsWritesToTwoArticlesApart() {
        var before = Page(
            id: "p", path: "a.txt",
            articles: [
                Article(id: "p:1", title: "一", paragraphs: []),
                Article(id: "p:2", title: "二", paragraphs: []),
            ])
        before.articles[1].addActivity(Activity(id: "a", name: "会议"))
        var after = before
        after.articles[0].language = "zh"
        after.articles[1].language = "zh"
        after.articles[1].activities[0].tags.add(Tag(name: "meeting", rule: "words.tsv:3"))
        let first = TracedWrite(
            field: "language", article: "p:1", location: SourceLocation(file: "f", line: 3))
        let second = TracedWrite(
            field: "language", article: "p:2", location: SourceLocation(file: "f", line: 4))
        let tag = TracedWrite(
            field: "activities[会议].tags", article: "p:2",
            location: SourceLocation(file: "f", line: 5))
        let changes = after.changes(since: before, plugin: "x", writes: [first, tag, second])
        #expect(changes.map(\.location?.line) == [3, 5, 4])
        #expect(changes.map(\.rule) == [nil, "words.tsv:3", nil])
    }

    @Test func tellsWhatAPageHandlerDid() {
        let gone = Article(id: "p:9", title: "去", paragraphs: [])
        let before = Page(
            id: "p", path: "a.txt",
            lines: [Line(text: "甲", number: 1), Line(text: "乙", number: 2)],
            articles: [article(), gone])
        var after = before
        after.lines[1].label = .body
        after.lines[0].text = "丙"
        after.language = "zh"
        after.articles[0].title = "新题"
        after.articles[1] = Article(id: "p:2", title: "来", paragraphs: [])
        let changes = after.changes(
            since: before, plugin: "x", writes: [write("lines.label", 4)])
        #expect(
            changes.map(\.field) == [
                "lines[1].text", "lines[2].label", "language", "articles[p:9]", "title",
                "articles[p:2]",
            ])
        #expect(changes.map(\.article) == [nil, nil, nil, "p:9", "p:1", "p:2"])
        #expect(changes[1].location?.line == 4)
        #expect(changes[1].before == nil)
        #expect(changes[1].after == "body")
        #expect(changes.allSatisfy { $0.hook == .page })
    }
}

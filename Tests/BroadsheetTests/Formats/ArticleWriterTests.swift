import Testing

@testable import Broadsheet

@Suite struct ArticleWriterTests {
    @Test func writesTheKeysInTheOrderOfTheFormat() {
        var article = Article(
            id: "p:3", title: "𠮷市总工会举办联谊", contributors: [Contributor(role: .reporter, name: "甲乙")],
            published: PartialDate("2023-04-11"), language: "zh", paragraphs: ["近日，𠮷市总工会召开会议。"],
            firstLine: 3, lastLine: 9)
        article.addOrganization(
            name: "𠮷市总工会", kind: .union,
            mentions: [Mention(text: "𠮷市总工会", span: Span(start: 9, end: 25))],
            by: "organizations")
        article.tags.add(
            Tag(
                name: "matchmaking", confidence: 0.9,
                evidence: [
                    Evidence(text: "联谊", span: Span(in: .title, start: 22, end: 28)),
                    Evidence(text: "鹊桥"),
                ], by: "tags", rule: "word"))
        var bytes: [UInt8] = []
        ArticleWriter.append(article, path: "a.txt", to: &bytes)
        let id = article.organizations[0].id
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                {"v":1,"id":"p:3","source":{"path":"a.txt","first_line":3,"last_line":9},\
                "kind":"article","language":"zh","kicker":null,"title":"𠮷市总工会举办联谊",\
                "subtitle":null,"contributors":[{"role":"reporter","name":"甲乙"}],\
                "published":"2023-04-11","paragraphs":["近日，𠮷市总工会召开会议。"],\
                "organizations":[{"id":"\(id)","name":"𠮷市总工会","kind":"union","aliases":[],\
                "by":"organizations","mentions":[{"text":"𠮷市总工会","start":3,"end":8}]}],\
                "activities":[],"tags":[{"name":"matchmaking","confidence":0.9,"evidence":[\
                {"text":"联谊","in":"title","start":7,"end":9},{"text":"鹊桥"}],"by":"tags",\
                "rule":"word"}],"metadata":{}}
                """)
    }

    @Test func writesTheDateThatIsKnownAndTheOneThatIsNot() throws {
        var article = Article(id: "p:1", title: "", paragraphs: [])
        article.addActivity(
            Activity(id: "a", name: "会议", date: ActivityDate(text: "近日", reason: "vague")))
        article.addActivity(
            Activity(
                id: "b", name: "讲座",
                date: ActivityDate(
                    text: "4月10日", start: CivilDate("2023-04-10"), end: CivilDate("2023-04-10")),
                participants: Participants(text: "职工")))
        var bytes: [UInt8] = []
        ArticleWriter.append(article, path: "a.txt", to: &bytes)
        let activities = try JSONValue(parsing: bytes).object?["activities"]?.array ?? []
        #expect(
            activities.map { $0.object?["date"] } == [
                ["text": "近日", "start": nil, "end": nil, "reason": "vague"],
                ["text": "4月10日", "start": "2023-04-10", "end": "2023-04-10"],
            ])
        #expect(activities[1].object?["participants"] == ["text": "职工", "count": nil])
    }
}

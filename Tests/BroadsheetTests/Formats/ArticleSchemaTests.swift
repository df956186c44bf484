import Broadsheet
import Testing

/// The schema has the keys that are written, in their order, and no others.
@Suite("Schema of the interchange format")
struct ArticleSchemaTests {
    private let schema: JSONObject

    init() throws {
        schema = try #require(ArticleSchema.json.object?["definitions"]?.object)
    }

    private func keys(_ definition: String) throws -> [String] {
        let properties = schema[definition]?.object?["properties"]?.object
        return try #require(properties).members.map(\.key)
    }

    private static let line = """
        {"v":1,"id":"p:1","source":{"path":"p","first_line":1,"last_line":2},"kind":"article",\
        "language":"zh","kicker":null,"title":"题","subtitle":null,\
        "contributors":[{"role":"reporter","name":"乔一帆"}],"published":"2024-06",\
        "paragraphs":["市总工会开会。"],"organizations":[{"id":"o","name":"市总工会","kind":"union",\
        "aliases":[],"by":"a","rule":"b","mentions":[{"text":"题","in":"title","start":0,"end":1}]}],\
        "activities":[{"id":"c","name":"会","date":{"text":"近日","start":null,"end":null,\
        "reason":"vague"},"place":null,"organizers":[],"undertakers":[],"co_organizers":[],\
        "participants":{"text":"两人","count":2},"evidence":[{"text":"题","in":"title","start":0,\
        "end":1}],"by":"a","rule":"b","tags":[{"name":"meeting","confidence":0.5,"evidence":[],\
        "by":"a","rule":"b"}]}],"tags":[],"metadata":{}}
        """

    @Test("has the keys of each kind of object that is written")
    func written() throws {
        let page = try ArticleReader(file: "x").page(line: Array(Self.line.utf8), number: 1)
        var bytes: [UInt8] = []
        ArticleWriter.append(try #require(page.articles.first), path: "p", to: &bytes)
        // What is written is what was read, so that no key of the format is left out here.
        #expect(String(decoding: bytes, as: UTF8.self) == Self.line)
        let article = try #require(try JSONValue(parsing: bytes).object)
        try compare(article, "article")
        try compare(try #require(article["source"]?.object), "source")
        try compare(try #require(article["contributors"]?.array?[0].object), "contributor")
        let organization = try #require(article["organizations"]?.array?[0].object)
        try compare(organization, "organization")
        try compare(try #require(organization["mentions"]?.array?[0].object), "mention")
        let activity = try #require(article["activities"]?.array?[0].object)
        try compare(activity, "activity")
        try compare(try #require(activity["date"]?.object), "date")
        try compare(try #require(activity["participants"]?.object), "participants")
        try compare(try #require(activity["evidence"]?.array?[0].object), "evidence")
        try compare(try #require(activity["tags"]?.array?[0].object), "tag")
    }

    private func compare(_ object: JSONObject, _ definition: String) throws {
        #expect(object.members.map(\.key) == (try keys(definition)), "\(definition)")
    }
}

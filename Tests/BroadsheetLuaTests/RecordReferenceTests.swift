import Broadsheet
import Testing

@testable import BroadsheetLua

/// What the reference says of the tables that plugins hand over is what the host takes.
@Suite("Records of the reference")
struct RecordReferenceTests {
    private static let uses = [
        ("NewArticle", "page", "page:add_article(%)"),
        ("NewOrganization", "article", "article:add_organization(%)"),
        ("NewActivity", "article", "article:add_activity(%)"),
        ("TagOptions", "article", "article:tag('meeting', %)"),
        ("Contributor", "article", "article.contributors = { % }"),
        ("Stretch", "article", "article:add_organization({ name = '工会', mentions = { % } })"),
        ("Date", "article", "article:add_activity({ name = '会议', date = % })"),
        ("FoundDate", "article", "article:add_activity({ name = '会议', date = % })"),
        ("Participants", "article", "article:add_activity({ name = '会议', participants = % })"),
        ("Hit", "article", "article:tag('meeting', { evidence = { % } })"),
    ]

    @Test("hold fields that the host takes", arguments: uses)
    func fieldsAreTaken(name: String, hook: String, call: String) throws {
        let record = try #require(RecordReference.all.first { $0.name == "broadsheet.\(name)" })
        let calls = (record.fields.map(\.name) + ["no_such_field"]).map { field in
            let table = "{ [\"\(field)\"] = true }"
            return """
                  local _, why = pcall(function()
                    \(call.split(separator: "%").joined(separator: table))
                  end)
                  print("\(field)", (tostring(why):find("has no field", 1, true)))
                """
        }
        let fixture = try LuaFixture(
            body: """
                function plugin.\(hook)(\(hook))
                \(calls.map { "do \($0) end" }.joined(separator: "\n"))
                end
                """)
        let result = try fixture.run()
        #expect(result.message.isEmpty)
        let unknown = result.log.map(\.message).filter { !$0.hasSuffix("nil") }
        #expect(unknown.count == 1 && unknown[0].hasPrefix("no_such_field"), "\(unknown)")
    }
}

import Testing

@testable import Broadsheet

@Suite("An explanation")
struct ExplanationTests {
    private func fields(
        _ explanation: Explanation
    ) -> [(path: String, plugin: String?, line: Int?, rule: String?)] {
        func all(_ fields: [ExplainedField]) -> [ExplainedField] {
            fields.flatMap { [$0] + all($0.parts) }
        }
        return all(explanation.articles.first?.fields ?? []).map { field in
            guard case .plugin(let name, let rule, let location) = field.origin else {
                return (field.path, nil, nil, nil)
            }
            return (field.path, name, location?.line, rule)
        }
    }

    @Test("names for each field the plugin that set or last changed it, its rule and its place")
    func origins() throws {
        let rows = fields(try ExplanationFixture.explanation()).map { row in
            "\(row.path) \(row.plugin ?? "-"):\(row.line ?? 0) \(row.rule ?? "")"
        }
        #expect(
            rows == [
                "kind maker:7 ", "title maker:7 ", "contributors byline:5 brackets",
                "published maker:7 ", "paragraphs[1] byline:3 ", "paragraphs[2] maker:7 ",
                "organizations[海州市图书馆] finder:4 suffix",
                "organizations[海州市图书馆].aliases finder:4 ",
                "organizations[海州市图书馆].mentions finder:4 ", "activities[读书会] finder:9 ",
                "activities[读书会].evidence finder:9 ",
                "activities[读书会].tags[study] tagger:2 words.tsv:3",
            ])
    }

    @Test("follows a thing to its new name, and forgets what was taken away")
    func renamed() throws {
        let renamer = SwiftPlugin("renamer") { handlers, context in
            handlers.article = { article, _ in
                article.updateOrganization(id: article.organizations[0].id) {
                    $0.name = "海州图书馆"
                }
                context.note("organizations.name", of: article, file: "r.swift", line: 3)
                return .keep
            }
        }
        let second = SwiftPlugin("second") { handlers, context in
            handlers.article = { article, _ in
                article.activities = []
                article.addActivity(Activity(id: "b", name: "读书会", place: "海州"))
                context.note("activities", of: article, file: "s.swift", line: 4)
                return .keep
            }
        }
        let explanation = try ExplanationFixture.explanation(
            [ExplanationFixture.maker, ExplanationFixture.finder, renamer, second])
        let rows = fields(explanation)
        let organization = try #require(rows.first { $0.path == "organizations[海州图书馆]" })
        #expect(organization.plugin == "finder")
        let aliases = try #require(rows.first { $0.path.hasSuffix("].aliases") })
        #expect(aliases.plugin == "renamer")
        let activity = try #require(rows.first { $0.path == "activities[读书会].place" })
        #expect(activity.plugin == "second")
        #expect(activity.line == 4)
    }

    @Test("tells what came with the page and what the chain was given")
    func inputs() throws {
        let known = try ExplanationFixture.explanation(fallback: PartialDate("2020"))
        #expect(known.fields.map(\.origin) == [.input])
        var page = ExplanationFixture.page
        page.published = nil
        let undated = try ExplanationFixture.explanation(
            [ExplanationFixture.finder], page, fallback: PartialDate("2020"))
        #expect(undated.fields.map(\.origin) == [.fallback])
        let rows = undated.articles[0].fields
        #expect(rows.first { $0.path == "published" }?.origin == .fallback)
        #expect(rows.first { $0.path == "kind" }?.origin == .input)
    }

    @Test("shows the sentence of each piece of evidence and the line of the page")
    func quotations() throws {
        let explanation = try ExplanationFixture.explanation()
        let activity = try #require(
            explanation.articles[0].fields.first { $0.path == "activities[读书会]" })
        let tag = try #require(activity.parts.last)
        #expect(tag.wordsElsewhere == ["讲座"])
        let quotation = try #require(tag.quotations.first)
        #expect(tag.quotations.count == 1)
        #expect(
            quotation.marked("[", "]") == "近日，海州市图书馆[举办][读书会]，六十名职工参加。")
        #expect(quotation.line == 3)
        #expect(activity.parts.first?.value == .text("line 3"))
    }

    @Test("says who dropped an article")
    func drops() throws {
        let dropper = SwiftPlugin("dropper") { handlers, _ in
            handlers.article = { _, _ in .drop }
        }
        let explanation = try ExplanationFixture.explanation([ExplanationFixture.maker, dropper])
        #expect(explanation.articles.isEmpty)
        #expect(explanation.drops.map(\.plugin) == ["dropper"])
        #expect(
            ExplanationTable(explanation).lines.contains {
                $0.contains("dropped") && $0.contains("图书馆里过周末")
            })
    }
}

import Testing

@testable import Broadsheet

struct DropTests {
    private var page: Page {
        var page = Page.sample(0)
        for name in ["Union", "Works"] { page.articles[0].addOrganization(name: name) }
        for name in ["Fair", "Match", "Visit"] {
            page.articles[0].addActivity(Activity(id: name, name: name))
        }
        page.articles.append(Article(id: "0:9", title: "Other", paragraphs: ["Other."]))
        return page
    }

    private func process(
        _ register: @escaping @Sendable (inout Handlers, PluginContext) -> Void,
        then journal: Journal = Journal()
    ) throws -> PageResult {
        let later = SwiftPlugin("later") { handlers, _ in
            handlers.article = { article, _ in
                journal.note(article.title)
                return .keep
            }
        }
        return try Chain([SwiftPlugin("dropping", register: register), later]).makeSession()
            .process(page)
    }

    @Test func aDroppedPageGoesNoFurther() throws {
        let journal = Journal()
        let result = try process({ handlers, _ in handlers.page = { _ in .drop } }, then: journal)
        #expect(result.page == nil)
        #expect(result.dropped.pages == 1)
        #expect(result.failures.isEmpty)
        #expect(journal.entries.isEmpty)
    }

    @Test func aDroppedArticleGoesNoFurther() throws {
        let journal = Journal()
        let result = try process(
            { handlers, _ in
                handlers.article = { article, _ in article.title == "Other" ? .keep : .drop }
            }, then: journal)
        #expect(result.page?.articles.map(\.title) == ["Other"])
        #expect(result.dropped.articles == 1)
        #expect(journal.entries == ["Other"])
    }

    @Test func eachArticleIsVisitedOnceWhicheverAreDropped() throws {
        var page = page
        page.articles = (0..<5).map {
            Article(id: "0:\($0)", title: "\($0)", paragraphs: ["Text."], firstLine: $0)
        }
        for kept in 0..<32 {
            let (visited, later) = (Journal(), Journal())
            let dropping = SwiftPlugin("dropping") { handlers, _ in
                handlers.article = { article, _ in
                    visited.note(article.title)
                    return kept >> article.firstLine & 1 == 1 ? .keep : .drop
                }
            }
            let noting = SwiftPlugin("noting") { handlers, _ in
                handlers.article = { article, _ in
                    later.note(article.title)
                    return .keep
                }
            }
            let result = try Chain([dropping, noting]).makeSession().process(page)
            let expected = (0..<5).filter { kept >> $0 & 1 == 1 }.map(String.init)
            #expect(visited.entries == ["0", "1", "2", "3", "4"])
            #expect(later.entries == expected)
            #expect(result.page?.articles.map(\.title) == expected)
            #expect(result.dropped.articles == 5 - expected.count)
        }
    }

    @Test func aTraceTellsWhoDroppedAnArticleOrAPage() throws {
        let dropping = SwiftPlugin("dropping") { handlers, _ in
            handlers.article = { article, _ in
                article.title = "Changed"
                return article.id == "0:9" ? .drop : .keep
            }
        }
        let last = SwiftPlugin("last") { handlers, _ in handlers.page = { _ in .drop } }
        let session = try Chain([dropping, last]).makeSession(isTracing: true)
        let changes = session.process(page).changes
        let lines = changes.map { "\($0.plugin) \($0.field) \($0.before?.string ?? "-")" }
        #expect(
            lines == ["dropping title Title 0", "dropping article Other", "last page page-0"])
    }

    @Test func droppedOrganizationsAndActivitiesAreCounted() throws {
        let result = try process { handlers, _ in
            handlers.organization = { organization, _ in
                organization.name == "Works" ? .drop : .keep
            }
            handlers.activity = { activity, _ in activity.name == "Match" ? .keep : .drop }
        }
        let article = result.page?.articles.first
        #expect(article?.organizations.map(\.name) == ["Union"])
        #expect(article?.activities.map(\.name) == ["Match"])
        #expect(result.dropped.organizations == 1)
        #expect(result.dropped.activities == 2)
    }
}

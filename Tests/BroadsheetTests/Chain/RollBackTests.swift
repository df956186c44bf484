import Testing

@testable import Broadsheet

struct RollBackTests {
    /// Changes what it is handed in each hook and then fails in one.
    private func failing(in hook: ContentHook, _ journal: Journal) -> SwiftPlugin {
        @Sendable func fail(_ called: ContentHook) throws {
            journal.note(called.rawValue)
            if called == hook { throw Trouble(description: "in \(hook)") }
        }
        return SwiftPlugin("failing") { handlers, context in
            handlers.page = { page in
                page.metadata["failing"] = true
                try fail(.page)
                return .keep
            }
            handlers.article = { article, _ in
                article.title = "Changed"
                article.tags.add(Tag(name: "failing"))
                try fail(.article)
                return .keep
            }
            handlers.organization = { organization, _ in
                organization.name = "Changed"
                try fail(.organization)
                return organization.kind == .union ? .drop : .keep
            }
            handlers.activity = { activity, _ in
                activity.tags.add(Tag(name: "failing"))
                try fail(.activity)
                return .keep
            }
        }
    }

    /// A plugin that works after the failing one.
    private let marking = SwiftPlugin("marking") { handlers, _ in
        handlers.article = { article, _ in
            article.metadata["marked"] = true
            return .keep
        }
    }

    private var page: Page {
        var page = Page.sample(0)
        page.articles[0].addOrganization(name: "Union", kind: .union)
        page.articles[0].addOrganization(name: "Works", kind: .company)
        page.articles[0].addActivity(Activity(id: "a", name: "Fair", organizers: ["Works"]))
        return page
    }

    @Test(arguments: [ContentHook.article, .organization, .activity])
    func aFailurePutsTheArticleBackAndTheOthersGoOn(hook: ContentHook) throws {
        let journal = Journal()
        let chain = Chain([failing(in: hook, journal), marking])
        let result = try chain.makeSession().process(page)
        var expected = page.articles[0]
        expected.metadata["marked"] = true
        #expect(result.page?.articles == [expected])
        #expect(result.dropped == DropCounts())
        #expect(
            result.failures == [
                Failure(
                    .pluginError, "in \(hook)", plugin: "failing", hook: hook.rawValue,
                    page: "page-0", article: "0:1")
            ])
    }

    @Test func aFailureInAnArticleSkipsTheOtherHandlersForItAlone() throws {
        let journal = Journal()
        var page = page
        page.articles.append(Article(id: "0:9", title: "Other", paragraphs: []))
        let session = try Chain([failing(in: .article, journal)]).makeSession()
        let result = session.process(page)
        #expect(journal.entries == ["page", "article", "article"])
        #expect(result.failures.map(\.article) == ["0:1", "0:9"])
        #expect(result.page?.articles.map(\.title) == ["Title 0", "Other"])
    }

    @Test func aFailureOfThePageHandlerPutsThePageBackAndSkipsItsArticles() throws {
        let journal = Journal()
        let result = try Chain([failing(in: .page, journal), marking]).makeSession().process(page)
        #expect(journal.entries == ["page"])
        #expect(result.page?.metadata.isEmpty == true)
        #expect(result.page?.articles.first?.metadata["marked"] == true)
        #expect(result.failures.map(\.hook) == ["page"])
        #expect(result.failures.map(\.article) == [nil])
    }

    @Test func aFailureThatAHostMadeKeepsWhatItKnows() throws {
        let known = Failure(
            .instructionLimit, "loops", location: SourceLocation(file: "plugin.lua", line: 3),
            traceback: ["inner", "outer"], limit: Failure.Limit(allowed: 10, used: 12))
        let plugin = SwiftPlugin("hosted") { handlers, _ in
            handlers.article = { _, _ in throw known }
        }
        let failure = try Chain([plugin]).makeSession().process(page).failures.first
        #expect(failure?.code == .instructionLimit)
        #expect(failure?.location == known.location)
        #expect(failure?.traceback == known.traceback)
        #expect(failure?.limit == known.limit)
        #expect(failure?.plugin == "hosted")
    }

    @Test func aPageThatEndsAtItsFirstFailureIsLeftOut() throws {
        let journal = Journal()
        var page = page
        page.articles.append(Article(id: "0:9", title: "Other", paragraphs: []))
        let session = try Chain([failing(in: .article, journal), marking]).makeSession()
        let result = session.process(page, endsAtFailure: true)
        #expect(result.page == nil)
        #expect(result.failures.count == 1)
        #expect(result.dropped == DropCounts())
        #expect(journal.entries == ["page", "article"])
        #expect(session.process(.sample(2), endsAtFailure: false).page != nil)
    }

    @Test func aCandidateOfACallThatFailedIsForgotten() throws {
        let plugin = SwiftPlugin("offering") { handlers, context in
            handlers.article = { article, page in
                context.worker.record(
                    TagCandidate(
                        article: article.id, activity: nil, tag: Tag(name: page.id), threshold: 1))
                if page.id == "0" { throw Trouble(description: "no") }
                return page.id == "1" ? .drop : .keep
            }
        }
        let session = try Chain([plugin]).makeSession(isTracing: true)
        let names = (0..<3).map { session.process(.sample($0)).candidates.map(\.tag.name) }
        #expect(names == [[], ["1"], ["2"]])
    }
}

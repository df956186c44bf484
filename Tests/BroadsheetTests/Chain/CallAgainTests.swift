import Testing

@testable import Broadsheet

@Suite("A handler that asks to be called again")
struct CallAgainTests {
    /// Changes and says something in each hook, and asks at the first call of one, or at each.
    private func asking(
        in hook: ContentHook, always: Bool = false, _ journal: Journal
    ) -> SwiftPlugin {
        SwiftPlugin("asking") { handlers, context in
            func call(_ called: ContentHook) throws {
                context.log(.info, called.rawValue)
                context.count(called.rawValue)
                let isFirst = !journal.entries.contains(called.rawValue)
                journal.note(called.rawValue)
                if called == hook, isFirst || always { throw CallAgain() }
            }
            handlers.page = { page in
                page.metadata["pages"] = .integer((page.metadata["pages"]?.integer ?? 0) + 1)
                try call(.page)
                return .keep
            }
            handlers.article = { article, _ in
                article.title += "!"
                try call(.article)
                return .keep
            }
            handlers.activity = { activity, _ in
                activity.name += "!"
                try call(.activity)
                return .keep
            }
        }
    }

    private var page: Page {
        var page = Page.sample(0)
        page.articles[0].addActivity(Activity(id: "a", name: "Fair"))
        return page
    }

    @Test(
        "is given what it was given before, and what it said is said once",
        arguments: [
            (ContentHook.page, ["page", "page", "article", "activity"]),
            (.article, ["page", "article", "article", "activity"]),
            (.activity, ["page", "article", "activity", "article", "activity"]),
        ])
    func again(hook: ContentHook, calls: [String]) throws {
        let journal = Journal()
        let result = try Chain([asking(in: hook, journal)]).makeSession().process(page)
        #expect(journal.entries == calls)
        #expect(result.failures.isEmpty)
        #expect(result.page?.metadata["pages"] == .integer(1))
        #expect(result.page?.articles.first?.title == "Title 0!")
        #expect(result.page?.articles.first?.activities.map(\.name) == ["Fair!"])
        #expect(result.log.map(\.message) == ["page", "article", "activity"])
        #expect(result.counters.sums(of: "asking").map(\.amount) == [1, 1, 1])
    }

    @Test("fails where it asks once more", arguments: [ContentHook.page, .article])
    func once(hook: ContentHook) throws {
        let journal = Journal()
        let chain = Chain([asking(in: hook, always: true, journal)])
        let result = try chain.makeSession().process(page)
        #expect(journal.entries.filter { $0 == hook.rawValue }.count == 2)
        #expect(result.failures.map(\.hook) == [hook.rawValue])
        #expect(result.page?.articles.first?.title == "Title 0")
    }
}

import Testing

@testable import Broadsheet

struct ArticlePageTests {
    private func pagePlugin(
        requires: [Capability], provides: [Capability] = []
    ) -> SwiftPlugin {
        SwiftPlugin("page-plugin", hooks: [.page], requires: requires, provides: provides) {
            handlers, _ in
            handlers.page = { page in
                page.metadata["called"] = true
                return .keep
            }
        }
    }

    private func isCalled(_ plugin: SwiftPlugin, isArticle: Bool) throws -> Bool {
        var page = Page.sample(0)
        page.isArticle = isArticle
        let result = try Chain([plugin]).makeSession().process(page)
        return result.page?.metadata["called"] != nil
    }

    @Test func aPageHandlerThatWorksOnArticlesIsCalledForAnArticle() throws {
        let plugin = pagePlugin(requires: ["page.articles"])
        #expect(try isCalled(plugin, isArticle: true))
        #expect(try isCalled(plugin, isArticle: false))
    }

    @Test(
        arguments: [
            ([], []), (["page.lines"], []), (["page.articles", "page.labels"], []),
            (["page.labels"], ["page.articles"]), (["page.articles"], ["page.articles"]),
        ] as [([Capability], [Capability])])
    func aPageHandlerThatWorksOnLinesIsSkippedForAnArticle(
        requires: [Capability], provides: [Capability]
    ) throws {
        let plugin = pagePlugin(requires: requires, provides: provides)
        #expect(try !isCalled(plugin, isArticle: true))
        #expect(try isCalled(plugin, isArticle: false))
    }

    @Test func anArticleFirstLosesWhatTheChainsPluginsMadeOfIt() throws {
        let tagging = SwiftPlugin("tagging") { handlers, _ in
            handlers.article = { article, _ in
                article.tags.add(Tag(name: "tag \(article.tags.count)", by: "tagging"))
                return .keep
            }
        }
        let session = try Chain([tagging]).makeSession()
        var page = Page.sample(0)
        page.isArticle = true
        page.articles[0].tags.add(Tag(name: "by hand"))
        let once = try #require(session.process(page).page)
        let twice = try #require(session.process(once).page)
        #expect(once.articles[0].tags.map(\.name) == ["by hand", "tag 1"])
        #expect(twice.articles == once.articles)
    }

    @Test func theFallbackDatesAPageAtOnceWhereNoPluginProvidesTheDate() throws {
        let seen = try publishedSeen(by: [], fallback: "2023-04")
        #expect(seen == ["page 2023-04", "article 2023-04"])
    }

    @Test func theFallbackWaitsForThePluginThatProvidesTheDate() throws {
        let dater = SwiftPlugin("dater", hooks: [.page], provides: ["page.published"]) {
            handlers, _ in
            handlers.page = { page in
                if page.published == nil, page.id == "0" {
                    page.published = PartialDate("2021-02-03")
                }
                return .keep
            }
        }
        #expect(
            try publishedSeen(by: [dater], fallback: "2023-04")
                == ["page 2021-02-03", "article 2021-02-03"])
        #expect(
            try publishedSeen(by: [dater], fallback: "2023-04", number: 1)
                == ["page 2023-04", "article 2023-04"])
        #expect(
            try publishedSeen(by: [dater], fallback: nil, number: 1) == ["page nil", "article nil"])
    }

    private func publishedSeen(
        by plugins: [SwiftPlugin], fallback: String?, number: Int = 0
    ) throws -> [String] {
        let journal = Journal()
        let reader = SwiftPlugin("reader") { handlers, _ in
            handlers.page = { page in
                journal.note("page \(page.published?.description ?? "nil")")
                return .keep
            }
            handlers.article = { article, _ in
                journal.note("article \(article.published?.description ?? "nil")")
                return .keep
            }
        }
        var chain = Chain(plugins + [reader])
        chain.fallbackPublished = fallback.flatMap(PartialDate.init)
        _ = try chain.makeSession().process(.sample(number))
        return journal.entries
    }

    @Test func anArticleKeepsADateOfItsOwn() throws {
        var page = Page.sample(0)
        page.published = PartialDate("2023")
        page.articles[0].published = PartialDate("2022-12-31")
        let result = try Chain([pagePlugin(requires: [])]).makeSession().process(page)
        #expect(result.page?.articles.first?.published == PartialDate("2022-12-31"))
    }
}

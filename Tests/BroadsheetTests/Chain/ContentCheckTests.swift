import Testing

@testable import Broadsheet

struct ContentCheckTests {
    private func failures(
        of change: @escaping @Sendable (inout Article) -> Void, before: [SwiftPlugin] = []
    ) throws -> [Failure] {
        let plugin = SwiftPlugin("changing") { handlers, _ in
            handlers.article = { article, _ in
                change(&article)
                return .keep
            }
            handlers.activity = { _, _ in .keep }
        }
        let result = try Chain(before + [plugin]).makeSession().process(.sample(0))
        if !result.failures.isEmpty {
            #expect(result.page?.articles.first?.title == "Title 0")
            #expect(result.page?.articles.first?.text == "Paragraph 0.")
        }
        return result.failures
    }

    private let finder = SwiftPlugin("finder") { handlers, _ in
        handlers.article = { article, _ in
            let mention = Mention(text: "Paragraph", span: Span(start: 0, end: 9))
            article.addOrganization(name: "Paragraph", mentions: [mention], by: "finder")
            return .keep
        }
    }

    @Test func wordsAreFrozenOnceASpanCountsInThem() throws {
        let found = try failures(of: { $0.title = "New" }, before: [finder])
        #expect(found.map(\.code) == [.frozenText])
        #expect(found.first?.message.contains("finder") == true)
        #expect(found.first?.hook == "article")
        #expect(try failures(of: { $0.paragraphs.append("New") }, before: [finder]).count == 1)
        #expect(try failures(of: { $0.title = "Title 0" }, before: [finder]).isEmpty)
        #expect(try failures(of: { $0.metadata["x"] = 1 }, before: [finder]).isEmpty)
        #expect(try failures(of: { $0.title = "New" }).isEmpty)
    }

    @Test(arguments: [
        Mention(text: "Paragraph", span: Span(start: 1, end: 10)),
        Mention(text: "Paragraph", span: Span(in: .title, start: 0, end: 9)),
        Mention(text: "", span: Span(start: 3, end: 3)),
        Mention(text: "Paragraph", span: Span(start: 0, end: 99)),
        Mention(text: "Paragraph", span: Span(start: -1, end: 8)),
    ])
    func aSpanMustCoverItsWords(mention: Mention) throws {
        let found = try failures { article in
            article.addOrganization(name: "Paragraph", mentions: [mention])
        }
        #expect(found.map(\.code) == [.badSpan])
    }

    @Test func evidenceIsCheckedInTagsOfArticlesAndActivities() throws {
        let wrong = Evidence(text: "Page", span: Span(start: 0, end: 4))
        let right = Evidence(text: "Para", span: Span(start: 0, end: 4))
        let free = Evidence(text: "Page")
        for (evidence, codes) in [(wrong, [Failure.Code.badSpan]), (right, []), (free, [])] {
            let tag = Tag(name: "culture", evidence: [evidence])
            #expect(try failures(of: { $0.tags.add(tag) }).map(\.code) == codes)
            let activity = Activity(id: "a", name: "Fair", tags: [tag])
            #expect(try failures(of: { $0.addActivity(activity) }).map(\.code) == codes)
            let reported = Activity(id: "a", name: "Fair", evidence: [evidence])
            #expect(try failures(of: { $0.addActivity(reported) }).map(\.code) == codes)
        }
    }

    @Test func wordsHoldNoZeroByteNorParagraphsALineFeedAndAnArticleKeepsItsIdentity() throws {
        #expect(try failures { $0.paragraphs = ["One\nTwo"] }.map(\.code) == [.pluginError])
        #expect(try failures { $0.paragraphs = ["One\0"] }.map(\.code) == [.pluginError])
        #expect(try failures { $0.kicker = "\0" }.map(\.code) == [.pluginError])
        let other = Article(id: "other", title: "Other", paragraphs: [])
        #expect(try failures { $0 = other }.map(\.code) == [.pluginError])
    }

    @Test func aPageHandlerIsCheckedToo() throws {
        let twin = SwiftPlugin("twin") { handlers, _ in
            handlers.page = { page in
                page.articles.append(page.articles[0])
                return .keep
            }
        }
        let swap = SwiftPlugin("swap") { handlers, _ in
            handlers.page = { page in
                page = .sample(7)
                return .keep
            }
        }
        let zero = SwiftPlugin("zero") { handlers, _ in
            handlers.page = { page in
                page.lines.append(Line(text: "One\0", number: 99))
                return .keep
            }
        }
        let result = try Chain([twin, swap, zero]).makeSession().process(.sample(0))
        #expect(result.failures.map(\.plugin) == ["twin", "swap", "zero"])
        #expect(result.page?.id == "0")
        #expect(result.page?.articles.count == 1)
    }
}

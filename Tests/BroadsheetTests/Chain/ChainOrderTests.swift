import Testing

@testable import Broadsheet

struct ChainOrderTests {
    /// A plugin that notes each call and what is named by it.
    private func recorder(_ name: String, _ journal: Journal) -> SwiftPlugin {
        SwiftPlugin(name) { handlers, _ in
            handlers.start = { journal.note("\(name) start") }
            handlers.page = { page in
                journal.note("\(name) page \(page.id)")
                return .keep
            }
            handlers.article = { article, _ in
                journal.note("\(name) article \(article.title)")
                return .keep
            }
            handlers.organization = { organization, article in
                journal.note("\(name) organization \(organization.name) of \(article.title)")
                return .keep
            }
            handlers.activity = { activity, article in
                journal.note("\(name) activity \(activity.name) of \(article.title)")
                return .keep
            }
            handlers.finish = { summary in journal.note("\(name) finish \(summary.pages)") }
        }
    }

    private var page: Page {
        var first = Article(id: "p:1", title: "A", paragraphs: ["Text."])
        first.addOrganization(name: "Union")
        first.addOrganization(name: "Works")
        first.addActivity(Activity(id: "p:1/a", name: "Fair"))
        let second = Article(id: "p:5", title: "B", paragraphs: ["Text."])
        return Page(id: "p", path: "p.txt", articles: [first, second])
    }

    @Test func theChainRunsPluginByPlugin() throws {
        let journal = Journal()
        let session = try Chain([recorder("x", journal), recorder("y", journal)]).makeSession()
        let result = session.process(page)
        _ = session.finish(Summary(pages: 1))
        let calls = [
            "page p", "article A", "organization Union of A", "organization Works of A",
            "activity Fair of A", "article B",
        ]
        #expect(
            journal.entries == ["x start", "y start"] + calls.map { "x " + $0 }
                + calls.map { "y " + $0 } + ["x finish 1", "y finish 1"])
        #expect(result.page?.articles == page.articles)
    }

    @Test func aPluginSeesWhatEarlierOnesMade() throws {
        let finder = SwiftPlugin("finder") { handlers, _ in
            handlers.page = { page in
                page.metadata["city"] = "Harbourtown"
                return .keep
            }
            handlers.article = { article, page in
                let city = page.metadata["city"]?.string ?? "nowhere"
                article.addOrganization(name: "Union of \(city)", by: "finder")
                return .keep
            }
            handlers.organization = { organization, article in
                organization.kind = article.organizations.count == 1 ? .union : .other
                return .keep
            }
        }
        let reader = SwiftPlugin("reader") { handlers, _ in
            handlers.article = { article, _ in
                for organization in article.organizations {
                    article.tags.add(Tag(name: "\(organization.name) \(organization.kind)"))
                }
                return .keep
            }
        }
        let session = try Chain([finder, reader]).makeSession()
        let article = session.process(.sample(3)).page?.articles.first
        #expect(article?.tags.map(\.name) == ["Union of Harbourtown union"])
    }

    @Test func aVisitGoesOverTheListAsItWasWhenItBegan() throws {
        let journal = Journal()
        let growing = SwiftPlugin("growing") { handlers, _ in
            handlers.article = { article, _ in
                journal.note(article.title)
                article.addOrganization(name: "One")
                article.addOrganization(name: "Two")
                return .keep
            }
            handlers.organization = { organization, article in
                journal.note("\(organization.name) of \(article.organizations.count)")
                organization.name = "Two"
                return .keep
            }
        }
        let article = try Chain([growing]).makeSession().process(.sample(0)).page?.articles.first
        // The first took the name of the second and became one with it.
        #expect(journal.entries == ["Title 0", "One of 2"])
        #expect(article?.organizations.map(\.name) == ["Two"])
        #expect(article?.organizations.first?.aliases == ["One"])
    }

    @Test func aNewNameIsCarriedToTheOrganizers() throws {
        let renaming = SwiftPlugin("renaming") { handlers, _ in
            handlers.article = { article, _ in
                article.addOrganization(name: "Union")
                article.addActivity(Activity(id: "a", name: "Fair", organizers: ["Union"]))
                return .keep
            }
            handlers.organization = { organization, _ in
                organization.name = "Union of Harbourtown"
                return .keep
            }
        }
        let article = try Chain([renaming]).makeSession().process(.sample(0)).page?.articles.first
        #expect(article?.activities.first?.organizers == ["Union of Harbourtown"])
        #expect(article?.organizations.first?.aliases == ["Union"])
    }

    @Test func aPageWithoutArticlesBecomesOneWhenTheFirstArticleHandlerIsDue() throws {
        let journal = Journal()
        let early = SwiftPlugin("early") { handlers, _ in
            handlers.page = { page in
                journal.note("\(page.articles.count)")
                return .keep
            }
        }
        let lines = ["", "First.", "  Second. "].enumerated().map { Line(text: $1, number: $0 + 1) }
        let page = Page(id: "p", path: "p.txt", lines: lines)
        let session = try Chain([early, recorder("late", journal)]).makeSession()
        let article = session.process(page).page?.articles.first
        #expect(journal.entries == ["late start", "0", "late page p", "late article "])
        #expect(article?.paragraphs == ["First.", "Second."])
        #expect(article?.firstLine == 2)
        #expect(article?.lastLine == 3)
        #expect(article?.id == "p:2")
        #expect(try Chain([early]).makeSession().process(page).page?.articles.count == 1)
    }

    @Test func articlesThatAPluginDroppedDoNotComeBackAsOne() throws {
        let dropping = SwiftPlugin("dropping") { handlers, _ in
            handlers.article = { _, _ in .drop }
        }
        let session = try Chain([dropping, recorder("y", Journal())]).makeSession()
        #expect(session.process(.sample(0)).page?.articles.isEmpty == true)
    }
}

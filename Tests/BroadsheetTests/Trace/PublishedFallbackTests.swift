import Testing

@testable import Broadsheet

@Suite struct PublishedFallbackTests {
    private func finder(_ date: String?) -> SwiftPlugin {
        SwiftPlugin("finder", hooks: [.page], provides: ["page.published"]) { handlers, _ in
            handlers.page = { page in
                page.published = page.published ?? date.flatMap { PartialDate($0) }
                return .keep
            }
        }
    }

    private func published(_ chain: Chain) throws -> [PartialDate?] {
        let page = Page(id: "p", path: "a.txt", lines: [Line(text: "甲", number: 1)])
        let result = try chain.makeSession().process(page)
        return [result.page?.published, result.page?.articles.first?.published]
    }

    @Test func standsBehindThePluginThatFindsThePrintedDate() throws {
        let chain = Chain([SwiftPlugin("a") { _, _ in }, finder(nil), SwiftPlugin("b") { _, _ in }])
        let date = try #require(PartialDate("2020-01"))
        let completed = chain.publishing(otherwise: date)
        #expect(completed.entries.map(\.name) == ["a", "finder", "published", "b"])
        #expect(try published(completed) == [date, date])
    }

    @Test func givesWayToThePrintedDate() throws {
        let date = try #require(PartialDate("2020-01"))
        let printed = PartialDate("2023-04-11")
        let chain = Chain([finder("2023-04-11")]).publishing(otherwise: date)
        #expect(try published(chain) == [printed, printed])
    }

    @Test func standsFirstWhereNothingFindsADate() throws {
        let date = try #require(PartialDate("2020"))
        let chain = Chain([SwiftPlugin("a") { _, _ in }]).publishing(otherwise: date)
        #expect(chain.entries.map(\.name) == ["published", "a"])
        #expect(try published(chain) == [date, date])
    }
}

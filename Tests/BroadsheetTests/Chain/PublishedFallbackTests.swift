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

    private func chain(_ plugins: [any Plugin], _ date: PartialDate) -> Chain {
        var chain = Chain(plugins)
        chain.fallbackPublished = date
        return chain
    }

    @Test func fillsInWhereNoDateIsPrinted() throws {
        let date = try #require(PartialDate("2020-01"))
        #expect(try published(chain([finder(nil)], date)) == [date, date])
    }

    @Test func givesWayToThePrintedDate() throws {
        let date = try #require(PartialDate("2020-01"))
        let printed = PartialDate("2023-04-11")
        #expect(try published(chain([finder("2023-04-11")], date)) == [printed, printed])
    }

    @Test func isThereFromTheStartWhereNoPluginLooksForADate() throws {
        let date = try #require(PartialDate("2020"))
        #expect(try published(chain([SwiftPlugin("a") { _, _ in }], date)) == [date, date])
    }
}

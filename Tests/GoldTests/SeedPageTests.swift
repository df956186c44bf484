import Broadsheet
import BroadsheetYAML
import Foundation
import Testing

/// What the default chain makes of the seed page, against what a person wrote down.
@Suite struct SeedPageTests {
    private let report: EvaluationReport

    init() throws {
        report = Evaluation(try DefaultChain.gold())
            .report(on: try DefaultChain.run(DefaultChain.seeds()))
    }

    private func misses(_ kinds: EvaluationReport.Miss.Kind...) -> [EvaluationReport.Miss] {
        report.misses.filter { kinds.contains($0.kind) }
    }

    @Test func thePagesAreThoseOfTheGold() {
        #expect(report.unansweredPages == [])
        #expect(report.pagesWithoutGold == [])
    }

    @Test func everyArticleHasItsExactTitleKickerAndParagraphs() {
        #expect(report.articles.right == 6)
        #expect(report.foundArticles == 6)
        #expect(misses(.article, .kicker, .paragraph) == [])
        #expect(report.kickers.value == 1)
        #expect(report.paragraphs.value == 1)
        #expect(report.foundParagraphs.value == 1)
    }

    @Test func everyContributorIsFoundWithTheRole() {
        #expect(report.contributors.f1 == 1)
        #expect(misses(.contributors) == [])
    }

    @Test func organizationsAreFoundAndAliasesLinked() throws {
        #expect(try #require(report.organizations.f1) >= 0.95)
        #expect(report.aliases.value == 1)
        #expect(misses(.alias) == [])
    }

    @Test func everyActivityIsFoundWithItsSlots() {
        #expect(report.activities.recall == 1)
        #expect(report.slots[.date]?.all.value == 1)
        #expect(report.slots[.place]?.all.value == 1)
        #expect(report.slots[.organizers]?.all.value == 1)
        #expect(report.slots[.participants]?.all.value == 1)
        #expect(misses(.date, .place, .organizers, .participants) == [])
    }

    @Test func everyCategoryIsRight() {
        #expect(report.activityCategories.f1 == 1)
        #expect(report.articleCategories.f1 == 1)
    }

    @Test func theRunningHeadStandsInNoArticle() {
        #expect(report.runningHeads.value == 1)
    }

    @Test func noFigureIsBelowTheFloorOfContinuousIntegration() throws {
        let path = DefaultChain.repository.appendingPathComponent("Tests/GoldTests/floor.json")
        let floor = try EvaluationFloor(ConfigurationLoader().load(path.path))
        #expect(floor.bounds.count > 10)
        #expect(floor.shortfalls(of: report) == [])
    }
}

import Broadsheet
import Testing

@Suite struct StructureEvaluationTests {
    private let article = #"""
        { "title": "职工运动会开幕", "kicker": "迎五一", "paragraphs": ["甲段在此", "乙段在此"],
          "contributors": [{ "role": "reporter", "name": "乔一帆", "roles_ok": ["author"] }] }
        """#

    private func report(_ articles: Article..., head: String = "null") throws -> EvaluationReport {
        Evaluation([try gold(article, head: head)]).report(on: [
            Page(id: "p", path: "x/page.txt", articles: articles)
        ])
    }

    @Test func widthSpacesAndBulletsAreNoDifference() throws {
        let report = try report(.found("◆职工 运动会开幕", ["甲段　在此", "乙段在此"]))
        #expect(report.articles.f1 == 1)
        #expect(report.paragraphs.value == 1)
    }

    @Test func aTitleThatDiffersInSpaceAloneIsNotToldAsAMiss() throws {
        let report = try report(.found("职工 运动会开幕", ["甲段在此"]))
        let miss = try #require(report.misses.first { $0.kind == .article })
        #expect(miss.gold == miss.found)
    }

    @Test func anArticleNeedsItsTitleFirstAndLastParagraph() throws {
        for other in [
            Article.found("职工运动会", ["甲段在此", "乙段在此"]),
            .found("职工运动会开幕", ["甲段在此乙段在此"]),
        ] {
            let report = try report(other)
            #expect(report.pairedArticles == 1)
            #expect(
                (report.articles.right, report.articles.wrong, report.articles.missed) == (0, 1, 1))
        }
    }

    @Test func anArticleOfOtherWordsIsNoAnswer() throws {
        let report = try report(.found("别的题目", ["别的内容全不相同"]))
        #expect(report.pairedArticles == 0)
        #expect(report.misses.filter { $0.kind == .article }.count == 2)
    }

    @Test func aKickerIsComparedWhereTheGoldTellsIt() throws {
        #expect(try report(.found("职工运动会开幕")).kickers.value == 0)
        #expect(try report(.found("职工运动会开幕")).subtitles.value == nil)
    }

    @Test(arguments: [("迎五一", 1.0), ("副刊", 1), (nil, 1), ("别的", 0)])
    func anotherAcceptedKickerCountsAsRight(kicker: String?, share: Double) throws {
        let gold = try gold(
            article.replacing(#""paragraphs""#, with: #""kicker_ok": ["副刊", null], "paragraphs""#))
        var found = Article.found("职工运动会开幕")
        found.kicker = kicker
        let report = Evaluation([gold]).report(on: [
            Page(id: "p", path: "x/page.txt", articles: [found])
        ])
        #expect(report.kickers.value == share)
    }

    @Test func anotherAcceptedRoleCountsAsRight() throws {
        for (role, f1) in [(Contributor.Role.reporter, 1.0), (.author, 1), (.editor, 0)] {
            let contributor = Contributor(role: role, name: "乔一帆")
            let report = try report(.found("职工运动会开幕", contributors: [contributor]))
            #expect(report.contributors.f1 == f1)
            #expect(report.contributorNames.f1 == 1)
        }
    }

    @Test func aRunningHeadInAnArticleIsAMiss() throws {
        let head = #""奋进 新征程""#
        #expect(try report(.found("职工运动会开幕"), head: head).runningHeads.value == 1)
        let report = try report(.found("职工运动会开幕", ["甲", "奋进新征程。"]), head: head)
        #expect(report.runningHeads.value == 0)
        #expect(report.misses.map(\.kind).contains(.runningHead))
    }

    @Test func pagesAreComparedWithTheGoldOfTheirName() throws {
        let gold = [try gold(article, name: "a"), try gold(article, name: "b")]
        let right = Article.found("职工运动会开幕", ["甲段在此", "乙段在此"])
        let report = Evaluation(gold).report(on: [
            page(right, path: "x/b.txt"), page(right, path: "x/c.txt"),
        ])
        #expect(report.articles.right == 1)
        #expect(report.unansweredPages == ["a"])
        #expect(report.pagesWithoutGold == ["c"])
    }

    @Test func whatTheGoldDoesNotTellIsNotCounted() throws {
        let report = try report(
            .found("职工运动会开幕", organizations: [Organization("江州市总工会")]))
        #expect(report.organizations.f1 == nil)
        #expect(report.activities.f1 == nil)
    }
}

import Testing

@testable import Broadsheet

@Suite struct OrganizationTests {
    private func article() -> Article {
        Article(id: "p:1", title: "", paragraphs: ["某市总工会和另一市总工会"])
    }

    @Test func addingAKnownNameExtendsIt() {
        var article = article()
        article.addOrganization(name: "某市总工会", aliases: ["市总"], by: "a")
        article.addOrganization(
            name: "某市总工会", kind: .union, aliases: ["市总", "某市总工会", "总会"],
            mentions: [Mention(text: "某市总工会", span: Span(start: 0, end: 15))], by: "b")
        #expect(article.organizations.count == 1)
        #expect(article.organizations[0].kind == .union)
        #expect(article.organizations[0].aliases == ["市总", "总会"])
        #expect(article.organizations[0].mentions.count == 1)
        #expect(article.organizations[0].by == "a")
    }

    @Test func anAliasThatFitsTwoFindsNone() {
        var article = article()
        article.addOrganization(name: "甲市总工会", aliases: ["市总"])
        article.addOrganization(name: "乙市总工会", aliases: ["市总", "乙总"])
        #expect(article.organization(named: "市总") == nil)
        #expect(article.organization(named: "乙总")?.name == "乙市总工会")
        #expect(article.organization(named: "甲市总工会") != nil)
    }

    @Test func aNameGoesBeforeAnotherOnesAlias() {
        var article = article()
        article.addOrganization(name: "甲", aliases: ["乙"])
        article.addOrganization(name: "乙")
        #expect(article.organization(named: "乙")?.name == "乙")
    }

    @Test func aNewNameKeepsTheOldAsAliasAndReachesTheOrganizers() {
        var article = article()
        let id = article.addOrganization(name: "市总工会", aliases: ["某市总工会"])
        article.addActivity(
            Activity(
                id: "a", name: "会议", organizers: ["市总工会", "某市总工会"], undertakers: ["市总工会"],
                coOrganizers: ["别家"]))
        article.updateOrganization(id: id) { $0.name = "某市总工会" }
        #expect(article.organizations[0].aliases == ["市总工会"])
        #expect(article.activities[0].organizers == ["某市总工会"])
        #expect(article.activities[0].undertakers == ["某市总工会"])
        #expect(article.activities[0].coOrganizers == ["别家"])
    }

    @Test func twoThatGetOneNameBecomeOne() {
        var article = article()
        article.addOrganization(name: "甲", kind: .union)
        let second = article.addOrganization(name: "乙", aliases: ["丙"])
        article.updateOrganization(id: second) { $0.name = "甲" }
        #expect(article.organizations.map(\.name) == ["甲"])
        #expect(article.organizations[0].aliases == ["丙", "乙"])
        #expect(article.organizations[0].kind == .union)
    }

    @Test func mentionsStandInOrderOnce() {
        var organization = Organization(id: "o", name: "甲")
        for start in [6, 0, 3, 6] {
            organization.addMention(
                Mention(text: "甲", span: Span(start: start, end: start + 3)))
        }
        organization.addMention(Mention(text: "甲", span: Span(in: .title, start: 0, end: 3)))
        #expect(organization.mentions.map(\.span.start) == [0, 3, 6, 0])
    }

    @Test func aKnownActivityIsFilledWhereItHasGaps() {
        var article = article()
        article.addActivity(Activity(id: "a", name: "会议", place: "甲地", organizers: ["甲"]))
        let id = article.addActivity(
            Activity(
                id: "b", name: "会议", place: "乙地", organizers: ["甲", "乙"],
                participants: Participants(text: "3人", count: 3)))
        #expect(id == "a")
        #expect(article.activities.count == 1)
        #expect(article.activities[0].place == "甲地")
        #expect(article.activities[0].organizers == ["甲", "乙"])
        #expect(article.activities[0].participants?.count == 3)
    }
}

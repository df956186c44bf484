import Testing

@testable import Broadsheet

@Suite struct IdentifierTests {
    @Test func dependsOnContentAlone() {
        #expect(Identifier.page(bytes: Array("abc".utf8)) == "ba7816bf8f01cfea")
        #expect(Identifier.article(page: "p", firstLine: 12) == "p:12")
        let organization = Identifier.organization(article: "p:12", name: "甲工会")
        #expect(organization == "p:12/o-6502519d")
        #expect(organization == Identifier.organization(article: "p:12", name: "甲工会"))
        #expect(organization != Identifier.organization(article: "p:13", name: "甲工会"))
        #expect(organization != Identifier.activity(article: "p:12", name: "甲工会"))
        #expect(
            Identifier.organization(article: "a", name: "\u{F900}")
                != Identifier.organization(article: "a", name: "\u{8C48}"))
    }

    @Test func tellsApartArticlesOfOneLine() {
        var page = Page(id: "p", path: "p.txt")
        let first = page.makeArticleID(firstLine: 1, title: "甲", paragraphs: [])
        page.articles.append(Article(id: first, title: "甲", paragraphs: []))
        let second = page.makeArticleID(firstLine: 1, title: "乙", paragraphs: [])
        #expect(first == "p:1")
        #expect(second != first)
    }

    @Test func outlivesANewName() {
        var article = Article(id: "p:1", title: "", paragraphs: [])
        let id = article.addOrganization(name: "市总工会")
        article.updateOrganization(id: id) { $0.name = "某市总工会" }
        #expect(article.organizations[0].id == id)
        #expect(article.addOrganization(name: "某市总工会") == id)
    }
}

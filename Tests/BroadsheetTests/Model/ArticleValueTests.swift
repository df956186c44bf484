import Foundation
import Testing

@testable import Broadsheet

@Suite struct ArticleValueTests {
    @Test func aChangeOfACopyLeavesTheOriginalAlone() {
        let original = Article(id: "p:1", title: "甲", paragraphs: ["乙"])
        var copy = original
        copy.title = "丙"
        copy.paragraphs.append("丁")
        copy.tags.add(Tag(name: "t"))
        copy.metadata["k"] = 1
        #expect(original.title == "甲")
        #expect(original.paragraphs == ["乙"])
        #expect(original.tags.isEmpty)
        #expect(original.metadata.isEmpty)
        #expect(copy != original)
    }

    @Test func anUntouchedCopySharesItsStorage() {
        let original = Article(id: "p:1", title: "甲", paragraphs: [])
        var copy = original
        #expect(copy.isIdentical(to: original))
        copy.kind = .photo
        #expect(!copy.isIdentical(to: original))
        #expect(copy.content === original.content)
    }

    @Test func onlyASpanFreezesTheWords() {
        var article = Article(id: "p:1", title: "甲", paragraphs: ["乙"])
        article.tags.add(Tag(name: "t", evidence: [Evidence(text: "乙")], by: "a"))
        #expect(!article.isFrozen)
        let span = Span(start: 0, end: 3)
        article.tags.add(Tag(name: "u", evidence: [Evidence(text: "乙", span: span)], by: "b"))
        #expect(article.isFrozen)
        #expect(article.spanOwners == ["b"])
    }

    @Test func survivesCoding() throws {
        var generator = ArticleGenerator(seed: 3)
        for number in 0..<40 {
            var article = generator.article(number)
            // Foundation's decoder gives the keys of an object in an order of its own, and knows
            // numbers only as `Double` or `Int64`.
            article = article.withoutJSON
            let page = Page(
                id: "p", path: "a.txt", lines: [Line(text: "甲", number: 1, label: .body)],
                articles: [article])
            let again = try JSONDecoder().decode(Page.self, from: JSONEncoder().encode(page))
            #expect(again == page)
        }
    }
}

extension Article {
    /// The article without unknown keys and metadata.
    fileprivate var withoutJSON: Article {
        var article = Article(
            id: id, kind: kind, kicker: kicker, title: title, subtitle: subtitle,
            contributors: contributors.map { Contributor(role: $0.role, name: $0.name) },
            published: published, language: language, paragraphs: paragraphs,
            firstLine: firstLine, lastLine: lastLine)
        article.tags = tags.map {
            Tag(
                name: $0.name, confidence: $0.confidence,
                evidence: $0.evidence.map { Evidence(text: $0.text, span: $0.span) }, by: $0.by,
                rule: $0.rule)
        }
        for organization in organizations {
            article.addOrganization(
                name: organization.name, kind: organization.kind, aliases: organization.aliases,
                mentions: organization.mentions.map { Mention(text: $0.text, span: $0.span) },
                by: organization.by, rule: organization.rule)
        }
        return article
    }
}

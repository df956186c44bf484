@testable import Broadsheet

/// A small chain in Swift over a page whose lines are cut as a PDF cuts them.
enum ExplanationFixture {
    static let page = Page(
        id: "p", path: "p.txt",
        lines: [
            "  海州工人  第2版", "图书馆里过周末", "本报讯（记者 甲乙） 近日，海州市图书馆举",
            "办读书会，", "", "六十名职工参加。图书馆的读书会每月一次。",
        ].enumerated().map { Line(text: $1, number: $0 + 1) },
        published: PartialDate("2023-04"))

    static let maker = SwiftPlugin(
        "maker", version: "2.1.0", hooks: [.page], provides: ["page.articles"]
    ) { handlers, context in
        handlers.page = { page in
            page.articles.append(
                Article(
                    id: "p:2", title: "图书馆里过周末",
                    paragraphs: [
                        "本报讯（记者 甲乙） 近日，海州市图书馆举办读书会，六十名职工参加。图书馆的读书会每月一次。",
                        "完。",
                    ], firstLine: 2, lastLine: 6))
            context.note("articles[p:2]", of: nil, file: "maker.swift", line: 7)
            return .keep
        }
    }

    static let byline = SwiftPlugin("byline") { handlers, context in
        handlers.article = { article, _ in
            article.paragraphs[0] = String(
                article.paragraphs[0].dropFirst("本报讯（记者 甲乙） ".count))
            context.note("paragraphs[1]", of: article, file: "byline.swift", line: 3)
            article.contributors = [Contributor(role: .reporter, name: "甲乙")]
            context.note(
                "contributors", of: article, rule: "brackets", file: "byline.swift", line: 5)
            return .keep
        }
    }

    static let finder = SwiftPlugin("finder") { handlers, context in
        handlers.article = { article, _ in
            let mention = Evidence("海州市图书馆", in: article)
            article.addOrganization(
                name: "海州市图书馆", aliases: ["图书馆"],
                mentions: mention.span.map { [Mention(text: mention.text, span: $0)] } ?? [],
                by: "finder", rule: "suffix")
            context.note("organizations", of: article, file: "finder.swift", line: 4)
            article.addActivity(
                Activity(
                    id: "a", name: "读书会",
                    evidence: [Evidence("近日，海州市图书馆举办读书会，六十名职工参加。", in: article)],
                    by: "finder"))
            context.note("activities", of: article, file: "finder.swift", line: 9)
            return .keep
        }
    }

    /// Tags each activity with two tags: one that it can reach and one that it cannot.
    static let tagger = SwiftPlugin("tagger") { handlers, context in
        handlers.activity = { activity, article in
            context.tag(
                &activity, of: article, "study", confidence: 0.9, threshold: 0.5,
                evidence: ["读书会", "举办", "讲座"], rule: "words.tsv:3", file: "tagger.swift", line: 2)
            context.tag(
                &activity, of: article, "training", confidence: 0.3, threshold: 0.5,
                evidence: ["每月"], rule: "words.tsv:9", file: "tagger.swift", line: 6)
            return .keep
        }
    }

    static func explanation(
        _ plugins: [SwiftPlugin] = [maker, byline, finder, tagger], _ page: Page = page,
        fallback: PartialDate? = nil
    ) throws -> Explanation {
        var chain = Chain(plugins)
        chain.fallbackPublished = fallback
        return Explanation(
            of: try chain.makeSession(isTracing: true).process(page), by: chain)
    }
}

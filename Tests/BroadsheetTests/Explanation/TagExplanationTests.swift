import Testing

@testable import Broadsheet

@Suite("Why a tag is there or not")
struct TagExplanationTests {
    private func outcomes(
        _ tag: String, _ plugins: [SwiftPlugin]? = nil
    ) throws -> [TagExplanation] {
        let explanation = try plugins.map { try ExplanationFixture.explanation($0) }
        return try (explanation ?? ExplanationFixture.explanation())
            .articles[0].explanations(ofTag: tag)
    }

    @Test("tells score, threshold, rule and words of one that stayed below")
    func below() throws {
        let found = try #require(outcomes("training").first)
        guard case .below(let candidate) = found.outcome else {
            Issue.record("\(found.outcome)")
            return
        }
        #expect(candidate.threshold == 0.5)
        #expect(candidate.tag.confidence == 0.3)
        #expect(found.quotations.map { $0.marked("[", "]") } == ["图书馆的读书会[每月]一次。"])
        #expect(found.quotations.map(\.line) == [6])
        let lines = TagTable(try ExplanationFixture.explanation(), "training").lines
        #expect(lines.contains { $0.contains("confidence 0.30, 0.20 below") })
    }

    @Test("tells one that is there, one that nobody offered, and one that was taken away")
    func others() throws {
        guard case .set(let tag) = try outcomes("study").first?.outcome else {
            Issue.record("not set")
            return
        }
        #expect(tag.confidence == 0.9)
        #expect(try outcomes("culture").map(\.outcome) == [.notOffered])
        let remover = SwiftPlugin("remover") { handlers, _ in
            handlers.activity = { activity, _ in
                _ = activity.tags.remove(named: "study")
                return .keep
            }
        }
        let fixture = ExplanationFixture.self
        let found = try outcomes(
            "study", [fixture.maker, fixture.finder, fixture.tagger, remover])
        guard case .removed(let change) = found.first?.outcome else {
            Issue.record("\(found)")
            return
        }
        #expect(change.plugin == "remover")
    }

    @Test("is not known where the plugin failed")
    func failed() throws {
        let failing = SwiftPlugin("failing") { handlers, _ in
            handlers.article = { _, _ in throw Failure(.pluginError, "no") }
        }
        let fixture = ExplanationFixture.self
        let found = try outcomes("study", [fixture.maker, fixture.finder, failing])
        guard case .failed(let failure) = found.first?.outcome else {
            Issue.record("\(found)")
            return
        }
        #expect(failure.plugin == "failing")
    }

    @Test("shows words of the tag that stand in the article and did not count")
    func uncounted() throws {
        let words = ["周末", "读书", "比赛"].enumerated().map { index, word in
            TagWord(
                word, plugin: "tagger",
                location: SourceLocation(file: "words.tsv", line: index + 1))
        }
        let explanation = try ExplanationFixture.explanation()
        let lines = TagTable(explanation, "culture", words: words).lines
        #expect(lines.contains { $0.contains("no plugin offered it: no word of it") })
        #expect(lines.contains { $0.contains("no score      周末") && $0.contains("words.tsv:1") })
        #expect(lines.contains { $0.hasSuffix("line 2      图书馆里过«周末»") })
        #expect(!lines.contains { $0.contains("比赛") })
        let none = TagTable(explanation, "culture", words: [words[2]]).lines
        #expect(none.contains { $0.contains("no word of it stands in the article") })
    }

    @Test("says that there is no activity to tag")
    func nothingToTag() throws {
        let explanation = try ExplanationFixture.explanation([ExplanationFixture.maker])
        let lines = TagTable(explanation, "culture").lines
        #expect(lines.contains { $0.contains("no activity here to tag") })
    }

    @Test("finds Latin words whatever their case, and only whole")
    func latin() throws {
        let page = Page(
            id: "p", path: "p.txt",
            lines: [Line(text: "The Choir sang; choirs met ｃｈｏｉｒ.", number: 1)])
        let article = try ExplanationFixture.explanation([], page).articles[0]
        let word = TagWord("choir", plugin: "x", location: SourceLocation(file: "f"))
        let found = article.occurrences(of: [word])
        #expect(
            found.flatMap(\.quotations).map { $0.marked("[", "]") }
                == ["The [Choir] sang; choirs met [ｃｈｏｉｒ]."])
    }
}

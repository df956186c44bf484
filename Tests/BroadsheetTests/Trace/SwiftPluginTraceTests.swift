import Testing

@testable import Broadsheet

@Suite("The trace of a plugin in Swift")
struct SwiftPluginTraceTests {
    private let page = Page(
        id: "p", path: "p.txt", lines: [Line(text: "甲工会昨日举办读书会。", number: 1)])

    private func trace(_ plugins: any Plugin...) throws -> PageResult {
        try Chain(plugins).makeSession(isTracing: true).process(page)
    }

    @Test("names the line of each write that the plugin tells of, and its rule")
    func writes() throws {
        let line = #line + 6
        let result = try trace(
            SwiftPlugin("desk") { handlers, context in
                handlers.article = { article, _ in
                    article.metadata["desk"] = "labour"
                    article.language = "zh"
                    context.note("metadata[desk]", of: article, rule: "unions")
                    context.tag(&article, "culture", confidence: 0.8, evidence: ["读书会"], rule: "w")
                    return .keep
                }
            })
        let desk = try #require(result.changes.first { $0.field == "metadata[desk]" })
        #expect(desk.location == SourceLocation(file: #fileID, line: line))
        #expect(desk.rule == "unions")
        let tag = try #require(result.changes.first { $0.field == "tags[culture]" })
        #expect(tag.location?.line == line + 1)
        #expect(tag.rule == "w")
    }

    @Test("names where the plugin is declared where it tells nothing")
    func declaration() throws {
        let line = #line + 1
        let plugin = SwiftPlugin("silent") { handlers, _ in
            handlers.article = { article, _ in
                article.language = "zh"
                return .keep
            }
        }
        let result = try trace(plugin)
        #expect(result.changes.map(\.location) == [SourceLocation(file: #fileID, line: line)])
    }

    @Test("keeps a tag below its threshold as a candidate, with the place of its words")
    func candidates() throws {
        let result = try trace(
            SwiftPlugin("tagger") { handlers, context in
                handlers.article = { article, _ in
                    article.addActivity(
                        Activity(
                            id: "a", name: "读书会",
                            evidence: [Evidence("举办读书会。", in: article)]))
                    #expect(!context.tag(&article, "study", confidence: 0.4, threshold: 0.5))
                    return .keep
                }
                handlers.activity = { activity, article in
                    #expect(
                        !context.tag(
                            &activity, of: article, "study", confidence: 0.2, threshold: 0.5,
                            evidence: ["读书会", "甲", "丁"]))
                    return .keep
                }
            })
        #expect(result.page?.articles[0].tags.isEmpty == true)
        #expect(result.candidates.map(\.activity) == [nil, "读书会"])
        let evidence = try #require(result.candidates.last?.tag.evidence)
        #expect(
            evidence.map(\.span) == [Span(start: 21, end: 30), Span(start: 0, end: 3), nil])
        #expect(result.candidates.allSatisfy { $0.location?.file == #fileID })
    }

    @Test("costs nothing while nobody traces")
    func untraced() throws {
        let plugin = SwiftPlugin("tagger") { handlers, context in
            handlers.article = { article, _ in
                context.note("language", of: article)
                return .keep
            }
        }
        let session = try Chain([plugin]).makeSession()
        let result = session.process(page)
        #expect(result.input == nil)
        #expect(result.changes.isEmpty)
        #expect(session.worker.takeWrites().isEmpty)
    }
}

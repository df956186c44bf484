import Testing

@testable import Broadsheet

@Suite("An explanation in columns")
struct ExplanationTextTests {
    @Test("has each field with value, plugin and place")
    func table() throws {
        let lines = ExplanationTable(try ExplanationFixture.explanation()).lines
        #expect(
            lines == [
                "── p.txt ───────────────────────────────────────────────────────────────────────",
                "  field         value                                                     plugin",
                "  published     2023-04                                                   input",
                "",
                "  图书馆里过周末",
                "  article · lines 2–6 · p:2",
                "  field         value                                     plugin  place",
                "  kind          article                                   maker   maker.swift:7",
                "  title         图书馆里过周末                            maker   maker.swift:7",
                "  contributors  reporter 甲乙                             byline  byline.swift:5",
                "    rule        brackets",
                "  published     2023-04                                   maker   maker.swift:7",
                "  paragraph 1   近日，海州市图书馆举办读书会，六十名职…   byline  byline.swift:3",
                "  paragraph 2   完。                                      maker   maker.swift:7",
                "  organization  海州市图书馆                              finder  finder.swift:4",
                "    rule        suffix",
                "    aliases     图书馆",
                "    mentions    1 on line 3",
                "  activity      读书会                                    finder  finder.swift:9",
                "    evidence    line 3",
                "    tag         study 0.90                                tagger  tagger.swift:2",
                "      rule      words.tsv:3",
                "      line 3    近日，海州市图书馆«举办»«读书会»，六十名职工参加。",
                "      words     讲座 (not verbatim in the text)",
                "",
                "places are in",
                "  maker 2.1.0   Swift",
                "  byline 1.0.0  Swift",
                "  finder 1.0.0  Swift",
                "  tagger 1.0.0  Swift",
            ])
    }

    @Test("keeps to the columns of the screen, Chinese or not", arguments: [64, 72, 80, 100, 132])
    func width(columns: Int) throws {
        let style = ExplanationStyle(columns: columns)
        let explanation = try ExplanationFixture.explanation()
        let all =
            ExplanationTable(explanation, style: style).lines
            + ChangeTable(explanation, style: style).lines
            + TagTable(explanation, "training", style: style).lines
        for line in all { #expect(DisplayWidth.columns(of: line) <= columns, "\(line)") }
    }

    @Test("shows what each plugin took away and added, in order")
    func changes() throws {
        let lines = ChangeTable(try ExplanationFixture.explanation()).lines
        let rows = lines.drop { !$0.contains("field") }.prefix { !$0.isEmpty }
        #expect(
            Array(rows) == [
                "  field         change                                    plugin  place",
                "  article       {图书馆里过周末 · 2 paragraphs}           maker   maker.swift:7",
                "  contributors  {reporter 甲乙}                           byline  byline.swift:5",
                "                rule brackets",
                "  paragraph 1   [本报讯（记者 甲乙） ]近日，海州市图书馆  byline  byline.swift:3",
                "                举办读…",
                "  organization  {海州市图书馆 · other}                    finder  finder.swift:4",
                "                rule suffix",
                "  activity      {读书会}                                  finder  finder.swift:9",
                "  activity      读书会",
                "    tag         {study 0.90}                              tagger  tagger.swift:2",
                "                rule words.tsv:3",
            ])
    }

    @Test("lists the lines of each label once")
    func labels() throws {
        let labeller = SwiftPlugin("labeller", hooks: [.page]) { handlers, context in
            handlers.page = { page in
                page.lines[0].label = .head
                page.lines[1].label = .title
                page.lines[2].label = .body
                page.lines[3].label = .continuation
                page.lines[5].label = .body
                return .keep
            }
        }
        let lines = ChangeTable(try ExplanationFixture.explanation([labeller])).lines
        let labels = lines.filter { $0.hasPrefix("  label ") }.map {
            $0.split(separator: " ").prefix(5).joined(separator: " ")
        }
        #expect(
            labels.map { $0.components(before: "labeller") } == [
                "label head line 1", "label title line 2", "label body lines 3, 6",
                "label continuation line 4",
            ])
    }

    @Test("emphasizes where the screen can, across the end of a line")
    func emphasis() {
        let style = ExplanationStyle(columns: 40) { "<\($1):\($0)>" }
        let text = "前文" + ExplanationStyle.marked("甲乙丙丁戊己庚辛壬癸子丑", .found) + "后"
        #expect(
            style.lines(ofMarked: text, columns: 20)
                == ["前文<found:甲乙丙丁戊己庚>", "<found:辛壬癸子丑>后"])
    }
}

extension String {
    fileprivate func components(before word: String) -> String {
        split(separator: " ").prefix { $0 != word }.joined(separator: " ")
    }
}

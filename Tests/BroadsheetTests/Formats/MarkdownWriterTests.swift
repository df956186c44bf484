import Testing

@testable import Broadsheet

@Suite struct MarkdownWriterTests {
    @Test func writesASectionForEachArticle() {
        var article = Article(
            id: "p:3", kicker: "引题", title: "标题", subtitle: "副题",
            contributors: [Contributor(role: .reporter, name: "甲乙")],
            published: PartialDate("2023-04-11"), paragraphs: ["第一段。", "1. 第二段。"],
            firstLine: 3, lastLine: 9)
        article.addOrganization(name: "某市总工会", kind: .union, aliases: ["市总"])
        article.addActivity(
            Activity(
                id: "a", name: "会议",
                date: ActivityDate(
                    text: "4月10日", start: CivilDate("2023-04-10"), end: CivilDate("2023-04-10")),
                organizers: ["某市总工会"], tags: [Tag(name: "meeting")]))
        let page = Page(id: "p", path: "a_b.txt", articles: [article])
        #expect(
            String(decoding: MarkdownWriter().bytes(of: [page]), as: UTF8.self) == """
                *引题*

                ## 标题

                **副题**

                reporter 甲乙 · 2023-04-11 · a\\_b.txt, lines 3–9

                第一段。

                1\\. 第二段。

                ### Organizations

                - 某市总工会 (union): 市总

                ### Activities

                - **会议** · 4月10日 (2023-04-10) · organizers: 某市总工会 · `meeting`

                """)
    }

    @Test(arguments: [
        ("# a", "\\# a"), ("- a", "\\- a"), ("12) a", "12\\) a"), ("  a", "a"), ("2023年", "2023年"),
        ("a*b_c`d<e>[f](g)&h~|\\", "a\\*b\\_c\\`d\\<e\\>\\[f\\](g)\\&h\\~\\|\\\\"), ("+1", "\\+1"),
        ("===", "\\==="), ("a\nb", "a b"), ("1.5 万", "1\\.5 万"), (" \t", ""),
    ])
    func escapesWhatMarkdownWouldTakeForItsOwn(text: String, expected: String) {
        #expect(MarkdownText.block(text) == expected)
    }
}

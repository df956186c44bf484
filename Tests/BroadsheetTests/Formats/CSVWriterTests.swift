import Testing

@testable import Broadsheet

@Suite struct CSVWriterTests {
    private func rows(of article: Article) -> [String] {
        let page = Page(id: "p", path: "a.txt", articles: [article])
        let text = String(decoding: CSVWriter().bytes(of: [page]), as: UTF8.self)
        return text.unicodeScalars.split(separator: "\n").map { String($0).filter { $0 != "\r" } }
    }

    @Test func hasARowForEachActivity() {
        var article = Article(id: "p:1", title: "标题", paragraphs: [])
        article.addOrganization(name: "甲工会")
        article.addOrganization(name: "乙工会")
        article.addActivity(Activity(id: "a", name: "会议", organizers: ["甲工会", "乙工会"]))
        article.addActivity(Activity(id: "b", name: "讲座"))
        let rows = rows(of: article)
        #expect(rows[0] == CSVWriter.columns.joined(separator: ","))
        #expect(
            rows[1] == "a.txt,1,1,p:1,article,,标题,,甲工会; 乙工会,,a,会议,,,,,甲工会; 乙工会,,,,,,")
        #expect(rows[2] == "a.txt,1,1,p:1,article,,标题,,甲工会; 乙工会,,b,讲座,,,,,,,,,,,")
    }

    @Test func hasOneRowForAnArticleWithoutActivities() {
        let rows = rows(of: Article(id: "p:1", title: "标题", paragraphs: []))
        #expect(rows.count == 2)
        #expect(rows[1].filter { $0 == "," }.count == CSVWriter.columns.count - 1)
    }

    @Test(arguments: [
        ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("=1+1", "'=1+1"), ("-5", "-5"),
        ("+86,1", "\"'+86,1\""), ("@x", "'@x"), ("-1.5e3", "-1.5e3"), ("--", "'--"),
    ])
    func quotesAndGuardsFields(title: String, field: String) {
        let rows = rows(of: Article(id: "i", title: title, paragraphs: []))
        #expect(rows[1].hasPrefix("a.txt,1,1,i,article,,\(field),"))
    }

    @Test func beginsWithAByteOrderMarkWhenAsked() {
        #expect(CSVWriter(byteOrderMark: true).header.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(CSVWriter().header.first == UInt8(ascii: "p"))
        #expect(CSVWriter().header.suffix(2) == [0x0D, 0x0A])
    }
}

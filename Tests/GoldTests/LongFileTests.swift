import Broadsheet
import Testing

/// Some archives keep a year of a paper in one file.
@Suite("A file with hundreds of articles")
struct LongFileTests {
    private static let count = 600
    private static let towns = ["东", "西", "南", "北", "新", "旧", "上", "下"]

    /// Each article names bodies that no other names, and two that many do.
    private static func article(_ number: Int) -> String {
        let (town, company) = (towns[number % 8], towns[number / 8 % 8] + towns[number / 64 % 8])
        return """
            \(town)江市\(company)区总工会慰问高温岗位职工

            本报讯（记者 田一禾）7月\(number % 30 + 1)日，\(town)江市\(company)区总工会到\(town)江\(company)泉机械有限公司\
            慰问高温岗位职工，为\(number + 20)名职工送去毛巾和饮料。
            区总工会、\(company)泉机械的有关负责人参加慰问。

            """
    }

    @Test("goes through the whole chain within the limits that are meant for a page")
    func long() throws {
        let text = (0..<Self.count).map(Self.article).joined(separator: "\n")
        let page = try PageReader(path: "year.txt").page(bytes: Array(text.utf8))
        let articles = try #require(try DefaultChain.run([page]).first).articles
        #expect(articles.count == Self.count)
        #expect(articles.allSatisfy { $0.organizations.count >= 2 })
        #expect(articles.allSatisfy { !$0.activities.isEmpty })
    }

    @Test("of English lines that all break off goes through within these limits, too")
    func rests() throws {
        let things = ["harbour", "quay", "crane", "rope", "tide", "lamp", "deck", "winch"]
        let rests = (0..<1_500).map { number in
            "\(things[number % 8]) of the \(things[number / 8 % 8]) went on with it in the "
                + "\(things[number / 64 % 8]) and"
        }
        let text =
            "Ferry crews learn to swim\n\nForty deckhands took a test on Monday in the old harbour, "
            + "where the water was colder than they had been led to expect by the\n\n"
            + rests.joined(separator: "\n\n")
        let page = try PageReader(path: "rests.txt").page(bytes: Array(text.utf8))
        let articles = try #require(try DefaultChain.run([page]).first).articles
        #expect(!articles.isEmpty)
        #expect(articles.map(\.title).contains("Ferry crews learn to swim"))
    }
}

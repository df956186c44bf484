import Broadsheet
import Foundation
import Testing

@Suite struct PartialDateTests {
    @Test(arguments: [
        ("2023", "2023-01-01", "2023-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-04-10", "2023-04-10", "2023-04-10"),
    ])
    func spansItsDays(text: String, first: String, last: String) throws {
        let date = try #require(PartialDate(text))
        #expect(date.first.description == first)
        #expect(date.last.description == last)
        #expect(date.description == text)
    }

    @Test(arguments: [
        "", "23", "2023-", "2023-13", "2023-4", "2023-02-30", "2023-04-10-11", "0000",
    ])
    func refusesOtherText(text: String) {
        #expect(PartialDate(text) == nil)
    }

    @Test func aDayNeedsAMonth() {
        #expect(PartialDate(year: 2023, day: 3) == nil)
        #expect(PartialDate(year: 2023, month: 4, day: 31) == nil)
    }

    @Test func hasADayOnlyWhenKnown() {
        #expect(PartialDate("2023-04")?.date == nil)
        #expect(PartialDate("2023-04-10")?.date == CivilDate("2023-04-10"))
    }

    @Test func ordersByFirstDayThenByPrecision() throws {
        let sorted = ["2022-12-31", "2023", "2023-01", "2023-01-01", "2023-02"]
        let dates = try sorted.map { try #require(PartialDate($0)) }
        #expect(dates.reversed().sorted() == dates)
    }

    @Test func isItsTextInJson() throws {
        let date = try #require(PartialDate("2023-04"))
        let data = try JSONEncoder().encode([date])
        #expect(String(decoding: data, as: UTF8.self) == #"["2023-04"]"#)
        #expect(try JSONDecoder().decode([PartialDate].self, from: data) == [date])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([PartialDate].self, from: Data(#"["April"]"#.utf8))
        }
    }
}

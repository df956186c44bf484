import Broadsheet
import Foundation
import Testing

@Suite struct CivilDateTests {
    @Test func refusesDaysThatDoNotExist() {
        #expect(CivilDate(year: 2023, month: 2, day: 29) == nil)
        #expect(CivilDate(year: 2024, month: 2, day: 29) != nil)
        #expect(CivilDate(year: 1900, month: 2, day: 29) == nil)
        #expect(CivilDate(year: 2000, month: 2, day: 29) != nil)
        #expect(CivilDate(year: 2023, month: 13, day: 1) == nil)
        #expect(CivilDate(year: 2023, month: 4, day: 0) == nil)
        #expect(CivilDate(year: 0, month: 1, day: 1) == nil)
        #expect(CivilDate(year: 10_000, month: 1, day: 1) == nil)
    }

    @Test func dayNumberIsStepwiseAndReversible() throws {
        var date = try #require(CivilDate(year: 1896, month: 1, day: 1))
        for _ in 0..<100_000 {
            let next = try #require(date.adding(days: 1))
            #expect(next.dayNumber == date.dayNumber + 1)
            #expect(next > date)
            #expect(CivilDate(dayNumber: next.dayNumber) == next)
            date = next
        }
        #expect(CivilDate("1970-01-01")?.dayNumber == 0)
        #expect(CivilDate("2000-03-01")?.dayNumber == 11_017)
    }

    @Test func calendarEndsAreReachedAndNotPassed() throws {
        let first = try #require(CivilDate("0001-01-01"))
        let last = try #require(CivilDate("9999-12-31"))
        #expect(CivilDate(dayNumber: first.dayNumber) == first)
        #expect(CivilDate(dayNumber: last.dayNumber) == last)
        #expect(first.adding(days: -1) == nil)
        #expect(last.adding(days: 1) == nil)
        #expect(last.adding(days: .max) == nil)
        #expect(last.adding(months: 1) == nil)
        #expect(first.adding(months: -1) == nil)
        #expect(first.adding(months: .max) == nil)
        #expect(first.adding(months: .min) == nil)
    }

    @Test(arguments: [
        ("1970-01-01", CivilDate.Weekday.thursday), ("2023-04-10", .monday),
        ("2024-02-29", .thursday), ("1949-10-01", .saturday), ("0001-01-01", .monday),
        ("2023-10-29", .sunday),
    ])
    func knowsTheWeekday(text: String, weekday: CivilDate.Weekday) {
        #expect(CivilDate(text)?.weekday == weekday)
    }

    @Test func addingMonthsStopsAtTheEndOfAShortMonth() {
        #expect(CivilDate("2023-01-31")?.adding(months: 1)?.description == "2023-02-28")
        #expect(CivilDate("2023-12-15")?.adding(months: 1)?.description == "2024-01-15")
        #expect(CivilDate("2023-01-15")?.adding(months: -1)?.description == "2022-12-15")
        #expect(CivilDate("2024-02-03")?.endOfMonth.description == "2024-02-29")
    }

    @Test(arguments: [
        "2023-4-10", "2023-04", "20230410", "2023-04-10 ", "２０２３-04-10", "", "-1-01-01",
    ])
    func readsOnlyIsoText(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test func isItsTextInJson() throws {
        let date = try #require(CivilDate("0987-06-05"))
        let data = try JSONEncoder().encode([date])
        #expect(String(decoding: data, as: UTF8.self) == #"["0987-06-05"]"#)
        #expect(try JSONDecoder().decode([CivilDate].self, from: data) == [date])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([CivilDate].self, from: Data(#"["2023-02-30"]"#.utf8))
        }
    }
}

import Testing

@testable import Broadsheet

@Suite struct ExactTests {
    @Test func tellsApartWhatSwiftCallsEqual() {
        #expect("\u{F900}" == "\u{8C48}")
        #expect(Exact(wrappedValue: "\u{F900}") != Exact(wrappedValue: "\u{8C48}"))
        #expect(Exact(wrappedValue: ["\u{F900}"]) != Exact(wrappedValue: ["\u{8C48}"]))
        #expect(Tag(name: "\u{F900}") != Tag(name: "\u{8C48}"))
        #expect(JSONValue.string("\u{F900}") != .string("\u{8C48}"))
    }

    @Test func keepsBothInASet() {
        let names: Set = [
            Exact(wrappedValue: "\u{F900}"), Exact(wrappedValue: "\u{8C48}"),
            Exact(wrappedValue: "\u{8C48}"),
        ]
        #expect(names.count == 2)
    }

    @Test func tellsAbsentFromEmpty() {
        #expect(Exact<String?>(wrappedValue: nil) != Exact<String?>(wrappedValue: ""))
    }

    @Test func keepsOrganizationsOfLookAlikeNamesApart() {
        var article = Article(id: "p:1", title: "", paragraphs: [])
        let first = article.addOrganization(name: "\u{F900}")
        let second = article.addOrganization(name: "\u{8C48}")
        #expect(first != second)
        #expect(article.organizations.count == 2)
        #expect(article.organization(named: "\u{8C48}")?.id == second)
    }
}

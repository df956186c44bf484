import Foundation
import Testing

/// A plugin reads its own folder alone, so `byline` has the places that look like persons for itself.
@Suite struct PlaceNameTests {
    /// The lines of a plugin's data file, without comments.
    private func lines(_ path: String) throws -> [String] {
        let text = try String(
            contentsOf: BundledPlugins.folder.appending(path: path), encoding: .utf8)
        return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    }

    @Test func whatIsACountyIsNoPersonInAByline() throws {
        let surnames = Set(try lines("byline/surnames.txt"))
        let places = Set(try lines("byline/counties.txt"))
        let rows = try lines("organizations/data/regions.tsv").dropFirst()
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        let likePersons = rows.filter { $0[2] != "province" }.map { $0[3] }
            .filter { (2...3).contains($0.count) && surnames.contains(String($0.prefix(1))) }
        #expect(likePersons.count > 1000)
        #expect(likePersons.filter { !places.contains($0) } == [])
    }
}

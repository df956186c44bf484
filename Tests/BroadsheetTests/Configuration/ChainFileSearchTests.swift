import Broadsheet
import Foundation
import Testing

@Suite("The search for a chain file")
struct ChainFileSearchTests {
    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("chain-search-\(UUID().uuidString)")

    private func put(_ paths: String...) throws {
        for path in paths {
            let url = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data().write(to: url)
        }
    }

    private func nearest(to path: String) -> String? {
        ChainFileSearch.nearest(to: folder.appendingPathComponent(path).path)
            .map { String($0.dropFirst(folder.path.count + 1)) }
    }

    @Test("goes up from the folder to the first that has one")
    func goesUp() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try put("broadsheet.json", "a/broadsheet.yml", "a/b/c/page.txt")
        #expect(nearest(to: "a/b/c") == "a/broadsheet.yml")
        #expect(nearest(to: "d") == "broadsheet.json")
    }

    @Test("YAML comes before JSON, and a folder of that name is none")
    func precedence() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try put("broadsheet.yaml/x", "broadsheet.yml", "broadsheet.json")
        #expect(nearest(to: ".") == "broadsheet.yml")
    }

    @Test("a file that no reader is for, or that is not there, is one fault")
    func loading() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try put("chain.toml")
        let loader = ConfigurationLoader()
        let path = folder.appendingPathComponent("chain.toml").path
        let unknown = #expect(throws: ConfigurationError.self) { try loader.load(path) }
        #expect(unknown?.faults.map(\.code) == [.unknownFormat])
        let missing = #expect(throws: ConfigurationError.self) { try loader.load("no/such.json") }
        #expect(missing?.faults.map(\.code) == [.unreadable])
    }
}

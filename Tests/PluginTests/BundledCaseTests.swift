import Broadsheet
import BroadsheetLua
import Testing

@Suite struct BundledCaseTests {
    @Test(arguments: BundledPlugins.names)
    func everyCaseOfAPluginPasses(_ name: String) throws {
        let cases = try PluginCases(of: BundledPlugins.plugin(name))
        let results = cases.run(catalogue: BundledPlugins.catalogue)
        #expect(!results.isEmpty)
        for result in results where !result.isPassed {
            Issue.record(Comment(rawValue: result.story))
        }
    }
}

extension CaseResult {
    /// What went wrong, for the log of a failing test.
    fileprivate var story: String {
        let line = location.line.map { ":\($0)" } ?? ""
        var lines = ["\(location.file)\(line) \(name)"]
        lines += differences.map { difference in
            "  \(difference.path): expected \(difference.expected.shown),"
                + " found \(difference.found.shown) (\(difference.origin))"
        }
        lines += failures.map { failure in
            let place = failure.location.map { "\($0.file):\($0.line ?? 0): " } ?? ""
            return "  \(place)\(failure.message)"
        }
        lines += faults.map { "  \($0.code.rawValue) \($0.subject) \($0.message ?? "")" }
        return lines.joined(separator: "\n")
    }
}

extension JSONValue? {
    fileprivate var shown: String {
        map { String(decoding: $0.json(), as: UTF8.self) } ?? "nothing"
    }
}

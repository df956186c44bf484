import CLuaFuzz
import Testing

/// The sandbox's own library functions give what those of stock Lua give.
///
/// Where they are meant to differ is listed, with the reasons, in CLuaFuzz/differences.c.
@Suite("Stock Lua and the sandbox agree")
struct DifferentialTests {
    /// Runs cases and returns the number of differences with the first of them.
    private func run(patterns: UInt64, calls: UInt64) -> (differences: Int64, report: String) {
        var report = [CChar](repeating: 0, count: 1 << 16)
        let differences = bs_fuzz_run(
            FuzzSettings.seed, Int64(patterns), Int64(calls), &report, report.count)
        let text = report.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
        return (differences, String(decoding: text, as: UTF8.self))
    }

    @Test("on find, match, gmatch and gsub")
    func patterns() {
        let (differences, report) = run(patterns: FuzzSettings.patternCases, calls: 0)
        #expect(differences == 0, "seed \(FuzzSettings.seed)\n\(report)")
    }

    @Test("on the rest of the string, table and utf8 libraries, and on traversals")
    func calls() {
        let (differences, report) = run(patterns: 0, calls: FuzzSettings.callCases)
        #expect(differences == 0, "seed \(FuzzSettings.seed)\n\(report)")
    }
}

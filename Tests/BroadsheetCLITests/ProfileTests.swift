import Testing

@Suite("What the handlers of a run took")
struct ProfileTests {
    @Test("a profile has a row for each hook of each plugin, and leaves the results alone")
    func profile() throws {
        let tool = try Tool(Sample.files())
        let plain = try tool.run("run", "page.txt", "page.txt", "--format", "ndjson")
        let profiled = try tool.run(
            "run", "page.txt", "page.txt", "--format", "ndjson", "--profile", "--jobs", "1")
        #expect(profiled.status == 0)
        #expect(profiled.output == plain.output)
        #expect(plain.errors.isEmpty)
        let rows = profiled.errorLines.map { $0.split(separator: " ").map(String.init) }
        #expect(
            rows.first == ["plugin", "hook", "calls", "total", "ms", "mean", "µs", "share"])
        #expect(
            rows.dropFirst().dropLast().map { $0.prefix(3) }
                == [
                    ["reader", "start", "1"], ["reader", "page", "2"], ["reader", "article", "2"],
                    ["tagger", "start", "1"], ["tagger", "article", "2"],
                ])
        #expect(rows.last?.first == "all")
        #expect(rows.last?.suffix(2) == ["100.0", "%"])
    }
}

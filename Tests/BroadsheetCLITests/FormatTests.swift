import Testing

@Suite("The formats of a run")
struct FormatTests {
    private let tool: Tool

    init() throws {
        tool = try Tool(Sample.files(["page.meta.json": #"{"published": "2023-04"}"#]))
    }

    @Test("a summary shows the page, its article and what was found, and counts it")
    func summary() throws {
        let result = try tool.run("run", "page.txt")
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        #expect(
            result.output == """
                ── page.txt · 2023-04 ──────────────────────────────────────────────────────────

                  读书节开幕
                  article · lines 1–2
                  tags           seen
                  organizations  海州市图书馆 (市图书馆)
                  activity       读书节
                                   place         海州
                                   organizers    海州市图书馆
                                   tags          culture

                1 page · 1 article · 1 organization · 1 activity · 2 tags

                """)
    }

    @Test("NDJSON has one article a line, and reads back as it was")
    func ndjson() throws {
        let first = try tool.run("run", "page.txt", "--format", "ndjson")
        #expect(first.status == 0)
        #expect(first.lines.count == 1)
        #expect(first.output.hasPrefix(#"{"v":1,"id":""#))
        #expect(first.output.contains(#""published":"2023-04""#))
        let second = try tool.run("run", "-", "--format", "ndjson", input: first.output)
        #expect(second.output == first.output)
    }

    @Test("JSON is one array, for no page as well")
    func json() throws {
        let both = try tool.run("run", "page.txt", "page.txt", "--format", "json")
        #expect(both.lines.first == "[")
        #expect(both.lines.last == "]")
        #expect(both.lines.count == 4)
        #expect(try tool.run("run", "-", "--format", "json").lines == ["[", "]"])
    }

    @Test("CSV has a row of names and a row for each activity")
    func csv() throws {
        let result = try tool.run("run", "page.txt", "--format", "csv")
        #expect(result.output.hasPrefix("path,first_line,"))
        #expect(result.output.contains(",读书节,"))
    }

    @Test("Markdown has a section for each article")
    func markdown() throws {
        let result = try tool.run("run", "page.txt", "--format", "markdown")
        #expect(result.lines.first == "## 读书节开幕")
        #expect(result.output.contains("- 海州市图书馆 (other): 市图书馆"))
    }

    @Test("the bytes do not depend on the number of workers")
    func workers() throws {
        let lines = (1...300).map { #"{"text":"第\#($0)届读书节\n海州市图书馆昨日举办读书节。"}"# }
        try tool.write(lines.joined(separator: "\n"), to: "many.ndjson")
        for format in ["summary", "json"] {
            let outputs = try ["1", "2", "7"].map {
                try tool.run("run", "many.ndjson", "--format", format, "--jobs", $0).output
            }
            #expect(outputs[0].contains("第300届"))
            #expect(Set(outputs).count == 1)
        }
    }

    @Test("a file is there once it is whole, and nothing goes to standard output")
    func outputFile() throws {
        let result = try tool.run("run", "page.txt", "--format", "ndjson", "--output", "out.ndjson")
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        #expect(tool.text(of: "out.ndjson")?.hasPrefix(#"{"v":1"#) == true)
        #expect(try tool.shell("ls -A | grep tmp").output.isEmpty)
        #expect(try tool.run("run", "page.txt", "--output", "Plugins").status == 2)
        #expect(try tool.run("run", "page.txt", "--output", "no/such/file").status == 2)
    }

    @Test("a link stays a link, and a device is written to as it is")
    func specialFiles() throws {
        try tool.write("before", to: "real.ndjson")
        _ = try tool.shell("ln -s real.ndjson link.ndjson")
        let linked = try tool.run(
            "run", "page.txt", "--format", "ndjson", "--output", "link.ndjson")
        #expect(linked.status == 0)
        #expect(tool.text(of: "real.ndjson")?.hasPrefix(#"{"v":1"#) == true)
        #expect(try tool.shell("test -L link.ndjson && test -c /dev/null").status == 0)
        let result = try tool.shell(
            "\"$BROADSHEET\" run page.txt --format ndjson --output /dev/stdout | cat")
        #expect(result.output == tool.text(of: "real.ndjson"))
    }

    @Test("the report is JSON with what was found and what failed")
    func report() throws {
        try tool.write("not an object\n", to: "bad.ndjson")
        let result = try tool.run("run", "page.txt", "bad.ndjson", "--report", "report.json")
        #expect(result.status == 1)
        let report = try #require(tool.text(of: "report.json"))
        #expect(report.contains(#""pages": 1"#))
        #expect(report.contains(#""code": "input.json""#))
    }
}

import Foundation
import Testing

@Suite("Inputs of a run")
struct InputTests {
    @Test("missing ones are named at once, before anything runs")
    func missing() throws {
        let tool = try Tool(Sample.files())
        let result = try tool.run("run", "a.txt", "page.txt", "b/")
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(
            result.errorLines == [
                "a.txt: there is no such file or folder", "b/: there is no such file or folder",
                "nothing was run",
            ])
    }

    @Test("a folder is searched for text and NDJSON, by the bytes of the names")
    func folder() throws {
        let line = #"{"text":"读书节开幕\n海州市图书馆"}"#
        let tool = try Tool(
            Sample.files([
                "in/b.txt": Sample.page, "in/B.txt": Sample.page, "in/a/z.ndjson": line,
                "in/c.jsonl": line, "in/b.meta.json": "{}", "in/notes.md": "x",
                "in/.hidden.txt": Sample.page,
            ]))
        let result = try tool.run("run", "in/", "--format", "csv")
        #expect(result.status == 0)
        let paths = result.lines.dropFirst().map { $0.prefix { $0 != "," } }
        #expect(paths == ["in/B.txt", "in/a/z.ndjson", "in/b.txt", "in/c.jsonl"])
    }

    @Test("an empty folder is worth a word")
    func emptyFolder() throws {
        let tool = try Tool(Sample.files())
        let result = try tool.run("run", "Plugins/reader")
        #expect(result.status == 0)
        #expect(result.errors.hasPrefix("Plugins/reader: no file in it ends in .txt"))
    }

    @Test("bytes that are not UTF-8 are told with their place, and the rest is done")
    func encoding() throws {
        let tool = try Tool(Sample.files())
        try tool.write(Data([0x61, 0x0A, 0xC4, 0xE3]), to: "gbk.txt")
        let result = try tool.run("run", "gbk.txt", "page.txt", "--format", "ndjson")
        #expect(result.status == 1)
        #expect(result.lines.count == 1)
        #expect(result.errors.hasPrefix("gbk.txt:2: the file is not UTF-8 text (byte 0xC4 at"))
        #expect(result.errors.contains("offset 2)"))
        #expect(result.errors.contains("iconv"))
    }

    @Test("a file that is no text is told what it is and how its text is got")
    func otherFormat() throws {
        let tool = try Tool(Sample.files())
        try tool.write(Data("%PDF-1.7\n".utf8), to: "scan.txt")
        let result = try tool.run("run", "scan.txt", "page.txt", "--format", "ndjson")
        #expect(result.status == 1)
        #expect(result.lines.count == 1)
        #expect(result.errors.hasPrefix("scan.txt:1: the file is no UTF-8 text but a PDF; take"))
        #expect(result.errors.contains("pdftotext"))
    }

    @Test("a bad line is one failure with its line number")
    func badLine() throws {
        let tool = try Tool(Sample.files())
        let good = #"{"text":"读书节开幕\n海州市图书馆"}"#
        let newer = #"{"v":2,"title":"甲","paragraphs":["乙"]}"#
        let result = try tool.run(
            "run", "-", "--format", "ndjson", input: "\(good)\n\n{\n\(newer)\n\(good)")
        #expect(result.status == 1)
        #expect(result.lines.count == 2)
        #expect(result.errors.contains("<stdin>:3:2: this line is no article and no page"))
        #expect(result.errors.contains("<stdin>:4:6: unknown version: expected version 1, found 2"))
    }

    @Test("an array of JSON that a run wrote is read back whole")
    func array() throws {
        let tool = try Tool(Sample.files())
        let first = try tool.run("run", "page.txt", "--format", "json", "--output", "all.json")
        #expect(first.status == 0)
        let second = try tool.run("run", "all.json", "--format", "json")
        #expect(second.output == tool.text(of: "all.json"))
    }

    @Test("a date is given to pages that have none")
    func published() throws {
        let tool = try Tool(Sample.files())
        let result = try tool.run(
            "run", "page.txt", "--published", "2024-05-01", "--format", "ndjson")
        #expect(result.output.contains(#""published":"2024-05-01""#))
        #expect(try tool.run("run", "page.txt", "--published", "yesterday").status == 2)
    }
}

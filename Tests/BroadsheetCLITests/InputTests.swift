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

    @Test("a folder with nothing to read is no run, which is told even where all is quiet")
    func emptyFolder() throws {
        let tool = try Tool(Sample.files())
        let result = try tool.run(
            "run", "Plugins/reader", "--quiet", "--format", "json", "--output", "all.json")
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("Plugins/reader: no file in it ends in .txt"))
        #expect(result.errorLines.last == "nothing was run")
        #expect(tool.text(of: "all.json") == nil)
    }

    @Test("beside pages an empty folder is worth a word")
    func emptyFolderBesidePages() throws {
        let tool = try Tool(Sample.files())
        let result = try tool.run("run", "Plugins/reader", "page.txt")
        #expect(result.status == 0)
        #expect(result.errors.hasPrefix("Plugins/reader: no file in it ends in .txt"))
    }

    @Test("documents of other kinds beside pages are worth a word, other files are not")
    func otherDocuments() throws {
        let tool = try Tool(
            Sample.files([
                "in/a.txt": Sample.page, "in/b/scan.PDF": "x", "in/c.docx": "x", "in/d.pdf": "x",
                "in/a.meta.json": "{}", "in/photo.jpg": "x", "in/README.md": "x",
            ]))
        let result = try tool.run("run", "in", "--format", "ndjson")
        #expect(result.status == 0)
        #expect(
            result.errorLines == [
                "in: 3 files in it (.docx, .pdf) are not read; take the text out first"
                    + " (of a PDF: pdftotext FILE)"
            ])
        #expect(try tool.run("run", "in", "--quiet").errors.isEmpty)
    }

    @Test("a page without text is worth a word")
    func blankPage() throws {
        let tool = try Tool(
            Sample.files([
                "in/a.txt": "", "in/b.txt": " \n\u{3000}\n",
                "Plugins/idle.lua": Sample.plugin("idle", "function plugin.page() end"),
                "broadsheet.yaml": "plugins: [idle]",
            ]))
        try tool.write(Data([0xEF, 0xBB, 0xBF]), to: "in/c.txt")
        let result = try tool.run("run", "in", "--format", "ndjson")
        #expect(result.status == 0)
        #expect(
            result.errorLines == ["a", "b", "c"].map { "in/\($0).txt: there is no text in it" })
        #expect(try tool.run("run", "in", "--quiet").errors.isEmpty)
    }

    @Test("links are followed to files alone, and what cannot be read in a folder is told")
    func links() throws {
        let tool = try Tool(Sample.files(["in/a page.txt": Sample.page, "in/c/d.md": "x"]))
        _ = try tool.shell(
            """
            cd in; ln -s . loop; ln -s 'a page.txt' b.txt; ln -s nowhere e.txt; ln -s f.txt f.txt
            ln -s nowhere g.md; mkfifo h.txt; touch $'\\xC4\\xE3.txt'; mkdir $'\\xC5'
            """)
        let result = try tool.run("run", "in", "--format", "ndjson")
        #expect(result.status == 1)
        #expect(result.lines.count == 2)
        let told = result.errorLines.map { String($0.prefix { $0 != ";" }) }
        #expect(
            told == [
                "in/loop: a link to a folder is not followed",
                "in/e.txt: cannot be read: it is a link that leads nowhere"
                    + " (No such file or directory)",
                "in/f.txt: cannot be read: it is a link that leads nowhere"
                    + " (Too many levels of symbolic links)",
                "in/h.txt: cannot be read: it is no file, but a pipe or a device",
                "in/\u{FFFD}\u{FFFD}.txt: cannot be read: its name is not UTF-8",
                "in/\u{FFFD}: cannot be read: its name is not UTF-8",
            ], "\(result.errors)")
    }

    @Test("a name of several lines is told on one")
    func lineFeedInName() throws {
        let tool = try Tool(Sample.files(["in/page.txt: all\nis well\u{1B}[2J.txt": "\0"]))
        let result = try tool.run("run", "in", "--format", "ndjson")
        #expect(
            result.errors.hasPrefix("in/page.txt: all\u{FFFD}is well\u{FFFD}[2J.txt:1: the file"))
        #expect(result.errorLines.count == 1)
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
        #expect(result.errors.contains("--encoding"))
    }

    @Test("--encoding names what files are in that are not UTF-8; the others are read as they are")
    func otherEncoding() throws {
        let tool = try Tool(Sample.files(["broadsheet.yaml": "plugins: [tagger]"]))
        // 你好 in GB18030; as GBK, 镕, which GB2312 has not.
        try tool.write(Data([0xC4, 0xE3, 0xBA, 0xC3, 0x0D, 0x0A, 0xE9, 0x46]), to: "gbk.txt")
        try tool.write(Data([0xC4, 0xE3, 0x0A, 0xFF]), to: "broken.txt")
        let result = try tool.run(
            "run", "gbk.txt", "page.txt", "broken.txt", "--encoding", "gb2312", "--format",
            "ndjson")
        #expect(result.status == 1)
        #expect(result.lines.count == 2)
        #expect(result.output.contains("你好") && result.output.contains("镕"))
        #expect(
            result.errorLines == [
                "broken.txt:2: the file is neither UTF-8 nor GB18030 text (byte 0xFF at offset 3)"
            ])
        let explained = try tool.run("explain", "gbk.txt", "--encoding", "GBK")
        #expect(explained.status == 0 && explained.output.contains("你好"))
        #expect(try tool.run("run", "page.txt", "--encoding", "klingon").status == 2)
    }

    @Test("UTF-16 with its mark needs no word")
    func utf16() throws {
        let tool = try Tool(Sample.files(["broadsheet.yaml": "plugins: [tagger]"]))
        let text = "你好\n" + String(repeating: "读书节开幕。\n", count: 10_000)
        try tool.write(
            Data([0xFF, 0xFE])
                + text.utf16.reduce(into: Data()) { data, unit in
                    data.append(contentsOf: [UInt8(unit & 0xFF), UInt8(unit >> 8)])
                }, to: "wide.txt")
        let result = try tool.run("run", "wide.txt", "--format", "ndjson")
        #expect(result.status == 0)
        #expect(result.output.contains("你好"))
        #expect(result.output.contains(#""last_line":10001"#))
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

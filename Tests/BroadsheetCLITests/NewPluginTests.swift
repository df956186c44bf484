import Foundation
import Testing

@Suite("new plugin")
struct NewPluginTests {
    private static let kinds: [[String]] =
        ["article", "activity", "organization", "page"].map { ["--hook", $0] }
        + [["--words"], ["--words", "--hook", "activity"]]

    private func make(_ arguments: [String], in tool: Tool) throws -> Tool.Result {
        try tool.shell("\"$BROADSHEET\" new plugin \(arguments.joined(separator: " "))")
    }

    @Test("what it writes passes check and test at once", arguments: kinds)
    func passes(_ kind: [String]) throws {
        let tool = try Tool()
        let made = try make(["night-shift"] + kind, in: tool)
        #expect(made.status == 0)
        #expect(made.lines.suffix(3).allSatisfy { $0.hasPrefix("  broadsheet ") })
        let check = try tool.run("check", "night-shift")
        #expect(check.output.hasPrefix("night-shift: nothing is wrong"))
        #expect(check.status == 0)
        #expect(try tool.run("test", "night-shift").status == 0)
    }

    @Test("what it writes is as luacheck and the style of the bundled plugins want it")
    func style() throws {
        let tool = try Tool()
        for (index, kind) in Self.kinds.enumerated() {
            #expect(try make(["plugin-\(index)"] + kind, in: tool).status == 0)
        }
        let found = try tool.shell(
            "grep -rnP '\\t| $|.{101}' Plugins/plugin-* --include '*.lua' --include '*.md'")
        #expect(found.output.isEmpty)
    }

    @Test("where there is no chain file, it makes one of the installed")
    func chainFile() throws {
        let tool = try Tool([
            "work/page.txt": "示例：读书节\n海州市图书馆昨日举办读书节。\n",
            "share/broadsheet/Plugins/reader/plugin.lua": Sample.reader,
            "share/broadsheet/broadsheet.yaml": """
            plugins:
              - reader:
                  tag: women   # for now
              # the end
            max-failures: 3

            """,
            "bin/empty": "",
        ])
        try FileManager.default.copyItem(
            at: Tool.binary, to: tool.folder.appendingPathComponent("bin/broadsheet"))
        let made = try tool.shell("cd work && ../bin/broadsheet new plugin late --hook page")
        #expect(
            made.output.contains("broadsheet.yaml is made: the default chain, with late at its end")
        )
        #expect(
            tool.text(of: "work/broadsheet.yaml") == """
                plugins:
                  - reader:
                      tag: women   # for now
                  - late
                  # the end
                max-failures: 3

                """)
        let run = try tool.shell("cd work && ../bin/broadsheet run page.txt --format ndjson")
        #expect(run.status == 0)
        #expect(run.output.contains(#""late":"示例：读书节""#))
    }

    @Test("where there is a chain file, it stands beside it, which stays as it is")
    func kept() throws {
        let tool = try Tool(Sample.files())
        let chain = tool.text(of: "broadsheet.yaml")
        let made = try tool.shell("mkdir a && cd a && \"$BROADSHEET\" new plugin late")
        #expect(made.lines.first == "../Plugins/late is made:")
        #expect(made.output.contains("once `- late` stands in ../broadsheet.yaml"))
        #expect(tool.text(of: "broadsheet.yaml") == chain)
        #expect(tool.text(of: ".luarc.json")?.contains("\"library\": [\"Plugins/types\"]") == true)
        #expect(tool.text(of: "Plugins/types/broadsheet/text.lua")?.hasPrefix("---@meta") == true)
    }

    @Test(
        "a name that cannot be is refused, with one that can",
        arguments: [
            ("'Night Shift'", "night-shift"), ("night_shift", "night-shift"), ("../x", "x"),
            ("a.b=c", "a-b-c"), ("7days", nil), ("types", nil), ("''", nil),
        ])
    func badNames(_ name: String, _ better: String?) throws {
        let tool = try Tool()
        let result = try make([name], in: tool)
        #expect(result.status == 2)
        #expect(result.errors.contains("cannot be a plugin's name"))
        #expect(result.errors.contains("did you mean `") == (better != nil))
        #expect(better.map { result.errors.contains("`\($0)`") } ?? true)
        #expect(try tool.shell("ls -A").output.isEmpty)
    }

    @Test("a name that is taken is refused, and nothing is written")
    func taken() throws {
        let tool = try Tool(Sample.files(["Plugins/empty/notes.txt": "mine"]))
        for name in ["reader", "tagger", "empty"] {
            let result = try make([name], in: tool)
            #expect(result.status == 2)
            #expect(result.errors.contains("a plugin `\(name)` is there already"))
        }
        #expect(tool.text(of: "Plugins/types/broadsheet.lua") == nil)
        #expect(tool.text(of: "Plugins/empty/plugin.lua") == nil)
        #expect(try make(["x", "--words", "--hook", "page"], in: tool).status == 2)
        #expect(try make(["x", "--hook", "artcle"], in: tool).status == 2)
    }

    @Test(
        "what is wrong with a list of words is told with its line and what is to stand there",
        arguments: [
            ("夜班 夜 0.5\n", "words.tsv:2: a word and a tag are expected, with a tab between them"),
            ("夜班\t夜\thigh\n", "words.tsv:2: the weight 'high' is no number from 0 to 1"),
            ("夜班\t夜\t0.5\t1\n", "words.tsv:2: 4 columns, but the header names 3"),
            (nil, "words.tsv: the first line without # names the columns: word, tag, weight"),
        ])
    func badWords(_ line: String?, _ told: String) throws {
        let tool = try Tool(Sample.files())
        _ = try make(["night", "--words"], in: tool)
        let header = "word\ttag\tweight\n"
        try tool.write(
            line.map { header + $0 } ?? "夜班\t夜\t0.5\n早班\t早\t1\n", to: "Plugins/night/words.tsv")
        try tool.write("plugins: [reader, night]", to: "broadsheet.yaml")
        let result = try tool.run("run", "page.txt")
        #expect(result.status == 2)
        #expect(result.errorLines.first?.hasSuffix(told) == true, "\(result.errors)")
    }
}

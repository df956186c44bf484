import Foundation
import Testing

@Suite("Configuration of a run")
struct ConfigurationTests {
    @Test("all that is wrong with a chain is told at once, by line, and nothing runs")
    func allFaults() throws {
        let tool = try Tool(
            Sample.files([
                "Plugins/linker.lua": Sample.plugin(
                    "linker", "function plugin.article() end",
                    fields: "requires = { \"article.organizations\" }"),
                "broadsheet.yaml": """
                plugins:
                  - linker
                  - reader:
                      tga: women
                  - reader:
                      as: second
                      tag: 7
                  - tager
                on-err: stop
                """,
            ]))
        let result = try tool.run("run", "page.txt")
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(
            result.errors == """
                broadsheet.yaml:2:5: `linker` requires `article.organizations`, which nothing before it provides; move `reader` (line 3) before `linker` (line 2)
                broadsheet.yaml:4:7: `reader` has no option `tga`; did you mean `tag`?
                broadsheet.yaml:7:12: option `tag` of `second` takes a string, not integer 7
                broadsheet.yaml:8:5: no plugin `tager` is installed; did you mean `tagger`?
                broadsheet.yaml:9:1: there is no key `on-err`; there are plugins, limits, given, on-error, max-failures
                5 faults; nothing was run

                """)
    }

    @Test(
        "slips of the first day are told with what to do",
        arguments: [
            (
                "plugins:\n\t- reader\n",
                "2:1: this is not YAML: the line is indented with a tab; YAML takes spaces alone"
            ),
            (
                "plugins:\n  - reader\n - tagger\n",
                "3:2: this is not YAML: did not find expected key; are the lines of a list or table indented alike?"
            ),
            (
                "plugins:\n- reader\n  - tagger\n",
                "2:3: no plugin `reader - tagger` is installed; are all entries of the list indented alike?"
            ),
            (
                "plugins:\n  - reader: women\n",
                "2:13: `reader` takes a table of options, not string \"women\""
            ),
        ])
    func slips(chain: String, told: String) throws {
        let tool = try Tool(Sample.files(["broadsheet.yaml": chain]))
        let result = try tool.run("run", "page.txt")
        #expect(result.status == 2)
        #expect(result.errorLines.first == "broadsheet.yaml:\(told)")
    }

    @Test(
        "a handler that is none is told before anything runs",
        arguments: [
            (
                "function plugin:article(article) end",
                "2: the handler `article` is defined with a colon"
            ),
            ("function article(article) end", "1: the plugin has no handler"),
            (
                "plugin.words = {}\nfunction plugin.article() end",
                "2: there is no key `words`; there are name"
            ),
        ])
    func handlers(code: String, told: String) throws {
        let tool = try Tool(
            Sample.files([
                "Plugins/odd.lua": Sample.plugin("odd", code), "broadsheet.yaml": "plugins: [odd]",
            ]))
        let result = try tool.run("run", "page.txt")
        #expect(result.status == 2)
        #expect(
            result.errorLines.first?.hasPrefix("Plugins/odd.lua:\(told)") == true,
            "\(result.errors)")
    }

    @Test("a file that is not YAML is told with its place, and that alone")
    func notYAML() throws {
        let tool = try Tool(Sample.files(["broadsheet.yaml": "plugins: [reader\n  b: : c\n"]))
        let result = try tool.run("run", "page.txt")
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("broadsheet.yaml:2:"))
        #expect(result.errors.contains("this is not YAML"))
        #expect(result.errorLines.last == "1 fault; nothing was run")
    }

    @Test("a chain file that is missing, empty or of another kind is told by itself")
    func unusableFiles() throws {
        let tool = try Tool(
            Sample.files(["empty.yaml": "", "chain.toml": "", "bad.json": #"{"plugins": [}"#]))
        func errors(_ chain: String) throws -> String {
            let result = try tool.run("run", "page.txt", "--chain", chain)
            #expect(result.status == 2)
            return try #require(result.errorLines.first)
        }
        #expect(try errors("no.yaml") == "no.yaml: there is no such file or folder")
        #expect(
            try errors("empty.yaml")
                == "empty.yaml:1:1: no plugin is named; list some under `plugins:`")
        #expect(
            try errors("chain.toml") == "chain.toml: files that end in .toml are no chain files;"
                + " those end in .json, .yaml, .yml")
        #expect(try errors("bad.json").hasPrefix("bad.json:1:14: this is not JSON: unexpected"))
    }

    @Test("all that is wrong with a plugin's table is told, with its lines")
    func pluginTable() throws {
        let tool = try Tool(
            Sample.files([
                "Plugins/odd.lua": """
                local plugin = { name = "odd", version = "1", api = 1, sumary = "A." }
                function plugin.artcle() end
                return plugin
                """,
                "Plugins/endless.lua": "while true do end",
                "broadsheet.yaml": "plugins: [odd, endless]",
            ]))
        let result = try tool.run("run", "page.txt")
        #expect(result.status == 2)
        let errors = result.errors
        #expect(errors.contains("odd.lua:1: there is no key `sumary`; did you mean `summary`?"))
        #expect(errors.contains("odd.lua:2: there is no hook `artcle`; did you mean `article`?"))
        #expect(errors.contains("`endless` cannot be loaded: its file runs for more instructions"))
    }

    @Test("options of the command line stand over the chain file's, and wrong ones are refused")
    func overrides() throws {
        let tool = try Tool(Sample.files())
        let result = try tool.run(
            "run", "page.txt", "--option", "reader.tag=women", "--format", "ndjson")
        #expect(result.output.contains(#""name":"women""#))
        let wrong = try tool.run(
            "run", "page.txt", "--option", "reader.tga=x", "--option", "redaer.tag=x",
            "--option", "tag")
        #expect(wrong.status == 2)
        #expect(
            Set(wrong.errorLines) == [
                "--option reader.tga=x: `reader` has no option `tga`; did you mean `tag`?",
                "--option redaer.tag=x: the chain has no plugin `redaer`; did you mean `reader`?",
                "--option tag: an option is set as plugin.key=value",
                "3 faults; nothing was run",
            ])
    }

    @Test("the chain file is the nearest above, and its places are told from here")
    func nearest() throws {
        let tool = try Tool(Sample.files(["a/b/page.txt": Sample.page]))
        let result = try tool.shell("cd a/b && \"$BROADSHEET\" run page.txt --format ndjson")
        #expect(result.status == 0)
        try tool.write("plugins: [tagger, raeder]", to: "broadsheet.yaml")
        let wrong = try tool.shell("cd a/b && \"$BROADSHEET\" run page.txt")
        #expect(wrong.errors.hasPrefix("../../broadsheet.yaml:1:19: no plugin `raeder`"))
    }

    @Test("without a chain file the installed one runs, and the summary says so")
    func installed() throws {
        let tool = try Tool([
            "work/page.txt": Sample.page,
            "share/broadsheet/Plugins/reader/plugin.lua": Sample.reader,
            "share/broadsheet/broadsheet.yaml": "plugins: [reader]",
            "bin/empty": "",
        ])
        let binary = tool.folder.appendingPathComponent("bin/broadsheet")
        try FileManager.default.copyItem(at: Tool.binary, to: binary)
        let result = try tool.shell("cd work && ../bin/broadsheet run page.txt")
        #expect(result.status == 0)
        let chain = "../share/broadsheet/broadsheet.yaml"
        #expect(
            result.lines.last == "no chain file here: ran the installed \(chain)")
    }

    @Test("without any chain file nothing runs")
    func none() throws {
        let tool = try Tool(["page.txt": Sample.page])
        let result = try tool.run("run", "page.txt")
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("broadsheet: there is no chain file"))
    }

    @Test("plugins of --plugins hide those beside the chain file")
    func pluginFolders() throws {
        let other = Sample.tagger.replacing("seen", with: "marked")
        let tool = try Tool(Sample.files(["Mine/tagger.lua": other]))
        let result = try tool.run("run", "page.txt", "--plugins", "Mine", "--format", "ndjson")
        #expect(result.output.contains(#""name":"marked""#))
        #expect(try tool.run("run", "page.txt", "--plugins", "Yours").status == 2)
    }
}

import Testing

@Suite("How a run ends")
struct EndingTests {
    private let tool: Tool

    init() throws {
        tool = try Tool(
            Sample.files([
                "Plugins/picky.lua": Sample.plugin(
                    "picky",
                    """
                    function plugin.page(page)
                      if page.lines[1].text:find("坏", 1, true) then error("no") end
                    end
                    """),
                "bad.txt": "坏\n正文\n",
                "picky.yaml": "plugins: [picky, reader]",
            ]))
    }

    @Test("a closed pipe ends it quietly")
    func closedPipe() throws {
        let line = #"{"text":"读书节开幕\n海州市图书馆"}"#
        try tool.write(
            Array(repeating: line, count: 2000).joined(separator: "\n"), to: "many.ndjson")
        let result = try tool.shell(
            "\"$BROADSHEET\" run many.ndjson --format ndjson | head -1; echo ${PIPESTATUS[0]}")
        #expect(result.lines.count == 2)
        #expect(result.lines.last == "0")
        #expect(result.errors.isEmpty)
    }

    @Test("Ctrl-C ends it with status 130, and the file that is meant is as it was")
    func interrupted() throws {
        try tool.write("before", to: "out.json")
        let result = try tool.shell(
            """
            mkfifo pipe
            exec 3<>pipe
            "$BROADSHEET" run page.txt - --format json --output out.json < pipe 3>&- &
            until ls .out.json.*.tmp > list 2>&1; do sleep 0.02; done
            sleep 0.2
            kill -INT $!
            wait $!
            """)
        #expect(result.status == 130)
        #expect(result.errors.hasPrefix("interrupted: "))
        #expect(tool.text(of: "out.json") == "before")
    }

    @Test("a second Ctrl-C ends it at once, and leaves no unfinished file")
    func interruptedTwice() throws {
        try tool.write(
            Sample.plugin("endless", "function plugin.page()\n  while true do end\nend"),
            to: "Plugins/endless.lua")
        try tool.write(
            "plugins: [endless]\nlimits: { instructions: 100000000000 }", to: "endless.yaml")
        let result = try tool.shell(
            """
            "$BROADSHEET" run page.txt --chain endless.yaml --output out.json --report report.json &
            until ls .report.json.*.tmp > list 2>&1; do sleep 0.02; done
            sleep 0.2
            kill -INT $!
            sleep 0.2
            kill -INT $!
            wait $!
            """)
        #expect(result.status == 130)
        #expect(
            try tool.shell("ls -A").lines.sorted() == [
                "Plugins", "bad.txt", "broadsheet.yaml", "endless.yaml", "list", "page.txt",
                "picky.yaml",
            ])
    }

    @Test("what the results are written into is told before anything runs")
    func results() throws {
        func end(_ arguments: String...) throws -> [String] {
            let result = try tool.shell(
                "\"$BROADSHEET\" run page.txt --format ndjson "
                    + arguments.joined(separator: " ") + " > /dev/null")
            #expect(result.status == 2)
            return result.errorLines
        }
        let noFolder =
            "new/a: cannot be written: there is no folder new; make it first; nothing was run"
        #expect(try end("--output", "new/a") == [noFolder])
        #expect(try end("--report", "new/a") == [noFolder])
        #expect(try end("--output", "b", "--report", "new/a") == [noFolder])
        #expect(try end("--output", "''").first?.contains("no name") == true)
        #expect(try end("--output", "new/").first?.contains("the name of a folder") == true)
        #expect(try end("--output", "Plugins").first?.contains("it is a folder") == true)
        #expect(
            try end("--output", "page.txt") == [
                "page.txt: it is an input, and the results would be written into it; give them"
                    + " another name", "nothing was run",
            ])
        #expect(tool.text(of: "page.txt") == Sample.page)
        #expect(
            try tool.shell("ls -A").lines.sorted() == [
                "Plugins", "bad.txt", "broadsheet.yaml", "page.txt", "picky.yaml",
            ])
    }

    @Test("the results of a run are none of its inputs, however often it is repeated")
    func ownResults() throws {
        try tool.write(Sample.page, to: "in/page.txt")
        for _ in 1...2 {
            let result = try tool.run(
                "run", "in", "--format", "ndjson", "--output", "in/all.ndjson", "--report",
                "in/report.ndjson")
            #expect(result.status == 0, "\(result.errors)")
            #expect(tool.text(of: "in/all.ndjson")?.split(separator: "\n").count == 1)
        }
        let shell = try tool.shell(
            #""$BROADSHEET" run in/page.txt in --format ndjson >> in/more.ndjson"#)
        #expect(shell.errorLines.first == "in/more.ndjson: not read, since the results go there")
        let again = try tool.run(
            "run", "in/all.ndjson", "--format", "ndjson", "--output", "in/all.ndjson")
        #expect(again.status == 0)
    }

    @Test("after a failure it goes on, leaves the page out, or stops")
    func policies() throws {
        func run(_ policy: String) throws -> Tool.Result {
            try tool.run(
                "run", "bad.txt", "page.txt", "--chain", "picky.yaml", "--on-error", policy,
                "--format", "ndjson", "--jobs", "1")
        }
        #expect(try run("continue").lines.count == 2)
        let skipped = try run("skip-page")
        #expect(skipped.lines.count == 1)
        #expect(skipped.errors.contains("bad.txt: left out"))
        let stopped = try run("stop")
        #expect(stopped.lines.isEmpty)
        #expect(stopped.status == 1)
        #expect(stopped.errors.contains("stopped at the first failure, as the policy says"))
    }

    @Test("as many failures as the chain file permits end it")
    func maximumFailures() throws {
        try tool.write("plugins: [picky, reader]\nmax-failures: 2\n", to: "picky.yaml")
        let result = try tool.run(
            "run", "bad.txt", "bad.txt", "page.txt", "--chain", "picky.yaml", "--fail-on", "none",
            "--format", "ndjson", "--output", "out.ndjson")
        #expect(result.status == 1)
        #expect(
            result.errorLines.last
                == "stopped after 2 failures, the most that `max-failures` of the chain file permits;"
                + " the rest is not done;"
                + " out.ndjson is as it was")
        #expect(tool.text(of: "out.ndjson") == nil)
    }

    @Test("--fail-on none makes status 0 of failures that the run survived")
    func failOn() throws {
        let result = try tool.run(
            "run", "bad.txt", "--chain", "picky.yaml", "--fail-on", "none", "--format", "ndjson")
        #expect(result.status == 0)
        #expect(result.errors.hasPrefix("Plugins/picky.lua:3: no"))
    }

    @Test("what is no command is told with the one that is meant")
    func unknownCommand() throws {
        func told(_ name: String) throws -> [String] {
            let result = try tool.run(name)
            #expect(result.status == 2)
            return result.errorLines
        }
        #expect(
            try told("chian") == ["broadsheet: there is no command `chian`; did you mean `chain`?"])
        #expect(
            try told("page.txt") == [
                "broadsheet: there is no command `page.txt`; did you mean `broadsheet run page.txt`?"
            ])
        #expect(
            try told("publish") == [
                "broadsheet: there is no command `publish`; `broadsheet --help` lists them"
            ])
    }

    @Test("wrong usage ends it with status 2, help and version with 0")
    func usage() throws {
        #expect(try tool.run("run").status == 2)
        #expect(try tool.run("run", "page.txt", "--jobs", "0").status == 2)
        #expect(try tool.run("run", "page.txt", "--format", "xml").status == 2)
        #expect(try tool.run("fly").status == 2)
        #expect(try tool.run("schema").errors.contains("chain or article"))
        #expect(try tool.run("--version").lines == ["0.1.0"])
        let help = try tool.run("run", "--help")
        #expect(help.status == 0)
        #expect(help.output.contains("--on-error"))
    }
}

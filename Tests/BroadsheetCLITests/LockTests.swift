import Testing

@Suite("A lock for plugins")
struct LockTests {
    private func locked() throws -> Tool {
        let tool = try Tool(Sample.files(["Plugins/reader/words.tsv": "word\n"]))
        let result = try tool.run("plugins", "--lock")
        #expect(result.status == 0)
        #expect(
            result.output == """
                broadsheet.lock: 2 plugins, locked
                  reader  1.0.0
                  tagger  1.2.0

                """)
        return tool
    }

    private func run(_ tool: Tool) throws -> Tool.Result {
        try tool.run("run", "page.txt", "--format", "ndjson")
    }

    @Test("has names, versions and hashes, sorted, and lets what is the same run")
    func same() throws {
        let tool = try locked()
        let text = try #require(tool.text(of: "broadsheet.lock"))
        #expect(
            text.hasPrefix(
                "{\n  \"v\": 1,\n  \"plugins\": {\n    \"reader\": {\n      \"version\": \"1.0.0\","
            ))
        #expect(text.contains("\"plugin.lua\": \""))
        #expect(try run(tool).status == 0)
        // README and cases are no part of what runs.
        try tool.write("# reader", to: "Plugins/reader/README.md")
        #expect(try run(tool).status == 0)
        let again = try tool.run("plugins", "--lock")
        #expect(again.output == "broadsheet.lock: 2 plugins, as they were\n")
        #expect(tool.text(of: "broadsheet.lock") == text)
    }

    @Test("refuses what changed before any of its code runs, and says how to accept it")
    func changed() throws {
        let tool = try locked()
        try tool.write("error(\"it ran\")\n", to: "Plugins/tagger.lua")
        try tool.write("word\n会\n", to: "Plugins/reader/words.tsv")
        try tool.write("return 1\n", to: "Plugins/reader/more.lua")
        let result = try run(tool)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(
            result.errors == """
                Plugins/reader: plugin `reader` is not as it was locked (version 1.0.0): words.tsv changed, more.lua is new; if that is right, accept it with `broadsheet plugins --lock reader`
                Plugins/tagger.lua: plugin `tagger` is not as it was locked (version 1.2.0): plugin.lua changed; if that is right, accept it with `broadsheet plugins --lock tagger`
                2 faults; nothing was run

                """)
        #expect(try tool.run("chain").status == 2)
    }

    @Test("is renewed for all plugins or for one, and shows what is accepted")
    func accepted() throws {
        let tool = try locked()
        try tool.write(Sample.tagger.replacing("1.2.0", with: "1.3.0"), to: "Plugins/tagger.lua")
        try tool.write("word\n会\n", to: "Plugins/reader/words.tsv")
        let one = try tool.run("plugins", "--lock", "tagger")
        #expect(
            one.output == """
                broadsheet.lock: 2 plugins, 1 otherwise
                  tagger  1.2.0 → 1.3.0  plugin.lua changed

                """)
        #expect(try run(tool).errors.contains("`reader` is not as it was locked"))
        let all = try tool.run("plugins", "--lock")
        #expect(
            all.lines == [
                "broadsheet.lock: 2 plugins, 1 otherwise", "  reader  1.0.0  words.tsv changed",
            ])
        #expect(try run(tool).status == 0)
        let wrong = try tool.run("plugins", "--lock", "tager")
        #expect(wrong.status == 2)
        #expect(wrong.errors.contains("did you mean `tagger`?"))
    }

    @Test("refuses a plugin that is not in it, and tells of one that the chain has no more")
    func missingAndExtra() throws {
        let tool = try locked()
        try tool.write(
            Sample.plugin("late", "function plugin.article() end"), to: "Plugins/late/plugin.lua")
        try tool.write("plugins: [reader, late]\n", to: "broadsheet.yaml")
        let result = try run(tool)
        #expect(result.status == 2)
        #expect(
            result.errors.contains("Plugins/late: plugin `late` is not in the lock file; if it is"))
        let lock = try tool.run("plugins", "--lock")
        #expect(
            lock.lines == [
                "broadsheet.lock: 2 plugins, 2 otherwise",
                "  late    1.0.0  is new",
                "  tagger  1.2.0  is taken out: the chain has it no more",
            ])
        try tool.write("plugins: [reader]\n", to: "broadsheet.yaml")
        let extra = try run(tool)
        #expect(extra.status == 0)
        #expect(extra.errors.hasPrefix("broadsheet.lock:"))
        #expect(extra.errors.contains("`late` is locked, and not in the chain"))
    }

    @Test("that cannot be read keeps everything from running")
    func unreadable() throws {
        let tool = try locked()
        for (text, said) in [
            ("{", "broadsheet.lock:1:2: this is not JSON"),
            ("{}", "`v` takes 1, not"),
            ("{\"v\": 2, \"plugins\": {}}", "newer than this broadsheet"),
            ("{\"v\": 1, \"plugins\": {\"reader\": 3}}", "`reader` takes a table with the keys"),
            ("{\"v\": 1}", "`plugins` takes a table of plugins"),
        ] {
            try tool.write(text, to: "broadsheet.lock")
            let result = try run(tool)
            #expect(result.status == 2, "\(text)")
            #expect(result.errors.contains(said), "\(text): \(result.errors)")
        }
    }

    @Test("stands beside each chain file, under its name")
    func names() throws {
        let tool = try locked()
        try tool.write("plugins: [tagger]\n", to: "a/strict.yaml")
        let result = try tool.run(
            "plugins", "--lock", "--chain", "a/strict.yaml", "--plugins", "Plugins")
        #expect(result.lines.first == "a/strict.lock: 1 plugin, locked")
        #expect(tool.text(of: "a/strict.lock") != nil)
    }
}

import Foundation
import Testing

@Suite("check")
struct CheckTests {
    private func tool(_ message: CheckMessage) throws -> Tool {
        var files = CheckMessage.files
        let path = "Plugins/probe/\(message.file)"
        let right = try #require(files[path])
        try #require(right.contains(message.right) || message.wrong == nil)
        files[path] = message.wrong.map {
            right.replacing(message.right, with: $0, maxReplacements: 1)
        }
        return try Tool(files)
    }

    @Test("says what is wrong, where, and what to do", arguments: CheckMessage.all)
    func messages(_ message: CheckMessage) throws {
        let result = try tool(message).run("check")
        #expect(result.lines.dropLast() == message.lines[...])
        let count = message.lines.count
        #expect(result.lines.last == "probe: \(count) fault\(count == 1 ? "" : "s")")
        #expect(result.errors.isEmpty)
        #expect(result.status == 1)
    }

    @Test("finds nothing wrong with a plugin that is well")
    func nothing() throws {
        let result = try Tool(CheckMessage.files).run("check", "probe")
        #expect(result.output == "probe: nothing is wrong (1 handler, 1 option, 2 cases)\n")
        #expect(result.status == 0)
    }

    @Test("tells all at once, by file and line")
    func all() throws {
        var files = CheckMessage.files
        files["Plugins/probe/plugin.lua"] = """
            local words = require("words")
            local plugin = {
              name = "probe", version = "1.0.0", api = 1, summary = "A.",
              requires = { "article.titel" },
            }
            function plugin.artcle(article, page, more) end
            return plugin
            """
        files["Plugins/probe/words.lua"] = "local words = {}\nreturn words.first:match('^[，。]')\n"
        files["Plugins/probe/list.lua"] = "return {"
        files["Plugins/probe/README.md"] = nil
        files["Plugins/probe/cases.lua"] = nil
        let result = try Tool(files).run("check")
        #expect(
            result.lines.map { $0.prefix { $0 != " " } } == [
                "Plugins/probe/README.md:", "Plugins/probe/cases.lua:", "Plugins/probe/list.lua:1:",
                "Plugins/probe/words.lua:2:", "probe:",
            ])
        files["Plugins/probe/list.lua"] = nil
        files["Plugins/probe/words.lua"] = "return {}"
        let again = try Tool(files).run("check")
        #expect(
            again.lines.map { $0.prefix { $0 != " " } } == [
                "Plugins/probe/README.md:", "Plugins/probe/cases.lua:",
                "Plugins/probe/plugin.lua:4:",
                "Plugins/probe/plugin.lua:6:", "probe:",
            ])
    }

    @Test("takes the files of a folder for cases, and what they share for none")
    func folderOfCases() throws {
        var files = CheckMessage.files
        files["Plugins/probe/cases/all.lua"] = files.removeValue(forKey: "Plugins/probe/cases.lua")
        files["Plugins/probe/cases/shared/made.lua"] = "return {}"
        let good = try Tool(files).run("check")
        #expect(good.output == "probe: nothing is wrong (1 handler, 1 option, 2 cases)\n")
        files["Plugins/probe/cases/all.lua"] = "return {}"
        let few = try Tool(files).run("check")
        #expect(few.lines.first?.hasPrefix("Plugins/probe/cases: there is no case;") == true)
        files["Plugins/probe/cases/more.lua"] = "return {"
        files["Plugins/probe/cases/shared/made.lua"] = "return {"
        let broken = try Tool(files).run("check")
        #expect(
            broken.lines.map { $0.prefix { $0 != " " } } == [
                "Plugins/probe/cases/more.lua:1:", "Plugins/probe/cases/shared/made.lua:1:",
                "probe:",
            ])
    }

    @Test("tells a plugin of one file how to have README and cases")
    func singleFile() throws {
        let tool = try Tool(Sample.files())
        let result = try tool.run("check", "tagger")
        #expect(
            result.lines == [
                "Plugins/tagger.lua: a plugin of one file has no README; make a folder of it, with"
                    + " plugin.lua in it",
                "Plugins/tagger.lua: a plugin of one file has no cases; make a folder of it, with"
                    + " plugin.lua in it",
                "tagger: 2 faults",
            ])
    }

    @Test("names the row of a data file that a plugin refuses")
    func dataFile() throws {
        let tool = try Tool()
        #expect(try tool.run("new", "plugin", "beats", "--words").status == 0)
        let words = try #require(tool.text(of: "Plugins/beats/words.tsv"))
        try tool.write(words.replacing("0.6", with: "0,6"), to: "Plugins/beats/words.tsv")
        let result = try tool.run("check", "beats")
        #expect(
            result.lines.first
                == "Plugins/beats/words.tsv:9: the weight '0,6' is no number from 0 to 1")
    }

    @Test("tells a place once, however long its path is")
    func longPath() throws {
        let folder = "a-folder-whose-name/makes-the-path-of-the-plugin/longer-than-lua-shows-a-path"
        let broken = "local plugin = {}\nlocal sum = nil + 1\nreturn plugin\n"
        let tool = try Tool([
            "\(folder)/probe/plugin.lua": broken, "\(folder)/probe/words.lua": "\n\nx y\n",
        ])
        let result = try tool.run("check", "probe", "--plugins", folder)
        #expect(
            result.output.contains("/probe/words.lua:3: this is not Lua: syntax error near 'y'"))
        try tool.write("return {}", to: "\(folder)/probe/words.lua")
        let again = try tool.run("check", "probe", "--plugins", folder)
        let said =
            "/probe/plugin.lua:2: plugin `probe` cannot be loaded: attempt to perform arithmetic"
        #expect(again.output.contains(said))
    }

    @Test("with no plugin to check, nothing is checked")
    func none() throws {
        let tool = try Tool(["broadsheet.yaml": "plugins: [x]\n"])
        let result = try tool.run("check")
        #expect(result.status == 2)
        #expect(result.errors.contains("`broadsheet new plugin NAME` makes one"))
        #expect(try Tool(CheckMessage.files).run("check", "prob").status == 2)
    }

    /// The table would be worth little if a message could be missing in it.
    @Test("has every code of a check in its table of messages")
    func everyCode() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/BroadsheetLua")
        let files = ["Checks/CheckFaults.swift", "Plugins/ManifestReader.swift"]
        let codes = try files.flatMap { file in
            try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
                .matches(of: /"(plugin\.[a-z-]+)"/).map { String($0.output.1) }
        }
        #expect(codes.count > 14)
        let told = Set(CheckMessage.all.map(\.code))
        for code in codes { #expect(told.contains(code), "\(code)") }
    }
}

import Foundation
import Testing

@Suite("broadsheet watch")
struct WatchTests {
    private let tool: Tool

    /// A plugin that gives each article the words of its data file.
    private static func plugin(_ key: String) -> String {
        Sample.plugin(
            "words",
            """
            local data = require("broadsheet.data")
            local words
            function plugin.start() words = data.lines("words.txt") end
            function plugin.article(article)
              article.metadata["\(key)"] = table.concat(words, "/")
            end
            """)
    }

    init() throws {
        tool = try Tool([
            "pages/a.txt": "读书节开幕\n昨日，海州市图书馆举办读书节。\n",
            "pages/b.txt": "运动会闭幕\n今日，江州工会举办运动会。\n",
            "Plugins/first.lua": Sample.plugin(
                "first", "function plugin.article(article) article.language = 'zh' end"),
            "Plugins/words/plugin.lua": Self.plugin("words"),
            "Plugins/words/words.txt": "甲\n",
            "Plugins/last.lua": Sample.plugin(
                "last", "function plugin.article(article) article.metadata.last = 'yes' end"),
            "broadsheet.yaml": "plugins:\n  - first\n  - words\n  - last\n",
        ])
    }

    private func watching(_ arguments: String = "pages") throws -> WatchingTool {
        let watching = try WatchingTool(tool, arguments)
        #expect(
            try watching.lines(upTo: "watching").last?.hasPrefix(
                "watching 2 pages, 2 articles, 3 plugins")
                == true)
        return watching
    }

    @Test("a saved data file runs its plugin again and shows what became different per article")
    func dataFile() throws {
        let watching = try watching()
        try tool.write("乙\n", to: "Plugins/words/words.txt")
        let lines = try watching.lines(upTo: "run again")
        #expect(lines.first == "saved: Plugins/words/words.txt")
        #expect(lines.filter { $0.contains("metadata.words  [甲]{乙}") }.count == 2)
        #expect(lines.contains { $0.hasPrefix("── pages/a.txt ") })
        #expect(
            lines.last == "run again: words, last on 2 pages; 2 articles became different")
    }

    @Test("a plugin that makes the same as before ends the work with itself")
    func sameOutcome() throws {
        let watching = try watching()
        try tool.write(Self.plugin("words") + "-- a remark\n", to: "Plugins/words/plugin.lua")
        #expect(
            try watching.lines(upTo: "run again").last
                == "run again: words on 2 pages; no article became different")
    }

    @Test("a saved plugin begins afresh; a broken save shows the error and keeps the last good one")
    func brokenSave() throws {
        let watching = try watching()
        try tool.write(Self.plugin("other"), to: "Plugins/words/plugin.lua")
        let lines = try watching.lines(upTo: "run again")
        #expect(lines.contains { $0.contains("metadata.words  [甲]") })
        #expect(lines.contains { $0.contains("metadata.other  {甲}") })
        try tool.write("local plugin = = {}\n", to: "Plugins/words/plugin.lua")
        let broken = try watching.lines(upTo: "1 fault")
        #expect(
            broken.contains {
                $0.hasPrefix("Plugins/words/plugin.lua:1: this is not Lua: ")
            })
        #expect(broken.last == "1 fault; the last good state stays")
        try tool.write(
            Sample.plugin("words", "function plugin.start() error('not today') end"),
            to: "Plugins/words/plugin.lua")
        let unstarted = try watching.lines(upTo: "the last good state stays")
        #expect(unstarted.contains { $0.contains("not today") })
        try tool.write(Self.plugin("words"), to: "Plugins/words/plugin.lua")
        #expect(
            try watching.lines(upTo: "run again").contains { $0.contains("metadata.words  {甲}") })
    }

    @Test(
        "where a handler fails, the page's last good result is what the next one is compared with")
    func failure() throws {
        let watching = try watching()
        try tool.write(
            Sample.plugin("words", "function plugin.article() error('no words') end"),
            to: "Plugins/words/plugin.lua")
        let failed = try watching.lines(upTo: "run again")
        #expect(failed.contains { $0.hasPrefix("Plugins/words/plugin.lua:2: no words") })
        #expect(!failed.contains { $0.contains("──") })
        #expect(failed.last?.hasSuffix("; no article became different; 2 failures") == true)
        try tool.write(Self.plugin("words"), to: "Plugins/words/plugin.lua")
        #expect(
            try watching.lines(upTo: "run again").last
                == "run again: words, last on 2 pages; no article became different")
    }

    @Test("a saved page runs alone; pages that come and go are told of")
    func pages() throws {
        let watching = try watching()
        try tool.write("读书节开幕\n昨日，海州市图书馆举办读书会。\n", to: "pages/a.txt")
        let edited = try watching.lines(upTo: "run again")
        #expect(edited.contains { $0.contains("读书[节]{会}。") })
        #expect(
            edited.last == "run again: first, words, last on 1 page; 1 article became different")
        try tool.write("新页\n", to: "pages/c.txt")
        let new = try watching.lines(upTo: "run again")
        #expect(new.contains { $0.hasPrefix("── pages/c.txt ") })
        #expect(new.contains("  new"))
        try FileManager.default.removeItem(at: tool.folder.appendingPathComponent("pages/c.txt"))
        #expect(
            try watching.lines(upTo: "nothing had to be run again").contains("pages/c.txt: gone"))
        try tool.write("{\"published\": \"2024-05\"}", to: "pages/b.meta.json")
        let dated = try watching.lines(upTo: "run again")
        #expect(dated.contains { $0.contains("published  ") && $0.contains("{2024-05}") })
    }

    @Test("a saved chain file runs from the first difference on")
    func chainFile() throws {
        let watching = try watching()
        try tool.write("plugins:\n  - first\n  - last\n", to: "broadsheet.yaml")
        let removed = try watching.lines(upTo: "run again")
        #expect(removed.contains { $0.contains("metadata.words  [甲]") })
        #expect(removed.last?.hasPrefix("run again: last on 2 pages") == true)
        try tool.write("plugins:\n  - first\n  - lost\n", to: "broadsheet.yaml")
        #expect(
            try watching.lines(upTo: "1 fault").contains {
                $0.hasPrefix(
                    "broadsheet.yaml:3:5: no plugin `lost` is installed; did you mean `last`?")
            })
        try tool.write(
            Sample.plugin("lost", "function plugin.article(article) article:tag('found') end"),
            to: "Plugins/lost.lua")
        let found = try watching.lines(upTo: "run again")
        #expect(found.contains { $0.contains("{found 1.00}") })
    }

    @Test("saves by rename, in two steps and of several files are one save each")
    func manners() throws {
        let watching = try watching()
        let place = tool.folder.appendingPathComponent("Plugins/words/words.txt")
        let other = tool.folder.appendingPathComponent("Plugins/words/.words.txt.new")
        try Data("丙\n".utf8).write(to: other)
        #expect(rename(other.path, place.path) == 0)
        #expect(try watching.lines(upTo: "run again").contains { $0.contains("[甲]{丙}") })
        // Emptied first, as some editors do, and written a while later.
        try Data().write(to: place)
        Thread.sleep(forTimeInterval: 0.4)
        try Data("丁\n".utf8).write(to: place)
        let steps = try watching.lines(upTo: "run again")
        #expect(steps.count { $0.hasPrefix("saved") } == 1)
        #expect(steps.contains { $0.contains("[丙]{丁}") })
        try tool.write("戊\n", to: "Plugins/words/words.txt")
        try tool.write("运动会闭幕\n今日，江州工会举办运动会，百人参加。\n", to: "pages/b.txt")
        let both = try watching.lines(upTo: "run again")
        #expect(both.first == "saved: Plugins/words/words.txt, pages/b.txt")
    }

    @Test("Ctrl-C ends it with status 130; what cannot be watched ends it with 2")
    func endings() throws {
        #expect(try watching().interrupt() == 130)
        #expect(try tool.run("watch").status == 2)
        #expect(try tool.run("watch", "-").status == 2)
        #expect(try tool.run("watch", "nowhere").status == 2)
        try tool.write("plugins: [nothing]\n", to: "broadsheet.yaml")
        #expect(try tool.run("watch", "pages").status == 2)
    }
}

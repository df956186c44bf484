import Testing

@Suite("broadsheet explain")
struct ExplainTests {
    private let tool: Tool

    init() throws {
        tool = try Tool(
            Sample.files([
                "Plugins/words/plugin.lua": Sample.plugin(
                    "words",
                    """
                    local data = require("broadsheet.data")
                    local rows
                    function plugin.start() rows = data.tsv("words.tsv") end
                    function plugin.activity(activity, article)
                      for _, row in ipairs(rows) do
                        if article.text:find(row.word, 1, true) and row.weight ~= "0" then
                          activity:tag(row.category, { confidence = tonumber(row.weight),
                            threshold = 0.5, evidence = row.word, rule = "words.tsv:" .. row.line })
                        end
                      end
                    end
                    """),
                "Plugins/words/words.tsv":
                    "category\tword\tweight\nstudy\t读书节\t0.9\ntraining\t举办\t0.25\nhealth\t昨日\t0\n",
                "broadsheet.yaml": "plugins:\n  - reader\n  - tagger\n  - words\n",
            ]))
    }

    @Test("shows each field with plugin and place, and evidence in its sentence")
    func table() throws {
        let result = try tool.run("explain", "page.txt")
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        let rows = result.lines.map { $0.split(separator: " ").joined(separator: " ") }
        #expect(rows.contains("kind article reader plugin.lua:10"))
        #expect(rows.contains("tag study 0.90 words plugin.lua:8"))
        #expect(rows.contains("rule words.tsv:2"))
        #expect(rows.contains("tag seen 1.00 tagger tagger.lua:6"))
        #expect(result.lines.contains("      line 2    海州市图书馆昨日举办«读书节»。"))
        #expect(result.lines.contains("  words 1.0.0   Plugins/words"))
    }

    @Test("--diff shows what each plugin changed, in order")
    func diff() throws {
        let result = try tool.run("explain", "page.txt", "--diff")
        let places = result.lines.compactMap { line in
            ["reader  ", "tagger  ", "words   "].first {
                line.contains($0 + "plugin.lua:")
                    || line.contains($0 + "tagger.lua:")
            }
        }
        #expect(places == ["reader  ", "reader  ", "reader  ", "tagger  ", "words   "])
        #expect(result.output.contains("{study 0.90}"))
    }

    @Test(
        "--tag says why a tag is there, how far one is from its threshold, or that it has no word")
    func whyNot() throws {
        let there = try tool.run("explain", "page.txt", "--tag", "study")
        #expect(there.output.contains("tagged      confidence 0.90"))
        let below = try tool.run("explain", "page.txt", "--tag", "training")
        #expect(below.output.contains("confidence 0.25, 0.25 below the"))
        #expect(below.lines.contains("    rule        words.tsv:3"))
        #expect(below.lines.contains("    line 2      海州市图书馆昨日«举办»读书节。"))
        let uncounted = try tool.run("explain", "page.txt", "--tag", "health")
        #expect(uncounted.output.contains("no plugin offered it"))
        #expect(uncounted.output.contains("no score      昨日"))
        #expect(uncounted.lines.contains("    line 2      海州市图书馆«昨日»举办读书节。"))
    }

    @Test("a tag that nobody knows is one that was misspelt")
    func unknownTag() throws {
        let result = try tool.run("explain", "page.txt", "--tag", "trainin")
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.errors.hasSuffix("in its files; did you mean `training`?\n"))
    }

    @Test("--article picks one by a line or by its title")
    func article() throws {
        #expect(try tool.run("explain", "page.txt", "--article", "2").output.contains("读书节开幕"))
        #expect(try tool.run("explain", "page.txt", "--article", "开幕").status == 0)
        let none = try tool.run("explain", "page.txt", "--article", "闭幕")
        #expect(none.status == 2)
        #expect(none.errors == "--article 闭幕: no article has this in its title\n")
    }

    @Test("a plugin that fails is told of, and the rest is explained")
    func failure() throws {
        try tool.write(
            Sample.plugin("tagger", "function plugin.article() error('no') end"),
            to: "Plugins/tagger.lua")
        let result = try tool.run("explain", "page.txt")
        #expect(result.status == 1)
        #expect(result.errors.contains("Plugins/tagger.lua:2: no"))
        #expect(result.output.contains("study 0.90"))
        #expect(try tool.run("explain", "nowhere.txt").status == 2)
        #expect(try tool.run("explain", "page.txt", "--diff", "--tag", "x").status == 2)
    }
}

import Testing

@Suite("Listings and traces")
struct ListingTests {
    @Test("chain shows order, hooks and where each option's value comes from")
    func chain() throws {
        let tool = try Tool(
            Sample.files([
                "broadsheet.yaml": "plugins:\n  - reader:\n      tag: women\n  - tagger\n"
            ]))
        let result = try tool.run("chain")
        #expect(result.status == 0)
        #expect(
            result.output == """
                broadsheet.yaml

                1. reader 1.0.0
                   hooks     page, article
                   provides  page.articles, article.organizations, article.activities
                   options   tag = "women"  (broadsheet.yaml:3:12)
                   limits    50,000,000 instructions, 64 MiB, 30 s

                2. tagger 1.2.0
                   hooks     article
                   provides  article.tags
                   limits    50,000,000 instructions, 64 MiB, 30 s

                after a failure: continue, at most 100

                """)
        let override = try tool.run("chain", "--option", "reader.tag=health")
        #expect(override.output.contains("(--option reader.tag=health)"))
    }

    @Test("plugins lists what is installed and what it hides")
    func plugins() throws {
        let tool = try Tool(Sample.files(["Mine/tagger.lua": Sample.tagger]))
        let result = try tool.run("plugins", "--plugins", "Mine")
        #expect(
            result.output == """
                tagger  Tags each article.
                        hides Plugins/tagger.lua
                reader  Reads a small page.

                """)
    }

    @Test("plugins NAME shows one plugin, with the nearest name for a wrong one")
    func plugin() throws {
        let tool = try Tool(Sample.files())
        let result = try tool.run("plugins", "reader")
        #expect(result.lines.first == "reader 1.0.0")
        #expect(result.output.contains("path      Plugins/reader\n"))
        #expect(result.output.contains("option tag: string, default \"culture\"\n"))
        let wrong = try tool.run("plugins", "raeder")
        #expect(wrong.status == 2)
        #expect(wrong.errors.contains("did you mean `reader`?"))
    }

    @Test("a trace tells what each plugin changed, with its line")
    func trace() throws {
        let tool = try Tool(Sample.files())
        let result = try tool.run("run", "page.txt", "--trace", "--format", "ndjson")
        #expect(result.status == 0)
        #expect(result.lines.count == 1)
        let line = try #require(result.errorLines.first { $0.hasPrefix("tagger: ") })
        #expect(line.contains("tags[seen]: + \"seen\""))
        #expect(line.hasSuffix("(Plugins/tagger.lua:6)"))
    }

    @Test("what plugins say goes to standard error, unless quiet")
    func log() throws {
        let tool = try Tool(
            Sample.files([
                "Plugins/tagger.lua": Sample.plugin(
                    "tagger", "function plugin.page()\n  print(\"hello\")\nend")
            ]))
        #expect(try tool.run("run", "page.txt").errors == "tagger: hello\n")
        #expect(try tool.run("run", "page.txt", "--quiet").errors.isEmpty)
    }
}

import Testing

@Suite("Hostile plugins")
struct HostilePluginTests {
    struct Attack: Sendable {
        let name: String
        let handler: String
        let line: Int
        let says: String
    }

    private static let attacks = [
        Attack(
            name: "endless", handler: "function plugin.article()\n  while true do end\nend",
            line: 3, says: " of 1,000,000 instructions"),
        Attack(
            name: "raising", handler: "function plugin.article()\n  error(\"x\")\nend",
            line: 3, says: "x"),
        Attack(
            name: "seven", handler: "function plugin.article()\n  return 7\nend",
            line: 2, says: "returned 7"),
        Attack(
            name: "glutton",
            handler: """
                function plugin.article()
                  local all = {}
                  for i = 1, 1e9 do all[i] = i end
                end
                """,
            line: 4, says: " of 2 MB memory"),
        Attack(
            name: "curious", handler: "function plugin.article()\n  io.open(\"/etc/passwd\")\nend",
            line: 3, says: "(global 'io'); plugins cannot reach files"),
    ]

    @Test("each is told with its place, and the others' work is kept", arguments: attacks)
    func attack(_ attack: Attack) throws {
        let tool = try Tool(
            Sample.files([
                "Plugins/\(attack.name).lua": Sample.plugin(attack.name, attack.handler),
                "broadsheet.yaml": """
                plugins: [reader, \(attack.name), tagger]
                limits: { instructions: 1000000, memory: 2 MB }
                """,
            ]))
        let result = try tool.run("run", "page.txt", "--format", "ndjson")
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("Plugins/\(attack.name).lua:\(attack.line): "))
        #expect(result.errorLines.first?.contains(attack.says) == true)
        #expect(result.errors.contains("in plugin \(attack.name), article handler, page page.txt"))
        #expect(result.output.contains(#""name":"seen""#))
        #expect(result.output.contains(#""name":"读书节""#))
    }

    @Test("what a plugin says neither steers the terminal nor passes for another's message")
    func forgery() throws {
        let tool = try Tool(
            Sample.files([
                "Plugins/forger.lua": Sample.plugin(
                    "forger",
                    """
                    function plugin.article(article)
                      require("broadsheet.log").warn("\\27[2Jx\\nreader: warning: mine")
                      article.title = "a\\nreader: page.txt title: mine"
                      error("b\\npage.txt: left out")
                    end
                    """),
                "Plugins/loud.lua": #"error("c\27[2J\nbroadsheet.yaml: all is well")"#,
                "Plugins/gaudy.lua":
                    #"return { name = "gaudy", version = "1\27[31m", api = 1, summary = "x\ny" }"#,
                "broadsheet.yaml": "plugins: [reader, forger]",
                "loud.yaml": "plugins: [reader, loud, gaudy]",
            ]))
        let run = try tool.run("run", "page.txt", "--format", "ndjson", "--trace")
        let load = try tool.run("run", "page.txt", "--chain", "loud.yaml")
        #expect(!run.errors.contains("\u{1B}") && !load.errors.contains("\u{1B}"))
        for line in run.errorLines where !line.hasPrefix("reader: ") {
            #expect(
                ["forger: ", "Plugins/forger.lua:", "  "].contains { line.hasPrefix($0) }, "\(line)"
            )
        }
        #expect(!run.errorLines.contains { $0.hasSuffix("mine") && !$0.hasPrefix("  ") })
        #expect(load.errorLines.contains("  broadsheet.yaml: all is well"))
        #expect(load.errors.contains("text of one line"))
    }

    @Test("a message of megabytes is cut")
    func longMessage() throws {
        let tool = try Tool(
            Sample.files([
                "Plugins/talker.lua": Sample.plugin(
                    "talker",
                    """
                    function plugin.article()
                      require("broadsheet.log").info(("说"):rep(500000))
                    end
                    """),
                "broadsheet.yaml": "plugins: [reader, talker]",
            ]))
        let result = try tool.run("run", "page.txt", "--format", "ndjson")
        #expect(result.status == 0)
        #expect(result.errors.hasPrefix("talker: 说说"))
        #expect(result.errors.hasSuffix("说… (496,000 more characters)\n"))
        #expect(result.errors.utf8.count < 20_000)
    }

    @Test("a syntax error stops everything, with its place")
    func syntaxError() throws {
        let tool = try Tool(
            Sample.files([
                "Plugins/broken.lua": "local plugin = {\nfunction plugin.page() end\n",
                "broadsheet.yaml": "plugins: [reader, broken]",
            ]))
        let result = try tool.run("run", "page.txt")
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.errors.hasPrefix("Plugins/broken.lua:2: this is not Lua: '(' expected"))
    }

    @Test("a plugin that cannot start stops everything")
    func start() throws {
        let tool = try Tool(
            Sample.files([
                "Plugins/late.lua": Sample.plugin(
                    "late", "function plugin.start()\n  error(\"no data\")\nend"),
                "broadsheet.yaml": "plugins: [reader, late]",
            ]))
        let result = try tool.run("run", "page.txt", "--format", "json", "--output", "out.json")
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("Plugins/late.lua:3: no data"))
        #expect(tool.text(of: "out.json") == nil)
    }
}

import Broadsheet
import BroadsheetLua
import Foundation
import Testing

@Suite("Loading a plugin")
struct LoadingTests {
    @Test("names the line of a syntax error")
    func syntax() throws {
        let fixture = try LuaFixture("local plugin = {}\nfunction plugin.article(\nreturn plugin")
        let failure = try #require(throws: Failure.self) { try fixture.plugin() }
        #expect(failure.code == .pluginSyntax)
        #expect(failure.location?.line == 3)
        #expect(failure.location?.file.hasSuffix("plugin.lua") == true)
    }

    @Test("collects all that is wrong with the table")
    func faults() throws {
        let fixture = try LuaFixture(
            """
            local plugin = {
              name = "other",
              version = 1,
              requires = { "article.organisations" },
              options = {
                threshold = { type = "numbr", default = 1, help = "x" },
                share = { type = "number", default = 3, maximum = 1 },
              },
              colour = "red",
            }
            function plugin.artcle(article) end
            return plugin
            """)
        let error = try #require(throws: ConfigurationError.self) { try fixture.plugin() }
        let subjects = error.faults.map(\.subject)
        for subject in [
            "name", "version", "api", "summary", "article.organisations", "threshold.type",
            "share.help", "share.default", "colour", "artcle",
        ] {
            #expect(subjects.contains(subject), "\(subject) is missing from \(subjects)")
        }
        let hook = try #require(error.faults.first { $0.subject == "artcle" })
        #expect(hook.nearest == "article")
        #expect(hook.location?.line == 11)
        let capability = try #require(error.faults.first { $0.subject == "article.organisations" })
        #expect(capability.nearest == "article.organizations")
        #expect(capability.location?.line == 4)
    }

    @Test("tells that a file returned no table")
    func noTable() throws {
        let fixture = try LuaFixture("local plugin = {}")
        let failure = try #require(throws: Failure.self) { try fixture.plugin() }
        #expect(failure.message.contains("returned nothing"))
    }

    @Test("gives options, their defaults, and refuses to have them changed")
    func options() throws {
        let fixture = try LuaFixture(
            body: """
                function plugin.article(article)
                  article.metadata.a = plugin.options.a
                  article.metadata.b = plugin.options.b[2]
                  plugin.options.a = 5
                end
                """,
            options: """
                { a = { type = "integer", default = 3, help = "A." },
                  b = { type = "list", items = "string", default = { "x", "y" }, help = "B." } }
                """)
        let result = try fixture.run()
        #expect(result.message.contains("read-only"))
        let again = try LuaFixture(
            body: """
                function plugin.article(article)
                  article.metadata.a = plugin.options.a
                end
                """,
            options: "{ a = { type = \"integer\", default = 3, help = \"A.\" } }"
        ).run(options: ["a": 8])
        #expect(again.article?.metadata["a"] == 8)
    }

    @Test("follows no link out of the plugin's folder")
    func links() throws {
        let fixture = try LuaFixture(body: "function plugin.article() end")
        let link = fixture.folder.appendingPathComponent("words.txt")
        try FileManager.default.createSymbolicLink(
            at: link, withDestinationURL: URL(fileURLWithPath: "/etc/hostname"))
        let failure = try #require(throws: Failure.self) { try fixture.plugin() }
        #expect(failure.code == .pluginLoad)
        #expect(failure.location?.file.hasSuffix("probe/words.txt") == true)
        try FileManager.default.removeItem(at: link)
        try FileManager.default.createSymbolicLink(
            at: link, withDestinationURL: fixture.folder.appendingPathComponent("plugin.lua"))
        #expect(throws: Never.self) { try fixture.plugin() }
    }

    @Test("identifies a plugin by all its files but README and cases")
    func identity() throws {
        let source = "local plugin = {}\nreturn plugin"
        func identity(_ files: [String: String]) throws -> String {
            let fixture = try LuaFixture(source, files: files)
            return try withExtendedLifetime(fixture) { try PluginSource(path: $0.path).identity }
        }
        let plain = try identity([:])
        #expect(try identity(["README.md": "x", "cases.lua": "return {}"]) == plain)
        #expect(try identity(["cases/dates.lua": "x", "cases/shared/made.lua": "x"]) == plain)
        #expect(try identity(["words.txt": "x"]) != plain)
    }

    @Test("runs a file again that has failed, and knows one that requires itself")
    func failedFile() throws {
        let fixture = try LuaFixture(
            """
            local plugin = { name = "probe", version = "1.0.0", api = 1, summary = "A probe." }
            local first = select(2, pcall(require, "failing"))
            local again = select(2, pcall(require, "failing"))
            assert(first:find("on purpose") and first == again, again)
            local circle = select(2, pcall(require, "circle"))
            assert(circle:find("requires itself"), circle)
            function plugin.article() end
            return plugin
            """,
            files: [
                "failing.lua": #"error("on purpose")"#, "circle.lua": #"return require("circle")"#,
            ])
        #expect(throws: Never.self) { try fixture.plugin() }
    }

    @Test(
        "keeps from a plugin what is no part of its identity",
        arguments: [
            #"require("cases")"#, #"require("cases.dates")"#,
            #"require("broadsheet").data.text("README.md")"#,
            #"require("broadsheet").data.text("cases/dates.lua")"#,
        ])
    func papers(_ reading: String) throws {
        let fixture = try LuaFixture(
            """
            local plugin = { name = "probe", version = "1.0.0", api = 1, summary = "A probe." }
            \(reading)
            return plugin
            """,
            files: ["cases.lua": "return {}", "cases/dates.lua": "return {}", "README.md": "#"])
        #expect(throws: (any Error).self) { try fixture.plugin() }
    }
}

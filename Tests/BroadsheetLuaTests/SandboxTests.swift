import Broadsheet
import Testing

@Suite("The sandbox")
struct SandboxTests {
    @Test(
        "has no way out of the plugin",
        arguments: [
            "io", "os", "debug", "package", "dofile", "loadfile", "collectgarbage", "string.dump",
        ])
    func absent(name: String) throws {
        let fixture = try LuaFixture(
            body: "plugin.article = function(a) assert(\(name) == nil) end")
        #expect(try fixture.run().failures.isEmpty)
    }

    @Test("says where a plugin asked for io")
    func usesIO() throws {
        let fixture = try LuaFixture(
            body: """
                function plugin.article(article)
                  io.open("x")
                end
                """)
        let failure = try #require(try fixture.run().failures.first)
        #expect(failure.code == .pluginError)
        #expect(failure.location?.line == 4)
        #expect(failure.location?.file.hasSuffix("probe/plugin.lua") == true)
        #expect(failure.message.contains("io"))
    }

    @Test("refuses bytecode")
    func bytecode() throws {
        let fixture = try LuaFixture(
            body: #"""
                function plugin.article(article)
                  local chunk, why = load("\27Lua", "x", "b")
                  assert(chunk == nil and why:find("mode"), why)
                  assert(load("\27Lua") == nil)
                  assert(load("return 1 + 1")() == 2)
                end
                """#)
        #expect(try fixture.run().message.isEmpty)
    }

    @Test("refuses finalizers")
    func finalizers() throws {
        let fixture = try LuaFixture(
            body: "function plugin.article() setmetatable({}, { __gc = function() end }) end")
        #expect(try fixture.run().message.contains("__gc"))
    }

    @Test("gives each plugin its own libraries")
    func ownLibraries() throws {
        let evil = try LuaFixture(
            body: "function plugin.article() string.find = nil; table.concat = nil end",
            name: "evil")
        let good = try LuaFixture(
            body: """
                function plugin.article(article)
                  assert(("abc"):find("b") == 2 and string.find("abc", "b") == 2)
                  assert(table.concat({ 1, 2 }, "-") == "1-2")
                end
                """, name: "good")
        let session = try Chain([try evil.plugin(), try good.plugin()]).makeSession()
        let result = session.process(Page(id: "p", path: "p", articles: [.sample]))
        #expect(result.failures.isEmpty, "\(result.message)")
    }

    @Test("hides the metatable of strings")
    func stringMetatable() throws {
        let fixture = try LuaFixture(
            body: "function plugin.article() assert(getmetatable('') == false) end")
        #expect(try fixture.run().message.isEmpty)
    }

    @Test("refuses globals once the plugin has started")
    func globals() throws {
        let fixture = try LuaFixture(
            body: """
                counter = 0
                function plugin.article(article)
                  counter = counter + 1
                end
                """)
        let result = try fixture.run()
        #expect(result.message.contains("global 'counter'"))
        #expect(result.failures.first?.location?.line == 5)
    }

    @Test("lets require reach host modules and the plugin's own files alone")
    func require() throws {
        let fixture = try LuaFixture(
            """
            local words = require("words")
            local text = require("broadsheet.text")
            local plugin = { name = "probe", version = "1.0.0", api = 1, summary = "A probe." }
            function plugin.article(article)
              assert(words.first == "会议" and text.length(words.first) == 2)
              local found, why = pcall(require, "os")
              assert(not found and why:find("no module 'os'"), why)
            end
            return plugin
            """, files: ["words.lua": "return { first = \"会议\" }"])
        #expect(try fixture.run().message.isEmpty)
    }

    @Test("shows no addresses and traverses in a fixed order")
    func determinism() throws {
        let fixture = try LuaFixture(
            body: """
                function plugin.article(article)
                  assert(tostring({}) == "table" and tostring(print) == "function")
                  local keys = {}
                  for key in pairs({ 10, 20, z = 1, b = 2, [7.5] = 3, ["会"] = 4, [-1] = 5 }) do
                    keys[#keys + 1] = tostring(key)
                  end
                  article.metadata.keys = table.concat(keys, " ")
                  article.metadata.random = math.random(1000000)
                end
                """)
        let first = try fixture.run()
        #expect(first.message.isEmpty)
        #expect(first.article?.metadata["keys"] == "1 2 -1 7.5 b z 会")
        #expect(try fixture.run().article == first.article)
    }
}

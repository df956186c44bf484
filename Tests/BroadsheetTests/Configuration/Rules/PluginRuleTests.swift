import Broadsheet
import Testing

@Suite("The rules on a chain's plugins")
struct PluginRuleTests {
    @Test("a name that no plugin has is refused with the nearest right one")
    func unknownPlugin() throws {
        let found = try faults(in: #"{"plugins": ["segmnt", "magic"]}"#, [plugin("segment")])
        #expect(found.map(\.code) == [.unknownPlugin, .unknownPlugin])
        #expect(found.map(\.subject) == ["segmnt", "magic"])
        #expect(found.map(\.nearest) == ["segment", nil])
        #expect(found[0].location == .chain(1, 14))
    }

    @Test("a misspelt provider is not missed once more by what comes after")
    func noFollowUp() throws {
        let plugins = [
            plugin("segment", provides: ["page.articles"]),
            plugin("tags", requires: ["page.articles"]),
        ]
        let found = try faults(in: #"{"plugins": ["segmnt", "tags"]}"#, plugins)
        #expect(found.map(\.code) == [.unknownPlugin])
    }

    @Test("a plugin that cannot be loaded gives its own faults, once, beside the others")
    func load() throws {
        let found = try faults(
            in: #"{"plugins": ["broken", "nobody", {"broken": {"as": "again"}}]}"#,
            BrokenCatalogue())
        #expect(found.map(\.code) == [.unknownPlugin, .unknownHook, "plugin.syntax"])
        #expect(found.map(\.plugin) == ["nobody", "broken", "broken"])
        #expect(found[1].nearest == "article")
        #expect(found[2].location == SourceLocation(file: "plugin.lua", line: 9))
    }

    @Test("an error of any other kind is a failure to load at the plugin's line")
    func otherError() throws {
        let found = try faults(in: #"{"plugins": ["odd"]}"#, BrokenCatalogue())
        #expect(found.map(\.code) == [.pluginLoad])
        #expect(found[0].location == .chain(1, 14))
        #expect(found[0].message == "Odd()")
    }

    @Test("a name stands once in a chain, and the fault says where the first is")
    func duplicateName() throws {
        let found = try faults(
            in: #"{"plugins": ["a", {"b": {"as": "a"}}, {"a": {"as": "c"}}]}"#,
            [plugin("a"), plugin("b")])
        #expect(found.map(\.code) == [.duplicateName])
        #expect(
            found[0].remedy
                == .rename(first: Remedy.Place(plugin: "a", location: .chain(1, 14))))
    }
}

private struct BrokenCatalogue: PluginCatalogue {
    struct Odd: Error {}

    let names = ["broken", "odd"]

    func plugin(named name: String) throws -> (any Plugin)? {
        switch name {
        case "broken":
            let syntax = Failure(
                .pluginSyntax, "unexpected symbol",
                location: SourceLocation(file: "plugin.lua", line: 9))
            throw ConfigurationError([
                Fault(syntax, plugin: name),
                Fault(
                    .unknownHook, at: SourceLocation(file: "plugin.lua", line: 3),
                    subject: "artcle", nearest: "article"),
            ])
        case "odd": throw Odd()
        default: return nil
        }
    }
}

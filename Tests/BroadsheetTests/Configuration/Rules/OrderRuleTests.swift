import Broadsheet
import Testing

@Suite("The rules on a chain's order")
struct OrderRuleTests {
    private let plugins = [
        plugin("layout", provides: ["page.labels"]),
        plugin("segment", requires: ["page.labels"], provides: ["page.articles"]),
        plugin("clean", requires: ["article.title"], provides: ["article.paragraphs"]),
        plugin("names", requires: ["page.articles"], provides: ["article.organizations"]),
        plugin("tags", requires: ["article.organizations"], provides: ["article.tags"]),
    ]

    @Test("a chain in the right order has no fault")
    func rightOrder() throws {
        let chain = #"{"plugins": ["layout", "segment", "clean", "names", "tags"]}"#
        #expect(try faults(in: chain, plugins).isEmpty)
    }

    @Test("a requirement that is provided later is refused with the line to move")
    func providedLater() throws {
        let found = try faults(
            in: """
                {"plugins": [
                  "layout",
                  "names",
                  "tags",
                  "segment"
                ]}
                """, plugins)
        #expect(found.map(\.code) == [.unmetRequirement])
        #expect(found[0].plugin == "names")
        #expect(found[0].subject == "page.articles")
        // To move `names` down would part it from `tags`.
        #expect(
            found[0].remedy
                == .move(
                    Remedy.Place(plugin: "segment", location: .chain(5, 3)), .before,
                    of: Remedy.Place(plugin: "names", location: .chain(3, 3))))
    }

    @Test("of two plugins the one moves that breaks nothing else")
    func moveDown() throws {
        let found = try faults(in: #"{"plugins": ["segment", "layout", "names"]}"#, plugins)
        #expect(found.map(\.subject) == ["page.labels"])
        let names = try faults(
            in: #"{"plugins": ["names", "layout", "segment"]}"#, plugins)
        #expect(
            names.first?.remedy
                == .move(
                    Remedy.Place(plugin: "names", location: .chain(1, 14)), .after,
                    of: Remedy.Place(plugin: "segment", location: .chain(1, 33))))
    }

    @Test("a requirement that nobody provides is refused with the plugins that would")
    func providedByNobody() throws {
        let found = try faults(in: #"{"plugins": ["names", "tags"]}"#, plugins)
        #expect(found.map(\.code) == [.unmetRequirement])
        #expect(
            found[0].remedy
                == .add(
                    ["segment"], before: Remedy.Place(plugin: "names", location: .chain(1, 14))))
    }

    @Test("what is given need not be provided, nor what it implies")
    func given() throws {
        let chain = #"{"plugins": ["clean", "names"], "given": ["page.articles"]}"#
        #expect(try faults(in: chain, plugins).isEmpty)
    }

    @Test("a capability that is not in the list is refused, in a manifest and in the file")
    func unknownCapability() throws {
        let found = try faults(
            in: #"{"plugins": ["odd", {"odd": {"as": "odder"}}], "given": ["page.article"]}"#,
            [plugin("odd", requires: ["article.titel"], provides: ["metadata.x", "mood"])])
        #expect(found.allSatisfy { $0.code == .unknownCapability })
        #expect(found.map(\.subject) == ["article.titel", "mood", "page.article"])
        #expect(found.map(\.nearest) == ["article.title", nil, "page.articles"])
        #expect(found.map(\.plugin) == ["odd", "odd", nil])
    }

    @Test("a plugin that changes words after spans are set is refused with where to move it")
    func frozenText() throws {
        let found = try faults(
            in: #"{"plugins": ["layout", "segment", "names", "clean"]}"#, plugins)
        #expect(found.map(\.code) == [.frozenOrder])
        #expect(found[0].plugin == "clean")
        #expect(found[0].subject == "article.paragraphs")
        #expect(found[0].found == "names")
        guard case .move(let moved, .before, let target) = found[0].remedy else {
            Issue.record("no line to move")
            return
        }
        #expect(moved.plugin == "clean")
        #expect(target.plugin == "names")
    }

    @Test("a chain made in code is checked by the same rules")
    func validate() throws {
        try Chain([plugins[0], plugins[1], plugins[3]]).validate()
        let wrong = Chain(
            [
                Chain.Entry(plugins[3]), Chain.Entry(plugins[3]),
                Chain.Entry(plugins[0], options: OptionValues(["colour": "red"])),
            ], given: ["page.articels"])
        let error = #expect(throws: ConfigurationError.self) { try wrong.validate() }
        #expect(
            error?.faults.map(\.code) == [
                .duplicateName, .unknownOption, .unknownCapability, .unmetRequirement,
                .unmetRequirement,
            ])
    }

    @Test("an entry made in code has the default of each option that it does not set")
    func defaults() {
        let options = [
            OptionSchema("a", .string, default: "x", help: ""),
            OptionSchema("b", .string, default: "y", help: ""),
        ]
        let entry = Chain.Entry(plugin("p", options: options), options: OptionValues(["b": "z"]))
        #expect(entry.options == OptionValues(["a": "x", "b": "z"]))
    }
}

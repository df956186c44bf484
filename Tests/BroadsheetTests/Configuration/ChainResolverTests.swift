import Broadsheet
import Testing

@Suite("A chain made of a chain file")
struct ChainResolverTests {
    private let plugins = PluginList([
        plugin("segment", provides: ["page.articles"]),
        plugin(
            "tags", requires: ["page.articles"], provides: ["article.tags"],
            options: [
                OptionSchema("threshold", .number(minimum: 0, maximum: 1), default: 0.5, help: ""),
                OptionSchema("words", .list(of: .string), default: [], help: ""),
                OptionSchema("limit", .integer(minimum: 1, maximum: nil), default: 3, help: ""),
                OptionSchema("strict", .boolean, default: false, help: ""),
            ]),
    ])

    @Test("has the plugins in order, with their names, options and limits")
    func chain() throws {
        let file = try chainFile(
            """
            {"plugins": ["segment", {"tags": {"threshold": 0.7}},
                         {"tags": {"as": "more-tags", "limits": {"memory": 10}}}],
             "limits": {"memory": 20, "time": 1}}
            """)
        let chain = try ChainResolver(catalogue: plugins).resolve(file).chain
        #expect(chain.entries.map(\.name) == ["segment", "tags", "more-tags"])
        #expect(chain.entries.map { $0.plugin.manifest.name } == ["segment", "tags", "tags"])
        #expect(chain.entries[1].options["threshold"] == 0.7)
        #expect(chain.entries[2].options["threshold"] == 0.5)
        #expect(chain.entries.map(\.limits.memory) == [20, 20, 10])
        #expect(chain.entries[2].limits.time == 1)
        #expect(chain.entries[2].limits.instructions == Limits().instructions)
        #expect(chain.entries[1].location == .chain(1, 26))
    }

    @Test("knows of each value where it comes from; the command line comes last")
    func origins() throws {
        let file = try chainFile(
            #"{"plugins": ["segment", {"tags": {"threshold": 0.7, "limit": 2}}]}"#)
        let resolved = try ChainResolver(catalogue: plugins).resolve(
            file, overrides: ["tags.threshold=0.1", "tags.threshold=1"])
        let options = resolved.options[1]
        #expect(options.map(\.name) == ["threshold", "words", "limit", "strict"])
        #expect(options.map(\.value) == [1, [], 2, false])
        #expect(
            options.map(\.origin) == [
                .commandLine("tags.threshold=1"), .pluginDefault, .chainFile(.chain(1, 62)),
                .pluginDefault,
            ])
    }

    @Test("text of the command line becomes a value of the option's type")
    func conversion() throws {
        let file = try chainFile(#"{"plugins": ["segment", "tags"]}"#)
        let resolved = try ChainResolver(catalogue: plugins).resolve(
            file, overrides: ["tags.words=甲, 乙=丙", "tags.limit=7", "tags.strict=true"])
        #expect(resolved.options[1].map(\.value) == [0.5, ["甲", "乙=丙"], 7, true])
        #expect(resolved.failurePolicy == .continue)
        #expect(resolved.maximumFailures == 100)
    }

    @Test("all that is wrong comes at once, by place")
    func allAtOnce() throws {
        let found = try faults(
            in: """
                {
                  "plugins": [
                    {"tags": {"treshold": 0.7}},
                    "segmnt",
                    {"tags": {"threshold": 7}}
                  ],
                  "limit": 1,
                  "given": ["page.label"]
                }
                """, plugins, overrides: ["tags.limit=many", "nonsense"])
        #expect(
            found.map(\.code) == [
                .unmetRequirement, .unknownOption, .unknownPlugin, .duplicateName, .optionType,
                .unknownKey, .unknownCapability, .malformedOverride, .optionType,
            ])
        #expect(found.dropLast(2).compactMap(\.location?.line) == [3, 3, 4, 5, 5, 7, 8])
        #expect(found.suffix(2).map(\.argument) == ["nonsense", "tags.limit=many"])
    }

    @Test("a file that cannot be read gives that fault alone")
    func unreadableAlone() {
        let error = #expect(throws: ConfigurationError.self) {
            try faults(in: #"{"plugins": ["nobody", {"tags": ]}"#, plugins)
        }
        #expect(error?.faults.map(\.code) == [.syntax])
    }
}

import Broadsheet
import Foundation
import Testing

@Suite("The rules on a plugin's options")
struct OptionRuleTests {
    private let tags = plugin(
        "tags",
        options: [
            OptionSchema("threshold", .number(minimum: 0, maximum: 1), default: 0.5, help: ""),
            OptionSchema("mode", .choice(["loose", "strict"]), default: "loose", help: ""),
            OptionSchema("words", .list(of: .string), default: [], help: ""),
        ])

    @Test("an option that the plugin has not is refused with the nearest right one")
    func unknownOption() throws {
        let found = try faults(
            in: #"{"plugins": [{"tags": {"treshold": 1}}]}"#, [tags], overrides: ["tags.wrods=a"])
        #expect(found.map(\.code) == [.unknownOption, .unknownOption])
        #expect(found.map(\.nearest) == ["threshold", "words"])
        #expect(found[0].location == .chain(1, 24))
        #expect(found[0].expected == "one of threshold, mode, words")
        #expect(found[1].argument == "tags.wrods=a")
        #expect(found[1].location == nil)
    }

    @Test(
        "a value of another type, out of bounds or none of the choices is refused",
        arguments: [
            (#""threshold": "0,5""#, "number from 0 to 1", #"string "0,5""#),
            (#""threshold": 2"#, "number from 0 to 1", "integer 2"),
            (#""threshold": null"#, "number from 0 to 1", "null"),
            (#""mode": "strikt""#, "one of loose, strict", #"string "strikt""#),
            (#""words": ["a", 1]"#, "list of string", "list of 2"),
        ])
    func type(option: String, expected: String, found: String) throws {
        let faults = try faults(in: #"{"plugins": [{"tags": {\#(option)}}]}"#, [tags])
        #expect(faults.map(\.code) == [.optionType])
        #expect(faults[0].expected == expected)
        #expect(faults[0].found == found)
        #expect(faults[0].location?.line == 1)
    }

    @Test("a wrong value of the command line is refused by naming the argument")
    func argument() throws {
        let found = try faults(
            in: #"{"plugins": ["tags"]}"#, [tags],
            overrides: ["tags.threshold=high", "tags.mode=strct"])
        #expect(found.map(\.argument) == ["tags.threshold=high", "tags.mode=strct"])
        #expect(found.map(\.found) == [#"string "high""#, #"string "strct""#])
        #expect(found[1].nearest == "strict")
    }

    @Test("an argument for a plugin that is not in the chain is refused")
    func strayOverride() throws {
        let found = try faults(
            in: #"{"plugins": ["tags"]}"#, [tags], overrides: ["tag.threshold=1"])
        #expect(found.map(\.code) == [.unknownPlugin])
        #expect(found[0].argument == "tag.threshold=1")
        #expect(found[0].nearest == "tags")
    }

    @Test(
        "an argument of another form is refused",
        arguments: ["threshold=1", "tags.threshold", "tags.=1", ".threshold=1", "=", ""])
    func malformedOverride(argument: String) throws {
        let found = try faults(in: #"{"plugins": ["tags"]}"#, [tags], overrides: [argument])
        #expect(found.map(\.code) == [.malformedOverride])
    }

    @Test("an option whose name a chain file uses for something else is refused")
    func reservedOption() throws {
        let shout = plugin(
            "shout", options: [OptionSchema("limits", .string, default: "", help: "")])
        let found = try faults(in: #"{"plugins": ["shout"]}"#, [shout])
        #expect(found.map(\.code) == [.reservedOption])
        #expect(found.map(\.subject) == ["limits"])
    }

    @Test("a file is looked for in the plugin's folder and nowhere else")
    func file() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("option-file-\(UUID().uuidString)/lexicon")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
        try Data().write(to: folder.appendingPathComponent("names.tsv"))
        try Data().write(to: folder.appendingPathComponent("../outside.tsv"))
        let lexicon = FolderPlugin(
            manifest: Manifest(
                name: "lexicon",
                options: [
                    OptionSchema("names", .list(of: .file), default: [], help: "")
                ],
                source: folder.path))
        let found = try faults(
            in: """
                {"plugins": [{"lexicon": {
                  "names": ["names.tsv", "other.tsv", "../outside.tsv", "/etc/hostname"]}}]}
                """, [lexicon])
        #expect(found.map(\.code) == [.optionFile, .optionFile, .optionFile])
        #expect(found.map(\.found) == ["other.tsv", "../outside.tsv", "/etc/hostname"])
    }
}

private struct FolderPlugin: Plugin {
    let manifest: Manifest

    func makeHandlers(_ context: PluginContext) -> Handlers { Handlers() }
}

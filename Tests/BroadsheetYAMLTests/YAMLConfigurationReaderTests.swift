import Broadsheet
import BroadsheetYAML
import SeededRandom
import Testing

#if YAML
@Suite("Configuration in YAML")
struct YAMLConfigurationReaderTests {
    private func read(_ text: String) throws -> ConfigurationNode {
        try YAMLConfigurationReader().read(Array(text.utf8), file: "chain.yaml")
    }

    private func fault(of text: String) throws -> Fault {
        let error = #expect(throws: ConfigurationError.self) { try read(text) }
        #expect(error?.faults.count == 1)
        return try #require(error?.faults.first)
    }

    @Test("makes the tree that JSON makes, with the same places")
    func sameTree() throws {
        let text = """
            {
              "plugins": ["a", {"b": {"词": "二\\n三", "x": [1, -2.5, 1e3, true, null]}}],
              "limits": {"memory": "64 MB", "deep": [[], {}, ""]},
              "big": 18446744073709551616, "zero": -0
            }
            """
        let json = try JSONConfigurationReader().read(Array(text.utf8), file: "chain.yaml")
        #expect(try read(text) == json)
    }

    @Test("makes of block style the values that JSON has")
    func blockStyle() throws {
        let yaml = try read(
            """
            plugins:            # in order
              - segment
              - activity-tags:
                  threshold: 0.5
                  names: [甲, "乙"]
            limits: { memory: 64 MB, time: 30 s }
            """)
        let json = try JSONConfigurationReader().read(
            Array(
                """
                {"plugins": ["segment", {"activity-tags": {"threshold": 0.5, "names": ["甲", "乙"]}}],
                 "limits": {"memory": "64 MB", "time": "30 s"}}
                """.utf8), file: "chain.json")
        #expect(yaml.jsonValue == json.jsonValue)
        let plugins = try #require(yaml.table?.first?.value.list)
        #expect(plugins.map(\.location.line) == [2, 3])
        #expect(plugins.map(\.location.column) == [5, 5])
    }

    @Test(
        "scalars are those of the core schema",
        arguments: [
            ("yes", .string("yes")), ("on", .string("on")), ("True", .bool(true)),
            ("FALSE", .bool(false)), ("~", .null), ("", .null), ("Null", .null),
            ("0x1F", .integer(31)), ("0o17", .integer(15)), ("+12", .integer(12)),
            ("012", .integer(12)), ("1_000", .string("1_000")), ("12:30", .string("12:30")),
            ("2023-04-11", .string("2023-04-11")), (".5", .number(0.5)), ("5.", .number(5)),
            ("1e-2", .number(0.01)), ("0x", .string("0x")), ("1e", .string("1e")),
            (".", .string(".")), ("\"7\"", .string("7")), ("'~'", .string("~")),
            ("!!str 7", .string("7")), ("!!int 7", .integer(7)), ("!!float 7", .number(7)),
            ("<<", .string("<<")),
        ] as [(String, ConfigurationNode.Value)])
    func coreSchema(text: String, value: ConfigurationNode.Value) throws {
        #expect(try read("- \(text)").list?.first?.value == value)
    }

    @Test("what is not YAML is one fault with its line and column")
    func syntax() throws {
        let fault = try fault(of: "plugins:\n  - a\n - b\n")
        #expect(fault.code == .syntax)
        #expect(fault.location == SourceLocation(file: "chain.yaml", line: 3, column: 2))
        #expect(fault.message?.contains("did not find expected") == true)
    }

    @Test(
        "a key that comes twice is refused",
        arguments: [("a: 1\na: 2", "a"), ("x: { 1: a, \"1\": b }", "1")])
    func duplicateKey(text: String, key: String) throws {
        let fault = try fault(of: text)
        #expect(fault.code == .duplicateKey)
        #expect(fault.subject == key)
        #expect(fault.location?.line != nil)
    }

    @Test("a second document is refused")
    func documents() throws {
        let fault = try fault(of: "a: 1\n---\nb: 2\n")
        #expect(fault.code == .syntax)
        #expect(fault.location?.line == 2)
    }

    @Test("an alias stands for what its anchor names")
    func aliases() throws {
        let root = try read("a: &words [x, y]\nb: *words\n")
        #expect(root.table?.map(\.value.jsonValue) == [["x", "y"], ["x", "y"]])
        #expect(try fault(of: "a: *nothing").code == .syntax)
    }

    @Test("aliases of aliases are refused before they fill the memory")
    func aliasBomb() throws {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        #expect(try fault(of: text).code == .unusableValue)
    }

    @Test("nesting is read to a depth that no chain file has, and refused beyond")
    func depth() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(try read(nested(200)).list?.count == 1)
        #expect(try fault(of: nested(100_000)).code == .syntax)
        #expect(try fault(of: String(repeating: "- ", count: 100_000)).code == .syntax)
    }

    @Test(
        "what a configuration cannot hold is refused",
        arguments: [".inf", "-.INF", ".nan", "!!int x", "!colour red", "!!set {a}", "{[1]: 2}"])
    func unusable(text: String) throws {
        #expect(try fault(of: "a: \(text)").code == .unusableValue)
    }

    @Test("a control character is refused where it stands")
    func controlCharacter() throws {
        let fault = try fault(of: "a: 1\n甲: \u{1}")
        #expect(fault.code == .syntax)
        #expect(fault.location == SourceLocation(file: "chain.yaml", line: 2, column: 4))
        #expect(fault.found == "U+1")
    }

    @Test("bytes that are not UTF-8 are refused where they stand")
    func encoding() throws {
        let bytes = Array("a: 1\n甲: ".utf8) + [0xC3, 0x28]
        let error = #expect(throws: ConfigurationError.self) {
            try YAMLConfigurationReader().read(bytes, file: "x.yaml")
        }
        #expect(error?.faults.map(\.code) == [.encoding])
        #expect(
            error?.faults.map(\.location) == [SourceLocation(file: "x.yaml", line: 2, column: 4)])
    }

    @Test("an empty file is null")
    func empty() throws {
        #expect(try read("").value == .null)
        #expect(try read("# nothing\n").value == .null)
        #expect(ChainFile(try read("")).faults.map(\.code) == [.empty])
    }

    @Test("no bytes make the reader trap")
    func anyBytes() {
        var random = SplitMix64(seed: 11)
        let marks = Array("ab:-[]{},&*!|>%#'\"?~01. \n\t\\u<<".utf8)
        let alphabet = marks + [0xE4, 0xB8, 0xAD, 0xFF, 0]
        for _ in 0..<3000 {
            let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
            }
            do {
                let node = try YAMLConfigurationReader().read(bytes, file: "x.yaml")
                #expect(ChainFile(node).location.file == "x.yaml")
            } catch let error {
                #expect((error as? ConfigurationError)?.faults.count == 1)
            }
        }
    }
}
#else
@Suite("Configuration in YAML, without the package trait")
struct YAMLConfigurationReaderTests {
    @Test("every file is refused by saying which trait is missing")
    func needsTrait() {
        let error = #expect(throws: ConfigurationError.self) {
            try YAMLConfigurationReader().read(Array("a: 1".utf8), file: "x.yaml")
        }
        #expect(error?.faults.map(\.code) == [.needsYAML])
    }
}
#endif

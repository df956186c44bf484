import Broadsheet
import Testing

@Suite("What a chain file says")
struct ChainFileTests {
    @Test("names, options, other names and limits of its plugins")
    func content() throws {
        let file = try chainFile(
            """
            {
              "plugins": [
                "segment",
                {"activity-tags": {"threshold": 0.7, "as": "strict", "limits": {"time": "500 ms"}}},
                {"byline": null}
              ],
              "limits": {"memory": "64 MiB", "instructions": 1000, "time": 2},
              "given": ["metadata.city"],
              "on-error": "skip-page",
              "max-failures": 5
            }
            """)
        #expect(file.faults.isEmpty)
        #expect(file.entries.map(\.plugin) == ["segment", "activity-tags", "byline"])
        #expect(file.entries.map(\.name) == ["segment", "strict", "byline"])
        #expect(file.entries[1].options.map(\.key) == ["threshold"])
        #expect(file.entries[1].limits.time == 0.5)
        #expect(file.entries[1].location == .chain(4, 6))
        #expect(file.limits.memory == 64 << 20)
        #expect(file.limits.instructions == 1000)
        #expect(file.limits.time == 2)
        #expect(file.given.map(\.capability) == ["metadata.city"])
        #expect(file.failurePolicy == .skipPage)
        #expect(file.maximumFailures == 5)
    }

    @Test(
        "amounts of memory are in bytes or carry a unit",
        arguments: [
            ("2048", 2048), ("\"64 MB\"", 64_000_000), ("\"1.5GiB\"", 3 << 29),
            ("\"10 kB\"", 10_000), ("\"7 B\"", 7),
        ])
    func memory(written: String, bytes: Int) throws {
        let file = try chainFile(#"{"plugins": ["a"], "limits": {"memory": \#(written)}}"#)
        #expect(file.faults.isEmpty)
        #expect(file.limits.memory == bytes)
    }

    @Test(
        "amounts that make no sense are refused",
        arguments: ["\"64 mega\"", "0", "-5", "\"MB\"", "\"1e5 MB\"", "\"9999999999 GB\"", "true"])
    func nonsense(written: String) throws {
        let file = try chainFile(#"{"plugins": ["a"], "limits": {"memory": \#(written)}}"#)
        #expect(file.faults.map(\.code) == [.wrongType])
        #expect(file.faults.map(\.subject) == ["memory"])
    }

    @Test("an unknown key is a fault with the nearest right one, everywhere")
    func unknownKeys() throws {
        let file = try chainFile(
            """
            {"plugin": [],
             "plugins": [{"a": {"limits": {"memry": 1}}}],
             "limits": {"tme": 1},
             "on_error": "stop"}
            """)
        #expect(file.faults.allSatisfy { $0.code == .unknownKey })
        #expect(file.faults.map(\.nearest) == ["plugins", "memory", "time", "on-error"])
        #expect(file.faults[1].plugin == "a")
    }

    @Test("values of the wrong type are faults that say what is expected")
    func wrongTypes() throws {
        let file = try chainFile(
            """
            {"plugins": "a", "limits": 1, "given": [1], "on-error": "contine", "max-failures": 0}
            """)
        #expect(file.faults.map(\.code) == Array(repeating: .wrongType, count: 5))
        #expect(
            file.faults.map(\.subject)
                == ["plugins", "limits", "given", "on-error", "max-failures"])
        #expect(file.faults[3].nearest == "continue")
        #expect(file.faults[4].found == "integer 0")
    }

    @Test("a file without plugins is refused", arguments: ["{}", "null", #"{"plugins": []}"#])
    func empty(text: String) throws {
        #expect(try chainFile(text).faults.map(\.code) == [.empty])
    }

    @Test("options beside a plugin's name, instead of under it, are a fault of their own")
    func malformedEntry() throws {
        let file = try chainFile(#"{"plugins": [{"tags": null, "threshold": 1}, 7]}"#)
        #expect(file.faults.map(\.code) == [.malformedEntry, .malformedEntry])
        #expect(file.faults[0].found == "table of tags, threshold")
        #expect(file.faults[0].location == .chain(1, 29))
    }

    @Test("a name that no argument could reach is refused", arguments: ["a.b", "a=b", ""])
    func alias(name: String) throws {
        let file = try chainFile(#"{"plugins": [{"tags": {"as": "\#(name)"}}]}"#)
        #expect(file.faults.map(\.subject) == ["as"])
    }
}

import Testing

/// Swift never sees the Lua API, so that a call that can jump over Swift frames cannot be written
/// by mistake; and it calls the C side from the files that wrap it alone.
@Suite("Boundary to C")
struct BoundaryTests {
    @Test("Lua's and PCRE2's headers are included in the shim alone")
    func headers() throws {
        let files = try SourceFile.all(in: "Sources", endings: ["c", "h", "swift"])
        let inside: Set = ["CLua", "CPCRE2", "CLuaShim"]
        for file in files where !inside.contains(file.target) {
            #expect(!file.text.contains("#include"), "\(file.path)")
        }
        let header = try #require(files.first { $0.path.hasSuffix("include/CLuaShim.h") })
        for match in header.text.matches(of: /#include\s+[<\x22]([\w.\/]+)/) {
            #expect(["stdbool.h", "stddef.h", "stdint.h"].contains(match.output.1))
        }
    }

    @Test("an error is raised by the shim alone")
    func raising() throws {
        for file in try SourceFile.all(in: "Sources", endings: ["c", "h"])
        where file.text.contains(/\bluaL?_error\s*\(/) {
            #expect(file.target == "CLuaShim", "\(file.path)")
        }
    }

    /// The shim's plain structs and constants are what values are made of, and go everywhere in the
    /// Lua host; its functions do not.
    @Test("the shim's functions are called in State and Natives alone")
    func functions() throws {
        let header = try SourceFile.all(in: "Sources/CLuaShim/include", endings: ["h"])
        let names = Set(
            header.flatMap { $0.text.matches(of: /\b(bs_\w+)\s*\(/) }.map(\.output.1))
        #expect(names.count > 20)
        for file in try SourceFile.all(in: "Sources/BroadsheetLua", endings: ["swift"]) {
            let code = file.code
            let wraps = ["BroadsheetLua/State/", "BroadsheetLua/Natives/"]
                .contains { file.path.contains($0) }
            for match in code.matches(of: /\b(bs_\w+)\s*\(/)
            where names.contains(match.output.1) && !wraps {
                Issue.record(
                    "\(file.place(of: match.range.lowerBound, in: code)): \(match.output.1)")
            }
        }
    }
}

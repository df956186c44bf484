import Testing

/// What each target may import; and outside dependencies stay out of what it shows.
@Suite("Imports")
struct ImportTests {
    private static let system: Set = [
        "Foundation", "FoundationEssentials", "Dispatch", "Darwin", "Glibc", "Musl", "iconv",
    ]
    private static let mayImport: [String: Set<String>] = [
        "Broadsheet": ["Foundation", "FoundationEssentials"],
        "BroadsheetYAML": system.union(["Broadsheet", "Yams"]),
        "BroadsheetLua": system.union(["Broadsheet", "BroadsheetYAML", "CLuaShim"]),
        "BroadsheetStore": system.union(["Broadsheet", "GRDB"]),
        "BroadsheetCLI": system.union([
            "ArgumentParser", "Broadsheet", "BroadsheetLua", "BroadsheetPlugins",
            "BroadsheetStore", "BroadsheetYAML",
        ]),
    ]
    private static let mayBeShown: Set = ["Broadsheet", "Foundation", "FoundationEssentials"]

    private struct Import {
        var place: String
        var target: String
        var module: String
        var isPublic: Bool
    }

    private func imports() throws -> [Import] {
        let files = try SourceFile.all(in: "Sources", endings: ["swift"])
        return files.flatMap { file in
            let code = file.code
            return code.matches(of: /(?m)^\s*([\w@ ]* )?import (?:\w+ )?(\w+)/).map { match in
                Import(
                    place: file.place(of: match.output.2.startIndex, in: code),
                    target: file.target, module: String(match.output.2),
                    isPublic: match.output.1?.contains("public") ?? false)
            }
        }
    }

    @Test("are those of the table")
    func areAllowed() throws {
        let imports = try imports()
        #expect(imports.count > 20)
        for found in imports {
            let allowed = Self.mayImport[found.target]
            #expect(
                allowed?.contains(found.module) == true,
                "\(found.place): \(found.target) may not import \(found.module)")
        }
    }

    @Test("of outside dependencies are internal")
    func areInternal() throws {
        for found in try imports() where found.isPublic && found.target != "BroadsheetCLI" {
            #expect(
                Self.mayBeShown.contains(found.module), "\(found.place): public \(found.module)")
        }
    }

    @Test("of the bundled plugins are Foundation alone")
    func ofPlugins() throws {
        let files = try SourceFile.all(in: "Plugins", endings: ["swift"])
        for match in files.flatMap({ $0.code.matches(of: /import (\w+)/) }) {
            #expect(match.output.1 == "Foundation")
        }
    }
}

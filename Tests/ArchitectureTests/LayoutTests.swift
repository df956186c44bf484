import Foundation
import Testing

/// The shape of files and folders.
@Suite("Layout")
struct LayoutTests {
    private func files(_ endings: Set<String>) throws -> [SourceFile] {
        try SourceFile.all(in: "Sources", "Plugins", "Tests", "Examples", endings: endings)
            .filter { !$0.path.hasPrefix("Plugins/types/") }
    }

    @Test("no file is longer than 400 lines")
    func length() throws {
        for file in try files(["swift", "lua", "c", "h"]) {
            #expect(file.lines.count <= 401, "\(file.path): \(file.lines.count) lines")
        }
    }

    @Test("Swift and Lua are indented by spaces")
    func tabs() throws {
        for file in try files(["swift", "lua"]) {
            let number = file.lines.firstIndex { $0.contains("\t") }
            #expect(number == nil, "\(file.path):\((number ?? 0) + 1) has a tab")
        }
    }

    @Test("names say what a thing does")
    func names() throws {
        let vague = /(?:Helper|Util|Utilitie|Utility|Manager)s?(?:[.\/]|$)/
        for file in try files(["swift", "lua", "c", "h"]) {
            #expect(!file.path.contains(vague.ignoresCase()), "\(file.path)")
        }
        for file in try files(["swift"]) {
            let code = file.code
            let declared = /\b(?:class|struct|enum|protocol|actor|typealias)\s+(\w+)/
            for match in code.matches(of: declared) where match.output.1.contains(vague) {
                Issue.record("\(file.place(of: match.range.lowerBound, in: code))")
            }
        }
    }

    @Test("every plugin is a resource of BroadsheetPlugins")
    func resources() throws {
        let folder = SourceFile.root.appendingPathComponent("Plugins")
        let plugins = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { name in
                let file = folder.appendingPathComponent("\(name)/plugin.lua").path
                return FileManager.default.fileExists(atPath: file)
            }
        let manifest = try String(
            decoding: Data(contentsOf: SourceFile.root.appendingPathComponent("Package.swift")),
            as: UTF8.self)
        #expect(!plugins.isEmpty)
        for name in plugins {
            #expect(manifest.contains(".copy(\"\(name)\")"), "Package.swift copies no \(name)")
        }
    }
}

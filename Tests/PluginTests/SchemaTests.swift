import Broadsheet
import BroadsheetLua
import Foundation
import Testing

/// The schemas for editors say what there is; `RECORD=1` writes them anew.
@Suite("Schemas for editors")
struct SchemaTests {
    private static let folder = BundledPlugins.folder.appendingPathComponent("types")
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    private func text(_ schema: JSONValue) -> String {
        String(decoding: schema.json(indentation: 2), as: UTF8.self) + "\n"
    }

    private func compare(_ name: String, _ schema: JSONValue) throws {
        let url = Self.folder.appendingPathComponent(name)
        if Self.isRecording { try Data(text(schema).utf8).write(to: url) }
        let kept = try String(decoding: Data(contentsOf: url), as: UTF8.self)
        #expect(kept == text(schema), "run the tests with RECORD=1")
    }

    @Test("that of chain files is what the reader of chain files and the plugins say")
    func chain() throws {
        let manifests = try BundledPlugins.names.map { try BundledPlugins.plugin($0).manifest }
        try compare("broadsheet.schema.json", ChainSchema(plugins: manifests).json)
    }

    @Test("that of the NDJSON is what the code says")
    func article() throws {
        try compare("article.schema.json", ArticleSchema.json)
    }

    @Test("chain files name theirs", arguments: ["", "Examples/custom-plugin/"])
    func modeline(_ path: String) throws {
        let root = BundledPlugins.folder.deletingLastPathComponent()
        let file = root.appendingPathComponent("\(path)broadsheet.yaml")
        let line = try String(contentsOf: file, encoding: .utf8).prefix { $0 != "\n" }
        let mark = "# yaml-language-server: $schema="
        #expect(line.hasPrefix(mark))
        let schema = file.deletingLastPathComponent()
            .appendingPathComponent(String(line.dropFirst(mark.count)))
        #expect(FileManager.default.fileExists(atPath: schema.standardizedFileURL.path))
    }
}

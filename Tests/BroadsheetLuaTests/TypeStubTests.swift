import Broadsheet
import Foundation
import Testing

@testable import BroadsheetLua

/// The stubs for editors say what there is, and no more; `RECORD=1` writes them anew.
@Suite("Type stubs")
struct TypeStubTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Plugins/types")
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    private static let pages =
        TypeStubs.files.map { ($0.path, $0.text) } + [("README.md", ReferencePage.text)]

    @Test("the files are those that the tables give", arguments: pages)
    func filesAreUpToDate(path: String, text: String) throws {
        let url = Self.folder.appendingPathComponent(path)
        if Self.isRecording {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        let kept = try String(decoding: Data(contentsOf: url), as: UTF8.self)
        #expect(kept == text, "run the tests with RECORD=1")
    }

    @Test("no other file lies in the folder")
    func noStrayFiles() throws {
        let names = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path)
        let files = names.filter { $0.hasSuffix(".lua") }
        #expect(Set(files) == Set(TypeStubs.files.map(\.path)))
    }

    @Test("each class and alias that a type names is there")
    func noDanglingNames() throws {
        let text = TypeStubs.files.map(\.text).joined(separator: "\n")
        let declared = Set(
            text.matches(of: /---@(?:class|alias) ([\w.]+)/).map { String($0.output.1) })
        let used = Set(text.matches(of: /broadsheet\.[A-Z]\w*/).map { String($0.output) })
        #expect(used.subtracting(declared).isEmpty)
    }

    @Test("modules hold what is documented, and no more", arguments: ModuleReference.all)
    func modulesHoldWhatIsDocumented(module: ModuleReference) throws {
        let fixture = try LuaFixture(
            body: """
                function plugin.article()
                  for name in pairs(require("\(module.name)")) do print(name) end
                end
                """)
        let documented =
            FunctionReference.functions(of: module.name).map(\.name) + module.constants.map(\.name)
        let result = try fixture.run()
        #expect(result.message.isEmpty)
        #expect(result.log.map(\.message) == documented.sorted())
    }

    @Test("every module that can be required is documented")
    func modulesAreDocumented() {
        #expect(Set(ModuleReference.all.map(\.name)) == Set(HostAPI.moduleNames))
    }

    @Test("every function has a summary and an example", arguments: FunctionReference.all)
    func functionsAreDocumented(function: FunctionReference) {
        #expect(function.summary.hasSuffix("."), "\(function.name)")
        #expect(!function.example.isEmpty, "\(function.name)")
    }
}

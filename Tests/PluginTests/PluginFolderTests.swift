import Broadsheet
import BroadsheetLua
import Foundation
import Testing

@Suite struct PluginFolderTests {
    @Test func theFolderOfPluginsIsFound() {
        #expect(!BundledPlugins.names.isEmpty)
    }

    @Test(arguments: BundledPlugins.names)
    func textForReadersIsASentence(_ name: String) throws {
        let manifest = try BundledPlugins.plugin(name).manifest
        #expect(manifest.summary.hasSuffix("."), "a summary is a sentence")
        #expect(manifest.options.allSatisfy { $0.help.hasSuffix(".") }, "so is an option's help")
    }

    @Test(arguments: BundledPlugins.names)
    func nothingIsWrongWithAPlugin(_ name: String) {
        let check = PluginCheck(
            of: "\(BundledPlugins.folder.path)/\(name)", catalogue: BundledPlugins.catalogue)
        for fault in check.faults {
            let place = fault.location.map { "\($0.file):\($0.line ?? 0)" } ?? name
            Issue.record("\(place): \(fault.code.rawValue) \(fault.subject) \(fault.message ?? "")")
        }
        #expect(check.caseCount > 1)
    }
}

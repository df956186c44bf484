import Broadsheet
import BroadsheetYAML
import Foundation
import Testing

#if YAML
@Suite("The default chain")
struct DefaultChainTests {
    private let path = URL(fileURLWithPath: #filePath)
        .appendingPathComponent("../../../broadsheet.yaml").standardizedFileURL.path

    @Test("names the seven bundled plugins in their order and has no fault")
    func content() throws {
        let loader = ConfigurationLoader([YAMLConfigurationReader()])
        let file = ChainFile(try loader.load(path))
        #expect(file.faults.isEmpty)
        #expect(
            file.entries.map(\.name) == [
                "normalize", "layout", "segment", "byline", "organizations", "activities",
                "activity-tags",
            ])
        #expect(file.limits.memory == 64_000_000)
        #expect(file.limits.instructions == 50_000_000)
        #expect(file.limits.time == 30)
    }
}
#endif

import Broadsheet
import Foundation
import Testing

/// Whatever a page looks like, no bundled plugin may fail on it: a failure costs an article, or the whole
/// page, all that the plugin would have found.
@Suite("Damaged pages")
struct DamagedPageTests {
    /// How many pages are made; `BROADSHEET_FUZZ_PAGES` asks for more.
    private static let count =
        ProcessInfo.processInfo.environment["BROADSHEET_FUZZ_PAGES"].flatMap(Int.init) ?? 240

    @Test("go through the whole chain without a failure")
    func chain() throws {
        var damage = try PageDamage(DefaultChain.developmentTexts(), seed: 2)
        let pages = try (0..<Self.count).map { number in
            let metadata = damage.published().map { "{\"published\":\"\($0)\"}" }
            return try PageReader(path: "damaged-\(number).txt")
                .page(bytes: Array(damage.next().utf8), metadata: metadata.map { Array($0.utf8) })
        }
        let found = try DefaultChain.run(pages, jobs: 2)
        #expect(found.count == pages.count)
    }
}

import Broadsheet
import Foundation
import Testing

/// Papers differ in their quotation marks and in the width of their punctuation; what is told of a page
/// must not.
@Suite("The seed page in other marks")
struct OtherMarksTests {
    /// What stands for what.
    static let ways: [[Character: Character]] = [
        ["“": "\"", "”": "\""],
        ["“": "「", "”": "」"],
        ["，": ",", "：": ":", "；": ";", "！": "!", "？": "?", "（": "(", "）": ")"],
    ]

    @Test("has the same articles and activities, in its own marks", arguments: ways)
    func marks(_ marks: [Character: Character]) throws {
        func changed(_ text: String) -> String { String(text.map { marks[$0] ?? $0 }) }
        let seeds = try DefaultChain.seeds()
        let others = try seeds.map { page in
            let text = changed(page.lines.map(\.text).joined(separator: "\n"))
            let metadata = try #require(page.published).description
            return try PageReader(path: page.path)
                .page(
                    bytes: Array(text.utf8), metadata: Array("{\"published\":\"\(metadata)\"}".utf8)
                )
        }
        let usual = try DefaultChain.run(seeds).flatMap(\.articles)
        let found = try DefaultChain.run(others).flatMap(\.articles)
        #expect(found.map(\.title) == usual.map { changed($0.title) })
        #expect(found.map(\.paragraphs) == usual.map { $0.paragraphs.map(changed) })
        #expect(
            found.map { $0.activities.map(\.name) }
                == usual.map { $0.activities.map { changed($0.name) } })
        #expect(
            found.map { $0.activities.map { $0.tags.map(\.name) } }
                == usual.map { $0.activities.map { $0.tags.map(\.name) } })
    }
}

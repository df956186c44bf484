import Broadsheet
import Foundation
import Testing

@testable import BroadsheetLua

/// Plugins that are nearly right: whatever they do, the process lives and their state closes.
@Suite("Mutated plugins")
struct MutatedPluginTests {
    private let limits = Limits(memory: 32 << 20, instructions: 2_000_000, time: 5)

    private func pages() throws -> [Page] {
        let reader = ArticleReader(file: "pages.ndjson")
        return try [
            #"{"text":"第二版\n职工运动会开幕\n本报讯（记者 甲乙）昨日，江州市总工会举办运动会。\n三百名职工参加。"}"#,
            """
            {"title":"职工运动会开幕","paragraphs":["昨日，江州市总工会举办运动会。","三百人参加。"],\
            "organizations":[{"name":"江州市总工会","kind":"union"}],\
            "activities":[{"name":"运动会"}],"tags":[{"name":"culture","confidence":1}]}
            """,
        ].enumerated().map { try reader.page(line: Array($1.utf8), number: $0 + 1) }
    }

    /// Loads a plugin and runs it over the pages.
    ///
    /// - Returns: whether it got so far as to see them.
    private func live(_ folder: URL, _ pages: [Page]) -> Bool {
        guard let plugin = try? LuaPlugin(path: folder.path) else { return false }
        let chain = Chain([Chain.Entry(plugin, limits: limits)])
        guard let session = try? chain.makeSession() else { return false }
        for page in pages { _ = session.process(page) }
        return true
    }

    @Test("neither end the process nor leave a byte behind")
    func survive() throws {
        let plugins = try PluginCopies()
        var mutator = SourceMutator(corpus: plugins.sources, seed: FuzzSettings.seed)
        let pages = try pages()
        let before = LuaState.liveBytes
        var lived = 0
        for _ in 0..<FuzzSettings.plugins {
            let (file, source) = mutator.next()
            let folder = try plugins.replace(file, by: source)
            lived += live(folder, pages) ? 1 : 0
            try plugins.restore(file)
            #expect(LuaState.liveBytes == before, "\(String(decoding: source, as: UTF8.self))")
        }
        #expect(lived > 0)
    }
}

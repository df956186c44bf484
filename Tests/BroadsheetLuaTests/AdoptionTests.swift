import Broadsheet
import BroadsheetLua
import Testing

/// The first worker takes over the machine in which plugins were described; that shows nowhere.
@Suite("A machine taken over by a worker")
struct AdoptionTests {
    private static let page = Page(
        id: "page", path: "page.txt", lines: [Line(text: Article.sample.title, number: 1)],
        articles: [.sample])

    /// What sessions of one plugin, made one after the other, make of a page.
    private func results(
        of fixture: LuaFixture, sessions: Int = 2, limits: Limits = Limits()
    ) throws -> [PageResult] {
        let chain = try Chain([Chain.Entry(fixture.plugin(), limits: limits)])
        return try (0..<sessions).map { _ in try chain.makeSession().process(Self.page) }
    }

    @Test("gives the same as one that loads the plugin")
    func sameForAllWorkers() throws {
        let fixture = try LuaFixture(
            body: """
                local random, starts = math.random(1 << 40), 0
                function plugin.start() starts = starts + 1 end
                function plugin.article(article)
                  article.metadata.random, article.metadata.starts = random, starts
                end
                """)
        let made = try results(of: fixture).map(\.article?.metadata)
        #expect(made[0] == made[1])
        #expect(made[0]?["starts"] == 1)
    }

    @Test("keeps to the chain's limits")
    func limits() throws {
        let fixture = try LuaFixture(
            body: """
                function plugin.article(article)
                  article.metadata.length = #("x"):rep(2 << 20)
                end
                """)
        let made = try results(of: fixture, limits: Limits(memory: 1 << 20))
        #expect(made.allSatisfy { $0.failures.first?.code == .memoryLimit })
        let loop = try LuaFixture(
            body: "for _ = 1, 1000000 do end\nfunction plugin.article() end")
        #expect(throws: Failure.self) {
            try results(of: loop, limits: Limits(instructions: 10_000))
        }
    }

    @Test("keeps the globals of a plugin closed after its start")
    func sealed() throws {
        let fixture = try LuaFixture(
            body: """
                seen = 0
                function plugin.article() seen = 1 end
                """)
        let made = try results(of: fixture)
        #expect(made.allSatisfy { $0.failures.first?.message.contains("'seen'") == true })
    }
}

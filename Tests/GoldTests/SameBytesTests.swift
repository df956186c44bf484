import Broadsheet
import Testing

@Suite struct SameBytesTests {
    /// More pages than there are workers: the seed's own, and the same words under other names.
    private func pages() throws -> [Page] {
        let seeds = try DefaultChain.seeds()
        return (0..<12).flatMap { number in
            seeds.map { seed in
                Page(
                    id: "\(seed.id)-\(number)", path: "\(number).txt",
                    lines: Array(seed.lines.dropFirst(3 * number)), published: seed.published,
                    language: seed.language)
            }
        }
    }

    private func output(_ pages: [Page], jobs: Int) throws -> String {
        String(
            decoding: NDJSONWriter().bytes(of: try DefaultChain.run(pages, jobs: jobs)),
            as: UTF8.self)
    }

    @Test func theOutputIsTheSameForAnyNumberOfWorkers() throws {
        let pages = try pages()
        let alone = try output(pages, jobs: 1)
        #expect(alone.contains("\"activities\":[{"))
        for jobs in [2, 7] {
            #expect(try output(pages, jobs: jobs) == alone, "\(jobs) workers")
        }
    }

    @Test func aChainThatIsFedItsOwnOutputGivesTheSameArticles() throws {
        let first = try output(DefaultChain.seeds(), jobs: 1)
        let reader = ArticleReader(file: "first.ndjson")
        let articles = try first.split(separator: "\n").enumerated().map { index, line in
            try reader.page(line: Array(line.utf8), number: index + 1)
        }
        #expect(articles.count == 6)
        #expect(try output(articles, jobs: 1) == first)
    }
}

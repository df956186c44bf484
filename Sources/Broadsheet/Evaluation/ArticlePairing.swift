/// Finds for each article of the gold the article that answers it.
struct ArticlePairing {
    /// The gold's articles in order, then the articles that answer none.
    let pairs: [ArticlePair]

    /// The least overlap of words by which articles of different titles are paired.
    private static let leastOverlap = 0.3

    init(_ page: GoldPage, _ articles: [Article]) {
        var free = Array(articles.indices)
        var partners = Self.partnersByTitle(page.articles, articles, &free)
        for pair in Self.candidates(page.articles, articles, partners, free)
        where partners[pair.gold] == nil && free.contains(pair.found) {
            partners[pair.gold] = pair.found
            free.removeAll { $0 == pair.found }
        }
        pairs =
            page.articles.enumerated().map { index, gold in
                ArticlePair(page: page, gold: gold, found: partners[index].map { articles[$0] })
            } + free.map { ArticlePair(page: page, gold: nil, found: articles[$0]) }
    }

    private static func partnersByTitle(
        _ gold: [GoldArticle], _ articles: [Article], _ free: inout [Int]
    ) -> [Int: Int] {
        let titles = articles.map { EvaluatedText($0.title).withoutBullets }
        var partners: [Int: Int] = [:]
        for (index, article) in gold.enumerated() {
            let wanted = article.titleForms.filter { !$0.isEmpty }
            guard let found = free.first(where: { wanted.contains(titles[$0]) }) else { continue }
            partners[index] = found
            free.removeAll { $0 == found }
        }
        return partners
    }

    /// Pairs of articles that have words in common, the best first.
    private static func candidates(
        _ gold: [GoldArticle], _ articles: [Article], _ partners: [Int: Int], _ free: [Int]
    ) -> [(overlap: Double, gold: Int, found: Int)] {
        let bodies = articles.map { EvaluatedText($0.paragraphs.joined()) }
        var candidates: [(overlap: Double, gold: Int, found: Int)] = []
        for (index, article) in gold.enumerated() where partners[index] == nil {
            let body = EvaluatedText(article.paragraphs.joined())
            for found in free {
                let overlap = body.overlap(with: bodies[found])
                if overlap >= leastOverlap { candidates.append((overlap, index, found)) }
            }
        }
        return candidates.sorted {
            (-$0.overlap, $0.gold, $0.found) < (-$1.overlap, $1.gold, $1.found)
        }
    }
}

extension GoldArticle {
    /// The title and what else counts as the title.
    var titleForms: [EvaluatedText] {
        ([title] + alternativeTitles).map { EvaluatedText($0).withoutBullets }
    }
}

/// Compares articles with gold.
///
/// Texts are compared after compatibility normalization (NFKC) and without white space. Articles
/// are paired by title, else by their words; what belongs to an article that has no partner is
/// missed, or wrong.
///
/// For example:
///
///     let report = Evaluation(try GoldReader().pages(at: "gold")).report(on: pages)
///     print(report.organizations.f1 ?? 0)
public struct Evaluation: Sendable {
    /// The gold.
    public let gold: [GoldPage]

    /// Makes an evaluation by gold; its pages are compared in the order of their names.
    public init(_ gold: [GoldPage]) {
        self.gold = gold.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Compares pages, or articles that are pages of their own.
    ///
    /// A page is compared with the gold of the same name: that of its file without folder and
    /// ending. Where there is gold for one page alone and none of the pages is called so, all of
    /// them are taken for that page.
    public func report(on pages: some Sequence<Page>) -> EvaluationReport {
        var report = EvaluationReport()
        var articles: [Exact<String>: [Article]] = [:]
        var names: [String] = []
        for page in pages {
            let name = GoldReader.name(of: page.path)
            if articles[Exact(wrappedValue: name)] == nil { names.append(name) }
            articles[Exact(wrappedValue: name), default: []] += page.articles
        }
        func found(_ name: String) -> [Article]? { articles[Exact(wrappedValue: name)] }
        if gold.count == 1, let page = gold.first, found(page.name) == nil, !names.isEmpty {
            report.compare(page, names.flatMap { found($0) ?? [] })
            return report
        }
        for page in gold {
            if found(page.name) == nil { report.unansweredPages.append(page.name) }
            report.compare(page, found(page.name) ?? [])
        }
        report.pagesWithoutGold = names.filter { name in
            !gold.contains { String.areExactlyEqual($0.name, name) }
        }
        return report
    }
}

/// An article of the gold and the one of the run that answers it; one of them may be missing.
struct ArticlePair {
    let page: GoldPage
    let gold: GoldArticle?
    let found: Article?

    /// Whether the gold tells something of the pair's articles; of an article that the gold does
    /// not have, whether it tells it of any other.
    func knows<Value>(_ field: (GoldArticle) -> Value?) -> Bool {
        if let gold { return field(gold) != nil }
        return page.articles.contains { field($0) != nil }
    }

    /// What differs, without what was found there.
    func miss(
        _ kind: EvaluationReport.Miss.Kind, of subject: String? = nil, gold: [String] = [],
        found: [String] = [], makers: [EvaluationReport.Maker] = []
    ) -> EvaluationReport.Miss {
        EvaluationReport.Miss(
            page: page.name, article: self.gold?.title ?? self.found?.title ?? "", kind: kind,
            subject: subject, gold: gold, found: found, makers: makers)
    }
}

extension EvaluationReport {
    fileprivate mutating func compare(_ page: GoldPage, _ articles: [Article]) {
        goldArticles += page.articles.count
        foundArticles += articles.count
        compareRunningHead(page, articles)
        for pair in ArticlePairing(page, articles).pairs {
            pairedArticles += pair.gold != nil && pair.found != nil ? 1 : 0
            compareStructure(pair)
            compareContributors(pair)
            compareOrganizations(pair)
            compareActivities(pair)
        }
    }

    private mutating func compareRunningHead(_ page: GoldPage, _ articles: [Article]) {
        guard let head = page.runningHead else { return }
        let words = EvaluatedText(head)
        let intruded = articles.filter { article in
            let texts = [article.kicker, article.title, article.subtitle] + article.paragraphs
            return texts.contains { EvaluatedText($0).contains(words) }
        }
        runningHeads.add(intruded.isEmpty)
        for article in intruded {
            misses.append(
                ArticlePair(page: page, gold: nil, found: article)
                    .miss(.runningHead, found: [head]))
        }
    }
}

/// A page as a plugin finds it.
struct PageState: Hashable, Sendable {
    var page: Page
    /// Whether the page has had articles, or a plugin whose part it is has looked for them.
    var everHadArticles: Bool

    /// The state of a page before the first plugin.
    init(_ page: Page) {
        self.page = page
        everHadArticles = !page.articles.isEmpty
    }

    /// Gives a page on which no date was found the fallback, and an undated article its page's.
    mutating func settlePublished(_ fallback: PartialDate?) {
        if page.published == nil, let fallback { page.published = fallback }
        page.dateArticles()
    }

    /// Makes the page one article, unless it has had articles.
    mutating func makeOneArticleIfThereIsNone() {
        guard !everHadArticles, page.articles.isEmpty, let article = page.asOneArticle() else {
            return
        }
        page.articles = [article]
        everHadArticles = true
    }
}

extension Page {
    /// The page as it was before plugins of some names worked on it, if it came as an article.
    func withoutWork(of names: [String]) -> Page {
        guard isArticle else { return self }
        var page = self
        for index in articles.indices where articles[index].hasFindings {
            page.articles[index].removeWork(of: names)
        }
        return page
    }
}

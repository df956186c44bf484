/// One page on its way through a chain.
///
/// The unit of failure is one plugin on one article, or on one page for its `page` handler. What a
/// plugin works on is a copy; the original stays in `page` until the plugin has answered for all
/// of it, so that a roll-back is to keep the original.
struct PageVisit {
    private(set) var page: Page
    private(set) var isDropped = false
    private let worker: Worker
    private let isTracing: Bool
    private var everHadArticles: Bool
    private var failures: [Failure] = []
    private var dropped = DropCounts()
    private var changes: [Change] = []

    init(page: Page, worker: Worker, isTracing: Bool) {
        self.page = page
        self.worker = worker
        self.isTracing = isTracing
        everHadArticles = !page.articles.isEmpty
    }

    /// Calls one plugin: its `page` handler, then its handlers for each article.
    mutating func run(_ stage: Session.Stage) {
        if let handler = stage.handlers.page {
            guard visitPage(stage, handler) else { return }
        }
        guard stage.handlers.worksOnArticles else { return }
        makeOneArticleIfThereIsNone()
        // The visit goes over the list as it was when the visit began.
        for article in page.articles { visitArticle(article, stage) }
    }

    /// Ends the visit.
    consuming func finish() -> PageResult {
        if !isDropped { makeOneArticleIfThereIsNone() }
        return PageResult(
            page: isDropped ? nil : page, path: page.path, failures: failures,
            log: worker.takeLog(), counters: worker.takeCounts(), dropped: dropped,
            changes: changes, candidates: isTracing ? worker.takeCandidates() : [])
    }

    // MARK: The page

    /// Returns whether the plugin may go on to the articles.
    private mutating func visitPage(_ stage: Session.Stage, _ handler: Handlers.OnPage) -> Bool {
        var changed = page
        do {
            let verdict = try handler(&changed)
            if !stage.handlers.areWritesChecked { try changed.checkContent(since: page) }
            if verdict == .drop {
                isDropped = true
                dropped.pages += 1
                return false
            }
        } catch {
            record(error, stage.name, .page, article: nil)
            return false
        }
        if isTracing {
            changes += changed.changes(
                since: page, plugin: stage.name, writes: worker.takeWrites())
        }
        page = changed
        everHadArticles = everHadArticles || !page.articles.isEmpty
        return true
    }

    private mutating func makeOneArticleIfThereIsNone() {
        guard !everHadArticles, page.articles.isEmpty, let article = page.asOneArticle() else {
            return
        }
        page.articles = [article]
        everHadArticles = true
    }

    // MARK: An article

    private mutating func visitArticle(_ original: Article, _ stage: Session.Stage) {
        guard let index = page.articles.firstIndex(where: { $0.id == original.id }) else { return }
        var visit = ArticleVisit(article: original, page: page)
        do {
            try visit.run(stage.handlers)
            if !stage.handlers.areWritesChecked {
                try visit.article.checkContent(since: original)
            }
        } catch {
            record(error, stage.name, visit.hook, article: original.id)
            return
        }
        if isTracing {
            changes += visit.article.changes(
                since: original, plugin: stage.name, hook: visit.hook,
                writes: worker.takeWrites())
        }
        dropped.add(visit.dropped)
        if visit.isDropped {
            page.articles.remove(at: index)
        } else if !visit.article.isIdentical(to: original) {
            page.articles[index] = visit.article
        }
    }

    private mutating func record(
        _ error: any Error, _ plugin: String, _ hook: ContentHook, article: String?
    ) {
        _ = worker.takeWrites()
        var failure = Failure(from: error)
        failure.plugin = plugin
        failure.hook = hook.rawValue
        failure.page = page.path
        failure.article = failure.article ?? article
        failures.append(failure)
    }
}

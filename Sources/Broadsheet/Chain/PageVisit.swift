/// One page on its way through a chain.
///
/// The unit of failure is one plugin on one article, or on one page for its `page` handler. What a
/// plugin works on is a copy; the original stays in `page` until the plugin has answered for all
/// of it, so that a roll-back is to keep the original.
struct PageVisit {
    private(set) var state: PageState
    private let worker: Worker
    private let isTracing: Bool
    private let endsAtFailure: Bool
    private let fallbackPublished: PartialDate?
    private var isDropped = false
    /// Whether the visit in progress is the second one.
    private var isRepeated = false
    private var failures: [Failure] = []
    private var dropped = DropCounts()
    private var changes: [Change] = []
    private var candidates: [TagCandidate] = []

    init(
        _ state: PageState, worker: Worker, isTracing: Bool, endsAtFailure: Bool,
        fallbackPublished: PartialDate?
    ) {
        self.state = state
        self.worker = worker
        self.isTracing = isTracing
        self.endsAtFailure = endsAtFailure
        self.fallbackPublished = fallbackPublished
        worker.beginPage()
    }

    private var page: Page {
        _read { yield state.page }
        _modify { yield &state.page }
    }

    /// Whether a failure has ended the page's way.
    private var isSkipped: Bool { endsAtFailure && !failures.isEmpty }

    /// Whether no further plugin is to be called.
    var isOver: Bool { isDropped || isSkipped }

    /// Calls one plugin: its `page` handler, then its handlers for each article.
    mutating func run(_ stage: Stage) {
        let goesOn = visitPage(stage)
        if stage.settlesPublished { settlePublished() }
        guard goesOn, stage.handlers.worksOnArticles else { return }
        state.makeOneArticleIfThereIsNone()
        // Nothing changes the list meanwhile, unless the visit itself takes an article out.
        var index = 0
        while index < page.articles.count, !isOver {
            if visitArticle(at: index, stage) { index += 1 }
        }
    }

    /// Gives a page on which no date was found the fallback, and an undated article its page's.
    mutating func settlePublished() {
        state.settlePublished(fallbackPublished)
    }

    /// Ends the visit.
    consuming func finish() -> PageResult {
        if !isOver { state.makeOneArticleIfThereIsNone() }
        return result()
    }

    /// What has come of the visit so far.
    consuming func result() -> PageResult {
        worker.discardTrace()
        return PageResult(
            page: isOver ? nil : state.page, path: state.page.path, failures: failures,
            log: worker.takeLog(), counters: worker.takeCounts(), dropped: dropped,
            changes: changes, candidates: candidates)
    }

    // MARK: The page

    /// Returns whether the plugin may go on to the articles.
    private mutating func visitPage(_ stage: Stage) -> Bool {
        guard let handler = stage.handlers.page, !page.isArticle || stage.visitsArticlePages else {
            return true
        }
        var changed = page
        worker.beginVisit()
        do {
            isDropped = try handler(&changed) == .drop
            if !isDropped, !stage.handlers.areWritesChecked {
                try changed.checkContent(since: page)
            }
        } catch {
            if takesBack(error) { return visitPage(stage) }
            record(error, stage, .page, article: nil)
            return false
        }
        isRepeated = false
        changed.dateArticles()
        if isTracing {
            let writes = worker.takeWrites()
            keepTrace(
                isDropped
                    ? [.drop(ofPage: page, by: stage.name)]
                    : changed.changes(since: page, plugin: stage.name, writes: writes), stage)
        }
        page = changed
        state.everHadArticles =
            state.everHadArticles || !page.articles.isEmpty || stage.makesArticles
        dropped.pages += isDropped ? 1 : 0
        return !isDropped
    }

    // MARK: An article

    /// Visits the article at a place and tells whether the next one stands behind it: not if it is gone,
    /// nor if it is to be visited once more.
    private mutating func visitArticle(at index: Int, _ stage: Stage) -> Bool {
        var visit = ArticleVisit(article: state.page.articles[index])
        worker.beginVisit()
        do {
            try visit.run(stage.handlers, state.page)
        } catch {
            if takesBack(error) { return false }
            record(error, stage, visit.hook, article: page.articles[index].id)
            return true
        }
        isRepeated = false
        if isTracing {
            let writes = worker.takeWrites()
            let original = page.articles[index]
            keepTrace(
                visit.isDropped
                    ? [.drop(of: original, by: stage.name)]
                    : visit.article.changes(
                        since: original, plugin: stage.name, hook: visit.hook, writes: writes),
                stage)
        }
        dropped.add(visit.dropped)
        if visit.isDropped {
            page.articles.remove(at: index)
            return false
        }
        if !visit.article.isIdentical(to: state.page.articles[index]) {
            page.articles[index] = visit.article
        }
        if visit.hasTagsKeptBack {
            _ = consume visit  // the page alone is to hold the article
            stage.handlers.addTagsKeptBack?(&page.articles[index])
        }
        return true
    }

    // MARK: What is kept of a call

    /// Takes back a plugin's visit that is to be made once more, and tells whether it is.
    private mutating func takesBack(_ error: any Error) -> Bool {
        isRepeated = error is CallAgain && !isRepeated
        if isRepeated { worker.takeBackVisit() }
        return isRepeated
    }

    private mutating func keepTrace(_ found: [Change], _ stage: Stage) {
        changes += found.map { change in
            var change = change
            change.location = change.location ?? stage.declaration
            return change
        }
        candidates += worker.takeCandidates()
    }

    private mutating func record(
        _ error: any Error, _ stage: Stage, _ hook: ContentHook, article: String?
    ) {
        worker.discardTrace()
        var failure = stage.failure(error, hook: hook.rawValue)
        failure.page = page.path
        failure.article = failure.article ?? article
        failures.append(failure)
    }
}

/// One plugin's work on one article: the article itself, then its organizations and activities.
struct ArticleVisit {
    private(set) var article: Article
    private(set) var isDropped = false
    private(set) var dropped = DropCounts()
    /// The hook that is being called, or was called last.
    private(set) var hook = ContentHook.article
    /// Whether the handler has kept tags back, which are to be added to the article.
    private(set) var hasTagsKeptBack = false

    init(article: Article) {
        self.article = article
    }

    /// Calls the handlers in the order article, organization, activity.
    ///
    /// What a handler made is checked before the next hook is called, so that a failure names the
    /// hook that it belongs to.
    mutating func run(_ handlers: Handlers, _ page: Page) throws {
        let original = handlers.areWritesChecked ? nil : article
        if try callArticle(handlers, page) == .drop {
            isDropped = true
            dropped.articles += 1
            return
        }
        if let original, handlers.article != nil { try article.checkContent(since: original) }
        if let handler = handlers.organization {
            hook = .organization
            for organization in article.organizations { try visit(organization, handler) }
            if let original { try article.checkContent(since: original) }
        }
        if let handler = handlers.activity {
            hook = .activity
            for activity in article.activities { try visit(activity, handler) }
            if let original { try article.checkContent(since: original) }
        }
    }

    private mutating func callArticle(_ handlers: Handlers, _ page: Page) throws -> Verdict? {
        // Handlers that follow are to see all tags.
        guard handlers.organization == nil, handlers.activity == nil,
            let keepingTags = handlers.articleKeepingTags
        else { return try handlers.article?(&article, page) }
        let (verdict, hasTags) = try keepingTags(&article, page)
        hasTagsKeptBack = hasTags
        return verdict
    }

    private mutating func visit(
        _ original: Organization, _ handler: Handlers.OnOrganization
    ) throws {
        // An earlier call of this visit may have united it with another.
        let index = article.organizations.firstIndex { String.areExactlyEqual($0.id, original.id) }
        guard let index else { return }
        var organization = article.organizations[index]
        let oldName = organization.name
        if try handler(&organization, article) == .drop {
            article.organizations.remove(at: index)
            dropped.organizations += 1
        } else if organization != article.organizations[index] {
            article.replaceOrganization(at: index, with: organization, oldName: oldName)
        }
    }

    private mutating func visit(_ original: Activity, _ handler: Handlers.OnActivity) throws {
        let index = article.activities.firstIndex { String.areExactlyEqual($0.id, original.id) }
        guard let index else { return }
        var activity = article.activities[index]
        if try handler(&activity, article) == .drop {
            article.activities.remove(at: index)
            dropped.activities += 1
        } else if activity != article.activities[index] {
            article.activities[index] = activity
        }
    }
}

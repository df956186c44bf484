internal import Broadsheet
internal import CLuaShim

/// The handlers of a Lua plugin as the chain calls them.
extension LuaHost {
    /// Makes the handlers for the hooks that a plugin has.
    func handlers(of number: Int, hooks: [ContentHook]) -> Handlers {
        let hasStart = hooks.contains(.start)
        var handlers = Handlers()
        handlers.areWritesChecked = true
        handlers.start = { [self] in try start(number, hasHandler: hasStart) }
        func ready(_ host: LuaHost) throws {
            try host.restartIfNeeded(number, hasStart: hasStart)
            host.prepare(number)
        }
        if hooks.contains(.page) {
            handlers.page = { [self] page in
                try ready(self)
                return try onPage(number, &page)
            }
        }
        if hooks.contains(.article) {
            handlers.article = { [self] article, page in
                try ready(self)
                return try onArticle(number, &article, page)
            }
        }
        if hooks.contains(.organization) {
            handlers.organization = { [self] organization, article in
                try ready(self)
                return try onOrganization(number, &organization, article)
            }
        }
        if hooks.contains(.activity) {
            handlers.activity = { [self] activity, article in
                try ready(self)
                return try onActivity(number, &activity, article)
            }
        }
        if hooks.contains(.finish) {
            handlers.finish = { [self] summary in
                try ready(self)
                content.summary = summary
                let object = content.object(BS_SUMMARY, isReadOnly: true)
                _ = try call(number, .finish, object, nil)
            }
        }
        return handlers
    }

    private func onPage(_ number: Int, _ page: inout Page) throws -> Verdict {
        content.page = page
        content.article = nil
        defer { content.end() }
        state.trustContents(below: 0)
        for handle in content.page.articles.indices { noteContent(ofArticle: handle + 1) }
        let verdict = try call(
            number, .page, content.object(BS_PAGE, isReadOnly: false), nil, bytes: page.size)
        page = content.page
        return verdict
    }

    private func onArticle(
        _ number: Int, _ article: inout Article, _ page: Page
    ) throws -> Verdict {
        content.page = page
        content.article = article
        defer { content.end() }
        state.trustContents(below: 0)
        noteContent(ofArticle: 0)
        let verdict = try call(
            number, .article, content.object(BS_ARTICLE, isReadOnly: false),
            content.object(BS_PAGE, isReadOnly: true), bytes: article.size)
        if let changed = content.article { article = changed }
        return verdict
    }

    private func onOrganization(
        _ number: Int, _ organization: inout Organization, _ article: Article
    ) throws -> Verdict {
        content.article = article
        content.organization = organization
        defer {
            content.end()
            content.organization = nil
        }
        state.trustContents(below: 0)
        noteContent(ofArticle: 0)
        let verdict = try call(
            number, .organization,
            content.object(BS_ORGANIZATION, Content.subject, isReadOnly: false),
            content.object(BS_ARTICLE, isReadOnly: true))
        if let changed = content.organization { organization = changed }
        return verdict
    }

    private func onActivity(
        _ number: Int, _ activity: inout Activity, _ article: Article
    ) throws -> Verdict {
        content.article = article
        content.activity = activity
        defer {
            content.end()
            content.activity = nil
        }
        state.trustContents(below: 0)
        noteContent(ofArticle: 0)
        let verdict = try call(
            number, .activity, content.object(BS_ACTIVITY, Content.subject, isReadOnly: false),
            content.object(BS_ARTICLE, isReadOnly: true))
        if let changed = content.activity { activity = changed }
        return verdict
    }
}

internal import Broadsheet
internal import CLuaShim

/// The handlers of a Lua plugin as the chain calls them.
extension LuaHost {
    /// Makes the handlers for the hooks that a plugin has.
    func handlers(of number: Int, hooks: [ContentHook]) -> Handlers {
        let loaded = loadedPlugin(number)
        let hasStart = hooks.contains(.start)
        var handlers = Handlers()
        handlers.areWritesChecked = true
        handlers.start = { [self] in try start(loaded, hasHandler: hasStart) }
        func ready(_ host: LuaHost) throws {
            if loaded.needsRestart { try host.restart(loaded, hasStart: hasStart) }
            host.prepare(loaded)
        }
        if hooks.contains(.page) {
            handlers.page = { [self] page in
                try ready(self)
                return try onPage(loaded, &page)
            }
        }
        if hooks.contains(.article) {
            handlers.article = { [self] article, page in
                try ready(self)
                return try onArticle(loaded, &article, page)
            }
            handlers.articleKeepingTags = { [self] article, page in
                try ready(self)
                content.keepTagsBack()
                return (try onArticle(loaded, &article, page), content.hasTagsKeptBack)
            }
            handlers.addTagsKeptBack = { [self] in content.addTagsKeptBack(to: &$0) }
        }
        if hooks.contains(.organization) {
            handlers.organization = { [self] organization, article in
                try ready(self)
                return try onOrganization(loaded, &organization, article)
            }
        }
        if hooks.contains(.activity) {
            handlers.activity = { [self] activity, article in
                try ready(self)
                return try onActivity(loaded, &activity, article)
            }
        }
        if hooks.contains(.finish) {
            handlers.finish = { [self] summary in
                try ready(self)
                content.summary = summary
                let object = content.object(BS_SUMMARY, isReadOnly: true)
                _ = try call(loaded, .finish, object, nil, isRepeatable: false)
            }
        }
        return handlers
    }

    private func onPage(_ loaded: LoadedPlugin, _ page: inout Page) throws -> Verdict {
        content.begin(page)
        defer { content.end() }
        state.trustContents(below: 0)
        for handle in content.page.articles.indices { noteContent(ofArticle: handle + 1) }
        let verdict = try call(
            loaded, .page, content.object(BS_PAGE, isReadOnly: false), nil, bytes: page.size)
        page = content.page
        return verdict
    }

    private func onArticle(
        _ loaded: LoadedPlugin, _ article: inout Article, _ page: Page
    ) throws -> Verdict {
        let size = article.size
        let words = article.contentIdentity
        content.begin(page)
        content.take(&article)
        defer {
            content.giveBack(&article)
            content.end()
        }
        state.trustContents(below: 0)
        noteContent(words, ofArticle: 0)
        return try call(
            loaded, .article, content.object(BS_ARTICLE, isReadOnly: false),
            content.object(BS_PAGE, isReadOnly: true), bytes: size)
    }

    private func onOrganization(
        _ loaded: LoadedPlugin, _ organization: inout Organization, _ article: Article
    ) throws -> Verdict {
        var article = article
        content.take(&article)
        content.organization = organization
        defer {
            content.giveBack(&article)
            content.organization = nil
        }
        state.trustContents(below: 0)
        noteContent(ofArticle: 0)
        let verdict = try call(
            loaded, .organization,
            content.object(BS_ORGANIZATION, Content.subject, isReadOnly: false),
            content.object(BS_ARTICLE, isReadOnly: true))
        if let changed = content.organization { organization = changed }
        return verdict
    }

    private func onActivity(
        _ loaded: LoadedPlugin, _ activity: inout Activity, _ article: Article
    ) throws -> Verdict {
        var article = article
        content.take(&article)
        content.activity = activity
        defer {
            content.giveBack(&article)
            content.activity = nil
        }
        state.trustContents(below: 0)
        noteContent(ofArticle: 0)
        let verdict = try call(
            loaded, .activity, content.object(BS_ACTIVITY, Content.subject, isReadOnly: false),
            content.object(BS_ARTICLE, isReadOnly: true))
        if let changed = content.activity { activity = changed }
        return verdict
    }
}

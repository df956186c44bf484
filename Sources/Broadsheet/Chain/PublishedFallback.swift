extension Chain {
    /// The chain with a date for pages whose date neither their metadata nor their words tell.
    ///
    /// A plugin may find the printed date, so that the fallback becomes a plugin of its own, named
    /// `published`, behind the last one that provides `page.published`, and before all others if
    /// none does: the plugins after it see the date, and a trace shows where it came from.
    public func publishing(otherwise date: PartialDate) -> Chain {
        let finder = entries.lastIndex { $0.plugin.manifest.provides.contains("page.published") }
        var chain = self
        chain.entries.insert(
            Entry(Self.fallback(date)), at: finder.map { $0 + 1 } ?? entries.startIndex)
        return chain
    }

    private static func fallback(_ date: PartialDate) -> SwiftPlugin {
        SwiftPlugin(
            "published", summary: "Sets the date of publication where none is known.",
            hooks: [.page], provides: ["page.published", "article.published"]
        ) { handlers, _ in
            handlers.page = { page in
                guard page.published == nil else { return .keep }
                page.published = date
                for index in page.articles.indices where page.articles[index].published == nil {
                    page.articles[index].published = date
                }
                return .keep
            }
        }
    }
}

import Broadsheet

/// A plugin in Swift, with types: says which desk of a newsroom an article belongs to, by the
/// organizations that the Lua plugin before it has found.
struct Desk: Plugin {
    let manifest = Manifest(
        name: "desk", summary: "Gives each article to a desk.", hooks: [.article],
        requires: ["article.organizations"], provides: ["metadata.desk"])

    func makeHandlers(_ context: PluginContext) -> Handlers {
        var handlers = Handlers()
        handlers.article = { article, _ in
            let kinds = Set(article.organizations.map(\.kind))
            article.metadata["desk"] = .string(desk(for: kinds))
            return .keep
        }
        return handlers
    }

    private func desk(for kinds: Set<Organization.Kind>) -> String {
        if kinds.contains(.school) { return "education" }
        if kinds.contains(.hospital) { return "health" }
        if kinds.contains(.bank) || kinds.contains(.company) { return "business" }
        return kinds.contains(.union) ? "labour" : "general"
    }
}

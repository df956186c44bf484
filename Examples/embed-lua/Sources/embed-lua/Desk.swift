import Broadsheet

/// A plugin in Swift, with types: says which desk of a newsroom an article belongs to, by the
/// organizations and the activities that the Lua plugins before it have found.
struct Desk: Plugin {
    let manifest = Manifest(
        name: "desk", summary: "Gives each article to a desk.", hooks: [.article],
        requires: ["article.organizations", "article.activities"],
        provides: ["metadata.desk", "article.tags"])

    func makeHandlers(_ context: PluginContext) -> Handlers {
        var handlers = Handlers()
        handlers.article = { article, _ in
            let (desk, rule) = desk(for: Set(article.organizations.map(\.kind)))
            article.metadata["desk"] = .string(desk)
            context.note("metadata[desk]", of: article, rule: rule)
            // More than one activity is a matter for the calendar as well.
            let share = Double(article.activities.count) / 2
            context.tag(
                &article, "calendar", confidence: min(1, share), threshold: 0.6,
                evidence: article.activities.map(\.name), rule: "activities")
            return .keep
        }
        return handlers
    }

    private func desk(for kinds: Set<Organization.Kind>) -> (desk: String, rule: String) {
        if kinds.contains(.school) { return ("education", "a school") }
        if kinds.contains(.hospital) { return ("health", "a hospital") }
        if kinds.contains(.bank) || kinds.contains(.company) { return ("business", "a company") }
        return kinds.contains(.union) ? ("labour", "a union") : ("general", "nobody else's")
    }
}

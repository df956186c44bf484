import Broadsheet

/// A plugin in Swift: tags each activity with the categories whose words its name holds.
struct KeywordTags: Plugin {
    let manifest = Manifest(
        name: "keyword-tags", summary: "Tags activities by words in their names.",
        hooks: [.activity], requires: ["article.activities"], provides: ["activity.tags"])

    private let categories = [
        ("meeting", ["会议", "座谈会"]),
        ("relief", ["慰问", "帮扶"]),
        ("skills", ["竞赛", "比武"]),
    ]

    func makeHandlers(_ context: PluginContext) -> Handlers {
        var handlers = Handlers()
        handlers.activity = { activity, _ in
            for (category, words) in categories {
                guard let word = words.first(where: activity.name.contains) else { continue }
                activity.tags.add(
                    Tag(
                        name: category, confidence: 0.9, evidence: [Evidence(text: word)],
                        by: context.name))
                context.count(category)
            }
            return .keep
        }
        return handlers
    }
}

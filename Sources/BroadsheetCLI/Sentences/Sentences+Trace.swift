import Broadsheet

extension Sentences {
    /// What a plugin changed: `segment: page lines[3].text: "…" → "…"  (segment/plugin.lua:12)`.
    static func line(on change: Change) -> String {
        let origin = change.location.map { "  (\(place($0)))" } ?? ""
        return "\(change.plugin): \(subject(of: change)): \(difference(change))\(origin)"
    }

    /// The field with what it belongs to; an article that came or went is named by the field alone.
    private static func subject(of change: Change) -> String {
        guard let article = change.article else { return "page \(change.field)" }
        return change.field.hasPrefix("articles[") ? change.field : "\(article) \(change.field)"
    }

    /// A tag that a plugin thought of and left out.
    static func line(on candidate: TagCandidate) -> String {
        let owner = candidate.activity.map { "\(candidate.article) \($0)" } ?? candidate.article
        let origin = candidate.location.map { "  (\(place($0)))" } ?? ""
        let plugin = candidate.tag.by ?? "chain"
        return "\(plugin): \(owner): no tag \(candidate.tag.name),"
            + " \(candidate.tag.confidence) is below \(candidate.threshold)\(origin)"
    }

    private static func difference(_ change: Change) -> String {
        switch (change.before, change.after) {
        case (let before?, let after?): "\(short(before)) → \(short(after))"
        case (nil, let after?): "+ \(short(after))"
        case (let before?, nil): "- \(short(before))"
        case (nil, nil): "changed"
        }
    }

    /// A value as JSON, cut where it is long; a thing that has a name, by its name.
    private static func short(_ value: JSONValue) -> String {
        let object = value.object
        let name = ["title", "name", "text"].lazy.compactMap { object?[$0] }.first
        let limit = 60
        let text = String(decoding: (name ?? value).json(), as: UTF8.self)
        let front = DisplayWidth.prefix(of: text, columns: limit)
        return front.utf8.count < text.utf8.count ? front + "…" : text
    }
}

/// What became different between two results of a page, article by article.
///
/// Ids and places in the text do not count, since an edited page gives others; words, names and
/// what was found do.
public struct PageComparison: Sendable {
    /// An article that came, went or became different.
    public struct Difference: Sendable {
        /// What became of the article.
        public enum Kind: Sendable, Hashable {
            /// It is new.
            case came
            /// It is no longer there.
            case went
            /// Fields of it differ.
            case changed
        }

        /// What became of it.
        public let kind: Kind
        /// The article as it is now, or was last.
        public let article: Article
        /// The fields that differ, each with the plugin, the rule and the place that made it what
        /// it is, or that had made what is gone.
        public let changes: [Change]
    }

    /// The articles that differ, in the new order; those that are gone come last.
    public private(set) var differences: [Difference] = []
    /// The number of articles that are as they were.
    public private(set) var unchanged = 0

    /// Compares two results of a session that traces.
    public init(_ old: PageResult?, _ new: PageResult) {
        var gone = old?.page?.articles ?? []
        for article in new.page?.articles ?? [] {
            guard let place = Self.place(of: article, in: gone) else {
                differences.append(Difference(kind: .came, article: article, changes: []))
                continue
            }
            let before = gone.remove(at: place)
            let changes = Self.changes(from: before, in: old, to: article, in: new)
            if changes.isEmpty {
                unchanged += 1
            } else {
                differences.append(
                    Difference(kind: .changed, article: article, changes: changes))
            }
        }
        differences += gone.map { Difference(kind: .went, article: $0, changes: []) }
    }

    /// The article that another was before: of its id, else of its title or its words.
    private static func place(of article: Article, in others: [Article]) -> Int? {
        others.firstIndex { String.areExactlyEqual($0.id, article.id) }
            ?? others.firstIndex {
                !article.title.isEmpty && String.areExactlyEqual($0.title, article.title)
            }
            ?? others.firstIndex { String.areExactlyEqual($0.text, article.text) }
            ?? others.firstIndex { $0.firstLine == article.firstLine }
    }

    private static func changes(
        from before: Article, in old: PageResult?, to after: Article, in new: PageResult
    ) -> [Change] {
        var difference = Broadsheet.Difference()
        difference.compare(before.comparableForm, after.comparableForm, at: FieldPath())
        let origins = FieldOrigins(new.changes.filter { $0.article == after.id })
        let oldOrigins = FieldOrigins((old?.changes ?? []).filter { $0.article == before.id })
        return difference.entries.map { entry in
            let way = ChangePath.way(to: entry.path.text)
            let origin = (entry.after == nil ? oldOrigins : origins).change(at: way)
            return Change(
                plugin: origin?.plugin ?? "input", hook: origin?.hook ?? .page, article: after.id,
                field: entry.path.text, before: entry.before, after: entry.after,
                location: origin?.location,
                rule: (entry.after ?? entry.before)?.object?["rule"]?.string ?? origin?.rule)
        }
    }
}

extension Article {
    /// The interchange form without what every edit of a page changes.
    fileprivate var comparableForm: JSONObject {
        var form = interchangeForm
        form["id"] = nil
        form["source"] = nil
        for list in ["organizations", "activities"] {
            form[list] = form[list]?.array.map { .array($0.map(\.knownByName)) }
        }
        form["tags"] = form["tags"]?.withoutPlaces
        return form
    }
}

extension JSONValue {
    /// An organization or an activity whose id is its name.
    fileprivate var knownByName: JSONValue {
        guard case .object(var object) = withoutPlaces else { return self }
        object["id"] = object["name"]
        return .object(object)
    }

    /// Without the offsets of words in the text.
    fileprivate var withoutPlaces: JSONValue {
        switch self {
        case .array(let values): return .array(values.map(\.withoutPlaces))
        case .object(let object):
            let isPlace = object["text"] != nil && object["start"]?.integer != nil
            return .object(
                JSONObject(
                    object.members.filter { !isPlace || !["start", "end", "in"].contains($0.key) }
                        .map { ($0.key, $0.value.withoutPlaces) }))
        default: return self
        }
    }
}

extension ChangePath {
    /// The ways to a field from the outside in: `activities`, `activities[会议]`,
    /// `activities[会议].tags`, `activities[会议].tags[meeting]`.
    static func way(to path: String) -> [String] {
        let parts = ChangePath(path)
        var way = [parts.name]
        if let element = parts.element { way.append("\(parts.name)[\(element)]") }
        guard let rest = parts.rest, let whole = way.last else { return way }
        return way + Self.way(to: rest).map { "\(whole).\($0)" }
    }
}

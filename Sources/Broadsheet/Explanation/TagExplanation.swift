/// Why an article or an activity has a tag, or why it has not.
public struct TagExplanation: Sendable, Hashable {
    /// What became of the tag.
    public enum Outcome: Sendable, Hashable {
        /// It is there.
        case set(Tag)
        /// A plugin offered it, and its confidence stayed below the threshold.
        case below(TagCandidate)
        /// It was there, and a later plugin took it away.
        case removed(by: Change)
        /// A plugin failed on the article, so that what it would have offered is not known.
        case failed(Failure)
        /// No plugin offered it: no word of it was found where it counts.
        case notOffered
    }

    /// The activity's name; `nil` for the article itself.
    public let activity: String?
    /// What became of the tag.
    public let outcome: Outcome
    /// Who set it, offered it or took it away.
    public let origin: FieldOrigin
    /// The sentences with the words that were found.
    public let quotations: [Quotation]
    /// Words that were found but are not verbatim in the text.
    public let wordsElsewhere: [String]
}

extension ArticleExplanation {
    /// What became of a tag: for the article, if it was offered for it, and for each activity.
    ///
    /// - Returns: nothing where there is no activity, and nothing was offered for the article.
    public func explanations(ofTag name: String) -> [TagExplanation] {
        let own = explanation(
            activity: nil, tags: article.tags, path: "tags[\(name)]", name)
        let isOwn = own.outcome != .notOffered && !own.outcome.isFailure
        return (isOwn ? [own] : [])
            + article.activities.map { activity in
                explanation(
                    activity: activity.name, tags: activity.tags,
                    path: "activities[\(activity.name)].tags[\(name)]", name)
            }
    }

    /// The names of all tags that were set, offered or taken away.
    public var tagNames: [String] {
        var names: [String] = []
        let all =
            (article.tags + article.activities.flatMap(\.tags) + candidates.map(\.tag))
            .map(\.name)
        for name in all where !names.contains(where: { String.areExactlyEqual($0, name) }) {
            names.append(name)
        }
        return names
    }

    private func explanation(
        activity: String?, tags: [Tag], path: String, _ name: String
    ) -> TagExplanation {
        let change = changes.last { String.areExactlyEqual($0.field, path) }
        if let tag = tags.first(where: { String.areExactlyEqual($0.name, name) }) {
            let making = change ?? changes.last { $0.made(activity) }
            return explanation(
                activity, .set(tag),
                .plugin(tag.by ?? "input", rule: tag.rule, location: nil)
                    .located(by: making), tag)
        }
        if let change, change.after == nil {
            return explanation(activity, .removed(by: change), FieldOrigin(change), nil)
        }
        let offers = candidates.filter { candidate in
            String?.areExactlyEqual(candidate.activity, activity)
                && String.areExactlyEqual(candidate.tag.name, name)
        }
        if let best = offers.max(by: { $0.tag.confidence < $1.tag.confidence }) {
            let origin = FieldOrigin.plugin(
                best.tag.by ?? "input", rule: best.tag.rule, location: best.location)
            return explanation(activity, .below(best), origin, best.tag)
        }
        if let failure = failures.first {
            return explanation(
                activity, .failed(failure),
                .plugin(failure.plugin ?? "chain", rule: nil, location: failure.location), nil)
        }
        return explanation(activity, .notOffered, .input, nil)
    }

    private func explanation(
        _ activity: String?, _ outcome: TagExplanation.Outcome, _ origin: FieldOrigin, _ tag: Tag?
    ) -> TagExplanation {
        TagExplanation(
            activity: activity, outcome: outcome, origin: origin,
            quotations: quoter.quotations(of: tag?.evidence ?? []),
            wordsElsewhere: tag?.evidence.filter { $0.span == nil }.map(\.text) ?? [])
    }
}

extension Change {
    /// Whether it made an activity.
    fileprivate func made(_ activity: String?) -> Bool {
        activity.map { String.areExactlyEqual(field, "activities[\($0)]") } ?? false
    }
}

extension FieldOrigin {
    /// The same with the place of a change, if it is that plugin's.
    fileprivate func located(by change: Change?) -> FieldOrigin {
        guard case .plugin(let name, let rule, _) = self, let change,
            String.areExactlyEqual(change.plugin, name)
        else { return self }
        return .plugin(name, rule: rule, location: change.location)
    }
}

extension TagExplanation.Outcome {
    fileprivate var isFailure: Bool {
        if case .failed = self { true } else { false }
    }
}

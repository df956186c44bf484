/// What a plugin in Swift says of its writes, so that an explanation can tell rule and place.
///
/// What a plugin changes is found without its help, and so is the plugin; what it says here is why,
/// and where in its source. While nobody traces, it costs nothing.
///
/// For example:
///
///     handlers.article = { article, _ in
///         article.metadata["desk"] = "labour"
///         context.note("metadata[desk]", of: article, rule: "unions")
///         context.tag(&article, "labour", confidence: 0.8, threshold: 0.5, evidence: ["工会"])
///         return .keep
///     }
extension PluginContext {
    /// Says that a field has been written, by which rule, and where in the source.
    ///
    /// - Parameters:
    ///   - field: the field as in ``Change/field``; what is inside brackets may be left out.
    ///   - article: the article; `nil` for the page's own fields.
    ///   - rule: the plugin's name for the rule.
    ///   - file: the source file of the call.
    ///   - line: the line of the call.
    public func note(
        _ field: String, of article: Article?, rule: String? = nil,
        file: String = #fileID, line: Int = #line
    ) {
        guard isTracing else { return }
        worker.record(
            TracedWrite(
                field: field, article: article?.id,
                location: SourceLocation(file: file, line: line), rule: rule))
    }

    /// Tags an article, unless the confidence stays below the threshold; then the tag is kept as a
    /// candidate, so that an explanation can say why it is not there.
    ///
    /// - Parameters:
    ///   - article: the article.
    ///   - name: the tag.
    ///   - confidence: how sure the plugin is, 0…1.
    ///   - threshold: what the confidence must reach.
    ///   - evidence: the words that earned it; their first place in the article is looked up.
    ///   - rule: the plugin's name for the rule.
    ///   - file: the source file of the call.
    ///   - line: the line of the call.
    /// - Returns: whether the tag was set.
    @discardableResult
    public func tag(
        _ article: inout Article, _ name: String, confidence: Double = 1, threshold: Double = 0,
        evidence: [String] = [], rule: String? = nil, file: String = #fileID, line: Int = #line
    ) -> Bool {
        let tag = Tag(
            name: name, confidence: confidence,
            evidence: evidence.map { Evidence($0, in: article) }, by: self.name, rule: rule)
        guard confidence >= threshold else {
            keep(tag, below: threshold, article, activity: nil, file, line)
            return false
        }
        article.tags.add(tag)
        note("tags[\(name)]", of: article, rule: rule, file: file, line: line)
        return true
    }

    /// Tags an activity, as ``tag(_:_:confidence:threshold:evidence:rule:file:line:)`` does an
    /// article; words are looked for in the sentences that report it first.
    ///
    /// - Parameters:
    ///   - activity: the activity.
    ///   - article: the article that reports it.
    ///   - name: the tag.
    ///   - confidence: how sure the plugin is, 0…1.
    ///   - threshold: what the confidence must reach.
    ///   - evidence: the words that earned it.
    ///   - rule: the plugin's name for the rule.
    ///   - file: the source file of the call.
    ///   - line: the line of the call.
    /// - Returns: whether the tag was set.
    @discardableResult
    public func tag(
        _ activity: inout Activity, of article: Article, _ name: String, confidence: Double = 1,
        threshold: Double = 0, evidence: [String] = [], rule: String? = nil,
        file: String = #fileID, line: Int = #line
    ) -> Bool {
        let spans = activity.evidence.compactMap(\.span)
        let tag = Tag(
            name: name, confidence: confidence,
            evidence: evidence.map { Evidence($0, in: article, near: spans) }, by: self.name,
            rule: rule)
        guard confidence >= threshold else {
            keep(tag, below: threshold, article, activity: activity.name, file, line)
            return false
        }
        activity.tags.add(tag)
        note(
            "activities[\(activity.name)].tags[\(name)]", of: article, rule: rule, file: file,
            line: line)
        return true
    }

    private func keep(
        _ tag: Tag, below threshold: Double, _ article: Article, activity: String?,
        _ file: String, _ line: Int
    ) {
        guard isTracing else { return }
        worker.record(
            TagCandidate(
                article: article.id, activity: activity, tag: tag, threshold: threshold,
                location: SourceLocation(file: file, line: line)))
    }
}

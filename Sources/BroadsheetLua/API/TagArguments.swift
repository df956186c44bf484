internal import Broadsheet
internal import CLuaShim

/// The arguments of a `tag` call.
extension HostCall {
    /// Whether nothing is told of a tag but the name, as in most calls.
    func isAlone(_ name: String) -> Bool { isAtNil && !name.isEmpty }

    /// Reads the options of a tag whose name has been read, and the threshold that it must reach.
    ///
    /// Evidence is looked for in the spans first.
    ///
    /// - Throws: a ``Failure`` for an argument that is not as it must be.
    // Two values, not a struct of them, from which the tag would have to be copied.
    mutating func tag(
        named name: String, in content: Content, article: Int, near spans: [Span] = []
    ) throws -> (tag: Tag, threshold: Double) {
        let fields = try GivenFields(optional: &self, in: content)
        guard !name.isEmpty else {
            throw fields.reader(of: "name").failure("a name", .string(name))
        }
        try fields.check(["confidence", "threshold", "evidence", "rule"])
        let threshold = try fields.share("threshold", default: 0)
        let evidence = try fields.value("evidence")
        let tag = Tag(
            name: name,
            confidence: try fields.share("confidence", default: 1),
            evidence: evidence.isAbsent
                ? []
                : try fields.reader(of: "evidence").evidence(
                    evidence, in: content.words(of: article), near: spans),
            by: content.plugin,
            rule: try fields.text("rule"))
        return (consume tag, threshold)
    }
}

extension GivenFields {
    /// The number from 0 to 1 of a field.
    fileprivate func share(_ name: StaticString, default other: Double) throws -> Double {
        let value = try self.value(name)
        guard !value.isAbsent else { return other }
        guard let number = value?.number, (0...1).contains(number) else {
            throw reader(of: name).failure("a number from 0 to 1", value)
        }
        return number
    }
}

extension Content {
    /// The name of a tag that the plugin that works gives.
    func tagName(_ call: inout HostCall) throws -> String {
        guard let loaded else { return try call.text() }
        if call.takes(loaded.lastTagName) { return loaded.lastTagName }
        loaded.lastTagName = try call.text()
        return loaded.lastTagName
    }

    /// Notes a tag that stays below its threshold as a candidate.
    func note(_ tag: Tag, below threshold: Double, article: Int, activity: String? = nil) {
        onCandidate?(
            TagCandidate(
                article: self.article(article).id, activity: activity, tag: tag,
                threshold: threshold))
    }
}

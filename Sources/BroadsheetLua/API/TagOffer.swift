internal import Broadsheet
internal import CLuaShim

/// A tag that a plugin offers, with the threshold that it must reach.
struct TagOffer {
    private let article: Int
    private let threshold: Double
    /// The tag.
    let tag: Tag

    /// Reads the name and the options of a `tag` call.
    ///
    /// Evidence is looked for in the spans first.
    ///
    /// - Throws: a ``Failure`` for an argument that is not as it must be.
    init(
        _ call: inout HostCall, _ content: Content, article: Int, near spans: [Span] = []
    ) throws {
        self.article = article
        let name = try call.text()
        // A name alone is what most calls give: they need no fields to be read.
        if call.isAtNil, !name.isEmpty {
            threshold = 0
            tag = Tag(name: name, by: content.plugin)
            return
        }
        let fields = try GivenFields(optional: &call, in: content)
        guard !name.isEmpty else {
            throw fields.reader(of: "name").failure("a name", .string(name))
        }
        try fields.check(["confidence", "threshold", "evidence", "rule"])
        threshold = try Self.share("threshold", of: fields, default: 0)
        let evidence = try fields.value("evidence")
        tag = Tag(
            name: name,
            confidence: try Self.share("confidence", of: fields, default: 1),
            evidence: evidence.isAbsent
                ? []
                : try fields.reader(of: "evidence").evidence(
                    evidence, in: content.words(of: article), near: spans),
            by: content.plugin,
            rule: try fields.text("rule"))
    }

    private static func share(
        _ name: StaticString, of fields: GivenFields, default other: Double
    ) throws -> Double {
        let value = try fields.value(name)
        guard !value.isAbsent else { return other }
        guard let number = value?.number, (0...1).contains(number) else {
            throw fields.reader(of: name).failure("a number from 0 to 1", value)
        }
        return number
    }

    /// Whether the tag reaches its threshold.
    var isStrongEnough: Bool { tag.confidence >= threshold }

    /// Keeps a tag that stays below its threshold as a candidate.
    func keepAsCandidate(for activity: String?, in content: Content) {
        content.onCandidate?(
            TagCandidate(
                article: content.article(article).id, activity: activity, tag: tag,
                threshold: threshold))
    }
}

internal import Broadsheet
internal import CLuaShim

/// A tag that a plugin offers, with the threshold that it must reach.
struct TagOffer {
    private let article: Int
    private let threshold: Double
    private let offered: Tag

    /// Reads the name and the options of a `tag` call.
    ///
    /// Evidence is looked for in the spans first.
    ///
    /// - Throws: a ``Failure`` for an argument that is not as it must be.
    init(_ call: HostCall, _ content: Content, article: Int, near spans: [Span] = []) throws {
        self.article = article
        let place = call.name
        func at(_ name: String) -> RecordReader { RecordReader(place: place, member: name) }
        let name = try call.text()
        guard !name.isEmpty else { throw at("name").failure("a name", .string(name)) }
        let members = try RecordReader(place: place).members(
            .object(try call.optionalTable(of: content)),
            ["confidence", "threshold", "evidence", "rule"])
        threshold = try Self.share(members["threshold"], default: 0, at("threshold"))
        offered = Tag(
            name: name,
            confidence: try Self.share(members["confidence"], default: 1, at("confidence")),
            evidence: members["evidence"].isAbsent
                ? []
                : try at("evidence").evidence(
                    members["evidence"], in: content.words(of: article), near: spans),
            by: content.plugin,
            rule: try at("rule").optionalText(members["rule"]))
    }

    private static func share(
        _ value: JSONValue?, default other: Double, _ reader: RecordReader
    ) throws -> Double {
        guard !value.isAbsent else { return other }
        guard let number = value?.number, (0...1).contains(number) else {
            throw reader.failure("a number from 0 to 1", value)
        }
        return number
    }

    /// The tag, or `nil` if it stays below its threshold; then it is kept as a candidate.
    func tag(for activity: String?, in content: Content) -> Tag? {
        if offered.confidence >= threshold { return offered }
        content.onCandidate?(
            TagCandidate(
                article: content.article(article).id, activity: activity, tag: offered,
                threshold: threshold))
        return nil
    }
}

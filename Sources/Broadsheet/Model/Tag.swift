/// A name given to an article or an activity, with what earned it.
///
/// A category is a tag whose name stands in a taxonomy.
public struct Tag: Sendable, Hashable, Codable {
    /// The name, for example `meeting`.
    @Exact public var name: String
    /// How sure the plugin is, 0…1.
    public var confidence: Double
    /// The words that earned it.
    public var evidence: [Evidence]
    /// The plugin that gave it; `nil` where a person or another tool did.
    @Exact public var by: String?
    /// The plugin's name for the rule that fired.
    @Exact public var rule: String?
    /// Keys of the interchange format that this version does not know; written back.
    public var unrecognized: JSONObject

    /// Makes a tag.
    public init(
        name: String,
        confidence: Double = 1,
        evidence: [Evidence] = [],
        by: String? = nil,
        rule: String? = nil,
        unrecognized: JSONObject = JSONObject()
    ) {
        self.name = name
        self.confidence = confidence
        self.evidence = evidence
        self.by = by
        self.rule = rule
        self.unrecognized = unrecognized
    }
}

extension Array where Element == Tag {
    /// Adds a tag, one per name: evidence is united, the higher confidence stands with its `by`.
    public mutating func add(_ tag: consuming Tag) {
        // By index, since a closure would be handed a copy of each.
        var index = 0
        while index < count, !String.areExactlyEqual(self[index].name, tag.name) { index += 1 }
        guard index < count else {
            if isEmpty { reserveCapacity(4) }  // else the second and the third would move the first
            return append(tag)
        }
        if tag.confidence > self[index].confidence {
            self[index].confidence = tag.confidence
            self[index].by = tag.by
            self[index].rule = tag.rule
        }
        for evidence in tag.evidence where !self[index].evidence.contains(evidence) {
            self[index].evidence.append(evidence)
        }
    }

    /// Removes the tag of a name and tells whether there was one.
    public mutating func remove(named name: String) -> Bool {
        guard let index = firstIndex(where: { String.areExactlyEqual($0.name, name) }) else {
            return false
        }
        remove(at: index)
        return true
    }
}

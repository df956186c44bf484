internal import Broadsheet

/// Model records as the values that plugins see; positions are Lua's.
extension JSONValue {
    static func date(_ date: PartialDate?) -> JSONValue? {
        date.map { .string($0.description) }
    }

    static func contributors(_ contributors: [Contributor]) -> JSONValue {
        .array(
            contributors.map {
                .object(["role": .string($0.role.rawValue), "name": .string($0.name)])
            })
    }

    static func mentions(_ mentions: [Mention]) -> JSONValue {
        .array(mentions.map { .object(spanMembers(text: $0.text, $0.span)) })
    }

    static func evidence(_ evidence: [Evidence]) -> JSONValue {
        .array(evidence.map { .object(spanMembers(text: $0.text, $0.span)) })
    }

    static func tags(_ tags: [Tag]) -> JSONValue {
        .array(tags.map { .tag($0) })
    }

    private static func tag(_ tag: Tag) -> JSONValue {
        var members: JSONObject = [
            "name": .string(tag.name), "confidence": .number(tag.confidence),
            "evidence": evidence(tag.evidence),
        ]
        members["by"] = tag.by.map { .string($0) }
        members["rule"] = tag.rule.map { .string($0) }
        return .object(members)
    }

    static func activityDate(_ date: ActivityDate?) -> JSONValue? {
        guard let date else { return nil }
        var members: JSONObject = ["text": .string(date.text)]
        members["start"] = date.start.map { .string($0.description) }
        members["end"] = date.end.map { .string($0.description) }
        members["reason"] = date.reason.map { .string($0) }
        return .object(members)
    }

    static func participants(_ participants: Participants?) -> JSONValue? {
        guard let participants else { return nil }
        var members: JSONObject = ["text": .string(participants.text)]
        members["count"] = participants.count.map { .integer(Int64($0)) }
        return .object(members)
    }

    private static func spanMembers(text: String, _ span: Span?) -> JSONObject {
        var members: JSONObject = ["text": .string(text)]
        if let span {
            members["first"] = .integer(Int64(span.start + 1))
            members["last"] = .integer(Int64(span.end))
            members["where"] = .string(span.field.rawValue)
        }
        return members
    }
}

/// The parts that JSON Schemas are put together from.
enum Schema {
    /// A whole schema, in draft 7, which most editors read.
    static func document(_ title: String, _ members: JSONObject) -> JSONValue {
        let head: JSONObject = [
            "$schema": "http://json-schema.org/draft-07/schema#", "title": .string(title),
        ]
        return .object(
            JSONObject((head.members + members.members).map { ($0.key, $0.value) }))
    }

    /// Text, perhaps of a form.
    static func text(pattern: String? = nil, _ description: String? = nil) -> JSONValue {
        var members: JSONObject = ["type": "string"]
        members["pattern"] = pattern.map { .string($0) }
        return described(members, description)
    }

    /// One of some texts.
    static func choice(_ choices: [String], _ description: String? = nil) -> JSONValue {
        described(["enum": .array(choices.map { .string($0) })], description)
    }

    /// A list.
    static func list(
        of element: JSONValue, atLeast minimum: Int? = nil, _ description: String? = nil
    ) -> JSONValue {
        var members: JSONObject = ["type": "array", "items": element]
        members["minItems"] = minimum.map { .integer(Int64($0)) }
        return described(members, description)
    }

    /// What one of some schemas takes.
    static func any(_ schemas: [JSONValue], _ description: String? = nil) -> JSONValue {
        described(["anyOf": .array(schemas)], description)
    }

    /// A value, or null.
    static func optional(_ schema: JSONValue, _ description: String? = nil) -> JSONValue {
        any([schema, ["type": "null"]], description)
    }

    private static func described(_ members: JSONObject, _ description: String?) -> JSONValue {
        var members = members
        members["description"] = description.map { .string($0) }
        return .object(members)
    }
}

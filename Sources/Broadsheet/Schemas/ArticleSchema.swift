/// The JSON Schema of the interchange format: of one line of NDJSON, be it an article or a page.
///
/// Keys that it does not know are allowed, since the format keeps them.
public enum ArticleSchema {
    /// The schema, in draft 7.
    public static let json: JSONValue = Schema.document(
        "A line of Broadsheet's interchange format",
        [
            "anyOf": [reference("article"), reference("page")],
            "definitions": .object(JSONObject(definitions.map { ($0.name, $0.json) })),
        ])

    /// A kind of object.
    private struct Definition {
        var name: String
        var description: String
        var required: [String]
        var properties: [(String, JSONValue)]

        var json: JSONValue {
            [
                "description": .string(description), "type": "object",
                "required": .array(required.map { .string($0) }),
                "properties": .object(JSONObject(properties)),
            ]
        }
    }

    private static func reference(_ name: String) -> JSONValue {
        ["$ref": .string("#/definitions/\(name)")]
    }

    private static func list(of name: String) -> JSONValue {
        Schema.optional(Schema.list(of: reference(name)))
    }

    private static let text = Schema.text()
    private static let optionalText = Schema.optional(text)
    private static let texts = Schema.optional(Schema.list(of: text))
    private static let count: JSONValue = ["type": "integer", "minimum": 0]
    private static let line: JSONValue = ["type": "integer"]
    private static let day = Schema.optional(Schema.text(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))
    private static let partialDate = Schema.optional(
        Schema.text(pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"),
        "A year, a month or a day: as much as is known.")
    private static let version: JSONValue = [
        "const": .integer(Int64(ArticleReader.version)), "description": "The format's version.",
    ]
    private static let metadata: (String, JSONValue) = (
        "metadata", Schema.optional(["type": "object"], "Whatever else is known.")
    )
    private static let maker: [(String, JSONValue)] = [
        ("by", Schema.optional(text, "The plugin that made it; left out: a person.")),
        ("rule", Schema.optional(text, "The plugin's name for its rule.")),
    ]

    private static func choice<Choice: RawRepresentable & CaseIterable>(
        _ type: Choice.Type
    ) -> JSONValue where Choice.RawValue == String {
        Schema.choice(type.allCases.map(\.rawValue))
    }

    private static let definitions =
        [article, page, source, contributor, organization, activity]
        + [tag, mention, evidence, date, participants]

    // MARK: Lines

    private static let article = Definition(
        name: "article", description: "An article.", required: ["paragraphs"],
        properties: [
            ("v", version), ("id", text), ("source", Schema.optional(reference("source"))),
            ("kind", Schema.optional(choice(Article.Kind.self))),
            ("language", Schema.optional(text, "A BCP 47 tag such as zh.")),
            ("kicker", optionalText), ("title", optionalText), ("subtitle", optionalText),
            ("contributors", list(of: "contributor")), ("published", partialDate),
            ("paragraphs", Schema.list(of: Schema.text(pattern: "^[^\\n]*$"))),
            ("organizations", list(of: "organization")), ("activities", list(of: "activity")),
            ("tags", list(of: "tag")), metadata,
        ])

    private static let page = Definition(
        name: "page", description: "A page that has no articles yet.", required: ["text"],
        properties: [
            ("v", version), ("id", optionalText), ("path", text), ("text", text),
            ("language", optionalText), ("published", partialDate), metadata,
        ])

    private static let source = Definition(
        name: "source", description: "Where an article was printed; lines count from 1.",
        required: [], properties: [("path", text), ("first_line", line), ("last_line", line)])

    // MARK: Parts

    private static let contributor = Definition(
        name: "contributor", description: "Someone who made an article.", required: ["name"],
        properties: [("role", choice(Contributor.Role.self)), ("name", text)])

    private static let organization = Definition(
        name: "organization", description: "An organization that the article names.",
        required: ["name"],
        properties: [
            ("id", text), ("name", text), ("kind", choice(Organization.Kind.self)),
            ("aliases", texts),
        ] + maker + [("mentions", list(of: "mention"))])

    private static let activity = Definition(
        name: "activity", description: "An activity that the article reports.", required: ["name"],
        properties: [
            ("id", text), ("name", text), ("date", Schema.optional(reference("date"))),
            ("place", optionalText), ("organizers", texts), ("undertakers", texts),
            ("co_organizers", texts), ("participants", Schema.optional(reference("participants"))),
            ("evidence", list(of: "evidence")),
        ] + maker + [("tags", list(of: "tag"))])

    private static let tag = Definition(
        name: "tag", description: "A tag of an article or an activity.", required: ["name"],
        properties: [
            ("name", text),
            ("confidence", ["type": "number", "minimum": 0, "maximum": 1]),
            ("evidence", list(of: "evidence")),
        ] + maker)

    private static let words: [(String, JSONValue)] = [
        ("text", text), ("in", choice(TextField.self)), ("start", Schema.optional(count)),
        ("end", Schema.optional(count)),
    ]

    private static let mention = Definition(
        name: "mention", description: "Words with their span, in Unicode scalars.",
        required: ["start", "end"], properties: words)

    private static let evidence = Definition(
        name: "evidence", description: "Words, with a span if they stand in the text.",
        required: [], properties: words)

    private static let date = Definition(
        name: "date", description: "When an activity was: the words, and the days, both included.",
        required: [],
        properties: [
            ("text", text), ("start", day), ("end", day),
            ("reason", Schema.optional(text, "Why there is no day.")),
        ])

    private static let participants = Definition(
        name: "participants", description: "Who took part in an activity.", required: [],
        properties: [("text", text), ("count", Schema.optional(["type": "integer"]))])
}

internal import Broadsheet
internal import CLuaShim

extension Field {
    /// What an organization shows to plugins.
    static let organization: [Field] = [
        organization("id", "string", "The identity: the article's and the first name.") {
            .text($0.id)
        },
        organization("name", "string", "The full name; a new one keeps the old as an alias.") {
            .text($0.name)
        } write: {
            $0.name = try RecordReader(place: "organization.name").text($1)
        },
        organization("kind", "broadsheet.OrganizationKind", "What sort of organization it is.") {
            .text($0.kind.rawValue)
        } write: {
            $0.kind = try RecordReader(place: "organization.kind").choice($1)
        },
        organization("aliases", "string[]", "Other names under which the text knows it.") {
            .strings($0.aliases)
        } write: {
            $0.aliases = try RecordReader(place: "organization.aliases").strings($1)
        },
        organization("mentions", "broadsheet.Mention[]", "Where the text names it.") {
            .value(.mentions($0.mentions))
        },
        organization("by", "string?", "The plugin that found it.") { .optional($0.by) },
        organization("rule", "string?", "The rule that found it.") { .optional($0.rule) },
    ]

    /// What an activity shows to plugins.
    static let activity: [Field] = [
        activity("id", "string", "The identity: the article's and the first name.") {
            .text($0.id)
        },
        activity("name", "string", "The name, as a reader would say it.") {
            .text($0.name)
        } write: {
            $0.name = try RecordReader(place: "activity.name").text($1)
        },
        activity("date", "broadsheet.Date?", "When it was.") {
            .optional(.activityDate($0.date))
        } write: {
            $0.date = try RecordReader(place: "activity.date").activityDate($1)
        },
        activity("place", "string?", "Where it was, as printed.") {
            .optional($0.place)
        } write: {
            $0.place = try RecordReader(place: "activity.place").optionalText($1)
        },
        activity("organizers", "string[]", "The hosts (主办).") {
            .strings($0.organizers)
        } write: {
            $0.organizers = try RecordReader(place: "activity.organizers").strings($1)
        },
        activity("undertakers", "string[]", "Those who carried it out (承办).") {
            .strings($0.undertakers)
        } write: {
            $0.undertakers = try RecordReader(place: "activity.undertakers").strings($1)
        },
        activity("co_organizers", "string[]", "Those who helped (协办).") {
            .strings($0.coOrganizers)
        } write: {
            $0.coOrganizers = try RecordReader(place: "activity.co_organizers").strings($1)
        },
        activity("participants", "broadsheet.Participants?", "Who took part.") {
            .optional(.participants($0.participants))
        } write: {
            $0.participants = try RecordReader(place: "activity.participants").participants($1)
        },
        activity("tags", "broadsheet.Tag[]", "Its tags.") { .value(.tags($0.tags)) },
        activity("evidence", "broadsheet.Evidence[]", "The words that report it.") {
            .value(.evidence($0.evidence))
        },
        activity("by", "string?", "The plugin that found it.") { .optional($0.by) },
        activity("rule", "string?", "The rule that found it.") { .optional($0.rule) },
    ]

    private static func organization(
        _ name: String, _ type: String, _ summary: String,
        read: @escaping @Sendable (Organization) -> Reading,
        write: (@Sendable (inout Organization, JSONValue?) throws -> Void)? = nil
    ) -> Field {
        var writeField: (@Sendable (Content, bs_object, JSONValue?) throws -> Void)?
        if let write {
            writeField = { content, it, value in
                try content.updateOrganization(it.handle, field: name) { try write(&$0, value) }
            }
        }
        return Field(
            name: name, type: type, summary: summary,
            read: { content, it in
                content.organization(it.handle).map(read) ?? .nothing
            },
            write: writeField,
            insteadOfWriting: name == "mentions" ? "use organization:add_mention" : "")
    }

    private static func activity(
        _ name: String, _ type: String, _ summary: String,
        read: @escaping @Sendable (Activity) -> Reading,
        write: (@Sendable (inout Activity, JSONValue?) throws -> Void)? = nil
    ) -> Field {
        var writeField: (@Sendable (Content, bs_object, JSONValue?) throws -> Void)?
        if let write {
            writeField = { content, it, value in
                try content.updateActivity(it.handle, field: name) { try write(&$0, value) }
            }
        }
        return Field(
            name: name, type: type, summary: summary,
            read: { content, it in read(content.activity(it.handle)) },
            write: writeField,
            insteadOfWriting: name == "tags" ? "use activity:tag and activity:untag" : "")
    }
}

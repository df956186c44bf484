internal import Broadsheet
internal import CLuaShim

extension HostFunction {
    private static let organization = Parameter("self", "broadsheet.Organization", "")
    private static let activity = Parameter("self", "broadsheet.Activity", "")

    /// What plugins can do with an organization.
    static let organizationMethods: [HostFunction] = [
        HostFunction(
            .object(.organization), "add_alias",
            [organization, Parameter("text", "string", "Another name.")],
            "Adds another name under which the text knows the organization.",
            example: #"organization:add_alias("市总")"#
        ) { host, call in
            let object = try call.writableObject(BS_ORGANIZATION)
            let alias = try call.text()
            try host.content.updateOrganization(object.handle, field: "aliases") {
                $0.addAlias(alias)
            }
        },
        HostFunction(
            .object(.organization), "add_mention",
            [
                organization, Parameter("first", "integer", "The first byte, from 1."),
                Parameter("last", "integer", "The last byte."),
                Parameter("where", "broadsheet.TextField", "The text field.", isOptional: true),
            ],
            "Adds a place where the text names the organization.",
            example: #"organization:add_mention(1, 12)"#
        ) { host, call in
            let object = try call.writableObject(BS_ORGANIZATION)
            let content = host.content
            let first = try call.integer()
            let last = try call.integer()
            let field: TextField =
                try call.isAtNil
                ? .body
                : RecordReader(place: "\(call.name).where").choice(.string(call.text()))
            let words = content.words(of: content.articleHandle(ofItem: object.handle))
            let mention = try RecordReader(place: call.name)
                .mention(first: first, last: last, field: field, in: words)
            try content.updateOrganization(object.handle, field: "mentions") {
                $0.addMention(mention)
            }
        },
    ]

    /// What plugins can do with an activity.
    static let activityMethods: [HostFunction] = [
        HostFunction(
            .object(.activity), "tag",
            [
                activity, Parameter("name", "string", "The tag."),
                Parameter(
                    "options", "broadsheet.TagOptions", "Confidence, threshold, evidence, rule.",
                    isOptional: true),
            ],
            returns: ["boolean # whether the tag was set, not left below its threshold"],
            "Tags the activity; one tag per name, evidence is united.",
            example: #"activity:tag("meeting", { confidence = 0.9, evidence = "会议" })"#
        ) { host, call in
            let object = try call.writableObject(BS_ACTIVITY)
            let content = host.content
            let activity = content.activity(object.handle)
            let article = content.articleHandle(ofItem: object.handle)
            let name = try call.text()
            let (tag, threshold) = try call.tag(
                named: name, in: content, article: article,
                near: activity.evidence.compactMap(\.span))
            guard tag.confidence >= threshold else {
                content.note(tag, below: threshold, article: article, activity: activity.name)
                return call.results.add(false)
            }
            content.updateActivity(object.handle, field: "tags[\(tag.name)]") {
                $0.tags.add(tag)
            }
            call.results.add(true)
        },
        HostFunction(
            .object(.activity), "untag", [activity, Parameter("name", "string", "The tag.")],
            returns: ["boolean # whether there was such a tag"],
            "Removes a tag.", example: #"activity:untag("meeting")"#
        ) { host, call in
            let object = try call.writableObject(BS_ACTIVITY)
            let name = try call.text()
            var wasThere = false
            host.content.updateActivity(object.handle, field: "tags[\(name)]") {
                wasThere = $0.tags.remove(named: name)
            }
            call.results.add(wasThere)
        },
    ]
}

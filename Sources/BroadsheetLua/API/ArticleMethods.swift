internal import Broadsheet
internal import CLuaShim

extension HostFunction {
    private static let this = Parameter("self", "broadsheet.Article", "")

    /// What plugins can do with an article.
    static let articleMethods: [HostFunction] = [
        HostFunction(
            .object(.article), "tag",
            [
                this, Parameter("name", "string", "The tag."),
                Parameter(
                    "options", "broadsheet.TagOptions", "Confidence, threshold, evidence, rule.",
                    isOptional: true),
            ],
            returns: ["boolean # whether the tag was set, not left below its threshold"],
            "Tags the article; one tag per name, evidence is united.",
            example: #"article:tag("meeting", { confidence = 0.9, evidence = "会议" })"#
        ) { host, call in
            let handle = Int(try call.writableObject(BS_ARTICLE).handle)
            let content = host.content
            let offer = try TagOffer(call, content, article: handle)
            guard let tag = offer.tag(for: nil, in: content) else { return call.results.add(false) }
            content.updateArticle(handle) { $0.tags.add(tag) }
            content.onWrite?("tags")
            call.results.add(true)
        },
        HostFunction(
            .object(.article), "untag", [this, Parameter("name", "string", "The tag.")],
            returns: ["boolean # whether there was such a tag"],
            "Removes a tag.", example: #"article:untag("meeting")"#
        ) { host, call in
            let handle = Int(try call.writableObject(BS_ARTICLE).handle)
            let name = try call.text()
            var wasThere = false
            host.content.updateArticle(handle) { wasThere = $0.tags.remove(named: name) }
            if wasThere { host.content.onWrite?("tags") }
            call.results.add(wasThere)
        },
        HostFunction(
            .object(.article), "add_organization",
            [this, Parameter("fields", "broadsheet.NewOrganization", "Name, kind, mentions …")],
            returns: ["broadsheet.Organization"],
            "Adds an organization, or extends the one of that name.",
            example: #"article:add_organization{ name = "市总工会", kind = "union" }"#
        ) { host, call in
            let object = try call.writableObject(BS_ARTICLE)
            let content = host.content
            let id = try content.addOrganization(try call.table(of: content), to: object)
            let handle = content.handle(ofOrganization: id, article: Int(object.handle)) ?? 0
            call.results.add(content.object(BS_ORGANIZATION, handle, isReadOnly: false))
        },
        HostFunction(
            .object(.article), "add_activity",
            [this, Parameter("fields", "broadsheet.NewActivity", "Name, date, place …")],
            returns: ["broadsheet.Activity"],
            "Adds an activity, or fills the gaps of the one of that name.",
            example: #"article:add_activity{ name = "座谈会", place = "工人文化宫" }"#
        ) { host, call in
            let object = try call.writableObject(BS_ARTICLE)
            let content = host.content
            let id = try content.addActivity(try call.table(of: content), to: object)
            let article = Int(object.handle)
            let item = content.article(article).activities.firstIndex { $0.id == id } ?? 0
            let handle = Content.join(article: article, item: item)
            call.results.add(content.object(BS_ACTIVITY, handle, isReadOnly: false))
        },
        HostFunction(
            .object(.article), "organization",
            [this, Parameter("name", "string", "A name or an alias.")],
            returns: ["broadsheet.Organization?"],
            "Finds an organization by name or alias; nil if there is none or an alias fits two.",
            example: #"local union = article:organization("市总工会")"#
        ) { host, call in
            let object = try call.object(BS_ARTICLE)
            let content = host.content
            let article = Int(object.handle)
            let found = content.article(article).organization(named: try call.text())
            guard let found, let handle = content.handle(ofOrganization: found.id, article: article)
            else { return call.results.addNil() }
            call.results.add(
                content.object(BS_ORGANIZATION, handle, isReadOnly: object.is_read_only))
        },
    ]
}

extension Content {
    /// Adds an organization to an article; `place` names the table of its fields in errors.
    func addOrganization(
        _ fields: JSONObject, to object: bs_object, at place: String = "article:add_organization"
    ) throws -> String {
        func at(_ name: String) -> RecordReader { RecordReader(place: place, member: name) }
        let members = try RecordReader(place: place).members(
            .object(fields), ["name", "kind", "aliases", "mentions", "rule"])
        let name = try at("name").text(members["name"])
        guard !name.isEmpty else { throw at("name").failure("a name", members["name"]) }
        let kind: Organization.Kind =
            members["kind"].isAbsent ? .other : try at("kind").choice(members["kind"])
        let aliases = try at("aliases").strings(members["aliases"])
        let article = Int(object.handle)
        let mentions = try at("mentions").mentions(members["mentions"], in: words(of: article))
        let rule = try at("rule").optionalText(members["rule"])
        var id = ""
        updateArticle(article) {
            id = $0.addOrganization(
                name: name, kind: kind, aliases: aliases, mentions: mentions, by: plugin,
                rule: rule)
        }
        onWrite?("organizations")
        return id
    }

    /// Adds an activity to an article; `place` names the table of its fields in errors.
    func addActivity(
        _ fields: JSONObject, to object: bs_object, at place: String = "article:add_activity"
    ) throws -> String {
        func at(_ name: String) -> RecordReader { RecordReader(place: place, member: name) }
        let members = try RecordReader(place: place).members(
            .object(fields),
            [
                "name", "date", "place", "organizers", "undertakers", "co_organizers",
                "participants", "evidence", "rule",
            ])
        let name = try at("name").text(members["name"])
        guard !name.isEmpty else { throw at("name").failure("a name", members["name"]) }
        let handle = Int(object.handle)
        let activity = Activity(
            id: Identifier.activity(article: article(handle).id, name: name),
            name: name,
            date: try at("date").activityDate(members["date"]),
            place: try at("place").optionalText(members["place"]),
            organizers: try at("organizers").strings(members["organizers"]),
            undertakers: try at("undertakers").strings(members["undertakers"]),
            coOrganizers: try at("co_organizers").strings(members["co_organizers"]),
            participants: try at("participants").participants(members["participants"]),
            evidence: try at("evidence").evidence(members["evidence"], in: words(of: handle)),
            by: plugin,
            rule: try at("rule").optionalText(members["rule"]))
        var id = ""
        updateArticle(handle) { id = $0.addActivity(activity) }
        onWrite?("activities")
        return id
    }
}

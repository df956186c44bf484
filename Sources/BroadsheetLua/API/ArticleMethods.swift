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
            let name = try content.tagName(&call)
            if call.isAlone(name) {
                content.add(Tag(name: name, by: content.plugin), toArticle: handle)
                return call.results.add(true)
            }
            let (tag, threshold) = try call.tag(named: name, in: content, article: handle)
            guard tag.confidence >= threshold else {
                content.note(tag, below: threshold, article: handle)
                return call.results.add(false)
            }
            content.add(consume tag, toArticle: handle)
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
            if wasThere { host.content.onWrite?("tags[\(name)]") }
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
            let fields = try GivenFields(&call, in: content)
            let id = try content.addOrganization(fields, to: object)
            let handle = content.handle(ofOrganization: id, article: Int(object.handle))
            call.results.add(content.object(BS_ORGANIZATION, handle, isReadOnly: false))
        },
        HostFunction(
            .object(.article), "add_organizations",
            [
                this,
                Parameter(
                    "list", "(string|broadsheet.NewOrganization)[]",
                    "Names, or names with kind, mentions …"),
            ],
            "Adds organizations, or extends those of their names, in one call: quicker than one by"
                + " one. None is added if there is something wrong with one of them.",
            example: #"article:add_organizations{ "市总工会", { name = "妇联", kind = "other" } }"#
        ) { host, call in
            let object = try call.writableObject(BS_ARTICLE)
            let content = host.content
            let place = call.name
            var additions: [OrganizationAddition] = []
            if let head = call.head, head.tag == BS_LIST {
                additions.reserveCapacity(Int(head.count))
            }
            try call.eachElement { element, index in
                additions.append(
                    try OrganizationAddition(
                        element, in: content, article: Int(object.handle), at: place,
                        index: index + 1))
            }
            content.add(additions, toArticle: Int(object.handle))
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
            let fields = try GivenFields(&call, in: content)
            let id = try content.addActivity(fields, to: object)
            let article = Int(object.handle)
            let item = content.article(article).activities.firstIndex { $0.id == id } ?? 0
            let handle = Content.join(article: article, item: item)
            call.results.add(content.object(BS_ACTIVITY, handle, isReadOnly: false))
        },
        HostFunction(
            .object(.article), "mentions",
            [
                this,
                Parameter(
                    "where", "broadsheet.TextField", "The text field; the body if left out.",
                    isOptional: true),
            ],
            returns: ["integer[] # first, last and organization of each, one after another"],
            "Gives all places of a text field that name an organization, in their order, of those"
                + " that begin together the longest first; an organization is its place in"
                + " `article.organizations`.",
            example: #"#article:mentions("title") % 3 == 0"#
        ) { host, call in
            let object = try call.object(BS_ARTICLE)
            let field: TextField =
                try call.isAtNil
                ? .body
                : RecordReader(place: "\(call.name).where").choice(.string(call.text()))
            call.addMentions(of: host.content.article(Int(object.handle)), in: field)
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
            guard let found else { return call.results.addNil() }
            let handle = content.handle(ofOrganization: found.id, article: article)
            call.results.add(
                content.object(BS_ORGANIZATION, handle, isReadOnly: object.is_read_only))
        },
    ]
}

extension Content {
    /// Adds an organization to an article.
    ///
    /// - Returns: its id.
    func addOrganization(_ fields: GivenFields, to object: bs_object) throws -> String {
        let article = Int(object.handle)
        let addition = try OrganizationAddition(fields, in: self, article: article)
        var id = ""
        updateArticle(article) { id = addition.add(to: &$0, by: plugin) }
        onWrite?("organizations[\(organizationName(id, of: article) ?? "")]")
        return id
    }

    /// Adds organizations to an article.
    fileprivate func add(_ additions: [OrganizationAddition], toArticle article: Int) {
        guard !additions.isEmpty else { return }
        var ids: [String] = []
        ids.reserveCapacity(additions.count)
        updateArticle(article) { article in
            if article.organizations.isEmpty {
                article.organizations.reserveCapacity(additions.count)
            }
            for addition in additions { ids.append(addition.add(to: &article, by: plugin)) }
        }
        guard let onWrite else { return }
        for id in ids { onWrite("organizations[\(organizationName(id, of: article) ?? "")]") }
    }

    private static let activityFields: [StaticString] = [
        "name", "date", "place", "organizers", "undertakers", "co_organizers", "participants",
        "evidence", "rule",
    ]

    /// Adds an activity to an article.
    ///
    /// - Returns: its id.
    func addActivity(_ fields: GivenFields, to object: bs_object) throws -> String {
        try fields.check(Self.activityFields)
        let name = try fields.name()
        let handle = Int(object.handle)
        func strings(_ name: StaticString) throws -> [String] {
            try fields.reader(of: name).strings(fields.value(name))
        }
        let activity = Activity(
            id: Identifier.activity(article: article(handle).id, name: name),
            name: name,
            date: try fields.reader(of: "date").activityDate(fields.value("date")),
            place: try fields.text("place"),
            organizers: try strings("organizers"),
            undertakers: try strings("undertakers"),
            coOrganizers: try strings("co_organizers"),
            participants: try fields.reader(of: "participants")
                .participants(fields.value("participants")),
            evidence: try fields.reader(of: "evidence")
                .evidence(fields.value("evidence"), in: words(of: handle)),
            by: plugin,
            rule: try fields.text("rule"))
        var id = ""
        updateArticle(handle) { id = $0.addActivity(activity) }
        onWrite?("activities[\(activityName(id, of: handle) ?? name)]")
        return id
    }

    private func organizationName(_ id: String, of article: Int) -> String? {
        self.article(article).organizations.first { String.areExactlyEqual($0.id, id) }?.name
    }

    private func activityName(_ id: String, of article: Int) -> String? {
        self.article(article).activities.first { String.areExactlyEqual($0.id, id) }?.name
    }
}

extension HostCall {
    /// Adds the mentions in a text field; of those that begin together the longest first.
    fileprivate func addMentions(of article: Article, in field: TextField) {
        var found: [(start: Int, end: Int, organization: Int)] = []
        for (index, organization) in article.organizations.enumerated() {
            for mention in organization.mentions where mention.span.field == field {
                found.append((mention.span.start, mention.span.end, index + 1))
            }
        }
        found.sort { ($0.start, $1.end, $0.organization) < ($1.start, $0.end, $1.organization) }
        results.charge(found.count * 6)
        results.add(found.flatMap { [$0.start + 1, $0.end, $0.organization] })
    }
}

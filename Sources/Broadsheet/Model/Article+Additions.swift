extension Article {
    /// The organization of a name or an alias; `nil` if there is none, or if an alias fits two.
    public func organization(named name: String) -> Organization? {
        indexOfOrganization(named: name).map { organizations[$0] }
    }

    private func indexOfOrganization(named name: String) -> Int? {
        if let index = organizations.index(ofName: name) { return index }
        let called = organizations.indices.filter { organizations[$0].isCalled(name) }
        return called.count == 1 ? called[0] : nil
    }

    /// Adds a tag, one per name: a call for what `tags.add` does, which needs memory elsewhere.
    package mutating func add(_ tag: consuming Tag) {
        shared.unique.record.tags.add(tag)
    }

    /// Adds an organization, or extends the one that has its name already.
    ///
    /// - Returns: the id of the organization that now holds what was added.
    @discardableResult
    public mutating func addOrganization(
        name: String,
        kind: Organization.Kind = .other,
        aliases: [String] = [],
        mentions: [Mention] = [],
        by: String? = nil,
        rule: String? = nil
    ) -> String {
        let id = Identifier.organization(article: self.id, name: name)
        var organization = Organization(id: id, name: name, kind: kind, by: by, rule: rule)
        for alias in aliases { organization.addAlias(alias) }
        for mention in mentions { organization.addMention(mention) }
        // A renamed organization keeps its id, so that its old name may come back as a new one.
        let known = organizations.index(ofName: name) ?? organizations.index(ofID: id)
        guard let known else {
            organizations.append(consume organization)
            return id
        }
        organizations[known].unite(with: organization)
        return organizations[known].id
    }

    /// Adds an activity, or fills the gaps of the one that has its name already.
    ///
    /// - Returns: the id of the activity that now holds what was added.
    @discardableResult
    public mutating func addActivity(_ activity: Activity) -> String {
        let known = activities.firstIndex {
            String.areExactlyEqual($0.name, activity.name) || $0.id == activity.id
        }
        guard let known else {
            activities.append(activity)
            return activity.id
        }
        activities[known].fillGaps(from: activity)
        return activities[known].id
    }

    /// Changes an organization and carries a new name to the activities that it takes part in.
    ///
    /// Where the new name is another organization's, the two become one.
    ///
    /// - Returns: whether there is an organization of that id.
    @discardableResult
    public mutating func updateOrganization(
        id: String, _ change: (inout Organization) throws -> Void
    ) rethrows -> Bool {
        guard let index = organizations.firstIndex(where: { $0.id == id }) else { return false }
        var organization = organizations[index]
        let oldName = organization.name
        try change(&organization)
        replaceOrganization(at: index, with: organization, oldName: oldName)
        return true
    }

    mutating func replaceOrganization(
        at index: Int, with organization: Organization, oldName: String
    ) {
        organizations[index] = organization
        guard !String.areExactlyEqual(oldName, organization.name) else { return }
        for activity in activities.indices {
            activities[activity].renameOrganization(oldName, to: organization.name)
        }
        let twin = organizations.indices.first {
            $0 != index && String.areExactlyEqual(organizations[$0].name, organization.name)
        }
        if let twin {
            organizations[min(index, twin)].unite(with: organizations[max(index, twin)])
            organizations.remove(at: max(index, twin))
        }
    }
}

extension [Organization] {
    // By index, since a closure would be handed a copy of each record.

    fileprivate func index(ofName name: String) -> Int? {
        indices.first { String.areExactlyEqual(self[$0].name, name) }
    }

    fileprivate func index(ofID id: String) -> Int? {
        indices.first { String.areExactlyEqual(self[$0].id, id) }
    }
}

extension Activity {
    fileprivate mutating func fillGaps(from other: Activity) {
        date = date ?? other.date
        place = place ?? other.place
        participants = participants ?? other.participants
        organizers.appendMissing(other.organizers)
        undertakers.appendMissing(other.undertakers)
        coOrganizers.appendMissing(other.coOrganizers)
        for tag in other.tags { tags.add(tag) }
        for evidence in other.evidence where !self.evidence.contains(evidence) {
            self.evidence.append(evidence)
        }
    }
}

extension [String] {
    fileprivate mutating func appendMissing(_ names: [String]) {
        for name in names where !contains(where: { String.areExactlyEqual($0, name) }) {
            append(name)
        }
    }
}

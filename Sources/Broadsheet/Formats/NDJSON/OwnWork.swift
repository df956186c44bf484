extension Article {
    /// Takes away what some plugins had made, so that they can make it anew.
    ///
    /// Organizations, activities and tags name their maker in `by`. What others made, or a person,
    /// stays; so does an activity of a plugin to which somebody else gave a tag, with that tag.
    ///
    /// - Parameter plugins: the names of a chain's plugins.
    public mutating func removeWork(of plugins: [String]) {
        let isOwn = { (maker: String?) -> Bool in
            guard let maker else { return false }
            return plugins.contains { String.areExactlyEqual($0, maker) }
        }
        organizations.removeAll { isOwn($0.by) }
        tags.removeAll { isOwn($0.by) }
        for index in activities.indices { activities[index].tags.removeAll { isOwn($0.by) } }
        activities.removeAll { isOwn($0.by) && $0.tags.isEmpty }
    }

    /// Whether anything has been found in it.
    var hasFindings: Bool { !organizations.isEmpty || !tags.isEmpty || !activities.isEmpty }
}

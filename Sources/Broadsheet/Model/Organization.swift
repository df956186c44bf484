/// An organization that an article names.
public struct Organization: Sendable, Hashable, Codable {
    /// What sort of organization it is.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// A trade union.
        case union
        /// A body of government, a court, a congress.
        case government
        /// A body of a party.
        case party
        /// A company, works or group.
        case company
        /// A bank.
        case bank
        /// A school or university.
        case school
        /// A hospital.
        case hospital
        /// An association, foundation or chamber.
        case association
        /// A newspaper, broadcaster or agency.
        case media
        /// Anything else.
        case other
    }

    /// The identity: the article's id and a hash of the name that it was made with.
    @Exact public private(set) var id: String
    /// The canonical, full name.
    ///
    /// A new name keeps the old one as an alias.
    public var name: String {
        get { canonicalName }
        set {
            guard !String.areExactlyEqual(newValue, canonicalName) else { return }
            let oldName = canonicalName
            canonicalName = newValue
            aliases.removeAll { String.areExactlyEqual($0, newValue) }
            addAlias(oldName)
        }
    }
    @Exact private var canonicalName: String
    /// What sort of organization it is.
    public var kind: Kind
    /// Other names under which the text knows it.
    @Exact public var aliases: [String]
    /// Where the text names it, in order.
    public var mentions: [Mention]
    /// The plugin that found it; `nil` where a person or another tool did.
    @Exact public var by: String?
    /// The plugin's name for the rule that found it.
    @Exact public var rule: String?
    /// Keys of the interchange format that this version does not know; written back.
    public var unrecognized: JSONObject

    /// Makes an organization.
    public init(
        id: String,
        name: String,
        kind: Kind = .other,
        aliases: [String] = [],
        mentions: [Mention] = [],
        by: String? = nil,
        rule: String? = nil,
        unrecognized: JSONObject = JSONObject()
    ) {
        self.id = id
        self.canonicalName = name
        self.kind = kind
        self.aliases = aliases
        self.mentions = mentions
        self.by = by
        self.rule = rule
        self.unrecognized = unrecognized
    }

    private enum CodingKeys: String, CodingKey {
        case id, kind, aliases, mentions, by, rule, unrecognized
        case canonicalName = "name"
    }
}

extension Organization {
    /// Tells whether a text is its name or one of its aliases.
    public func isCalled(_ text: String) -> Bool {
        String.areExactlyEqual(name, text)
            || aliases.contains { String.areExactlyEqual($0, text) }
    }

    /// Adds an alias, once; the name itself is none.
    public mutating func addAlias(_ alias: String) {
        guard !isCalled(alias) else { return }
        aliases.append(alias)
    }

    /// Adds a mention, once, and keeps the mentions in order.
    public mutating func addMention(_ mention: Mention) {
        let index = mentions.firstIndex { !($0.span < mention.span) } ?? mentions.endIndex
        if index < mentions.endIndex, mentions[index].span == mention.span { return }
        mentions.insert(mention, at: index)
    }

    /// Takes in what another record of the same organization knows.
    public mutating func unite(with other: Organization) {
        addAlias(other.name)
        for alias in other.aliases { addAlias(alias) }
        for mention in other.mentions { addMention(mention) }
        if kind == .other { kind = other.kind }
    }
}

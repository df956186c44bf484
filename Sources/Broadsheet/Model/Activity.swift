/// Something that an article reports as held or opened: a meeting, a contest, a visit.
public struct Activity: Sendable, Hashable, Codable {
    /// The identity: the article's id and a hash of the name that it was made with.
    @Exact public private(set) var id: String
    /// The name, as a reader would say it.
    @Exact public var name: String
    /// When it was; `nil` where no date is printed.
    public var date: ActivityDate?
    /// Where it was, as printed.
    @Exact public var place: String?
    /// The hosts (主办): names of organizations.
    @Exact public var organizers: [String]
    /// Those who carried it out (承办): names of organizations.
    @Exact public var undertakers: [String]
    /// Those who helped (协办): names of organizations.
    @Exact public var coOrganizers: [String]
    /// Who took part.
    public var participants: Participants?
    /// What tags it has.
    public var tags: [Tag]
    /// The words that report it.
    public var evidence: [Evidence]
    /// The plugin that found it; `nil` where a person or another tool did.
    @Exact public var by: String?
    /// The plugin's name for the rule that found it.
    @Exact public var rule: String?
    /// Keys of the interchange format that this version does not know; written back.
    public var unrecognized: JSONObject

    /// Makes an activity.
    public init(
        id: String,
        name: String,
        date: ActivityDate? = nil,
        place: String? = nil,
        organizers: [String] = [],
        undertakers: [String] = [],
        coOrganizers: [String] = [],
        participants: Participants? = nil,
        tags: [Tag] = [],
        evidence: [Evidence] = [],
        by: String? = nil,
        rule: String? = nil,
        unrecognized: JSONObject = JSONObject()
    ) {
        self.id = id
        self.name = name
        self.date = date
        self.place = place
        self.organizers = organizers
        self.undertakers = undertakers
        self.coOrganizers = coOrganizers
        self.participants = participants
        self.tags = tags
        self.evidence = evidence
        self.by = by
        self.rule = rule
        self.unrecognized = unrecognized
    }
}

extension Activity {
    /// Puts a new name of an organization in the place of its old one, wherever it takes part.
    mutating func renameOrganization(_ old: String, to new: String) {
        for list in [\Activity.organizers, \.undertakers, \.coOrganizers] {
            let names = self[keyPath: list]
            guard names.contains(where: { String.areExactlyEqual($0, old) }) else { continue }
            var renamed: [String] = []
            for name in names.map({ String.areExactlyEqual($0, old) ? new : $0 })
            where !renamed.contains(where: { String.areExactlyEqual($0, name) }) {
                renamed.append(name)
            }
            self[keyPath: list] = renamed
        }
    }
}

/// When an activity was: the words, and the days that they mean.
public struct ActivityDate: Sendable, Hashable, Codable {
    /// The words as printed.
    @Exact public var text: String
    /// The first day; `nil` where the words cannot be resolved.
    public var start: CivilDate?
    /// The last day; `nil` where the words cannot be resolved.
    public var end: CivilDate?
    /// Why the words cannot be resolved: `vague`, `no-reference-date`, `invalid`.
    @Exact public var reason: String?
    /// Keys of the interchange format that this version does not know; written back.
    public var unrecognized: JSONObject

    /// Makes a date.
    public init(
        text: String,
        start: CivilDate? = nil,
        end: CivilDate? = nil,
        reason: String? = nil,
        unrecognized: JSONObject = JSONObject()
    ) {
        self.text = text
        self.start = start
        self.end = end
        self.reason = reason
        self.unrecognized = unrecognized
    }
}

/// Who took part in an activity.
public struct Participants: Sendable, Hashable, Codable {
    /// The words as printed, for example 150多名.
    @Exact public var text: String
    /// The number of persons; `nil` where the words give none.
    public var count: Int?
    /// Keys of the interchange format that this version does not know; written back.
    public var unrecognized: JSONObject

    /// Makes participants.
    public init(text: String, count: Int? = nil, unrecognized: JSONObject = JSONObject()) {
        self.text = text
        self.count = count
        self.unrecognized = unrecognized
    }
}

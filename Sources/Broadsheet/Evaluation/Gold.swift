/// What a person knows of a page: its articles, written down by hand to compare a chain's with.
///
/// What a key that is left out would tell is not known, and is not evaluated: gold without
/// `organizations` says nothing of organizations. An empty list says that there are none.
public struct GoldPage: Sendable {
    /// The name of the file, without `.gold.json`: that of the page's file without its ending.
    public var name: String
    /// The line at the page's head, which belongs to no article; `nil` where it has none.
    public var runningHead: String?
    /// The articles.
    public var articles: [GoldArticle]
}

/// What a person knows of an article.
public struct GoldArticle: Sendable {
    /// The title.
    public var title: String
    /// Other forms of the title that count as right.
    public var alternativeTitles: [String]
    /// The kicker: not known, known to be none, or its words.
    public var kicker: String??
    /// Further kickers that count as right; `nil` where none found is right too.
    public var acceptedKickers: [String?]
    /// The line below the title: not known, known to be none, or its words.
    public var subtitle: String??
    /// The paragraphs, re-joined, without bylines.
    public var paragraphs: [String]
    /// Who made it.
    public var contributors: [Contributor]?
    /// The organizations that it names.
    public var organizations: [Organization]?
    /// The activities that it reports.
    public var activities: [Activity]?

    /// Who made an article.
    public struct Contributor: Sendable {
        /// The role.
        public var role: String
        /// The name.
        public var name: String
        /// Further roles that count as right; `*` for any.
        public var acceptedRoles: [String]
    }

    /// An organization that an article names.
    public struct Organization: Sendable {
        /// The full name.
        public var name: String
        /// Printed forms that must be linked to it.
        public var aliases: [String]
        /// Further forms that count as right.
        public var acceptedAliases: [String]
        /// Whether it counts neither when it is found nor when it is not.
        public var isOptional: Bool
    }

    /// An activity that an article reports.
    public struct Activity: Sendable {
        /// The name.
        public var name: String
        /// Further names that count as right.
        public var alternativeNames: [String]
        /// Whether it counts neither when it is found nor when it is not.
        public var isOptional: Bool
        /// The first day, in ISO 8601; `nil` where none can be told.
        public var date: String?
        /// The last day, where the activity took more than one.
        public var lastDay: String?
        /// Further first days that count as right; `nil` where none found is right too.
        public var acceptedDates: [String?]
        /// The place.
        public var place: String?
        /// Further places that count as right; `nil` where none found is right too.
        public var acceptedPlaces: [String?]
        /// The organizations that take part, by part; a part that is left out is not known.
        public var parts: [Part: [String]]
        /// Further hosts that count as right; `nil` where none found is right too.
        public var acceptedOrganizers: [String?]
        /// The printed number of participants.
        public var participants: Int?
        /// Further numbers that count as right; `nil` where none found is right too.
        public var acceptedParticipants: [Int?]
        /// The categories; `nil` where they are not known.
        public var categories: [String]?
        /// Further categories that count as right.
        public var acceptedCategories: [String]
    }

    /// How an organization takes part in an activity.
    public enum Part: String, Sendable, CaseIterable {
        /// Those who hold it (主办).
        case organizers
        /// Those who carry it out (承办).
        case undertakers
        /// Those who help (协办).
        case coOrganizers = "co_organizers"
    }
}

/// How well the articles of a run agree with the gold.
public struct EvaluationReport: Sendable {
    /// A part of an activity that is compared by itself.
    public enum Slot: String, Sendable, Hashable, CaseIterable {
        /// The first day.
        case date
        /// The last day, where the gold has one.
        case dateEnd = "date_end"
        /// The place.
        case place
        /// The hosts.
        case organizers
        /// Those who carry it out, where the gold tells.
        case undertakers
        /// Those who help, where the gold tells.
        case coOrganizers = "co_organizers"
        /// The number of participants.
        case participants
    }

    /// How often a slot of an activity that was found is right.
    public struct SlotShares: Sendable, Hashable {
        /// Of all activities found.
        public internal(set) var all = Share()
        /// Of those for which the gold has a value.
        public internal(set) var filled = Share()
    }

    /// The number of articles in the gold.
    public internal(set) var goldArticles = 0
    /// The number of articles of the run.
    public internal(set) var foundArticles = 0
    /// The number of pairs of articles that were compared.
    public internal(set) var pairedArticles = 0

    /// Articles: right with the exact title, first and last paragraph.
    public internal(set) var articles = Tally()
    /// Titles of the gold's articles.
    public internal(set) var titles = Share()
    /// Kickers, where the gold tells.
    public internal(set) var kickers = Share()
    /// Subtitles, where the gold tells.
    public internal(set) var subtitles = Share()
    /// The gold's paragraphs that were found exactly.
    public internal(set) var paragraphs = Share()
    /// The paragraphs found that are exactly the gold's.
    public internal(set) var foundParagraphs = Share()
    /// Contributors with their roles.
    public internal(set) var contributors = Tally()
    /// Contributors, whatever their roles.
    public internal(set) var contributorNames = Tally()
    /// Running heads that stand in no article.
    public internal(set) var runningHeads = Share()
    /// Organizations, by their canonical names.
    public internal(set) var organizations = Tally()
    /// Printed aliases that are linked to another form of their organization.
    public internal(set) var aliases = Share()
    /// Activities, by their names.
    public internal(set) var activities = Tally()
    /// The slots of the activities that were found.
    public internal(set) var slots: [Slot: SlotShares] = [:]
    /// The hosts of the activities that were found, each by itself.
    public internal(set) var organizers = Tally()
    /// Categories of the activities that were found.
    public internal(set) var activityCategories = Tally()
    /// Categories of articles: each article has those of all its activities.
    public internal(set) var articleCategories = Tally()
    /// Each category over the articles.
    public internal(set) var categories: [String: Tally] = [:]

    /// What differs, in the order of the pages.
    public internal(set) var misses: [Miss] = []
    /// Pages of the gold for which there is no page of the run.
    public internal(set) var unansweredPages: [String] = []
    /// Pages of the run for which there is no gold; they were not compared.
    public internal(set) var pagesWithoutGold: [String] = []
}

extension EvaluationReport {
    /// Something that differs from the gold.
    public struct Miss: Sendable, Hashable {
        /// What differs.
        public enum Kind: String, Sendable, Hashable, CaseIterable {
            /// An article is missing, invented, or has another title, beginning or end.
            case article
            /// The kicker.
            case kicker
            /// The subtitle.
            case subtitle
            /// A paragraph of the gold was not found exactly.
            case paragraph
            /// The contributors.
            case contributors
            /// A running head stands in an article.
            case runningHead = "running-head"
            /// An organization is missing or invented.
            case organization
            /// An alias is not linked.
            case alias
            /// An activity is missing or invented.
            case activity
            /// A slot of an activity: the first day.
            case date
            /// A slot of an activity: the last day.
            case dateEnd = "date_end"
            /// A slot of an activity: the place.
            case place
            /// A slot of an activity: the hosts.
            case organizers
            /// A slot of an activity: those who carry it out.
            case undertakers
            /// A slot of an activity: those who help.
            case coOrganizers = "co_organizers"
            /// A slot of an activity: the number of participants.
            case participants
            /// The categories of an activity.
            case activityCategories = "activity-categories"
            /// The categories of an article.
            case articleCategories = "article-categories"
        }

        /// The page's name.
        public var page: String
        /// The article's title: the gold's, or that of an article the gold does not have.
        public var article: String
        /// What differs.
        public var kind: Kind
        /// The name of the organization or the activity, where it is about one.
        public var subject: String?
        /// What the gold has; empty for nothing.
        public var gold: [String]
        /// What was found; empty for nothing.
        public var found: [String]
        /// The plugin and the rule that made what was found, where they are known.
        public var makers: [Maker]
    }

    /// A plugin with the rule that fired.
    public struct Maker: Sendable, Hashable {
        /// The plugin.
        public var plugin: String
        /// Its name for the rule.
        public var rule: String?

        /// Makes a maker.
        public init(plugin: String, rule: String? = nil) {
            self.plugin = plugin
            self.rule = rule
        }
    }
}

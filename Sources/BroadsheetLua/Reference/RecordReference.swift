internal import Broadsheet

/// A table of named fields that plugins hand over or are given, as the stubs and the reference show
/// it.
struct RecordReference: Sendable {
    struct Field: Sendable {
        var name: String
        var type: String
        var summary: String

        init(_ name: String, _ type: String, _ summary: String) {
            self.name = name
            self.type = type
            self.summary = summary
        }
    }

    /// The name in LuaCATS.
    var name: String
    var summary: String
    var fields: [Field]

    init(_ name: String, _ summary: String, _ fields: [Field]) {
        self.name = "broadsheet.\(name)"
        self.summary = summary
        self.fields = fields
    }

    static let all = plugin + content + additions + found

    private static let positions = [
        Field("first", "integer", "The first byte, from 1."),
        Field("last", "integer", "The last byte."),
    ]
    private static let place = Field("where", "broadsheet.TextField?", "Left out: the body.")
    private static let rule = Field("rule", "string?", "The plugin's name for its rule.")
    private static let metadata = Field("metadata", "table<string, any>?", "What else is known.")

    /// What a plugin is.
    private static let plugin = [
        RecordReference(
            "Plugin", "What a plugin's file returns.",
            [
                Field("name", "string", "The name, as the plugin's folder is called."),
                Field("version", "string", "For example `1.0.0`."),
                Field("api", "integer", "The version of all this: \(BroadsheetVersion.luaAPI)."),
                Field("summary", "string", "One sentence on what it does."),
                Field(
                    "requires", "(broadsheet.Capability|string)[]?",
                    "What must have been provided before it; also `metadata.NAME`."),
                Field(
                    "provides", "(broadsheet.Capability|string)[]?",
                    "What it provides; also `metadata.NAME`."),
                Field(
                    "options", "table<string, any>?",
                    "In the file: a `broadsheet.Option` for each name. In handlers: the values."),
                Field("start", "fun()?", "Once per worker: read data files, make matchers."),
                Field(
                    "page", "fun(page: broadsheet.Page): false?", "Once per page; false drops it."),
                Field(
                    "article", "fun(article: broadsheet.Article, page: broadsheet.Page): false?",
                    "For each article; false drops it."),
                Field(
                    "organization",
                    "fun(organization: broadsheet.Organization, article: broadsheet.Article)"
                        + ": false?",
                    "For each organization of an article; false drops it."),
                Field(
                    "activity",
                    "fun(activity: broadsheet.Activity, article: broadsheet.Article): false?",
                    "For each activity of an article; false drops it."),
                Field("finish", "fun(summary: broadsheet.Summary)?", "Once per run."),
            ]),
        RecordReference(
            "Option", "An option of a plugin.",
            [
                Field("type", "broadsheet.OptionType", "What values it takes."),
                Field("default", "any", "The value where none is set."),
                Field("help", "string", "One sentence on what it does."),
                Field("minimum", "number?", "The least number."),
                Field("maximum", "number?", "The greatest number."),
                Field("choices", "string[]?", "What a choice can be."),
                Field("items", "broadsheet.OptionType?", "What a list holds; left out: strings."),
            ]),
    ]

    /// What content objects hold.
    private static let content = [
        RecordReference(
            "Contributor", "Someone who made an article.",
            [
                Field("role", "broadsheet.Role", "What the person did."),
                Field("name", "string", "The name."),
            ]),
        RecordReference(
            "Tag", "A tag of an article or an activity.",
            [
                Field("name", "string", "The name; a category if it stands in a taxonomy."),
                Field("confidence", "number", "0…1."),
                Field("evidence", "broadsheet.Evidence[]", "The words that earned it."),
                Field("by", "string?", "The plugin that gave it."), rule,
            ]),
        RecordReference(
            "Mention", "A place where the text names an organization.",
            [Field("text", "string", "The words.")] + positions + [place]),
        RecordReference(
            "Evidence", "Words of the text; without positions where they do not stand in it.",
            [
                Field("text", "string", "The words."),
                Field("first", "integer?", "The first byte, from 1."),
                Field("last", "integer?", "The last byte."), place,
            ]),
        RecordReference(
            "Date", "When an activity was.",
            [Field("text", "string", "The words as printed.")] + days),
        RecordReference(
            "Participants", "Who took part in an activity.",
            [
                Field("text", "string", "The words as printed."),
                Field("count", "integer?", "The number of persons, where the words give one."),
            ]),
    ]

    private static let days = [
        Field("start", "string?", "The first day: `2023-04-10`."),
        Field("end", "string?", "The last day; left out: the first."),
        Field("reason", "string?", "Why there is no day: vague, no-reference-date, invalid."),
    ]

    /// What plugins hand over to methods.
    private static let additions = [
        RecordReference(
            "NewArticle", "An article to be.",
            [
                Field("kind", "broadsheet.ArticleKind?", "Left out: article."),
                Field("kicker", "string?", "The line above the title (引题)."),
                Field("title", "string?", "The title."),
                Field("subtitle", "string?", "The line below the title (副题)."),
                Field("paragraphs", "string[]?", "None holds a line feed."),
                Field("first_line", "integer?", "The number of its first line in the file."),
                Field("last_line", "integer?", "The number of its last line in the file."),
                Field("contributors", "broadsheet.Contributor[]?", "Who made it."),
                Field("published", "string?", "Left out: as the page."),
                Field("language", "string?", "Left out: as the page."), metadata,
            ]),
        RecordReference(
            "NewOrganization", "An organization to be, or more of one that is known.",
            [
                Field("name", "string", "The full name."),
                Field("kind", "broadsheet.OrganizationKind?", "Left out: other."),
                Field("aliases", "string[]?", "Other names."),
                Field("mentions", "broadsheet.Stretch[]?", "Where the text names it."), rule,
            ]),
        RecordReference(
            "NewActivity", "An activity to be, or more of one that is known.",
            [
                Field("name", "string", "The name, as a reader would say it."),
                Field("date", "broadsheet.Date|broadsheet.FoundDate|nil", "When it was."),
                Field("place", "string?", "Where it was, as printed."),
                Field("organizers", "string[]?", "The hosts (主办)."),
                Field("undertakers", "string[]?", "Those who carried it out (承办)."),
                Field("co_organizers", "string[]?", "Those who helped (协办)."),
                Field("participants", "broadsheet.Participants?", "Who took part."),
                Field("evidence", "broadsheet.Words?", "The words that report it."), rule,
            ]),
        RecordReference(
            "Stretch", "A stretch of the text.",
            positions + [place, Field("text", "string?", "Passed over: taken from the text.")]),
        RecordReference(
            "TagOptions", "What comes with a tag.",
            [
                Field("confidence", "number?", "0…1; left out: 1."),
                Field("threshold", "number?", "Below it there is no tag; left out: 0."),
                Field("evidence", "broadsheet.Words?", "The words that earned it."), rule,
            ]),
        RecordReference(
            "MatcherOptions", "How a matcher matches.",
            [
                Field("fold", "boolean?", "Whether width and case make no difference."),
                Field("overlapping", "boolean?", "Whether hits may overlap."),
                Field(
                    "votes", "(boolean|any[])?",
                    "Whether votes of values will be counted; or all values, of which the earlier"
                        + " one comes first where two have as many votes."),
                Field(
                    "values", "any[]?",
                    "The words' values, where the list has words alone: lighter than pairs."),
            ]),
    ]

    /// What functions find.
    private static let found = [
        RecordReference(
            "Match", "A match of an expression.",
            positions + [
                Field("text", "string", "The whole match."),
                Field(
                    "spans", "({ first: integer, last: integer }|false)[]",
                    "The captures' places."),
                Field("[integer]", "string|false", "A capture; false where it is unset."),
                Field("[string]", "any", "A capture by its name."),
            ]),
        RecordReference(
            "LineMeasures",
            "The lines of a page that are not blank: each list has an entry for each.",
            [
                Field("lines", "integer[]", "Their places in `page.lines`."),
                Field("texts", "string[]", "The texts without white space at their ends."),
                Field("indents", "integer[]", "Columns of white space before the text."),
                Field("lengths", "integer[]", "Unicode scalars of the text."),
                Field("widths", "integer[]", "Columns of the text, as `text.width` counts them."),
                Field("gaps", "integer[]", "Blank lines above."),
            ]),
        RecordReference(
            "Hit", "A word that a matcher found.",
            positions + [
                Field("text", "string", "The words as they stand in the text."),
                Field("value", "any", "The word's value."),
            ]),
        RecordReference(
            "FoundDate", "A date that the text gives.",
            positions + [Field("text", "string", "The words as printed.")] + days),
    ]
}

---@meta broadsheet
-- luacheck: ignore
-- Made by the tests of the Lua host; do not edit.

---@alias broadsheet.ArticleKind
---| "article"
---| "brief"
---| "photo"

---@alias broadsheet.OrganizationKind
---| "union"
---| "government"
---| "party"
---| "company"
---| "bank"
---| "school"
---| "hospital"
---| "association"
---| "media"
---| "other"

---@alias broadsheet.Role
---| "reporter"
---| "correspondent"
---| "photographer"
---| "editor"
---| "author"
---| "translator"
---| "other"

---@alias broadsheet.Label
---| "head"
---| "folio"
---| "kicker"
---| "title"
---| "subtitle"
---| "byline"
---| "body"
---| "continuation"
---| "caption"
---| "credit"

---@alias broadsheet.TextField
---| "body"
---| "title"
---| "kicker"
---| "subtitle"

---@alias broadsheet.OptionType
---| "string"
---| "integer"
---| "number"
---| "boolean"
---| "choice"
---| "file"
---| "list"

---@alias broadsheet.Capability
---| "page.lines"
---| "page.labels"
---| "page.articles"
---| "page.published"
---| "page.language"
---| "article.kind"
---| "article.kicker"
---| "article.title"
---| "article.subtitle"
---| "article.contributors"
---| "article.published"
---| "article.language"
---| "article.paragraphs"
---| "article.organizations"
---| "article.activities"
---| "article.tags"
---| "organization.kind"
---| "organization.aliases"
---| "organization.mentions"
---| "activity.date"
---| "activity.place"
---| "activity.organizers"
---| "activity.participants"
---| "activity.evidence"
---| "activity.tags"

---Words: a text, which is looked up, or stretches and texts.
---@alias broadsheet.Words
---| string
---| broadsheet.Stretch
---| (string|broadsheet.Stretch|broadsheet.Hit)[]

---What a plugin's file returns.
---@class broadsheet.Plugin
---@field name string The name, as the plugin's folder is called.
---@field version string For example `1.0.0`.
---@field api integer The version of all this: 1.
---@field summary string One sentence on what it does.
---@field requires (broadsheet.Capability|string)[]? What must have been provided before it; also `metadata.NAME`.
---@field provides (broadsheet.Capability|string)[]? What it provides; also `metadata.NAME`.
---@field options table<string, any>? In the file: a `broadsheet.Option` for each name. In handlers: the values.
---@field start fun()? Once per worker: read data files, make matchers.
---@field page fun(page: broadsheet.Page): false? Once per page; false drops it.
---@field article fun(article: broadsheet.Article, page: broadsheet.Page): false? For each article; false drops it.
---@field organization fun(organization: broadsheet.Organization, article: broadsheet.Article): false? For each organization of an article; false drops it.
---@field activity fun(activity: broadsheet.Activity, article: broadsheet.Article): false? For each activity of an article; false drops it.
---@field finish fun(summary: broadsheet.Summary)? Once per run.

---An option of a plugin.
---@class broadsheet.Option
---@field type broadsheet.OptionType What values it takes.
---@field default any The value where none is set.
---@field help string One sentence on what it does.
---@field minimum number? The least number.
---@field maximum number? The greatest number.
---@field choices string[]? What a choice can be.
---@field items broadsheet.OptionType? What a list holds; left out: strings.

---Someone who made an article.
---@class broadsheet.Contributor
---@field role broadsheet.Role What the person did.
---@field name string The name.

---A tag of an article or an activity.
---@class broadsheet.Tag
---@field name string The name; a category if it stands in a taxonomy.
---@field confidence number 0…1.
---@field evidence broadsheet.Evidence[] The words that earned it.
---@field by string? The plugin that gave it.
---@field rule string? The plugin's name for its rule.

---A place where the text names an organization.
---@class broadsheet.Mention
---@field text string The words.
---@field first integer The first byte, from 1.
---@field last integer The last byte.
---@field where broadsheet.TextField? Left out: the body.

---Words of the text; without positions where they do not stand in it.
---@class broadsheet.Evidence
---@field text string The words.
---@field first integer? The first byte, from 1.
---@field last integer? The last byte.
---@field where broadsheet.TextField? Left out: the body.

---When an activity was.
---@class broadsheet.Date
---@field text string The words as printed.
---@field start string? The first day: `2023-04-10`.
---@field ["end"] string? The last day; left out: the first.
---@field reason string? Why there is no day: vague, no-reference-date, invalid.

---Who took part in an activity.
---@class broadsheet.Participants
---@field text string The words as printed.
---@field count integer? The number of persons, where the words give one.

---An article to be.
---@class broadsheet.NewArticle
---@field kind broadsheet.ArticleKind? Left out: article.
---@field kicker string? The line above the title (引题).
---@field title string? The title.
---@field subtitle string? The line below the title (副题).
---@field paragraphs string[]? None holds a line feed.
---@field first_line integer? The number of its first line in the file.
---@field last_line integer? The number of its last line in the file.
---@field contributors broadsheet.Contributor[]? Who made it.
---@field published string? Left out: as the page.
---@field language string? Left out: as the page.
---@field metadata table<string, any>? What else is known.

---An organization to be, or more of one that is known.
---@class broadsheet.NewOrganization
---@field name string The full name.
---@field kind broadsheet.OrganizationKind? Left out: other.
---@field aliases string[]? Other names.
---@field mentions broadsheet.Stretch[]? Where the text names it.
---@field rule string? The plugin's name for its rule.

---An activity to be, or more of one that is known.
---@class broadsheet.NewActivity
---@field name string The name, as a reader would say it.
---@field date broadsheet.Date|broadsheet.FoundDate|nil When it was.
---@field place string? Where it was, as printed.
---@field organizers string[]? The hosts (主办).
---@field undertakers string[]? Those who carried it out (承办).
---@field co_organizers string[]? Those who helped (协办).
---@field participants broadsheet.Participants? Who took part.
---@field evidence broadsheet.Words? The words that report it.
---@field rule string? The plugin's name for its rule.

---A stretch of the text.
---@class broadsheet.Stretch
---@field first integer The first byte, from 1.
---@field last integer The last byte.
---@field where broadsheet.TextField? Left out: the body.
---@field text string? Passed over: taken from the text.

---What comes with a tag.
---@class broadsheet.TagOptions
---@field confidence number? 0…1; left out: 1.
---@field threshold number? Below it there is no tag; left out: 0.
---@field evidence broadsheet.Words? The words that earned it.
---@field rule string? The plugin's name for its rule.

---How a matcher matches.
---@class broadsheet.MatcherOptions
---@field fold boolean? Whether width and case make no difference.
---@field overlapping boolean? Whether hits may overlap.
---@field votes (boolean|any[])? Whether votes of values will be counted; or all values, of which the earlier one comes first where two have as many votes.
---@field values any[]? The words' values, where the list has words alone: lighter than pairs.

---A match of an expression.
---@class broadsheet.Match
---@field first integer The first byte, from 1.
---@field last integer The last byte.
---@field text string The whole match.
---@field spans ({ first: integer, last: integer }|false)[] The captures' places.
---@field [integer] string|false A capture; false where it is unset.
---@field [string] any A capture by its name.

---The lines of a page that are not blank: each list has an entry for each.
---@class broadsheet.LineMeasures
---@field lines integer[] Their places in `page.lines`.
---@field texts string[] The texts without white space at their ends.
---@field indents integer[] Columns of white space before the text.
---@field lengths integer[] Unicode scalars of the text.
---@field widths integer[] Columns of the text, as `text.width` counts them.
---@field gaps integer[] Blank lines above.

---A word that a matcher found.
---@class broadsheet.Hit
---@field first integer The first byte, from 1.
---@field last integer The last byte.
---@field text string The words as they stand in the text.
---@field value any The word's value.

---A date that the text gives.
---@class broadsheet.FoundDate
---@field first integer The first byte, from 1.
---@field last integer The last byte.
---@field text string The words as printed.
---@field start string? The first day: `2023-04-10`.
---@field ["end"] string? The last day; left out: the first.
---@field reason string? Why there is no day: vague, no-reference-date, invalid.

---One source document: its lines and, once segmented, its articles.
---@class broadsheet.Page
---@field id string The identity of the page. Read-only.
---@field path string Where the page was read from. Read-only.
---@field text string The lines, joined by line feeds. Read-only.
---@field lines broadsheet.Line[] The lines, as many as in the file. Read-only.
---@field metadata table<string, any> What else is known of the page.
---@field published string? When it was published: `2023`, `2023-04` or `2023-04-10`.
---@field language string? The language, for example `zh`.
---@field articles broadsheet.Article[] The articles made so far. Read-only.
---@field scratch table The plugin's own table while it works on this page.
local Page = {}

---Adds an article to the page.
---
---```lua
---page:add_article{ title = "…", paragraphs = { "…" }, first_line = 3 }
---```
---@param fields broadsheet.NewArticle Title, paragraphs and so on.
---@return broadsheet.Article
function Page:add_article(fields) end

---Gives the texts of all lines: quicker than line by line.
---
---```lua
---#page:line_texts() == #page.lines
---```
---@return string[]
function Page:line_texts() end

---Gives the labels of all lines; false where there is none.
---
---```lua
---#page:labels() == #page.lines
---```
---@return (broadsheet.Label|false)[]
function Page:labels() end

---Labels all lines.
---
---```lua
---page:set_labels(page:labels())
---```
---@param labels (broadsheet.Label|false)[] One for each line; false for none.
function Page:set_labels(labels) end

---Measures all lines that are not blank, in lists of one entry for each of them.
---
---```lua
---#page:measure_lines().texts <= #page.lines
---```
---@return broadsheet.LineMeasures
function Page:measure_lines() end

---A line of a page.
---@class broadsheet.Line
---@field text string The text, without its line end.
---@field number integer The number of the line in the file. Read-only.
---@field label broadsheet.Label? What the line is on the page, once the layout is known.

---An article of a page.
---@class broadsheet.Article
---@field id string The identity: the page's and the first line. Read-only.
---@field text string The paragraphs, joined by line feeds. Read-only.
---@field title string The title; empty where there is none.
---@field kicker string? The line above the title (引题).
---@field subtitle string? The line below the title (副题).
---@field paragraphs string[] The paragraphs; none holds a line feed.
---@field kind broadsheet.ArticleKind What sort of article it is.
---@field published string? When it was published.
---@field language string? The language, for example `zh`.
---@field contributors broadsheet.Contributor[] Who made it: role and name.
---@field metadata table<string, any> What else is known of the article.
---@field organizations broadsheet.Organization[] The organizations that it names. Read-only.
---@field activities broadsheet.Activity[] The activities that it reports. Read-only.
---@field tags broadsheet.Tag[] Its tags. Read-only.
---@field first_line integer The number of its first line in the file. Read-only.
---@field last_line integer The number of its last line in the file. Read-only.
local Article = {}

---Tags the article; one tag per name, evidence is united.
---
---```lua
---article:tag("meeting", { confidence = 0.9, evidence = "会议" })
---```
---@param name string The tag.
---@param options? broadsheet.TagOptions Confidence, threshold, evidence, rule.
---@return boolean # whether the tag was set, not left below its threshold
function Article:tag(name, options) end

---Removes a tag.
---
---```lua
---article:untag("meeting")
---```
---@param name string The tag.
---@return boolean # whether there was such a tag
function Article:untag(name) end

---Adds an organization, or extends the one of that name.
---
---```lua
---article:add_organization{ name = "市总工会", kind = "union" }
---```
---@param fields broadsheet.NewOrganization Name, kind, mentions …
---@return broadsheet.Organization
function Article:add_organization(fields) end

---Adds organizations, or extends those of their names, in one call: quicker than one by one. None is added if there is something wrong with one of them.
---
---```lua
---article:add_organizations{ "市总工会", { name = "妇联", kind = "other" } }
---```
---@param list (string|broadsheet.NewOrganization)[] Names, or names with kind, mentions …
function Article:add_organizations(list) end

---Adds an activity, or fills the gaps of the one of that name.
---
---```lua
---article:add_activity{ name = "座谈会", place = "工人文化宫" }
---```
---@param fields broadsheet.NewActivity Name, date, place …
---@return broadsheet.Activity
function Article:add_activity(fields) end

---Gives all places of a text field that name an organization, in their order, of those that begin together the longest first; an organization is its place in `article.organizations`.
---
---```lua
---#article:mentions("title") % 3 == 0
---```
---@param where? broadsheet.TextField The text field; the body if left out.
---@return integer[] # first, last and organization of each, one after another
function Article:mentions(where) end

---Finds an organization by name or alias; nil if there is none or an alias fits two.
---
---```lua
---local union = article:organization("市总工会")
---```
---@param name string A name or an alias.
---@return broadsheet.Organization?
function Article:organization(name) end

---An organization that an article names.
---@class broadsheet.Organization
---@field id string The identity: the article's and the first name. Read-only.
---@field name string The full name; a new one keeps the old as an alias.
---@field kind broadsheet.OrganizationKind What sort of organization it is.
---@field aliases string[] Other names under which the text knows it.
---@field mentions broadsheet.Mention[] Where the text names it. Read-only.
---@field by string? The plugin that found it. Read-only.
---@field rule string? The rule that found it. Read-only.
local Organization = {}

---Adds another name under which the text knows the organization.
---
---```lua
---organization:add_alias("市总")
---```
---@param text string Another name.
function Organization:add_alias(text) end

---Adds a place where the text names the organization.
---
---```lua
---organization:add_mention(1, 12)
---```
---@param first integer The first byte, from 1.
---@param last integer The last byte.
---@param where? broadsheet.TextField The text field.
function Organization:add_mention(first, last, where) end

---An activity that an article reports.
---@class broadsheet.Activity
---@field id string The identity: the article's and the first name. Read-only.
---@field name string The name, as a reader would say it.
---@field date broadsheet.Date? When it was.
---@field place string? Where it was, as printed.
---@field organizers string[] The hosts (主办).
---@field undertakers string[] Those who carried it out (承办).
---@field co_organizers string[] Those who helped (协办).
---@field participants broadsheet.Participants? Who took part.
---@field tags broadsheet.Tag[] Its tags. Read-only.
---@field evidence broadsheet.Evidence[] The words that report it. Read-only.
---@field by string? The plugin that found it. Read-only.
---@field rule string? The rule that found it. Read-only.
local Activity = {}

---Tags the activity; one tag per name, evidence is united.
---
---```lua
---activity:tag("meeting", { confidence = 0.9, evidence = "会议" })
---```
---@param name string The tag.
---@param options? broadsheet.TagOptions Confidence, threshold, evidence, rule.
---@return boolean # whether the tag was set, not left below its threshold
function Activity:tag(name, options) end

---Removes a tag.
---
---```lua
---activity:untag("meeting")
---```
---@param name string The tag.
---@return boolean # whether there was such a tag
function Activity:untag(name) end

---What `finish` is told of the whole run.
---@class broadsheet.Summary
---@field pages integer The number of pages. Read-only.
---@field articles integer The number of articles. Read-only.
---@field organizations integer The number of organizations. Read-only.
---@field activities integer The number of activities. Read-only.
---@field failures integer The number of failures. Read-only.
---@field counts table<string, number> What this plugin counted with `broadsheet.count`, summed over all workers. Read-only.

---The host itself.
---@class broadsheet
---@field version string The version of Broadsheet.
---@field null lightuserdata JSON null, in metadata.
local broadsheet = {}

---Adds to a sum over the whole run; `finish` reads it in `summary.counts`.
---
---```lua
---broadsheet.count("meetings")
---```
---@param key string What is counted.
---@param amount? number How much to add; 1 if left out.
function broadsheet.count(key, amount) end

return broadsheet

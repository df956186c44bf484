/// An error of a function as the reference shows it: a call that fails, and what it says.
struct FunctionError: Sendable {
    /// The module or class, as ``FunctionReference/owner``.
    var owner: String
    var name: String
    /// A call that fails.
    var call: String
    /// A part of the message.
    var message: String

    private init(_ owner: String, _ name: String, _ call: String, _ message: String) {
        self.owner = owner
        self.name = name
        self.call = call
        self.message = message
    }

    /// The errors of functions, besides those of arguments of another type or number.
    static let all = modules + values + content

    private static let modules = [
        FunctionError(
            "broadsheet", "count", #"broadsheet.count("x", 0 / 0)"#, "nan cannot be added"),
        FunctionError(
            "broadsheet.text", "split", #"text.split("a", "")"#, "the separator is empty"),
        FunctionError(
            "broadsheet.text", "length", #"text.length("\xff")"#, "not valid UTF-8"),
        FunctionError("broadsheet.regex", "new", #"regex.new("(")"#, "missing closing parenthesis"),
        FunctionError("broadsheet.regex", "new", #"regex.new("a", "q")"#, "there is no flag 'q'"),
        FunctionError(
            "broadsheet.regex", "new", ##"regex.new("a\\G")"##, "stands at the beginning"),
        FunctionError(
            "broadsheet.regex", "set", #"regex.set({ "a", "(" })"#, "missing closing parenthesis"),
        FunctionError("broadsheet.matcher", "new", #"matcher.new({ "" })"#, "word 1 is empty"),
        FunctionError("broadsheet.matcher", "new", "matcher.new({ {} })", "entry 1 has no word"),
        FunctionError(
            "broadsheet.matcher", "new", #"matcher.new({ "a" }, { values = {} })"#,
            "one value for each word"),
        FunctionError(
            "broadsheet.matcher", "new", #"matcher.new({ "a" }, { votes = 1 })"#,
            "'votes' must be true or a list of the values"),
        FunctionError(
            "broadsheet.matcher", "new",
            #"matcher.new({ { "a", "x" } }, { votes = { "y" } })"#, "but not in 'votes'"),
        FunctionError(
            "broadsheet.date", "find", #"date.find("4月", "yesterday")"#, "a date such as 2023-04-10"
        ),
        FunctionError(
            "broadsheet.date", "resolve", #"date.resolve("4月", "yesterday")"#,
            "a date such as 2023-04-10"),
        FunctionError("broadsheet.data", "lines", #"data.lines("no.txt")"#, "has no file 'no.txt'"),
        FunctionError("broadsheet.data", "json", #"data.json("words.txt")"#, "words.txt"),
    ]

    private static let values = [
        FunctionError(
            "broadsheet.Regex", "find", #"regex.new("(a+)+$"):find(("a"):rep(40) .. "b")"#,
            "too many steps"),
        FunctionError("broadsheet.Regex", "test", #"re.test("a")"#, "call it with ':'"),
        FunctionError(
            "broadsheet.Regex", "gsub", #"re:gsub("a", 1)"#, "string or function expected"),
    ]

    private static let content = [
        FunctionError(
            "broadsheet.Page", "set_labels", "page:set_labels({})", "0 labels for"),
        FunctionError(
            "broadsheet.Page", "set_labels", #"page:set_labels({ "headline" })"#,
            "one of head, folio"),
        FunctionError(
            "broadsheet.Article", "mentions", #"article:mentions("text")"#,
            "one of body, title"),
        FunctionError(
            "broadsheet.Page", "add_article",
            #"page:add_article{ title = "x", first_line = 2, last_line = 1 }"#,
            "is before first_line"),
        FunctionError(
            "broadsheet.Page", "add_article", #"page:add_article{ titel = "x" }"#,
            "did you mean 'title'"),
        FunctionError(
            "broadsheet.Article", "tag", #"article:tag("x", { confidence = 2 })"#,
            "a number from 0 to 1"),
        FunctionError(
            "broadsheet.Article", "add_organization", "article:add_organization{}",
            "article:add_organization.name: string expected, got nil"),
        FunctionError(
            "broadsheet.Article", "add_organization",
            #"article:add_organization{ name = "x", kind = "club" }"#, "one of union, government"),
        FunctionError(
            "broadsheet.Article", "add_activity",
            #"article:add_activity{ name = "x", date = { text = "x", start = "soon" } }"#,
            "a day such as 2023-04-10"),
        FunctionError(
            "broadsheet.Organization", "add_mention", "organization:add_mention(2, 4)",
            "whole characters"),
        FunctionError(
            "broadsheet.Activity", "tag", #"activity:tag("x", { confidence = "high" })"#,
            "a number from 0 to 1"),
    ]
}

extension FunctionReference {
    /// The errors that the reference shows for it.
    var errors: [FunctionError] {
        FunctionError.all.filter { $0.owner == owner && $0.name == name }
    }
}

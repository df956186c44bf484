internal import Broadsheet

extension Prelude {
    /// What plugins can call of that which is written in Lua.
    static let functions: [FunctionReference] = regexMethods + matcherFunctions + logFunctions

    private static let text = FunctionReference.Parameter("s", "string", "The text.")

    private static let regexMethods = [
        FunctionReference(
            "broadsheet.Regex", "each", isMethod: true, [text],
            returns: ["fun(): broadsheet.Match?"], "Iterates over all matches.",
            example: #"for m in re:each("4月10日、5月1日") do assert(m.last > m.first) end"#),
        FunctionReference(
            "broadsheet.Regex", "gsub", isMethod: true,
            [
                text,
                .init(
                    "replacement", "string|fun(match: broadsheet.Match): string?",
                    "A template with $1, ${name} and $$; or a function, whose nil keeps a match."),
            ],
            returns: ["string", "integer # how many matches there were"],
            "Replaces all matches.", example: #"re:gsub("4月10日", "$1-$2") == "4-10""#),
    ]

    private static let matcherFunctions = [
        FunctionReference(
            "broadsheet.matcher", "new",
            [
                .init(
                    "words", "(string|{ [1]: string, [2]: any })[]",
                    "Words, whose value is their place in the list, or pairs of word and value."),
                .init("options", "broadsheet.MatcherOptions", "How to match.", isOptional: true),
            ],
            returns: ["broadsheet.Matcher"],
            "Compiles a word list; make it once, at the top of the file or in start.",
            example: #"local unions = matcher.new({ "工会", { "总工会", "union" } })"#),
        method(
            "find_all", [text, .start, .end], returns: ["broadsheet.Hit[]"],
            "Finds all hits in one pass, the leftmost and longest unless overlapping.",
            example: #"#words:find_all("市总工会慰问职工") == 2"#),
        method(
            "scan", [text, .start, .end],
            returns: ["integer[] # first, last and number of each hit, one after another"],
            "Finds what find_all does, and makes neither tables nor texts of it: for long texts of"
                + " whose hits few are looked at. `values[number]` is the word's value.",
            example: #"table.concat(words:scan("市总工会慰问职工"), " ") == "4 12 1 13 18 2""#),
        method(
            "find",
            [text, .start, .end],
            returns: ["integer? # first", "integer # last", "any # the word's value"],
            "Finds the first hit.", example: #"local first, last, value = words:find("市总工会")"#),
        method(
            "contains", [text], returns: ["boolean"], "Tells whether there is a hit.",
            example: #"words:contains("市总工会")"#),
        method(
            "count", [text], returns: ["integer"], "Counts the hits.",
            example: #"words:count("慰问、慰问") == 2"#),
        method(
            "distinct", [text], returns: ["any[]"],
            "Gives the value of each word that occurs, once, in the order of first occurrence;"
                + " quicker than find_all where the places do not matter.",
            example: #"#words:distinct("慰问、慰问") == 1"#),
        method(
            "votes",
            [text, .init("most", "integer?", "How many values are given at most; else all.")],
            returns: ["any[] # values", "integer[] # votes"],
            "Counts how many different words of each value occur: the values with most votes first,"
                + " and their votes. The value of a word may be a list, which votes for each of its"
                + " members. The matcher must be made with votes = true, or with a list of the"
                + " values, which then tells which of equals comes first.",
            example:
                #"local themes, votes = themed:votes("慰问困难职工、慰问一线职工")"#),
        method(
            "longest_at", [text, .init("position", "integer", "A byte position.")],
            returns: ["integer? # last", "any # the word's value"],
            "Finds the longest word that begins exactly there.",
            example: #"words:longest_at("市总工会", 4) == 12"#),
    ]

    private static func method(
        _ name: String, _ parameters: [FunctionReference.Parameter], returns: [String],
        _ summary: String, example: String
    ) -> FunctionReference {
        FunctionReference(
            "broadsheet.Matcher", name, isMethod: true, parameters, returns: returns, summary,
            example: example)
    }

    private static let logFunctions = LogEntry.Level.allCases.map { level in
        FunctionReference(
            "broadsheet.log", level.rawValue,
            [.init("...", "any", "Values of any type; they are joined by a space.")],
            "Says something at level \(level.rawValue).",
            example: #"log.\#(level.rawValue)("titles:", 3)"#)
    }
}

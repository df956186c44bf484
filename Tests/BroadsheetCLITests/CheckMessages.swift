import Testing

/// A slip in a plugin that is well without it, and what `check` says of it.
struct CheckMessage: Sendable, CustomTestStringConvertible {
    /// The code of the faults.
    let code: String
    /// The file of the plugin's folder.
    let file: String
    /// What stands there rightly.
    let right: String
    /// What is written instead; `nil` takes the file away.
    let wrong: String?
    /// The lines, without the last one, which counts them.
    let lines: [String]

    init(
        _ code: String, in file: String = "plugin.lua", _ right: String, _ wrong: String?,
        says lines: String...
    ) {
        self.code = "plugin.\(code)"
        self.file = file
        self.right = right
        self.wrong = wrong
        self.lines = lines.map { "Plugins/probe/\($0)" }
    }

    var testDescription: String { lines.first ?? code }
}

extension CheckMessage {
    /// A plugin of which nothing is wrong.
    static let files = [
        "broadsheet.yaml": "plugins: [probe]\n",
        "Plugins/probe/plugin.lua": """
        local plugin = {
          name = "probe",
          version = "1.0.0",
          api = 1,
          summary = "Tags articles.",
          requires = { "article.title" },
          provides = { "article.tags" },
          options = {
            word = { type = "string", default = "会议", help = "The word." },
          },
        }

        function plugin.article(article)
          if article.text:find(plugin.options.word, 1, true) then
            article:tag("meeting")
          end
        end

        return plugin

        """,
        "Plugins/probe/README.md": """
        # probe

        ## What it does

        Tags articles.

        ## Options

        | option | type | default | meaning |
        |---|---|---|---|
        | `word` | string | 会议 | The word. |

        ## Example

            召开会议

        """,
        "Plugins/probe/cases.lua": """
        return {
          { name = "tags", article = { title = "题", paragraphs = { "召开会议" } },
            expect = { tags = { {} } } },
          { name = "leaves alone", article = { title = "题", paragraphs = { "散步" } },
            expect = { tags = {} } },
        }

        """,
    ]

    private static let find = "article.text:find(plugin.options.word, 1, true)"

    /// Every message of `check`, once.
    static let all: [CheckMessage] = table + code + papers + cases

    /// What a plugin says of itself.
    private static let table = [
        CheckMessage(
            "missing-field", #"  summary = "Tags articles.","#, "",
            says: "plugin.lua:1: the plugin has no `summary`; it is a string"),
        CheckMessage(
            "missing-field", "  api = 1,\n", "",
            says: "plugin.lua:1: the plugin has no `api`; it is 1"),
        CheckMessage(
            "wrong-type", "version = \"1.0.0\"", "version = 1.0",
            says: "plugin.lua:3: `version` takes a string, not 1.0"),
        CheckMessage(
            "wrong-type", "name = \"probe\"", "name = \"prob\"",
            says: "plugin.lua:2: `name` takes \"probe\", as the folder is called, not \"prob\""),
        CheckMessage(
            "unknown-key", "  summary", "  sumary = 1,\n  summary",
            says: "plugin.lua:5: there is no key `sumary`; did you mean `summary`?"),
        CheckMessage(
            "unknown-hook", "function plugin.article(", "function plugin.artcle(",
            says: "plugin.lua:13: there is no hook `artcle`; did you mean `article`?"),
        CheckMessage(
            "unknown-hook", "return plugin", "function plugin.on_load() end\nreturn plugin",
            says: "plugin.lua:19: there is no hook `on_load`;"
                + " there are start, page, article, organization, activity, finish"),
        CheckMessage(
            "surplus-parameters", "article(article)", "article(article, page, run)",
            says: "plugin.lua:13: `article` has 3 parameters and is called with (article, page)"),
        CheckMessage(
            "surplus-parameters", "return plugin", "function plugin.start(x) end\nreturn plugin",
            says: "plugin.lua:19: `start` has 1 parameter and is called with nothing"),
        CheckMessage(
            "unknown-capability", "\"article.title\"", "\"page.lines\",\n    \"article.titel\"",
            says: "plugin.lua:7: `probe` names `article.titel`, which no content has;"
                + " did you mean `article.title`?"),
        CheckMessage(
            "unknown-capability", "\"article.tags\"", "\"tags\"",
            says: "plugin.lua:7: `probe` names `tags`, which no content has; did you mean"
                + " `article.tags`?"),
        CheckMessage(
            "missing-field", "type = \"string\", ", "",
            says: "plugin.lua:9: option `word` has no `type`; it is one of string, integer, number,"
                + " boolean, choice, file, list"),
        CheckMessage(
            "missing-field", "default = \"会议\", ", "",
            says: "plugin.lua:9: option `word` has no `default`; it is a string"),
        CheckMessage(
            "missing-field", ", help = \"The word.\"", "",
            says: "plugin.lua:9: option `word` has no `help`; write a sentence on what it does"),
        CheckMessage(
            "missing-field",
            "type = \"string\", default = \"会议\", help = \"The word.\"", "",
            says: "plugin.lua:9: option `word` has no `type`; it is one of string, integer, number,"
                + " boolean, choice, file, list",
            "plugin.lua:9: option `word` has no `help`; write a sentence on what it does",
            "plugin.lua:9: option `word` has no `default`; it is the value where none is set"),
        CheckMessage(
            "wrong-type", "type = \"string\"", "type = \"sting\"",
            says: "plugin.lua:9: `word.type` takes one of string, integer, number, boolean, choice,"
                + " file, list, not \"sting\"; did you mean `string`?"),
        CheckMessage(
            "wrong-type", "default = \"会议\"", "default = 3",
            says: "plugin.lua:9: `word.default` takes a string, not 3"),
        CheckMessage(
            "missing-field", "type = \"string\"", "type = \"choice\"",
            says: "plugin.lua:9: option `word` has no `choices`; it is a list of strings"),
    ]

    /// What can be seen of its code.
    private static let code = [
        CheckMessage(
            "syntax", "  end\nend", "  end",
            says: "plugin.lua:19: this is not Lua: 'end' expected (to close 'function' at line 13)"
                + " near <eof>"),
        CheckMessage(
            "load", "return plugin", "return nil",
            says: "plugin.lua: plugin `probe` cannot be loaded: the file returned nothing; its"
                + " last line is to be `return plugin`"),
        CheckMessage(
            "no-handler", "function plugin.article(", "local function article(",
            says:
                "plugin.lua:1: the plugin has no handler, so that it does nothing; define one, such"
                + " as `function plugin.article(article)`"),
        CheckMessage(
            "colon-handler", "plugin.article(article)", "plugin:article(article)",
            says: "plugin.lua:13: the handler `article` is defined with a colon, so that its first"
                + " parameter is `self`; write `function plugin.article`"),
        CheckMessage(
            "bytes-in-set", find, "article.text:find(\"[会议]\")",
            says: "plugin.lua:14: `[会议]` is a set of bytes, not of characters: it takes parts of"
                + " other characters for these; use `broadsheet.regex`"),
        CheckMessage(
            "repeated-byte", find, "article.text:find(\"会议*$\")",
            says: "plugin.lua:14: in `议*` only the last byte of the character is repeated; use"
                + " `broadsheet.regex`, or `%` before a sign that is meant as it is"),
    ]

    /// Its README.
    private static let papers = [
        CheckMessage(
            "no-readme", in: "README.md", "", nil,
            says: "README.md: there is no README.md; write one with a line `# probe` and the"
                + " sections What it does, Options, Example"),
        CheckMessage(
            "readme-title", in: "README.md", "# probe", "# Probe",
            says: "README.md:1: the first line is to be `# probe`"),
        CheckMessage(
            "readme-section", in: "README.md", "## Example", "## Examples",
            says: "README.md: there is no section `## Example`; did you mean `Examples`?"),
        CheckMessage(
            "readme-option", in: "README.md", "| `word` | string | 会议 | The word. |\n", "",
            says: "README.md:7: the table of options has no row for `word`; write one: | `word` |"
                + " type | default | meaning |"),
        CheckMessage(
            "stray-readme-option", in: "README.md", "| `word`",
            "| `tag` | string | x | y |\n| `word`",
            says: "README.md:11: the plugin has no option `tag`; take the row away"),
    ]

    /// Its cases, and what is met when they run.
    private static let cases = [
        CheckMessage(
            "no-cases", in: "cases.lua", "", nil,
            says: "cases.lua: there is no cases.lua; write one that returns a list of cases"),
        CheckMessage(
            "few-cases", in: "cases.lua",
            """
              { name = "leaves alone", article = { title = "题", paragraphs = { "散步" } },
                expect = { tags = {} } },

            """, "",
            says: "cases.lua: there is one case; write one that the plugin changes, and one that it"
                + " leaves alone"),
        CheckMessage(
            "no-changing-case", in: "cases.lua", "召开会议", "跑步",
            says: "cases.lua: the plugin changes nothing in any case; write one that shows what it"
                + " does"),
        CheckMessage(
            "no-idle-case", in: "cases.lua", "散步", "会议",
            says: "cases.lua: the plugin changes something in every case; write one that it leaves"
                + " alone"),
        CheckMessage(
            "syntax", in: "cases.lua", "return {", "return {{",
            says: "cases.lua:7: this is not Lua: '}' expected (to close '{' at line 1) near <eof>"),
        CheckMessage(
            "malformed-case", in: "cases.lua", "article = { title = \"题\", paragraphs = { \"散步\"",
            "artikle = { title = \"题\", paragraphs = { \"散步\"",
            says: "cases.lua:4: case `leaves alone`: case 2 has no field 'artikle'; did you mean"
                + " 'article'?"),
        CheckMessage(
            "failing-case", "article:tag(\"meeting\")", "article.titel = \"x\"",
            says: "plugin.lua:15: article has no field 'titel'; did you mean 'title'? (met in"
                + " the case \"tags\")"),
        CheckMessage(
            "failing-case", "article:tag(\"meeting\")",
            "article:tag(\"meeting\")\n    found = true",
            says: "plugin.lua:16: global 'found' is assigned in a handler: use a local variable,"
                + " page.scratch or broadsheet.count (met in the case \"tags\")"),
        CheckMessage(
            "failing-case", "return plugin",
            "function plugin.start() require(\"broadsheet.data\").tsv(\"words.tsv\") end\nreturn plugin",
            says: "plugin.lua:19: Plugins/probe has no file 'words.tsv'"),
        CheckMessage(
            "unknown-global", "article:tag(\"meeting\")",
            "article:tag(\"meeting\", { confidence = confidense })",
            says: "plugin.lua:15: there is no global `confidense`; is a `local` missing, or a"
                + " `require`?"),
        CheckMessage(
            "unknown-global", "return plugin", "local lists = tabel\nreturn plugin",
            says: "plugin.lua:19: there is no global `tabel`; did you mean `table`?"),
        CheckMessage(
            "unknown-global", "return plugin", "local time = os and os.time()\nreturn plugin",
            says:
                "plugin.lua:19: there is no global `os`; plugins cannot reach files, the system or"
                + " the network: a plugin's own files are read with `broadsheet.data`"),
    ]
}

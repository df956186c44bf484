internal import Broadsheet

extension HostFunction {
    /// `broadsheet` itself.
    static let coreModule: [HostFunction] = [
        HostFunction(
            .module("broadsheet"), "count",
            [
                Parameter("key", "string", "What is counted."),
                Parameter("amount", "number", "How much to add; 1 if left out.", isOptional: true),
            ],
            "Adds to a sum over the whole run; `finish` reads it in `summary.counts`.",
            example: #"broadsheet.count("meetings")"#
        ) { host, call in
            let key = try call.text()
            let amount = try call.number(default: 1)
            guard amount.isFinite else {
                throw Failure(.pluginError, "broadsheet.count: \(amount) cannot be added")
            }
            try host.count(key, amount, plugin: call.plugin)
        }
    ]

    /// `broadsheet.log`: one function per level.
    static let logModule: [HostFunction] = LogEntry.Level.allCases.map { level in
        HostFunction(
            .module("broadsheet.log"), "write_\(level.rawValue)",
            [Parameter("message", "string", "What to say.")],
            "Says something at level \(level.rawValue); `log.\(level.rawValue)` takes any values."
        ) { host, call in
            try host.log(
                level, String(decoding: try call.bytes(), as: UTF8.self), plugin: call.plugin)
        }
    }

    /// `broadsheet.data`: the plugin's own data files.
    static let dataModule: [HostFunction] = [
        data(
            "lines", "string[]", "The lines that are not empty; `#` begins a comment.",
            example: "words.txt"
        ) {
            $0.addLines()
        },
        data(
            "tsv", "table[]", "The rows of a tab-separated file whose first line names them.",
            example: "words.tsv"
        ) {
            try $0.addTabSeparated()
        },
        data(
            "columns", "table<string, string[]>",
            "The columns of a tab-separated file by their names: lighter than thousands of rows.",
            example: "words.tsv"
        ) {
            try $0.addColumns()
        },
        data(
            "csv", "table[]", "The rows of a comma-separated file whose first line names them.",
            example: "words.csv"
        ) {
            try $0.addCommaSeparated()
        },
        HostFunction(
            .module("broadsheet.data"), "json", [file], returns: ["any"],
            "The value of a JSON file.", example: #"local names = data.json("names.json")"#
        ) { host, call in
            let file = try host.dataFile(try call.text(), plugin: call.plugin)
            call.results.add(try file.json())
        },
        HostFunction(
            .module("broadsheet.data"), "text", [file], returns: ["string"],
            "The whole of a file.", example: #"local notes = data.text("notes.txt")"#
        ) { host, call in
            call.results.add(try host.dataFile(try call.text(), plugin: call.plugin).text)
        },
    ]

    private static let file = Parameter("file", "string", "A file in the plugin's folder.")

    private static func data(
        _ name: String, _ type: String, _ summary: String, example: String,
        _ add: @escaping @Sendable (DataRows) throws -> Void
    ) -> HostFunction {
        HostFunction(
            .module("broadsheet.data"), name, [file], returns: [type],
            summary + " Only while the plugin is loaded or started.",
            example: "local rows = data.\(name)(\"\(example)\")"
        ) { host, call in
            let file = try host.dataFile(try call.text(), plugin: call.plugin)
            try add(DataRows(of: file, to: call.results))
        }
    }
}

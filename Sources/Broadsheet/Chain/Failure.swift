/// A place in a source file.
public struct SourceLocation: Sendable, Hashable, Codable {
    /// The file, as a user would name it.
    public var file: String
    /// The line, from 1.
    public var line: Int?
    /// The column in Unicode scalars, from 1.
    public var column: Int?

    /// Makes a location.
    public init(file: String, line: Int? = nil, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
    }
}

/// What stands in the way of a part of a run: data, which the command line turns into sentences.
public struct Failure: Error, Sendable, Hashable, Codable {
    /// A stable name of what went wrong, for example `plugin.error`.
    public struct Code: RawRepresentable, Sendable, Hashable, Codable, ExpressibleByStringLiteral {
        /// The name.
        public let rawValue: String
        /// Makes a code.
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Makes a code.
        public init(stringLiteral value: String) { rawValue = value }

        /// A handler raised an error.
        public static let pluginError: Code = "plugin.error"
        /// A handler returned something other than nothing or `false`.
        public static let pluginAnswer: Code = "plugin.answer"
        /// A plugin's file is not valid source.
        public static let pluginSyntax: Code = "plugin.syntax"
        /// A plugin could not be loaded.
        public static let pluginLoad: Code = "plugin.load"
        /// A plugin's `start` failed.
        public static let pluginStart: Code = "plugin.start"
        /// A handler assigned the words of an article that has spans already.
        public static let frozenText: Code = "plugin.frozen-text"
        /// A handler made a span that does not lie in the text.
        public static let badSpan: Code = "plugin.bad-span"
        /// A call used more instructions than its limit.
        public static let instructionLimit: Code = "plugin.limit.instructions"
        /// A call used more CPU time than its limit.
        public static let timeLimit: Code = "plugin.limit.time"
        /// A plugin held more memory than its limit.
        public static let memoryLimit: Code = "plugin.limit.memory"
        /// The run was cancelled during the call.
        public static let cancelled: Code = "run.cancelled"
        /// An input could not be read.
        public static let inputUnreadable: Code = "input.unreadable"
        /// An input is no text but a file of another kind, such as a PDF.
        public static let inputFormat: Code = "input.format"
        /// An input is not valid UTF-8.
        public static let inputEncoding: Code = "input.encoding"
        /// An input holds a NUL byte.
        public static let inputNUL: Code = "input.nul"
        /// A line of NDJSON is not valid.
        public static let inputJSON: Code = "input.json"
        /// A line of NDJSON has a format version that is not known.
        public static let inputVersion: Code = "input.version"
        /// A metadata file beside a page is not valid.
        public static let inputMetadata: Code = "input.metadata"
    }

    /// What went wrong.
    public var code: Code
    /// What was said of it: by the plugin, the Lua machine, the parser or the system.
    public var message: String
    /// The plugin's name in the chain.
    public var plugin: String?
    /// The hook.
    public var hook: String?
    /// The page's path.
    public var page: String?
    /// The article's id.
    public var article: String?
    /// Where in a source or input file.
    public var location: SourceLocation?
    /// The calls that led there, innermost first.
    public var traceback: [String]
    /// A limit's value, and how much of it was used.
    public var limit: Limit?
    /// The encoding besides UTF-8 that the bytes of an input are not in either.
    public var encoding: String?

    /// A limit that stopped a call.
    public struct Limit: Sendable, Hashable, Codable {
        /// The limit, in bytes, instructions or seconds.
        public var allowed: Double
        /// What had been used when the call was stopped.
        public var used: Double

        /// Makes a record of a limit.
        public init(allowed: Double, used: Double) {
            self.allowed = allowed
            self.used = used
        }
    }

    /// Makes a failure.
    public init(
        _ code: Code,
        _ message: String,
        plugin: String? = nil,
        hook: String? = nil,
        page: String? = nil,
        article: String? = nil,
        location: SourceLocation? = nil,
        traceback: [String] = [],
        limit: Limit? = nil,
        encoding: String? = nil
    ) {
        self.code = code
        self.message = message
        self.plugin = plugin
        self.hook = hook
        self.page = page
        self.article = article
        self.location = location
        self.traceback = traceback
        self.limit = limit
        self.encoding = encoding
    }

    /// The failure that an error thrown by a handler stands for.
    init(from error: any Error, code: Code = .pluginError) {
        self = error as? Failure ?? Failure(code, String(describing: error))
    }
}

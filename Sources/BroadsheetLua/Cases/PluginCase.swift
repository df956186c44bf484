public import Broadsheet

/// One case of a plugin: what it is given, and what must come of it.
public struct PluginCase: Sendable {
    /// Whether a case is about an article or about a whole page.
    public enum Subject: Sendable, Hashable {
        /// The expectation is on the one article that the case gives.
        case article
        /// The expectation is on the page.
        case page
    }

    /// The name.
    public let name: String
    /// The file that returns it.
    let file: String
    /// Where it stands: its name's line in that file where that is found, or the row of a data file
    /// that it is made of.
    public let location: SourceLocation
    /// What it is about.
    public let subject: Subject
    /// What the chain is given.
    public let page: Page
    /// The chain that it asks for, in the form that a chain file's list of plugins has: the
    /// plugins to run first, then the plugin itself with its options.
    public let chain: JSONValue
    /// What must come of it: only what is named is compared.
    public let expectation: JSONObject
    /// How many cases of the same name come before it in its file.
    let occurrence: Int
}

/// What came of a case.
public struct CaseResult: Sendable {
    /// The plugin's name.
    public let plugin: String
    /// The case's name.
    public let name: String
    /// Where the case stands.
    public let location: SourceLocation
    /// The file that returns the case, as a user would name it.
    package let file: String
    /// What differs from what the case expects, or from one order of the cases to the other.
    public internal(set) var differences: [CaseDifference] = []
    /// The handlers that failed, in either order.
    public internal(set) var failures: [Failure] = []
    /// Why the case's chain cannot be made: unknown plugins and options, values of a wrong type.
    public internal(set) var faults: [Fault] = []

    /// How many cases of the same name come before it in its file.
    let occurrence: Int
    /// The expectation with what was found in its fields; `nil` if the case could not be run.
    var foundExpectation: JSONObject?
    /// What the plugins said.
    var log: [LogEntry] = []
    /// What the plugin did, if it was traced.
    var effect = Effect.nothing

    /// What a plugin did to what it was given.
    enum Effect: Sendable, Hashable {
        /// Nothing at all.
        case nothing
        /// It labelled lines, or told the language, and left all else alone.
        case labels
        /// It changed something.
        case something
    }

    init(_ item: PluginCase, of plugin: String) {
        self.plugin = plugin
        name = item.name
        location = item.location
        file = item.file
        occurrence = item.occurrence
    }

    /// Whether everything is as expected and nothing failed.
    public var isPassed: Bool { differences.isEmpty && failures.isEmpty && faults.isEmpty }
}

/// A value that is not what it should be.
public struct CaseDifference: Sendable, Hashable {
    /// Which comparison found it.
    public enum Origin: Sendable, Hashable {
        /// The case's expectation.
        case expectation
        /// The comparison of both orders in which the cases ran: the plugin remembers something
        /// from one page to the next. Expected is what came of the case when it ran forward.
        case order
    }

    /// Which comparison found it.
    public let origin: Origin
    /// The way to the field.
    let steps: [Step]
    /// What should be there; `nil` for nothing.
    public let expected: JSONValue?
    /// What is there; `nil` for nothing.
    public let found: JSONValue?
    /// The field that was probably meant, where there is none of the name expected.
    public let nearest: String?
    /// The elements of two lists of different lengths, laid beside each other; else empty.
    public let elements: [Element]

    /// The field, for example `activities[2].date.start`.
    public var path: String {
        steps.reduce(into: "") { path, step in
            switch step {
            case .key(let key): path += (path.isEmpty ? "" : ".") + key
            case .element(let index): path += "[\(index + 1)]"
            }
        }
    }

    /// A step into a value.
    enum Step: Sendable, Hashable {
        /// Into a table.
        case key(String)
        /// Into a list, from 0.
        case element(Int)
    }

    /// An element of one list or of both.
    public enum Element: Sendable, Hashable {
        /// It is as expected.
        case same(JSONValue)
        /// It is expected, and not there.
        case missing(JSONValue)
        /// It is there, and not expected.
        case surplus(JSONValue)
    }
}

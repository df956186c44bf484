import Broadsheet

extension Sentences {
    /// What is wrong with a key of a chain file, or of a plugin's table.
    static func aboutKey(_ fault: Fault) -> String? {
        switch fault.code {
        case .empty: "no plugin is named; list some under `plugins:`"
        case .unknownKey:
            "there is no key `\(fault.subject)`" + suggestion(or: expected(fault), fault.nearest)
        case .wrongType:
            "`\(fault.subject)` takes \(article(fault.expected))\(found(fault))"
                + suggestion(fault.nearest)
        case .malformedEntry:
            "an entry is \(article(fault.expected))\(found(fault));"
                + " are the options indented below the name?"
        default: nil
        }
    }

    static func found(_ fault: Fault) -> String {
        fault.found.map { ", not \($0)" } ?? ""
    }

    static func expected(_ fault: Fault) -> String {
        guard let expected = fault.expected else { return "" }
        let prefix = "one of "
        return expected.hasPrefix(prefix)
            ? "; there are \(expected.dropFirst(prefix.count))" : "; there is \(expected)"
    }

    /// What is expected, with an article where English wants one.
    static func article(_ expected: String?) -> String {
        guard let expected, let first = expected.first else { return "another value" }
        let isNoun = first.isLetter && !expected.hasPrefix("one of ") && !expected.hasPrefix("a ")
        guard isNoun else { return expected }
        return ("aeiou".contains(first) ? "an " : "a ") + expected
    }

    /// The nearest name, or else what there is.
    static func suggestion(or others: String, _ nearest: String?) -> String {
        nearest == nil ? others : suggestion(nearest)
    }
}

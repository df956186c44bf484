import Broadsheet

extension Sentences {
    /// What is wrong with a key of a chain file, or of a plugin's table.
    static func aboutKey(_ fault: Fault) -> String? {
        switch fault.code {
        case .empty: "no plugin is named; list some under `plugins:`"
        case .unknownKey:
            "there is no key `\(fault.subject)`" + suggestion(or: expected(fault), fault.nearest)
        case .wrongType:
            "`\(fault.subject)` takes a \(fault.expected ?? "value of another type")"
                + found(fault) + suggestion(fault.nearest)
        case .malformedEntry:
            "an entry is a \(fault.expected ?? "name")\(found(fault));"
                + " are the options indented below the name?"
        default: nil
        }
    }

    static func found(_ fault: Fault) -> String {
        fault.found.map { ", not \($0)" } ?? ""
    }

    static func expected(_ fault: Fault) -> String {
        fault.expected.map { "; there is \($0)" } ?? ""
    }

    /// The nearest name, or else what there is.
    static func suggestion(or others: String, _ nearest: String?) -> String {
        nearest == nil ? others : suggestion(nearest)
    }
}

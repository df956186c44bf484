import Broadsheet

extension Sentences {
    /// What is wrong with the order of a chain.
    static func aboutOrder(_ fault: Fault) -> String? {
        let plugin = fault.plugin ?? ""
        switch fault.code {
        case .unknownCapability:
            let owner = fault.plugin.map { "`\($0)` names" } ?? "`given` names"
            return "\(owner) `\(fault.subject)`, which no content has" + suggestion(fault.nearest)
        case .unmetRequirement:
            let cure =
                fault.remedy == nil
                ? "; no installed plugin provides it: if the input has it, say `given: "
                    + "[\(fault.subject)]`" : cure(fault.remedy)
            return
                "`\(plugin)` requires `\(fault.subject)`, which nothing before it provides\(cure)"
        case .frozenOrder:
            return "`\(plugin)` changes `\(fault.subject)` after `\(fault.found ?? "another")`"
                + " has marked places in the text" + cure(fault.remedy)
        default: return nil
        }
    }

    /// What to do, as a clause.
    static func cure(_ remedy: Remedy?) -> String {
        switch remedy {
        case .move(let moved, let side, let other):
            "; move \(name(moved)) \(side.rawValue) \(name(other))"
        case .add(let plugins, let other):
            "; add \(plugins.map { "`\($0)`" }.joined(separator: " or ")) before \(name(other))"
        case .rename(let first):
            "; give this one another name with `as:`, the first is \(name(first))"
        case nil: ""
        }
    }

    private static func name(_ place: Remedy.Place) -> String {
        "`\(place.plugin)`" + (place.location?.line.map { " (line \($0))" } ?? "")
    }
}

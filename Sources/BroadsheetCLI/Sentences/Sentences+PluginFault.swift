import Broadsheet

extension Sentences {
    /// What is wrong with a plugin's name, or with its options.
    static func aboutPlugin(_ fault: Fault) -> String? {
        let plugin = fault.plugin ?? ""
        switch fault.code {
        case .unknownPlugin where fault.argument != nil:
            return "the chain has no plugin `\(fault.subject)`"
                + suggestion(or: expected(fault), fault.nearest)
        case .unknownPlugin:
            let hint =
                fault.subject.contains(" - ")
                ? "; are all entries of the list indented alike?"
                : "; `broadsheet plugins` lists those that are installed"
            return "no plugin `\(fault.subject)` is installed"
                + suggestion(or: hint, fault.nearest)
        case .duplicateName:
            return "`\(fault.subject)` stands in the chain twice" + cure(fault.remedy)
        case .unknownOption:
            let others = fault.expected == nil ? "; it has none" : expected(fault)
            return "`\(plugin)` has no option `\(fault.subject)`"
                + suggestion(or: others, fault.nearest)
        case .optionType:
            return "option `\(fault.subject)` of `\(plugin)` takes \(article(fault.expected))"
                + found(fault) + suggestion(fault.nearest)
        case .optionFile:
            return "option `\(fault.subject)` of `\(plugin)` names \(fault.found ?? "a file"),"
                + " which is no \(fault.expected ?? "file")"
        case .malformedOverride: return "an option is set as \(fault.expected ?? "key=value")"
        case .unknownHook:
            return "there is no hook `\(fault.subject)`"
                + suggestion(or: expected(fault), fault.nearest)
        case .reservedOption:
            return "`\(plugin)` cannot have an option `\(fault.subject)`:"
                + " in a chain file the name means something else"
        default: return nil
        }
    }
}

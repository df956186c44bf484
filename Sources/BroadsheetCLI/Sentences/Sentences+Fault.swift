import Broadsheet

extension Sentences {
    /// All that is wrong with a configuration, and how much it is.
    static func lines(
        on faults: [Fault], outcome: String = "nothing was run"
    ) -> [String] {
        faults.flatMap(lines) + ["\(Amount.counted(faults.count, "fault")); \(outcome)"]
    }

    /// A fault: where, what, what to do; then the calls that led there.
    static func lines(on fault: Fault) -> [String] {
        (["\(place(of: fault)): \(what(fault))"] + traceback(fault.traceback))
            .flatMap(VisibleText.lines)
    }

    private static func place(of fault: Fault) -> String {
        if let argument = fault.argument { return "--option \(VisibleText.of(argument))" }
        return fault.location.map(place) ?? "broadsheet"
    }

    /// What is wrong, without the place.
    static func what(_ fault: Fault) -> String {
        aboutFile(fault) ?? aboutKey(fault) ?? aboutPlugin(fault) ?? aboutOrder(fault)
            ?? aboutEvaluation(fault) ?? aboutCode(fault) ?? aboutPapers(fault) ?? aboutLock(fault)
            ?? aboutLoading(fault)
    }

    /// A plugin's own failure while its file was run.
    private static func aboutLoading(_ fault: Fault) -> String {
        let plugin = fault.plugin ?? fault.subject
        if fault.code.rawValue == Failure.Code.pluginSyntax.rawValue {
            let said = message(fault.message ?? "", without: fault.location)
            return "this is not Lua: \(said)"
        }
        let reason =
            switch Failure.Code(rawValue: fault.code.rawValue) {
            case .instructionLimit: "its file runs for more instructions than a call may take"
            case .timeLimit: "its file runs for longer than a call may take"
            case .memoryLimit: "its file asks for more memory than a plugin may have"
            default: message(fault.message ?? fault.code.rawValue, without: fault.location)
            }
        return "plugin `\(plugin)` cannot be loaded: \(reason)"
    }
}

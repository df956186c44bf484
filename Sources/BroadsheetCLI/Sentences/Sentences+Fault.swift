import Broadsheet

extension Sentences {
    /// All that is wrong with a configuration, and how much it is.
    static func lines(on faults: [Fault]) -> [String] {
        faults.flatMap(lines) + ["\(Amount.counted(faults.count, "fault")); nothing was run"]
    }

    private static func lines(on fault: Fault) -> [String] {
        ["\(place(of: fault)): \(what(fault))"] + traceback(fault.traceback)
    }

    private static func place(of fault: Fault) -> String {
        if let argument = fault.argument { return "--option \(argument)" }
        return fault.location.map(place) ?? "broadsheet"
    }

    /// What is wrong, without the place.
    static func what(_ fault: Fault) -> String {
        aboutFile(fault) ?? aboutKey(fault) ?? aboutPlugin(fault) ?? aboutOrder(fault)
            ?? aboutEvaluation(fault) ?? aboutLoading(fault)
    }

    /// A plugin's own failure while its file was run.
    private static func aboutLoading(_ fault: Fault) -> String {
        let message = message(fault.message ?? fault.code.rawValue, without: fault.location)
        return "plugin `\(fault.plugin ?? fault.subject)` cannot be loaded: \(message)"
    }
}

internal import Broadsheet

/// Reads a plugin's cases and runs them, for what is met on the way; whether they pass is not asked
/// here.
struct CaseCheck {
    private(set) var faults: [Fault] = []
    private(set) var count = 0

    /// What tells a failure from others.
    private struct Reason: Hashable {
        var location: SourceLocation?
        var message: String

        init(_ failure: Failure) {
            location = failure.location
            message = failure.message
        }
    }

    private var reported: Set<Reason> = []
    private let plugin: LuaPlugin
    private let limits: Limits
    private var source: PluginSource { plugin.source }

    init(_ plugin: LuaPlugin, _ limits: Limits) {
        self.plugin = plugin
        self.limits = limits
    }

    mutating func run(_ catalogue: any PluginCatalogue) {
        let cases: PluginCases
        do {
            cases = try PluginCases(of: plugin, limits: limits)
        } catch {
            faults += Fault.faults(
                of: error, plugin: source.name, at: source.casePlace)
            return
        }
        count = cases.cases.count
        let results = cases.run(catalogue: catalogue, limits: limits, isTracing: true)
        checkNumber(results)
        for result in results { note(result) }
        for sighting in unique(results.flatMap(\.log).compactMap(StrictGlobals.sighting)) {
            faults.append(fault(sighting))
        }
    }

    // MARK: Enough cases

    /// A case that changes something, and one that leaves things alone.
    private mutating func checkNumber(_ results: [CaseResult]) {
        let file = SourceLocation(file: source.casePlace)
        func note(_ code: Fault.Code) {
            faults.append(
                Fault(code, at: file, plugin: source.name, subject: source.name, found: "\(count)"))
        }
        guard count >= 2 else { return note(.fewCases) }
        // Of a case that failed nothing can be said.
        guard results.allSatisfy({ $0.failures.isEmpty && $0.faults.isEmpty }) else { return }
        if !results.contains(where: { $0.effect != .nothing }) { note(.noChangingCase) }
        if results.allSatisfy({ $0.effect == .something }) { note(.noIdleCase) }
    }

    // MARK: What was met

    /// The failures of a case, each place once: a plugin that fails always fails in all cases.
    private mutating func note(_ result: CaseResult) {
        for failure in result.failures {
            guard reported.insert(Reason(failure)).inserted else { continue }
            var fault = Fault(failure, plugin: source.name, at: result.location)
            fault.code = .failingCase
            fault.subject = failure.hook == ContentHook.start.rawValue ? "" : result.name
            fault.found = failure.code.rawValue
            if let place = dataPlace(failure.message) {
                fault.location = place.location
                fault.message = place.message
                fault.traceback = []
            }
            faults.append(fault)
        }
        faults += result.faults.filter { !faults.contains($0) }
    }

    /// The place in a data file that a plugin names itself: `words.tsv:9: …`.
    private func dataPlace(_ message: String) -> (location: SourceLocation, message: String)? {
        let parts = message.split(separator: ":", maxSplits: 2).map(String.init)
        guard parts.count == 3, source.files[parts[0]] != nil, let line = Int(parts[1]) else {
            return nil
        }
        let location = SourceLocation(file: source.displayPath(of: parts[0]), line: line)
        return (location, WhiteSpace.trim(parts[2]))
    }

    private func fault(_ sighting: StrictGlobals.Sighting) -> Fault {
        let known = LuaGlobals.names
        return Fault(
            .unknownGlobal,
            at: SourceLocation(file: source.displayPath(of: sighting.file), line: sighting.line),
            plugin: source.name, subject: sighting.name,
            nearest: NearestName(to: sighting.name).among(known))
    }

    private func unique(_ sightings: [StrictGlobals.Sighting]) -> [StrictGlobals.Sighting] {
        sightings.reduce(into: []) { known, sighting in
            if !known.contains(sighting) { known.append(sighting) }
        }
    }
}

/// The globals that plugins have.
enum LuaGlobals {
    static let names = [
        "assert", "error", "getmetatable", "ipairs", "load", "math", "next", "pairs", "pcall",
        "print", "rawequal", "rawget", "rawlen", "rawset", "require", "select", "setmetatable",
        "string", "table", "tonumber", "tostring", "type", "utf8", "xpcall",
    ]
}

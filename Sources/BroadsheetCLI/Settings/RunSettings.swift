import Broadsheet

/// What a run is told by the command line and the chain file, once all of it has been checked.
struct RunSettings: Sendable {
    /// The chain, the workers and the policy.
    var run: Run
    /// What makes pages of the inputs.
    var loader: PageLoader
    /// How results are printed.
    var format: OutputFormat
    /// The file for the results; `nil` for standard output.
    var output: String?
    /// The file for the report.
    var report: String?
    /// Which failures the exit status tells of.
    var failOn: FailOn
    /// Whether only failures are told.
    var isQuiet: Bool
    /// The installed chain file, if that is what runs.
    var defaultChain: String?
}

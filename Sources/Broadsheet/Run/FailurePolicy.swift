/// What a run does after a failure.
public enum FailurePolicy: String, Sendable, Hashable, Codable, CaseIterable {
    /// The plugin's work on that article (or page) is undone; the rest of the chain goes on.
    case `continue`
    /// The page's way through the chain ends and it is left out; the other pages go on.
    case skipPage = "skip-page"
    /// The run ends with the page before the one that failed.
    case stop
}

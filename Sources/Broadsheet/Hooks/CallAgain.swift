/// Thrown by a handler that is to be called again, with what it was given as it was before.
///
/// A host throws it that must do a call in another way than it began, and its plugin then knows
/// nothing of the first time. The chain takes back what the plugin changed, said and counted since its
/// handlers were first called for this page, or for this article, and calls them once more.
public struct CallAgain: Error {
    /// Makes one.
    public init() {}
}

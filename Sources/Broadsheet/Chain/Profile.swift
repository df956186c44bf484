/// How often each plugin's handlers were called, and what CPU time they took.
public struct Profile: Sendable, Hashable {
    /// One handler of one plugin.
    public struct Entry: Sendable, Hashable {
        /// The plugin's name in the chain.
        public let plugin: String
        /// The hook.
        public let hook: ContentHook
        /// The number of calls.
        public internal(set) var calls = 0
        /// CPU time of the threads during the calls.
        public internal(set) var time = Duration.zero
    }

    /// The handlers in chain order, those of a plugin in the order in which they are called.
    public internal(set) var entries: [Entry] = []

    /// Adds the calls of another session of the same chain.
    mutating func add(_ other: Profile) {
        guard !entries.isEmpty else {
            entries = other.entries
            return
        }
        for (index, entry) in other.entries.enumerated() {
            entries[index].calls += entry.calls
            entries[index].time += entry.time
        }
    }
}

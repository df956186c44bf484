/// What a plugin's instance knows of the run that it is made for.
public struct PluginContext {
    /// The plugin's name in the chain: its own, or the one that the chain file gives with `as`.
    public let name: String
    /// The plugin's options.
    public let options: OptionValues
    /// What stops a call.
    public let limits: Limits
    /// Whether each write is to be recorded with its place in the source.
    public let isTracing: Bool
    /// The worker that the instance works in.
    public let worker: Worker

    /// Makes the context of an instance.
    public init(
        name: String, options: OptionValues, limits: Limits, isTracing: Bool = false,
        worker: Worker
    ) {
        self.name = name
        self.options = options
        self.limits = limits
        self.isTracing = isTracing
        self.worker = worker
    }

    /// Adds to a counter that the host sums over all workers; read in `finish`.
    public func count(_ key: String, _ amount: Double = 1) {
        worker.count(plugin: name, key: key, amount: amount)
    }

    /// Says something; it is kept with the page in work, so that the order is that of the input.
    public func log(_ level: LogEntry.Level, _ message: String) {
        worker.log(LogEntry(level: level, plugin: name, message: message))
    }
}

/// What a handler call may use before it is stopped.
public struct Limits: Sendable, Hashable {
    /// Bytes that a plugin may hold.
    public var memory: Int
    /// Instructions of the Lua machine for each call; native work is charged to it.
    public var instructions: Int
    /// Seconds of the thread's CPU time for each call: a backstop.
    public var time: Double

    /// Makes limits; the defaults are those of a chain file that says nothing.
    public init(memory: Int = 64 << 20, instructions: Int = 50_000_000, time: Double = 30) {
        self.memory = memory
        self.instructions = instructions
        self.time = time
    }
}

/// Something that a plugin said.
public struct LogEntry: Sendable, Hashable, Codable {
    /// How much it matters.
    public enum Level: String, Sendable, Hashable, Codable, CaseIterable {
        /// For the plugin's author.
        case debug
        /// For the curious.
        case info
        /// For everyone.
        case warn
    }

    /// How much it matters.
    public var level: Level
    /// The plugin.
    public var plugin: String
    /// What it said.
    public var message: String

    /// Makes an entry.
    public init(level: Level, plugin: String, message: String) {
        self.level = level
        self.plugin = plugin
        self.message = message
    }
}

internal import Broadsheet

/// A plugin in the Lua state of a worker, and what becomes of it there.
final class LoadedPlugin {
    /// Its place among those of the state, from 1.
    let number: Int
    let source: PluginSource
    var name: String
    var options: OptionValues
    var limits: Limits
    var isTracing: Bool
    /// Whether its file ran only for what the plugin says of itself, and nothing that it did
    /// there (a message, a count, a random number) depended on that: so a chain can have it.
    var canBeAdopted: Bool
    /// Whether a limit stopped it, so that its variables may be half-changed.
    var needsRestart = false
    /// Whether its calls are counted from the first instruction on, since one of them may have come
    /// to its limit.
    var isCounted = false
    /// Whether a handler for content was called since it was loaded.
    ///
    /// The first call often makes what the others need and takes long: it is counted from the start.
    var wasCalled = false
    var mayReadData = true
    /// The name of the tag that it gave last: it will mostly give the same again.
    @exclusivity(unchecked) var lastTagName = ""

    init(
        _ number: Int, _ source: PluginSource, name: String, options: OptionValues = OptionValues(),
        limits: Limits, isTracing: Bool = false, canBeAdopted: Bool = false
    ) {
        self.number = number
        self.source = source
        self.name = name
        self.options = options
        self.limits = limits
        self.isTracing = isTracing
        self.canBeAdopted = canBeAdopted
    }
}

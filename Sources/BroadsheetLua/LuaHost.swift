internal import Broadsheet
internal import CLuaShim

/// The Lua machine of one worker: the plugins in it, the content that they work on, and the answers
/// to what they call.
///
/// It is used by its worker's thread alone; that thread needs a stack of at least 1 MB, since the
/// depth of calls that Lua permits takes up to 512 KB.
final class LuaHost: LuaState.Host {
    let state: LuaState
    let content = Content()
    let entries = HostAPI.makeEntries()
    let matchRoom: MatchRoom
    var regexes = NativeTable<Regex>()
    var regexSets = NativeTable<[Regex]>()
    var matchers = NativeTable<(matcher: Matcher, electorate: Electorate?)>()
    var wordMarks = WordMarks()

    // Used by one thread, and each access is over before anything else is called.
    @exclusivity(unchecked) private var plugins: [LoadedPlugin] = []
    // The worker holds this host; it is gone only when no plugin can be called any more.
    private(set) weak var worker: Worker?
    @exclusivity(unchecked) private var pages: PageCount?
    @exclusivity(unchecked) private var pageNumber = -1
    // The contents of the page's articles: held, so that their identities are theirs alone.
    @exclusivity(unchecked) private var contents: [ArticleContent] = []
    @exclusivity(unchecked) private var contentNumbers: [ObjectIdentifier: Int] = [:]
    /// The one that was asked for last, and its number.
    @exclusivity(unchecked) private var lastContent: (identity: ObjectIdentifier, number: Int32)?

    /// Opens a state with the host's modules.
    init() throws {
        state = try LuaState.open()
        matchRoom = try state.makeMatchRoom()
        state.host = self
        try HostAPI.install(in: state)
        content.onCopy = { [unowned self] bytes in try state.keep(bytes) }
        content.onNewContent = { [unowned self] handle in noteContent(ofArticle: handle) }
    }

    deinit {
        state.host = nil
    }

    /// The plugin that calls; `nil` while the host itself does.
    func plugin(_ number: Int) -> LoadedPlugin? {
        plugins.indices.contains(number - 1) ? plugins[number - 1] : nil
    }

    /// The plugin of a number that this host has given.
    func loadedPlugin(_ number: Int) -> LoadedPlugin { plugins[number - 1] }

    private func join(_ worker: Worker) {
        self.worker = worker
        pages = worker.pages
    }

    // MARK: Loading

    /// Loads a plugin for a chain and returns its number.
    func load(_ source: PluginSource, _ context: PluginContext) throws -> Int {
        join(context.worker)
        plugins.append(
            LoadedPlugin(
                plugins.count + 1, source.withoutPapers, name: context.name,
                options: context.options, limits: context.limits, isTracing: context.isTracing))
        try load(loadedPlugin(plugins.count))
        return plugins.count
    }

    /// Takes a plugin that has been described here into a chain, as if it were loaded now.
    ///
    /// - Returns: its number; `nil` if it must be loaded.
    func adopt(_ source: PluginSource, _ context: PluginContext) throws -> Int? {
        let source = source.withoutPapers
        let described = plugins.indices.first { index in
            plugins[index].canBeAdopted && plugins[index].source.isSame(as: source)
                && wouldLoad(index + 1, within: context.limits)
        }
        guard let index = described else { return nil }
        join(context.worker)
        let adopted = plugins[index]
        adopted.name = context.name
        adopted.options = context.options
        adopted.limits = context.limits
        adopted.isTracing = context.isTracing
        adopted.canBeAdopted = false
        state.adopt(index + 1, limits: context.limits)
        try state.setOptions(index + 1, context.options.values)
        return index + 1
    }

    /// Whether a plugin that loaded within its limits would surely do so within others.
    private func wouldLoad(_ number: Int, within limits: Limits) -> Bool {
        let known = plugins[number - 1].limits
        return limits.instructions >= known.instructions && limits.time >= known.time
            && limits.memory >= state.memoryHeld(by: number)
    }

    private func load(_ loaded: LoadedPlugin) throws {
        let number = loaded.number
        loaded.mayReadData = true
        loaded.wasCalled = false
        regexes.release(plugin: number)
        regexSets.release(plugin: number)
        matchers.release(plugin: number)
        _ = try run(loaded.source, number, loaded.limits)
        try state.setOptions(number, loaded.options.values)
    }

    private func run(_ source: PluginSource, _ number: Int, _ limits: Limits) throws -> LuaValue {
        try state.loadPlugin(
            number, source: source.files[PluginSource.main] ?? [],
            chunk: source.displayPath(of: PluginSource.main), limits: limits)
    }

    /// Runs a plugin's file for what it says of itself.
    func describe(_ source: PluginSource, limits: Limits) throws -> LuaValue {
        let source = source.withoutPapers
        plugins.append(
            LoadedPlugin(
                plugins.count + 1, source, name: source.name, limits: limits, canBeAdopted: true))
        return try run(source, plugins.count, limits)
    }

    /// Runs a data file of a plugin, such as its cases.
    func data(
        of source: PluginSource, file: String, limits: Limits
    ) throws -> LuaValue {
        plugins.append(LoadedPlugin(plugins.count + 1, source, name: source.name, limits: limits))
        return try state.loadData(
            plugins.count, source: source.files[file] ?? [],
            chunk: source.displayPath(of: file), limits: limits)
    }

    /// Calls `start`; from then on globals and data files are closed.
    func start(_ loaded: LoadedPlugin, hasHandler: Bool) throws {
        if hasHandler {
            prepare(loaded)
            _ = try call(loaded, .start, nil, nil, isRepeatable: false)
        }
        state.sealGlobals(loaded.number)
        loaded.mayReadData = false
    }

    // MARK: Calling

    /// Sets up the content for a call; the caller then puts the subjects in.
    func prepare(_ loaded: LoadedPlugin) {
        if let number = pages?.number, number != pageNumber {
            pageNumber = number
            while contents.popLast() != nil {}  // mostly one: `removeAll` costs as much as many
            if !contentNumbers.isEmpty { contentNumbers.removeAll(keepingCapacity: true) }
            lastContent = nil
            state.forgetContent()
        }
        content.begin(generation: state.nextGeneration, plugin: loaded)
        if loaded.isTracing { trace() }
    }

    /// Lets the content tell the worker of writes and candidates.
    private func trace() {
        content.onWrite = { [unowned self] field in
            guard let location = state.caller else { return }
            let article = content.written.map { content.article($0).id }
            worker?.record(TracedWrite(field: field, article: article, location: location))
        }
        content.onCandidate = { [unowned self] candidate in
            var candidate = candidate
            candidate.location = state.caller
            worker?.record(candidate)
        }
    }

    /// Calls a handler of a plugin with so many bytes of text.
    ///
    /// - Throws: a ``Failure``; if the call is repeatable, ``CallAgain`` where its limit is in doubt,
    ///   since not all of its instructions were counted.
    func call(
        _ loaded: LoadedPlugin, _ hook: ContentHook, _ first: bs_object?, _ second: bs_object?,
        bytes: Int = 0, isRepeatable: Bool = true
    ) throws -> Verdict {
        let isCounted = !isRepeatable || loaded.isCounted || !loaded.wasCalled
        if isRepeatable { loaded.wasCalled = true }
        do {
            return try state.call(
                loaded.number, hook, first, second, portions: Limits.portions(of: bytes),
                isCounted: isCounted)
        } catch {
            throw noted(error, of: loaded)
        }
    }

    /// Notes what a failed call means for the next one, and tells the chain of it.
    private func noted(_ error: any Error, of loaded: LoadedPlugin) -> any Error {
        let isUncounted = error is UncountedCall
        if isUncounted { loaded.isCounted = true }
        if isUncounted || (error as? Failure)?.limit != nil { loaded.needsRestart = true }
        return isUncounted ? CallAgain() : error
    }

    /// Loads and starts a plugin again that a limit stopped.
    func restart(_ loaded: LoadedPlugin, hasStart: Bool) throws {
        try load(loaded)
        loaded.needsRestart = false
        try start(loaded, hasHandler: hasStart)
    }

    /// Tells the state under which number the words of an article are kept.
    func noteContent(ofArticle handle: Int) {
        noteContent(content.article(handle).contentIdentity, ofArticle: handle)
    }

    /// Does so where the identity of the words is known already.
    func noteContent(_ identity: ObjectIdentifier, ofArticle handle: Int) {
        if let lastContent, lastContent.identity == identity {
            return state.setContent(lastContent.number, ofArticle: handle)
        }
        let number = Int32(place(of: content.article(handle).content) + 1)
        lastContent = (identity, number)
        state.setContent(number, ofArticle: handle)
    }

    /// The place of the words of an article among those of the page.
    private func place(of words: ArticleContent) -> Int {
        if contents.isEmpty {
            contents.append(words)  // many pages have one article and need no dictionary
            return 0
        }
        if contents.count == 1 { contentNumbers[ObjectIdentifier(contents[0])] = 0 }
        if let known = contentNumbers[ObjectIdentifier(words)] { return known }
        contents.append(words)
        contentNumbers[ObjectIdentifier(words)] = contents.count - 1
        return contents.count - 1
    }
}

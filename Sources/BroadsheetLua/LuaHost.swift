internal import Broadsheet
internal import CLuaShim

/// The Lua machine of one worker: the plugins in it, the content that they work on, and the answers
/// to what they call.
///
/// It is used by its worker's thread alone; that thread needs a stack of at least 1 MB, since the
/// depth of calls that Lua permits takes up to 512 KB.
final class LuaHost: LuaState.Host {
    /// A plugin in this state.
    final class Loaded {
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
        var mayReadData = true

        init(
            _ source: PluginSource, name: String, options: OptionValues = OptionValues(),
            limits: Limits, isTracing: Bool = false, canBeAdopted: Bool = false
        ) {
            self.source = source
            self.name = name
            self.options = options
            self.limits = limits
            self.isTracing = isTracing
            self.canBeAdopted = canBeAdopted
        }
    }

    let state: LuaState
    let content = Content()
    let matchRoom: MatchRoom
    var regexes = NativeTable<Regex>()
    var regexSets = NativeTable<[Regex]>()
    var matchers = NativeTable<(matcher: Matcher, electorate: Electorate?)>()
    var wordMarks = WordMarks()

    // Used by one thread, and each access is over before anything else is called.
    @exclusivity(unchecked) private var plugins: [Loaded] = []
    // The worker holds this host; it is gone only when no plugin can be called any more.
    private weak var worker: Worker?
    @exclusivity(unchecked) private var pages: PageCount?
    @exclusivity(unchecked) private var pageNumber = -1
    @exclusivity(unchecked) private var contents: [ArticleContent] = []
    @exclusivity(unchecked) private var contentNumbers: [ObjectIdentifier: Int] = [:]
    /// The one that was asked for last.
    @exclusivity(unchecked) private var lastContent = 0

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

    private func join(_ worker: Worker) {
        self.worker = worker
        pages = worker.pages
    }

    // MARK: Loading

    /// Loads a plugin for a chain and returns its number.
    func load(_ source: PluginSource, _ context: PluginContext) throws -> Int {
        join(context.worker)
        plugins.append(
            Loaded(
                source, name: context.name, options: context.options, limits: context.limits,
                isTracing: context.isTracing))
        try load(plugins.count)
        return plugins.count
    }

    /// Takes a plugin that has been described here into a chain, as if it were loaded now.
    ///
    /// - Returns: its number; `nil` if it must be loaded.
    func adopt(_ source: PluginSource, _ context: PluginContext) throws -> Int? {
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

    private func load(_ number: Int) throws {
        let loaded = plugins[number - 1]
        loaded.mayReadData = true
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
        plugins.append(Loaded(source, name: source.name, limits: limits, canBeAdopted: true))
        return try run(source, plugins.count, limits)
    }

    /// Runs a data file of a plugin, such as its cases.
    func data(
        of source: PluginSource, file: String, limits: Limits
    ) throws -> LuaValue {
        plugins.append(Loaded(source, name: source.name, limits: limits))
        return try state.loadData(
            plugins.count, source: source.files[file] ?? [],
            chunk: source.displayPath(of: file), limits: limits)
    }

    /// Calls `start`; from then on globals and data files are closed.
    func start(_ number: Int, hasHandler: Bool) throws {
        if hasHandler {
            prepare(number)
            _ = try call(number, .start, nil, nil)
        }
        state.sealGlobals(number)
        plugins[number - 1].mayReadData = false
    }

    /// Adds to a counter of the plugin that calls.
    func count(_ key: String, _ amount: Double, plugin number: Int) throws {
        guard plugins.indices.contains(number - 1) else { return }
        try state.keepArguments()
        plugins[number - 1].canBeAdopted = false
        worker?.count(plugin: plugins[number - 1].name, key: key, amount: amount)
    }

    // MARK: Calling

    /// Sets up the content for a call; the caller then puts the subjects in.
    func prepare(_ number: Int) {
        if let pages, pages.number != pageNumber {
            pageNumber = pages.number
            contents.removeAll(keepingCapacity: true)
            if !contentNumbers.isEmpty { contentNumbers.removeAll(keepingCapacity: true) }
            state.forgetContent()
        }
        let loaded = plugins[number - 1]
        content.begin(generation: state.nextGeneration, plugin: loaded.name)
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

    /// Calls a handler of a plugin, which is started afresh first if a limit stopped it before.
    func call(
        _ number: Int, _ hook: ContentHook, _ first: bs_object?, _ second: bs_object?
    ) throws -> Verdict {
        do {
            return try state.call(number, hook, first, second)
        } catch let failure as Failure where failure.limit != nil {
            plugins[number - 1].needsRestart = true
            throw failure
        }
    }

    /// Loads and starts a plugin again if a limit stopped it.
    func restartIfNeeded(_ number: Int, hasStart: Bool) throws {
        guard plugins[number - 1].needsRestart else { return }
        try load(number)
        plugins[number - 1].needsRestart = false
        try start(number, hasHandler: hasStart)
    }

    fileprivate func answerSeed(_ call: HostCall) {
        if plugins.indices.contains(call.plugin - 1) {
            plugins[call.plugin - 1].canBeAdopted = false
        }
        call.results.add(Int64(bitPattern: seed(content.plugin)))
    }

    /// A hash of page, article and plugin: the same for every run and every worker.
    private func seed(_ plugin: String) -> UInt64 {
        var hash = FNV1a()
        for text in [content.page.id, content.article?.id ?? "", plugin] { hash.add(text) }
        return hash.value
    }

    /// Tells the state under which number the words of an article are kept.
    func noteContent(ofArticle handle: Int) {
        let words = content.article(handle).content
        if contents.indices.contains(lastContent), contents[lastContent] === words {
            return state.setContent(Int32(lastContent + 1), ofArticle: handle)
        }
        lastContent = number(of: words)
        state.setContent(Int32(lastContent + 1), ofArticle: handle)
    }

    /// The place of the words of an article among those of the page.
    private func number(of words: ArticleContent) -> Int {
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

    // MARK: Data and log

    /// A data file of the plugin that calls.
    func dataFile(_ name: String, plugin number: Int) throws -> DataFile {
        guard plugins.indices.contains(number - 1) else {
            throw Failure(.pluginError, "no plugin is loaded")
        }
        let loaded = plugins[number - 1]
        guard loaded.mayReadData else {
            throw Failure(
                .pluginError, "data files are read at the top of the file or in start, not later")
        }
        guard let bytes = loaded.source.files[name] else {
            let files = loaded.source.files.keys.sorted {
                $0.utf8.lexicographicallyPrecedes($1.utf8)
            }
            let nearest = NearestName(to: name).among(files)
            let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
            throw Failure(
                .pluginError, "\(loaded.source.path) has no file '\(name)'\(hint)")
        }
        return try DataFile(path: loaded.source.displayPath(of: name), name: name, bytes: bytes)
    }

    func log(_ level: LogEntry.Level, _ message: String, plugin number: Int) throws {
        guard plugins.indices.contains(number - 1) else { return }
        try state.keepArguments()
        plugins[number - 1].canBeAdopted = false
        worker?.log(LogEntry(level: level, plugin: plugins[number - 1].name, message: message))
    }
}

// MARK: Answers

extension LuaHost {
    func answer(_ call: inout HostCall) throws {
        if call.function >= 0 {
            let entry = HostAPI.entries[call.function]
            if entry.mayWrite {
                content.lastReading = nil
                try state.keepArguments()
            }
            return try entry.body(self, &call)
        }
        switch call.function {
        case BS_CALL_SOURCE: try answerSource(&call)
        case BS_CALL_SEED: answerSeed(call)
        case BS_CALL_PRINT:
            try log(.info, String(decoding: try call.bytes(), as: UTF8.self), plugin: call.plugin)
        default: try answerObject(&call)
        }
    }

    private func answerObject(_ call: inout HostCall) throws {
        guard let head = call.head, head.tag == BS_OBJECT else {
            throw call.badArgument("a content object expected")
        }
        let object = head.object
        call.skip()
        switch call.function {
        case BS_CALL_GET: content.get(object, field: try call.integer(), call.results)
        case BS_CALL_SET:
            content.lastReading = nil
            try state.keepArguments()
            try content.set(object, field: try call.integer(), from: &call)
        case BS_CALL_ELEMENT: content.element(object, call.value(), call.results)
        case BS_CALL_SET_ELEMENT:
            try state.keepArguments()
            let key = call.value()
            let value = call.value()
            defer { content.lastReading = nil }
            try content.setElement(object, key, to: value)
        case BS_CALL_LENGTH: call.results.add(content.length(object))
        case BS_CALL_KEYS: content.keys(object, call.results)
        default:
            let kind = ObjectKind(rawValue: object.kind.name)
            throw content.unknown(
                object, call.value(), methods: kind.map(HostAPI.methods) ?? [])
        }
    }

    /// Gives `require` one of the plugin's own files.
    private func answerSource(_ call: inout HostCall) throws {
        let name = try call.text()
        guard plugins.indices.contains(call.plugin - 1) else {
            throw Failure(.pluginError, "no plugin is loaded")
        }
        let source = plugins[call.plugin - 1].source
        guard let file = source.moduleFile(name), let bytes = source.files[file] else {
            let names = source.modules + HostAPI.moduleNames
            let nearest = NearestName(to: name).among(names)
            let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
            throw Failure(
                .pluginError,
                "there is no module '\(name)': a plugin can require broadsheet.* and its own"
                    + " files\(hint)")
        }
        call.results.add("@" + source.displayPath(of: file))
        bytes.withUnsafeBufferPointer { call.results.add($0) }
    }
}

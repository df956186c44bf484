internal import Broadsheet
internal import CLuaShim

/// What the host answers when a plugin calls it.
extension LuaHost {
    func answer(_ call: inout HostCall) throws {
        if call.function >= 0 {
            let entry = entries[call.function]
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
        guard let source = plugin(call.plugin)?.source else {
            throw Failure(.pluginError, "no plugin is loaded")
        }
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

    /// Gives `math.random` the seed of the call: a hash of page, article and plugin, the same for
    /// every run and every worker.
    private func answerSeed(_ call: HostCall) {
        plugin(call.plugin)?.canBeAdopted = false
        var hash = FNV1a()
        for text in [content.page.id, content.articleID, content.plugin] { hash.add(text) }
        call.results.add(Int64(bitPattern: hash.value))
    }
}

// MARK: Data, log and counts

extension LuaHost {
    /// A data file of the plugin that calls.
    func dataFile(_ name: String, plugin number: Int) throws -> DataFile {
        guard let loaded = plugin(number) else {
            throw Failure(.pluginError, "no plugin is loaded")
        }
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

    /// Hands a message of the plugin that calls to the worker.
    func log(_ level: LogEntry.Level, _ message: String, plugin number: Int) throws {
        guard let loaded = plugin(number) else { return }
        try state.keepArguments()
        loaded.canBeAdopted = false
        worker?.log(LogEntry(level: level, plugin: loaded.name, message: message))
    }

    /// Adds to a counter of the plugin that calls.
    func count(_ key: String, _ amount: Double, plugin number: Int) throws {
        guard let loaded = plugin(number) else { return }
        try state.keepArguments()
        loaded.canBeAdopted = false
        worker?.count(plugin: loaded.name, key: key, amount: amount)
    }
}

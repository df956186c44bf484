internal import Broadsheet
internal import CLuaShim

/// A Lua machine with its plugins: belongs to one thread.
///
/// The raw pointer is private to this class and every C call is a method of it, so that the state
/// cannot be freed while a call that was given its pointer still runs.
final class LuaState {
    /// What answers the calls that plugins make to the host.
    protocol Host: AnyObject {
        func answer(_ call: inout HostCall) throws
    }

    private let pointer: OpaquePointer
    private let door: Door

    /// The C callback's way back to the host; owned by the state, so that it lives as long.
    fileprivate final class Door {
        // Not weak, since each call from Lua passes here and a weak reference costs as much as many
        // of them. The host owns the state, takes itself out when it goes, and no plugin runs then.
        unowned(unsafe) var host: (any Host)?
        /// What the host threw last, with the message that it was given in Lua.
        var thrown: (message: String, failure: Failure)?
    }

    private init(_ pointer: OpaquePointer, _ door: Door) {
        self.pointer = pointer
        self.door = door
    }

    /// Opens a state.
    ///
    /// - Throws: a ``Failure`` with code `plugin.limit.memory` if there is no memory for it.
    static func open() throws -> LuaState {
        let door = Door()
        let opened = bs_open(Unmanaged.passUnretained(door).toOpaque(), answerCall)
        guard let pointer = opened else {
            throw Failure(.memoryLimit, "no memory for a Lua state")
        }
        return LuaState(pointer, door)
    }

    deinit {
        bs_close(pointer)
    }

    /// The host that answers from now on; it must set this to `nil` before it goes.
    var host: (any Host)? {
        get { door.host }
        set { door.host = newValue }
    }
}

// MARK: Definitions

extension LuaState {
    func defineMethod(_ kind: bs_kind, _ name: String, function: Int) throws {
        try check(bs_define_method(pointer, kind, name, Int32(function)))
    }

    func defineField(_ kind: bs_kind, _ name: String, number: Int, isCached: Bool) throws {
        try check(bs_define_field(pointer, kind, name, UInt16(number), isCached))
    }

    func defineFunction(module: String, _ name: String, function: Int) throws {
        try check(bs_define_function(pointer, module, name, Int32(function)))
    }

    /// Defines a text, or JSON null, as a module's constant.
    func defineConstant(module: String, _ name: String, _ value: String?) throws {
        try check(bs_define_constant(pointer, module, name, value))
    }

    func defineNativeMethod(kind: NativeKind, _ name: String, function: Int) throws {
        try check(
            bs_define_native_method(
                pointer, kind.rawValue, kind.typeName, name, Int32(function)))
    }

    func runPrelude(_ source: String) throws {
        try check(bs_run_prelude(pointer, source, source.utf8.count))
    }
}

// MARK: Plugins

extension LuaState {
    /// Runs a plugin's file and returns a description of the table that it returned.
    func loadPlugin(
        _ plugin: Int, source: [UInt8], chunk: String, limits: Limits
    ) throws -> LuaValue {
        try load(bs_load_plugin, plugin, source, chunk, limits)
    }

    /// Runs a data file and returns what it returned.
    func loadData(
        _ plugin: Int, source: [UInt8], chunk: String, limits: Limits
    ) throws -> LuaValue {
        try load(bs_load_data, plugin, source, chunk, limits)
    }

    private typealias Load = (
        OpaquePointer, Int32, UnsafePointer<CChar>, Int, UnsafePointer<CChar>, bs_limits,
        UnsafeMutablePointer<UnsafePointer<bs_value>?>, UnsafeMutablePointer<Int32>
    ) -> bs_status

    private func load(
        _ load: Load, _ plugin: Int, _ source: [UInt8], _ chunk: String, _ limits: Limits
    ) throws -> LuaValue {
        var values: UnsafePointer<bs_value>?
        var count: Int32 = 0
        let status = source.withUnsafeBytes { bytes in
            // An empty array has no address; the shim wants one even for no bytes.
            let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress
            return withUnsafePointer(to: CChar(0)) { empty in
                load(
                    pointer, Int32(plugin), start ?? empty, bytes.count, chunk,
                    bs_limits(limits), &values, &count)
            }
        }
        try check(status)
        guard var next = values, count > 0 else { return .none }
        return LuaValue(reading: &next)
    }

    /// Sets `options` of a plugin's table.
    func setOptions(_ plugin: Int, _ options: JSONObject) throws {
        Results(bs_begin_results(pointer)).addFrozen(options)
        try check(bs_set_options(pointer, Int32(plugin)))
    }

    /// Goes on with a plugin that has been loaded before as if that were now.
    func adopt(_ plugin: Int, limits: Limits) {
        bs_adopt_plugin(pointer, Int32(plugin), bs_limits(limits))
    }

    /// From now on an assignment to a global by the plugin is an error.
    func sealGlobals(_ plugin: Int) {
        bs_seal_globals(pointer, Int32(plugin))
    }

    /// Calls a handler, which may take so many times its instructions and time, and returns its
    /// verdict.
    ///
    /// - Throws: a ``Failure``; ``UncountedCall`` where the call is to be made again, counted.
    func call(
        _ plugin: Int, _ hook: ContentHook, _ first: bs_object?, _ second: bs_object?,
        portions: Int32 = 1, isCounted: Bool = true
    ) throws -> Verdict {
        var isDropped = false
        let status = withOptionalPointer(to: first) { first in
            withOptionalPointer(to: second) { second in
                bs_call_handler(
                    pointer, Int32(plugin), hook.number, first, second, portions, isCounted,
                    &isDropped)
            }
        }
        try check(status)
        return isDropped ? .drop : .keep
    }

    /// The generation of the next handler call.
    var nextGeneration: UInt32 { bs_next_generation(pointer) }

    /// Where the plugin that is calling stands in its source.
    var caller: SourceLocation? {
        var line: Int32 = 0
        return bs_caller(pointer, &line).map {
            SourceLocation(file: String(cString: $0), line: Int(line))
        }
    }
}

// MARK: Cached text and memory

extension LuaState {
    func setContent(_ number: Int32, ofArticle article: Int) {
        bs_set_content(pointer, Int64(article), number)
    }

    /// Tells that only the articles below a handle have numbers that are right.
    func trustContents(below count: Int) {
        bs_trust_contents(pointer, Int64(count))
    }

    func forgetContent() {
        bs_forget_content(pointer)
    }

    /// Adds to what a plugin holds in host memory.
    ///
    /// - Throws: a ``Failure`` with code `plugin.limit.memory` if that exceeds its limit.
    func account(_ bytes: Int, to plugin: Int) throws {
        guard bs_account_native(pointer, Int32(plugin), Int64(bytes)) else {
            throw Failure(.memoryLimit, "not enough memory")
        }
    }

    /// Counts bytes that the running call hands to the run for good.
    ///
    /// - Throws: a ``Failure`` with code `plugin.limit.memory` if that is more than a plugin may hold.
    func keep(_ bytes: Int) throws {
        guard bs_keep(pointer, bytes) else { throw Failure(.memoryLimit, "not enough memory") }
    }

    /// Counts the arguments of the host call in progress as handed over for good.
    ///
    /// - Throws: as ``keep(_:)`` does.
    func keepArguments() throws {
        guard bs_keep_arguments(pointer) else { throw Failure(.memoryLimit, "not enough memory") }
    }

    /// The bytes that a plugin holds; 0 is the host itself.
    func memoryHeld(by plugin: Int) -> Int { bs_memory_held(pointer, Int32(plugin)) }

    /// Ends a host function that takes long once the running call has used up its time.
    ///
    /// - Throws: a ``Failure`` with code `plugin.limit.time`.
    func checkTime() throws {
        if bs_is_overdue(pointer) { throw Failure(.timeLimit, "stopped by a limit") }
    }

    /// Makes room for matches of regular expressions in this state's calls; it must not outlive it.
    ///
    /// - Throws: a ``Failure`` if there is no memory.
    func makeMatchRoom() throws -> MatchRoom {
        guard let made = bs_match_make(pointer) else {
            throw Failure(.memoryLimit, "no memory for regular expressions")
        }
        return MatchRoom(made)
    }

    /// Ends the running call and all later ones.
    func cancel() { bs_cancel(pointer) }

    /// Makes allocations fail; for tests.
    func failAllocations(from: UInt64, count: UInt64) {
        bs_fail_allocations(pointer, from, count)
    }

    /// Makes the allocations of the next state that this thread opens fail; for tests.
    static func failAllocationsOfNextState(from: UInt64, count: UInt64) {
        bs_fail_allocations_of_next_state(from, count)
    }

    /// Cancels the state at the n-th count of its instruction hook from now on; for tests.
    func cancel(afterTicks ticks: Int) { bs_cancel_after(pointer, Int64(ticks)) }

    /// The number of allocations so far; for tests.
    var allocations: UInt64 { bs_allocations(pointer) }

    /// The bytes of the Lua blocks of this thread's states that are not freed; for tests.
    static var liveBytes: Int64 { bs_live_bytes() }
}

// MARK: Failures

extension LuaState {
    private func check(_ status: bs_status) throws {
        guard status != BS_OK else { return }
        throw status == BS_UNCOUNTED ? UncountedCall() : makeFailure(status)
    }

    fileprivate func makeFailure(_ status: bs_status) -> Failure {
        let known = bs_last_failure(pointer)
        var message = ""
        if let text = known.message {
            let bytes = UnsafeRawBufferPointer(start: text, count: known.message_length)
            message = String(decoding: bytes, as: UTF8.self)
        }
        let location = known.chunk.map {
            SourceLocation(
                file: String(cString: $0), line: known.line > 0 ? Int(known.line) : nil)
        }
        var code = status.code
        if code == .pluginError, let thrown = door.thrown, message.hasSuffix(thrown.message) {
            code = thrown.failure.code
        }
        door.thrown = nil
        let traceback = known.traceback.map { String(cString: $0) } ?? ""
        return Failure(
            code, message, location: location,
            traceback: traceback.split(separator: "\n").map(String.init),
            limit: status.isLimit
                ? Failure.Limit(allowed: known.allowed, used: known.used) : nil)
    }
}

/// Answers a call from Lua: the one function that C calls.
private let answerCall: bs_answer = { context, plugin, function, arguments, count, results in
    // The state, which is calling, holds it.
    let door = Unmanaged<LuaState.Door>.fromOpaque(context)
    var call = HostCall(
        plugin: Int(plugin), function: Int(function), arguments: arguments, count: Int(count),
        results: Results(results))
    do {
        try door._withUnsafeGuaranteedRef { door in
            guard let host = door.host else { throw Failure(.pluginError, "the host is gone") }
            try host.answer(&call)
        }
        return true
    } catch {
        let failure = error as? Failure ?? Failure(.pluginError, String(describing: error))
        door.takeUnretainedValue().thrown = (failure.message, failure)
        call.results.reset()
        call.results.add(failure.message)
        return false
    }
}

private func withOptionalPointer<Value, Result>(
    to value: Value?, _ body: (UnsafePointer<Value>?) -> Result
) -> Result {
    guard let value else { return body(nil) }
    return withUnsafePointer(to: value, body)
}

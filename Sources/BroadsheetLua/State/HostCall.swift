internal import Broadsheet
internal import CLuaShim

/// A call from a plugin to the host: its arguments, and where the results go.
///
/// Arguments are read in order; strings are borrowed for the duration of the call. It is handed on
/// `inout`, since there are many calls and an object for each would cost more than most of them.
struct HostCall {
    /// The number of the plugin that calls.
    let plugin: Int
    /// The number of the function that it calls.
    let function: Int
    /// The number of arguments.
    let count: Int
    /// Where the results go.
    let results: Results

    private var next: UnsafePointer<bs_value>
    private(set) var position = 0

    init(
        plugin: Int, function: Int, arguments: UnsafePointer<bs_value>, count: Int,
        results: Results
    ) {
        self.plugin = plugin
        self.function = function
        self.count = count
        self.results = results
        next = arguments
    }

    /// The name of the function, for errors.
    var name: String { function >= 0 ? HostAPI.displayNames[function] : "" }

    /// The types that its parameters are declared with, for errors.
    var parameters: [HostFunction.Parameter] {
        function >= 0 ? HostAPI.functions[function].parameters : []
    }

    /// The next argument as the shim gives it, without what follows a list or table head.
    var head: bs_value? { position < count ? next.pointee : nil }

    /// Whether the next argument is missing or nil.
    var isAtNil: Bool { head.map { $0.tag == BS_NIL } ?? true }

    /// Reads the next argument, whatever it is.
    mutating func value() -> LuaValue {
        guard position < count else { return .none }
        position += 1
        return LuaValue(reading: &next)
    }

    /// Reads the next argument as a value that content can hold; `nil` of nil.
    ///
    /// - Throws: a ``Failure`` that names the place which the value is for.
    mutating func json(
        in content: Content, at place: @autoclosure () -> String
    ) throws -> JSONValue? {
        guard position < count else { return nil }
        position += 1
        return try JSONValue(reading: &next, in: content, at: place())
    }

    /// Reads the next argument, a list of texts.
    mutating func texts() throws -> [String] {
        guard let head, head.tag == BS_LIST || head.tag == BS_TABLE && head.count == 0 else {
            throw badArgument("list of texts expected")
        }
        position += 1
        next += 1
        return try (0..<Int(head.count)).map { index in
            guard next.pointee.tag == BS_STRING,
                let text = String(utf8: next.pointee.buffer)
            else {
                throw badArgument("entry \(index + 1) is no text of valid UTF-8")
            }
            next += 1
            return text
        }
    }

    /// Passes over the next argument if it is a table with keys, and tells where it begins.
    mutating func tableHead() -> UnsafePointer<bs_value>? {
        guard let head, head.tag == BS_TABLE else { return nil }
        defer {
            position += 1
            next = next.behind
        }
        return next
    }

    /// Reads the next argument, a list, calling a closure with each element where it stands.
    mutating func eachElement(
        _ body: (_ element: UnsafePointer<bs_value>, _ index: Int) throws -> Void
    ) throws {
        guard let head, head.tag == BS_LIST || head.tag == BS_TABLE && head.count == 0 else {
            throw badArgument("list expected, got \(head?.typeName ?? "no value")")
        }
        position += 1
        next += 1
        for index in 0..<Int(head.count) {
            try body(next, index)
            next = next.behind
        }
    }

    /// Passes over the next argument, a scalar.
    mutating func skip() {
        guard position < count else { return }
        position += 1
        next += 1
    }
}

extension LuaValue {
    /// Reads a value and its parts, and moves behind them.
    init(reading next: inout UnsafePointer<bs_value>) {
        let head = next.pointee
        next += 1
        switch head.tag {
        case BS_BOOLEAN: self = .bool(head.integer != 0)
        case BS_INTEGER: self = .integer(head.integer)
        case BS_NUMBER: self = .number(head.number)
        case BS_STRING: self = .bytes(Array(head.buffer))
        case BS_LIST: self = .list((0..<head.count).map { _ in LuaValue(reading: &next) })
        case BS_TABLE:
            self = .table(
                (0..<head.count).map { _ in
                    (key: LuaValue(reading: &next), value: LuaValue(reading: &next))
                })
        case BS_OBJECT: self = .object(head.object)
        case BS_NATIVE: self = .native(kind: head.count, handle: head.integer)
        case BS_NULL: self = .null
        case BS_FUNCTION:
            self = .function(line: Int(head.integer), parameters: Int(head.count))
        case BS_OTHER: self = .other(type: String(decoding: head.buffer, as: UTF8.self))
        default: self = .none
        }
    }
}

extension bs_value {
    /// The bytes of a string; borrowed for the duration of the call.
    var buffer: UnsafeBufferPointer<UInt8> {
        let start = bytes.map { UnsafeRawPointer($0).assumingMemoryBound(to: UInt8.self) }
        return UnsafeBufferPointer(start: start, count: start == nil ? 0 : length)
    }

    /// The name of its type, as a plugin's author would say it.
    var typeName: String {
        switch tag {
        case BS_NIL: "nil"
        case BS_NULL: "null"
        case BS_BOOLEAN: "boolean"
        case BS_INTEGER, BS_NUMBER: "number"
        case BS_STRING: "string"
        case BS_LIST, BS_TABLE: "table"
        case BS_OBJECT: object.kind.name
        case BS_NATIVE: NativeKind(rawValue: count)?.typeName ?? "userdata"
        case BS_FUNCTION: "function"
        default: String(decoding: buffer, as: UTF8.self)
        }
    }
}

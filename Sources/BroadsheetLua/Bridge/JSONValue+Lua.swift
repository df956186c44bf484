internal import Broadsheet
internal import CLuaShim

extension JSONValue {
    /// Makes a value of what a plugin handed over; `nil` of nil.
    ///
    /// An empty table becomes an empty object; where a list is due it is read as an empty list.
    ///
    /// Errors name the place that the value is for: `article.metadata.source`.
    ///
    /// - Throws: a ``Failure`` for text that is not UTF-8, for functions and other values that are
    ///   no content, and for numbers that are none.
    init?(
        _ value: LuaValue, in content: Content, at place: @autoclosure () -> String
    ) throws {
        switch value {
        case .none: return nil
        case .null: self = .null
        case .bool(let value): self = .bool(value)
        case .integer(let value): self = .integer(value)
        case .number(let value):
            guard value.isFinite else {
                throw Failure(
                    .pluginError, "\(place()): \(value) is no number that a file can hold")
            }
            self = .number(value)
        case .bytes:
            guard let text = value.text else {
                throw Failure(.pluginError, "\(place()): the text is not valid UTF-8")
            }
            self = .string(text)
        case .list(let values):
            self = .array(
                try values.enumerated().compactMap { index, value in
                    try JSONValue(value, in: content, at: "\(place())[\(index + 1)]")
                })
        case .table(let pairs): self = .object(try JSONObject(pairs, in: content, at: place()))
        case .object(let object):
            guard let value = content.value(of: object) else {
                throw Failure(
                    .pluginError, "\(place()): a \(object.kind.name) is no value that can be kept")
            }
            // A plugin that puts content into itself again and again doubles it each time.
            guard let size = value.size(levels: Content.depthLimit) else {
                throw Failure(.pluginError, "\(place()): tables are nested too deeply")
            }
            try content.onCopy?(size)
            self = value
        case .function, .native, .other:
            throw Failure(
                .pluginError, "\(place()): a \(value.typeName) is no value that can be kept")
        }
    }
}

extension JSONValue {
    /// The bytes that it takes, roughly; `nil` if it has more levels than these.
    fileprivate func size(levels: Int) -> Int? {
        guard levels > 0 else { return nil }
        switch self {
        case .string(let text), .literal(let text): return 64 + text.utf8.count
        case .array(let values):
            return values.reduce(64) { sum, value in
                sum.flatMap { sum in value.size(levels: levels - 1).map { sum + $0 } }
            }
        case .object(let object):
            return object.members.reduce(64) { sum, member in
                sum.flatMap { sum in
                    member.value.size(levels: levels - 1).map { sum + member.key.utf8.count + $0 }
                }
            }
        default: return 64
        }
    }
}

// MARK: - Straight from the border

extension JSONValue {
    /// Reads a value and its parts, as ``init(_:in:at:)`` does, and moves behind them.
    init?(
        reading next: inout UnsafePointer<bs_value>, in content: Content,
        at place: @autoclosure () -> String
    ) throws {
        let head = next.pointee
        switch head.tag {
        case BS_STRING:
            next += 1
            guard let text = String(utf8: head.buffer) else {
                throw Failure(.pluginError, "\(place()): the text is not valid UTF-8")
            }
            self = .string(text)
        case BS_TABLE:
            next += 1
            self = .object(
                try JSONObject(reading: &next, count: head.count, in: content, at: place()))
        default:
            try self.init(LuaValue(reading: &next), in: content, at: place())
        }
    }
}

extension JSONObject {
    /// Reads so many pairs of key and value; the keys of a table differ.
    fileprivate init(
        reading next: inout UnsafePointer<bs_value>, count: Int32, in content: Content,
        at place: @autoclosure () -> String
    ) throws {
        var members: [Member] = []
        members.reserveCapacity(Int(count))
        for _ in 0..<count {
            guard next.pointee.tag == BS_STRING,
                let key = String(utf8: next.pointee.buffer)
            else { throw Self.badKey(LuaValue(reading: &next), at: place()) }
            next += 1
            if let value = try JSONValue(reading: &next, in: content, at: "\(place()).\(key)") {
                members.append(Member(key: key, value: value))
            }
        }
        self.init(distinct: members)
    }

    private static func badKey(_ key: LuaValue, at place: String) -> Failure {
        Failure(
            .pluginError,
            "\(place): a table is either a list 1…n or has names as keys;"
                + " this one has a \(key.typeName) as a key")
    }

    fileprivate init(
        _ pairs: [(key: LuaValue, value: LuaValue)], in content: Content,
        at place: @autoclosure () -> String
    ) throws {
        self.init()
        for (key, value) in pairs {
            guard let name = key.text else { throw Self.badKey(key, at: place()) }
            self[name] = try JSONValue(value, in: content, at: "\(place()).\(name)")
        }
    }
}

internal import Broadsheet
internal import CLuaShim

/// The fields of a new part of the content, as a plugin or a case gives them.
///
/// A plugin's table is read where the shim has put it, for the duration of the call: only what is
/// asked for is copied.
struct GivenFields {
    private enum Source {
        /// The head of a table, its pairs behind it.
        case border(UnsafePointer<bs_value>)
        case object(JSONObject)
    }

    private let source: Source
    private let content: Content
    /// What the fields are for, in errors: `article:add_organizations[2]`.
    private let place: FieldPlace

    /// Takes fields that have been read.
    init(_ object: JSONObject, in content: Content, at place: String) {
        source = .object(object)
        self.content = content
        self.place = .named(place)
    }

    /// Takes a table that is the element of a list, the first of which has the index 1.
    init(table: UnsafePointer<bs_value>, in content: Content, at place: String, index: Int) {
        source = .border(table)
        self.content = content
        self.place = .element(.named(place), index)
    }

    /// Reads the next argument of a call, a table.
    init(_ call: inout HostCall, in content: Content) throws {
        self.content = content
        place = .named(call.name)
        if let head = call.tableHead() {
            source = .border(head)
        } else {
            source = .object(try call.table(of: content))
        }
    }

    /// Reads the next argument of a call, a table that may be missing.
    init(optional call: inout HostCall, in content: Content) throws {
        guard call.isAtNil else {
            try self.init(&call, in: content)
            return
        }
        call.skip()
        self.init(JSONObject(), in: content, at: call.name)
    }

    /// Checks that there are no other fields than these.
    func check(_ names: [StaticString]) throws {
        if case .object(let object) = source, object.isEmpty { return }
        guard case .border(let head) = source else { return try fail(unless: names) }
        var key = head + 1
        for _ in 0..<head.pointee.count {
            guard names.contains(where: { key.pointee.isText($0) }) else {
                return try fail(unless: names)
            }
            key = (key + 1).behind
        }
    }

    /// Says which field there must not be.
    private func fail(unless names: [StaticString]) throws {
        let object: JSONObject
        switch source {
        case .object(let given): object = given
        case .border(let head):
            var next = head
            object =
                try JSONValue(reading: &next, in: content, at: place.description)?.object
                ?? JSONObject()
        }
        _ = try RecordReader(at: place).members(.object(object), names.map(\.description))
    }

    /// The value of a field as content can hold it; `nil` if it is missing.
    func value(_ name: StaticString) throws -> JSONValue? {
        switch source {
        case .object(let object): return object[name.description]
        case .border(let head):
            guard var found = Self.find(name, in: head) else { return nil }
            return try JSONValue(reading: &found, in: content, at: "\(place.description).\(name)")
        }
    }

    /// The text of a field; `nil` if it is missing or null.
    func text(_ name: StaticString) throws -> String? {
        if case .border(let head) = source {
            guard let found = Self.find(name, in: head) else { return nil }
            if found.pointee.tag == BS_STRING, let text = String(utf8: found.pointee.buffer) {
                return text
            }
        }
        return try reader(of: name).optionalText(value(name))
    }

    /// The reader of a field, whose errors name it.
    func reader(of name: StaticString) -> RecordReader {
        RecordReader(at: .member(place, name.description))
    }

    /// The name of the new part, which must not be empty.
    func name() throws -> String {
        let name = try text("name") ?? reader(of: "name").text(value("name"))
        guard !name.isEmpty else { throw reader(of: "name").failure("a name", .string(name)) }
        return name
    }

    private static func find(
        _ name: StaticString, in head: UnsafePointer<bs_value>
    ) -> UnsafePointer<bs_value>? {
        var key = head + 1
        for _ in 0..<head.pointee.count {
            if key.pointee.isText(name) { return key + 1 }
            key = (key + 1).behind
        }
        return nil
    }
}

extension bs_value {
    /// Whether it is this text.
    fileprivate func isText(_ text: StaticString) -> Bool {
        guard tag == BS_STRING, length == text.utf8CodeUnitCount else { return false }
        return buffer.elementsEqual(
            UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}

extension UnsafePointer<bs_value> {
    /// What stands behind a value and its parts.
    var behind: UnsafePointer<bs_value> {
        var next = self + 1
        let parts =
            switch pointee.tag {
            case BS_LIST: pointee.count
            case BS_TABLE: 2 * pointee.count
            default: Int32(0)
            }
        for _ in 0..<parts { next = next.behind }
        return next
    }
}

internal import Broadsheet
internal import CLuaShim

/// What the host hands to Lua: values in order, a list or a table before its parts.
struct Results {
    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    func addNil() { bs_add_nil(pointer) }
    func addNull() { bs_add_null(pointer) }
    func add(_ value: Bool) { bs_add_boolean(pointer, value) }
    func add(_ value: Int) { bs_add_integer(pointer, Int64(value)) }
    func add(_ value: Int64) { bs_add_integer(pointer, value) }
    func add(_ value: Double) { bs_add_number(pointer, value) }
    func add(_ object: bs_object) { bs_add_object(pointer, object) }
    func beginList(_ count: Int) { bs_add_list(pointer, Int32(count)) }
    /// Adds a list of integers.
    func add(_ list: [Int]) {
        list.withUnsafeBytes { bytes in
            let integers = bytes.bindMemory(to: Int64.self)
            bs_add_integers(pointer, integers.baseAddress, Int32(integers.count))
        }
    }

    func beginTable(_ count: Int) { bs_add_table(pointer, Int32(count)) }

    func add(_ kind: NativeKind, handle: Int) {
        bs_add_native(pointer, kind.rawValue, Int64(handle))
    }

    /// Adds a text.
    func add(_ text: String) {
        var text = text
        text.withUTF8 { add($0) }
    }

    /// Adds a text, or nil.
    func add(_ text: String?) {
        if let text { add(text) } else { addNil() }
    }

    /// Adds bytes as a string.
    func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        bytes.withMemoryRebound(to: CChar.self) {
            bs_add_string(pointer, $0.baseAddress, $0.count)
        }
    }

    /// Charges work to the running call.
    func charge(_ units: Int) { bs_add_charge(pointer, units) }

    /// Forgets what was added.
    func reset() { bs_reset_results(pointer) }

    /// Adds a value as plain Lua tables; JSON null becomes `broadsheet.null`.
    func add(_ value: JSONValue) {
        switch value {
        case .null: addNull()
        case .bool(let value): add(value)
        case .integer(let value): add(value)
        case .number(let value): add(value)
        case .literal(let digits): add(digits)
        case .string(let text): add(text)
        case .array(let values):
            beginList(values.count)
            for value in values { add(value) }
        case .object(let object):
            beginTable(object.count)
            for member in object.members {
                add(member.key)
                add(member.value)
            }
        }
    }

    /// Adds an object as a table that refuses writes, as do the lists and tables in it.
    func addFrozen(_ object: JSONObject) {
        beginTable(object.count)
        bs_freeze_last(pointer)
        for member in object.members {
            add(member.key)
            addFrozen(member.value)
        }
    }

    private func addFrozen(_ value: JSONValue) {
        switch value {
        case .object(let object): addFrozen(object)
        case .array(let values):
            beginList(values.count)
            bs_freeze_last(pointer)
            for value in values { addFrozen(value) }
        default: add(value)
        }
    }
}

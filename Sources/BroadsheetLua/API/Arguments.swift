internal import Broadsheet
internal import CLuaShim

/// Typed reading of a call's arguments, in order.
extension HostCall {
    /// The failure of a wrong argument; its text is Lua's own for such errors.
    func badArgument(_ message: String) -> Failure {
        badArgument(message, at: position)
    }

    private func badArgument(_ message: String, at place: Int) -> Failure {
        Failure(.pluginError, "bad argument #\(place + 1) to '\(name)' (\(message))")
    }

    private func wrongType(_ expected: String) -> Failure {
        wrongType(expected, head, at: position)
    }

    private func wrongType(_ expected: String, _ given: bs_value?, at place: Int) -> Failure {
        let declared = place < parameters.count ? parameters[place].type : expected
        return badArgument(
            "\(declared) expected, got \(given?.typeName ?? "no value")", at: place)
    }

    /// The bytes of a string; borrowed for the duration of the call.
    ///
    /// One pass over them is charged.
    mutating func bytes() throws -> UnsafeBufferPointer<UInt8> {
        guard let head, head.tag == BS_STRING else { throw wrongType("string") }
        skip()
        results.charge(head.length / 16)
        return head.buffer
    }

    /// A string of valid UTF-8.
    mutating func text() throws -> String {
        guard let head, head.tag == BS_STRING else { throw wrongType("string") }
        guard let text = String(utf8: head.buffer) else {
            throw badArgument("not valid UTF-8")
        }
        results.charge(head.length / 16)
        skip()
        return text
    }

    /// Takes a string if it is the one given, which then need not be made anew.
    ///
    /// - Returns: whether it was.
    mutating func takes(_ known: String) -> Bool {
        guard let head, head.tag == BS_STRING, known.hasBytes(head.buffer) else { return false }
        results.charge(head.length / 16)
        skip()
        return true
    }

    /// A string of valid UTF-8, or `nil` where the argument is missing or nil.
    mutating func optionalText() throws -> String? {
        if isAtNil {
            skip()
            return nil
        }
        return try text()
    }

    /// A whole number.
    mutating func integer() throws -> Int {
        guard let head else { throw wrongType("integer") }
        if head.tag == BS_INTEGER {
            skip()
            return Int(head.integer)
        }
        if head.tag == BS_NUMBER, let value = Int(exactly: head.number) {
            skip()
            return value
        }
        throw wrongType("integer")
    }

    /// A whole number, or a default where the argument is missing or nil.
    mutating func integer(default value: Int) throws -> Int {
        if isAtNil {
            skip()
            return value
        }
        return try integer()
    }

    /// A number, or a default where the argument is missing or nil.
    mutating func number(default value: Double) throws -> Double {
        if isAtNil {
            skip()
            return value
        }
        if let head, head.tag == BS_NUMBER {
            skip()
            return head.number
        }
        return Double(try integer())
    }

    /// The handle of a host value of a kind.
    mutating func native(_ kind: NativeKind) throws -> Int {
        guard let head, head.tag == BS_NATIVE, head.count == kind.rawValue else {
            throw badArgument(
                "\(kind.typeName) expected, got \(head?.typeName ?? "no value"); call it with ':'")
        }
        skip()
        return Int(head.integer)
    }

    /// A content object of a kind.
    mutating func object(_ kind: bs_kind) throws -> bs_object {
        guard let head, head.tag == BS_OBJECT, head.object.kind == kind else {
            throw badArgument(
                "\(kind.name) expected, got \(head?.typeName ?? "no value"); call it with ':'")
        }
        skip()
        return head.object
    }

    /// A content object of a kind that may be changed.
    mutating func writableObject(_ kind: bs_kind) throws -> bs_object {
        let object = try object(kind)
        guard !object.is_read_only else {
            throw Failure(.pluginError, "the \(kind.name) is read-only here")
        }
        return object
    }

    /// A table of named arguments.
    mutating func table(of content: Content) throws -> JSONObject {
        let (given, place, function) = (head, position, name)
        switch try json(in: content, at: function) {
        case .object(let object)?: return object
        default: throw wrongType("table", given, at: place)
        }
    }
}

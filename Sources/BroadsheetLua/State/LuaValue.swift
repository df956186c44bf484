internal import Broadsheet
internal import CLuaShim

/// A Lua value as the host sees it: what a plugin's file returned, what a call was given.
indirect enum LuaValue {
    case none
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case bytes([UInt8])
    case list([LuaValue])
    case table([(key: LuaValue, value: LuaValue)])
    case object(bs_object)
    case native(kind: Int32, handle: Int64)
    case function(line: Int, parameters: Int)
    case other(type: String)
}

extension LuaValue {
    /// The text, if it is a string of valid UTF-8.
    var text: String? {
        if case .bytes(let bytes) = self { String(validating: bytes, as: UTF8.self) } else { nil }
    }

    /// The value of a text key, if it is a table.
    subscript(key: String) -> LuaValue? {
        guard case .table(let pairs) = self else { return nil }
        return pairs.first { pair in
            pair.key.text.map { String.areExactlyEqual($0, key) } ?? false
        }?.value
    }

    /// The elements, if it is a list or an empty table.
    var elements: [LuaValue]? {
        switch self {
        case .list(let values): values
        case .table(let pairs) where pairs.isEmpty: []
        default: nil
        }
    }

    /// The name of its type, as a plugin's author would say it.
    var typeName: String {
        switch self {
        case .none: "nil"
        case .null: "null"
        case .bool: "boolean"
        case .integer, .number: "number"
        case .bytes: "string"
        case .list, .table: "table"
        case .object(let object): object.kind.name
        case .native(let kind, _): NativeKind(rawValue: kind)?.typeName ?? "userdata"
        case .function: "function"
        case .other(let type): type
        }
    }
}

extension bs_kind {
    /// The name of the kind as errors say it.
    var name: String {
        switch self {
        case BS_PAGE: "page"
        case BS_LINE: "line"
        case BS_ARTICLE: "article"
        case BS_ORGANIZATION: "organization"
        case BS_ACTIVITY: "activity"
        case BS_SUMMARY: "summary"
        default: "list"
        }
    }
}

/// The kinds of host values that plugins hold: compiled expressions, matchers.
enum NativeKind: Int32, CaseIterable {
    case regex = 1
    case matcher = 2
    case regexSet = 3

    /// The name that `tostring` and errors show.
    var typeName: String {
        switch self {
        case .regex: "regex"
        case .matcher: "matcher"
        case .regexSet: "regexSet"
        }
    }
}

package import Broadsheet

/// Writes a value as it would stand in a Lua file.
package struct LuaLiteral {
    /// The columns of a line.
    private static let width = 100

    private let null: String

    /// Makes a writer.
    ///
    /// - Parameter null: how JSON null is written.
    package init(null: String = "nothing") {
        self.null = null
    }

    /// The value on one line.
    package func line(_ value: JSONValue) -> String {
        switch value {
        case .null: return null
        case .string(let text): return Self.quoted(text)
        case .array(let values):
            return braced(values.map(line))
        case .object(let object):
            return braced(object.members.map { Self.key($0.key) + " = " + line($0.value) })
        default: return String(decoding: value.json(), as: UTF8.self)
        }
    }

    /// The value on as many lines as it takes, where so many columns stand before it on a line that
    /// is indented so far.
    func text(_ value: JSONValue, column: Int, indentation: Int) -> String {
        let whole = line(value)
        // A comma comes behind it.
        guard column + DisplayWidth.columns(of: whole) + 1 > Self.width else { return whole }
        let inner = indentation + 2
        let space = String(repeating: " ", count: inner)
        let items: [String]
        switch value {
        case .array(let values) where !values.isEmpty:
            items = values.map { text($0, column: inner, indentation: inner) }
        case .object(let object) where !object.isEmpty:
            items = object.members.map { member in
                let key = Self.key(member.key) + " = "
                let column = inner + DisplayWidth.columns(of: key)
                return key + text(member.value, column: column, indentation: inner)
            }
        default: return whole
        }
        let end = String(repeating: " ", count: indentation)
        return "{\n" + items.map { space + $0 + ",\n" }.joined() + end + "}"
    }

    private func braced(_ items: [String]) -> String {
        items.isEmpty ? "{}" : "{ \(items.joined(separator: ", ")) }"
    }

    private static let keywords: Set = [
        "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if",
        "in", "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
    ]

    private static func key(_ key: String) -> String {
        let isName =
            key.utf8.first.map { $0 >= 0x41 } ?? false
            && key.utf8.allSatisfy { byte in
                byte == 0x5F || (0x30...0x39).contains(byte)
                    || (0x61...0x7A).contains(byte | 0x20) && byte < 0x80
            }
        return isName && !keywords.contains(key) ? key : "[\(quoted(key))]"
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                quoted += "\\u{\(String(scalar.value, radix: 16))}"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

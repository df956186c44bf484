#if YAML
import Broadsheet
import Yams

/// The core schema of YAML 1.2: which value a scalar stands for.
enum CoreSchema {
    /// The tag of a list.
    static let sequence = "tag:yaml.org,2002:seq"
    /// The tag of a table.
    static let mapping = "tag:yaml.org,2002:map"

    /// The value of a scalar; `nil` if its tag is not of the schema, does not fit the text, or if it
    /// is a number that is not finite.
    static func value(of scalar: Node.Scalar) -> ConfigurationNode.Value? {
        let text = scalar.string
        switch scalar.tag.rawValue {
        case "":
            return scalar.style == .plain ? resolve(text) : .string(text)
        case "!", "tag:yaml.org,2002:str": return .string(text)
        case "tag:yaml.org,2002:null": return null(text)
        case "tag:yaml.org,2002:bool": return bool(text)
        case "tag:yaml.org,2002:int": return integer(text)
        case "tag:yaml.org,2002:float": return number(text)
        default: return nil
        }
    }

    private static func resolve(_ text: String) -> ConfigurationNode.Value? {
        if isNotFinite(text) { return nil }
        return null(text) ?? bool(text) ?? integer(text) ?? number(text) ?? .string(text)
    }

    private static func null(_ text: String) -> ConfigurationNode.Value? {
        ["", "~", "null", "Null", "NULL"].contains(text) ? .null : nil
    }

    private static func bool(_ text: String) -> ConfigurationNode.Value? {
        switch text {
        case "true", "True", "TRUE": .bool(true)
        case "false", "False", "FALSE": .bool(false)
        default: nil
        }
    }

    /// An integer that does not fit 64 bits is the number nearest to it, as in JSON.
    private static func integer(_ text: String) -> ConfigurationNode.Value? {
        if text.hasPrefix("0x") { return integer(text.dropFirst(2), radix: 16) }
        if text.hasPrefix("0o") { return integer(text.dropFirst(2), radix: 8) }
        var digits = text.utf8[...]
        dropSign(&digits)
        guard !digits.isEmpty, digits.allSatisfy(isDigit) else { return nil }
        // Minus zero is a number of its own kind: JSON keeps it, and so does this.
        if text.utf8.first == 0x2D, digits.elementsEqual([0x30]) { return .number(-0.0) }
        return Int64(text).map { .integer($0) } ?? finite(text)
    }

    private static func integer(
        _ digits: Substring, radix: Int
    ) -> ConfigurationNode.Value? {
        guard let first = digits.utf8.first, first != 0x2B, first != 0x2D else { return nil }
        return Int64(digits, radix: radix).map { .integer($0) }
    }

    /// A decimal: a sign, digits with a point among them or none, an exponent.
    private static func number(_ text: String) -> ConfigurationNode.Value? {
        var rest = text.utf8[...]
        dropSign(&rest)
        let whole = dropDigits(&rest)
        var fraction = 0
        if rest.first == 0x2E {
            rest.removeFirst()
            fraction = dropDigits(&rest)
        }
        guard whole + fraction > 0 else { return nil }
        if rest.first == 0x65 || rest.first == 0x45 {
            rest.removeFirst()
            dropSign(&rest)
            guard dropDigits(&rest) > 0 else { return nil }
        }
        return rest.isEmpty ? finite(text) : nil
    }

    private static func finite(_ text: String) -> ConfigurationNode.Value? {
        guard let number = Double(text), number.isFinite else { return nil }
        return .number(number)
    }

    private static func isNotFinite(_ text: String) -> Bool {
        let unsigned = text.first == "+" || text.first == "-" ? text.dropFirst() : text[...]
        return [".inf", ".Inf", ".INF"].contains(unsigned)
            || [".nan", ".NaN", ".NAN"].contains(text)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func dropSign(_ rest: inout Substring.UTF8View) {
        if rest.first == 0x2B || rest.first == 0x2D { rest.removeFirst() }
    }

    private static func dropDigits(_ rest: inout Substring.UTF8View) -> Int {
        let digits = rest.prefix(while: isDigit).count
        rest.removeFirst(digits)
        return digits
    }
}
#endif

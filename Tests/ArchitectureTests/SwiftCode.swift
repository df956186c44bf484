/// Takes comments and the contents of string literals out of Swift source; line feeds stay, so that
/// lines keep their numbers, and so does the code inside interpolations.
///
/// A regular expression that holds a quotation mark writes it as `\x22`: between slashes it would be
/// taken for the beginning of a string.
struct SwiftCode {
    private let bytes: [UInt8]
    private var position = 0
    private var code: [UInt8] = []

    /// The code of a source text.
    static func strip(_ text: String) -> String {
        var scanner = SwiftCode(bytes: Array(text.utf8))
        scanner.scan(toClosingParenthesis: false)
        return String(decoding: scanner.code, as: UTF8.self)
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private func isNext(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        return position + count <= bytes.count
            && (0..<count).allSatisfy { bytes[position + $0] == text.utf8Start[$0] }
    }

    private mutating func keep() {
        code.append(bytes[position])
        position += 1
    }

    private mutating func pass(_ count: Int = 1) {
        for _ in 0..<count where position < bytes.count {
            if bytes[position] == UInt8(ascii: "\n") { code.append(bytes[position]) }
            position += 1
        }
    }

    private mutating func scan(toClosingParenthesis isInterpolation: Bool) {
        var depth = 1
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "/") where isNext("//"):
                while position < bytes.count, !isNext("\n") { pass() }
            case UInt8(ascii: "/") where isNext("/*"): passBlockComment()
            case UInt8(ascii: "\""): passString()
            case UInt8(ascii: "#") where isNext("#\"") || isNext("##\""): passString()
            case UInt8(ascii: "("):
                depth += 1
                keep()
            case UInt8(ascii: ")"):
                depth -= 1
                if isInterpolation, depth == 0 { return pass() }
                keep()
            default: keep()
            }
        }
    }

    private mutating func passBlockComment() {
        var depth = 0
        repeat {
            if isNext("/*") { depth += 1 }
            if isNext("*/") { depth -= 1 }
            pass(isNext("/*") || isNext("*/") ? 2 : 1)
        } while depth > 0 && position < bytes.count
    }

    private mutating func passString() {
        var signs = 0
        while isNext("#") {
            signs += 1
            pass()
        }
        let quotes = isNext("\"\"\"") ? 3 : 1
        let close =
            [UInt8](repeating: UInt8(ascii: "\""), count: quotes)
            + [UInt8](repeating: UInt8(ascii: "#"), count: signs)
        let escape = [UInt8(ascii: "\\")] + close.dropFirst(quotes)
        pass(quotes)
        while position < bytes.count, !bytes[position...].starts(with: close) {
            guard bytes[position...].starts(with: escape) else {
                pass()
                continue
            }
            pass(escape.count)
            let isInterpolation = isNext("(")
            pass()
            if isInterpolation { scan(toClosingParenthesis: true) }
        }
        pass(close.count)
        code += [UInt8(ascii: "\""), UInt8(ascii: "\"")]
    }
}

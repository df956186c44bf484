internal import Broadsheet

/// A table as it is written in a Lua file: which value stands under which key, and where.
///
/// Lua's own tables do not know where they were written; faults and changed cases need it.
struct TableSource: Sendable {
    /// A value of the table.
    struct Field: Sendable {
        /// The key: a name, or a text in brackets; `nil` for an element of the list, or for a key
        /// that is worked out.
        var key: String?
        /// Whether it is an element of the list.
        var isElement: Bool
        /// The tokens of the value, by their numbers.
        var value: Range<Int>
        /// The line of its key, or of the value if it has none.
        var line: Int
        /// The table that is the whole of the value.
        var table: TableSource?
    }

    /// The number of the token that opens it, and of the one behind that which closes it.
    var tokens: Range<Int>
    /// The values in the order in which they are written.
    var fields: [Field]

    /// The field of a key, the last that is written.
    subscript(key: String) -> Field? {
        fields.last { $0.key.map { String.areExactlyEqual($0, key) } ?? false }
    }

    /// The elements of the list.
    var elements: [Field] { fields.filter(\.isElement) }

    /// Follows keys inwards.
    subscript(path path: [String]) -> Field? {
        guard let first = path.first, let field = self[first] else { return nil }
        return path.count == 1 ? field : field.table?[path: Array(path.dropFirst())]
    }

    /// The tables of a file that stand in no other, in order.
    static func tables(in tokens: [LuaToken]) -> [TableSource] {
        var tables: [TableSource] = []
        var position = 0
        while position < tokens.count {
            if tokens[position].isSign("{") {
                var reader = TableReader(tokens, at: position)
                let table = reader.table()
                tables.append(table)
                position = table.tokens.upperBound
            } else {
                position += 1
            }
        }
        return tables
    }
}

/// Reads a table from its opening brace on.
private struct TableReader {
    private let tokens: [LuaToken]
    private var position: Int

    init(_ tokens: [LuaToken], at position: Int) {
        self.tokens = tokens
        self.position = position
    }

    private func isSign(_ sign: String, _ offset: Int = 0) -> Bool {
        position + offset < tokens.count && tokens[position + offset].isSign(sign)
    }

    mutating func table() -> TableSource {
        let start = position
        var fields: [TableSource.Field] = []
        position += 1
        while position < tokens.count, !isSign("}") {
            if isSign(",") || isSign(";") {
                position += 1
            } else {
                fields.append(field())
            }
        }
        position = min(position + 1, tokens.count)
        return TableSource(tokens: start..<position, fields: fields)
    }

    private mutating func field() -> TableSource.Field {
        let line = tokens[position].line
        var key: String?
        var isElement = true
        if tokens[position].kind == .name, isSign("=", 1) {
            key = tokens[position].text
            isElement = false
            position += 2
        } else if isSign("[") {
            let start = position
            skipBrackets()
            if isSign("=") {
                isElement = false
                if position - start == 3 { key = tokens[start + 1].string?.text }
                position += 1
            } else {
                position = start
            }
        }
        let start = position
        let table = value()
        return TableSource.Field(
            key: key, isElement: isElement, value: start..<position, line: line, table: table)
    }

    /// Passes over a value and returns the table that it is, if it is one and no more.
    private mutating func value() -> TableSource? {
        let start = position
        var first: TableSource?
        // Inside a function, commas and braces are its own.
        var depth = 0
        while position < tokens.count {
            let token = tokens[position]
            if depth == 0, token.isSign(",") || token.isSign(";") || token.isSign("}") { break }
            if token.isSign("{") {
                let table = self.table()
                if table.tokens.lowerBound == start { first = table }
                continue
            }
            if depth == 0, token.isSign("(") || token.isSign("[") {
                skipBrackets()
                continue
            }
            if ["function", "if", "do", "repeat"].contains(where: token.isSign) { depth += 1 }
            if token.isSign("end") || token.isSign("until") { depth = max(0, depth - 1) }
            position += 1
        }
        // Whatever is at fault with the file, there is a way forward.
        if position == start, position < tokens.count { position += 1 }
        return first?.tokens.upperBound == position ? first : nil
    }

    /// Passes over brackets with all that is in them.
    private mutating func skipBrackets() {
        var depth = 0
        while position < tokens.count {
            let token = tokens[position]
            if ["(", "[", "{"].contains(where: token.isSign) { depth += 1 }
            if [")", "]", "}"].contains(where: token.isSign) { depth -= 1 }
            position += 1
            if depth <= 0 { return }
        }
    }
}

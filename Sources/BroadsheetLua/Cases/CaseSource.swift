internal import Broadsheet

/// Where the cases of a file are written.
struct CaseSource {
    /// The file's tokens.
    let tokens: [LuaToken]
    /// The tables that have a name and an expectation, by the name.
    private var tables: [Exact<String>: [TableSource]] = [:]
    /// The lines of all other texts.
    private var lines: [Exact<String>: Int] = [:]

    /// Looks through a file of cases.
    init(_ source: [UInt8]) {
        tokens = LuaLexer.tokens(of: source)
        for table in TableSource.tables(in: tokens) { add(table) }
        for token in tokens {
            guard let text = token.string?.text else { continue }
            let key = Exact(wrappedValue: text)
            if lines[key] == nil { lines[key] = token.line }
        }
    }

    /// Notes a table and those in it; a case's own tables are none of cases.
    private mutating func add(_ table: TableSource) {
        if let name = table["name"], name.value.count == 1, table["expect"] != nil,
            let text = tokens[name.value.lowerBound].string?.text
        {
            tables[Exact(wrappedValue: text), default: []].append(table)
            return
        }
        for field in table.fields { if let inner = field.table { add(inner) } }
    }

    /// The line of a case's name, behind so many others of that name; `nil` if the file makes the
    /// name itself.
    func line(of name: String, _ occurrence: Int) -> Int? {
        let key = Exact(wrappedValue: name)
        return table(of: name, occurrence)?["name"]?.line ?? lines[key]
    }

    /// The table of a case; `nil` if the file makes the case itself.
    func table(of name: String, _ occurrence: Int) -> TableSource? {
        let named = tables[Exact(wrappedValue: name)] ?? []
        return named.indices.contains(occurrence) ? named[occurrence] : nil
    }
}

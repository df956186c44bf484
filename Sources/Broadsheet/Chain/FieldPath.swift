/// The way to a field: `organizations[总工会].aliases`.
struct FieldPath {
    /// The way as a reader sees it.
    private(set) var text = ""
    /// The fields' names alone.
    private(set) var names: [String] = []

    /// The path of a field inside.
    func member(_ name: String) -> FieldPath {
        var path = self
        path.text += path.text.isEmpty ? name : "." + name
        path.names.append(name)
        return path
    }

    /// The path of an element of a list, or of a key of a table.
    func element(_ key: String) -> FieldPath {
        var path = self
        path.text += "[\(key)]"
        return path
    }
}

extension TracedWrite {
    /// The fields' names alone, without what is in brackets.
    var names: [String] {
        var rest = field[...]
        var plain = ""
        while let opening = rest.firstIndex(of: "[") {
            plain += rest[..<opening]
            rest = rest[opening...]
            // A name in brackets may hold brackets: the last one before a dot or the end closes.
            while let closing = rest.firstIndex(of: "]") {
                rest = rest[rest.index(after: closing)...]
                if rest.isEmpty || rest.first == "." { break }
            }
            if rest.first == "[" { break }
        }
        return (plain + rest).split(separator: ".").map(String.init)
    }
}

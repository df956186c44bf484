internal import Broadsheet

/// Where what a plugin says of itself stands in its file.
struct ManifestPlaces {
    private let tokens: [LuaToken]
    private let table: TableSource?

    /// The keys by which the table of a plugin is known among others.
    private static let telling = ["api", "summary", "version", "name"]

    init(_ source: PluginSource) {
        tokens = LuaLexer.tokens(of: source.files[PluginSource.main] ?? [])
        let tables = TableSource.tables(in: tokens)
        table =
            Self.telling.lazy
            .compactMap { key in tables.first { $0[key] != nil } }.first
    }

    /// The line of a key, followed inwards: `options`, `threshold`, `help`; where the last ones are
    /// not written, that of the innermost that is.
    func line(of path: [String]) -> Int? {
        for length in (1...max(1, path.count)).reversed() {
            let outer = Array(path.prefix(length))
            if let field = table?[path: outer] { return field.line }
            if outer.count == 1, let line = lineOfAssignment(to: outer[0]) { return line }
        }
        return table.map { tokens[$0.tokens.lowerBound].line }
    }

    /// The line of a text in the list of a key.
    func line(of text: String, in key: String) -> Int? {
        let elements = table?[key]?.table?.elements ?? []
        let element = elements.first { element in
            tokens[element.value].contains { token in
                token.string.map { String.areExactlyEqual($0.text, text) } ?? false
            }
        }
        return element?.line ?? line(of: [key])
    }

    /// The line of `plugin.key = …`, for what is set outside of the table.
    private func lineOfAssignment(to key: String) -> Int? {
        tokens.indices.dropLast().first { index in
            index > 0 && tokens[index].isName(key) && tokens[index - 1].isSign(".")
                && tokens[index + 1].isSign("=")
        }.map { tokens[$0].line }
    }
}

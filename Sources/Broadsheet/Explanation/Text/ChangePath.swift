/// A field's path as a reader takes it apart: a thing of a list, and what is inside it.
struct ChangePath {
    /// The field or list: `title`, `activities`.
    let name: String
    /// The thing of the list, or the key of the table.
    let element: String?
    /// The way on from there.
    let rest: String?

    /// Takes a path such as `activities[会议].tags[meeting]` apart.
    init(_ path: String) {
        let opening = path.firstIndex(of: "[")
        let dot = path.firstIndex(of: ".")
        guard let opening, dot.map({ opening < $0 }) ?? true else {
            name = dot.map { String(path[..<$0]) } ?? path
            element = nil
            rest = dot.map { String(path[path.index(after: $0)...]) }
            return
        }
        name = String(path[..<opening])
        // A name in brackets may hold brackets: the one before a dot or the end closes.
        let inside = path[path.index(after: opening)...]
        let closing = inside.indices.first { index in
            let next = inside.index(after: index)
            return inside[index] == "]" && (next == inside.endIndex || inside[next] == ".")
        }
        guard let closing else {
            element = String(inside)
            rest = nil
            return
        }
        element = String(inside[..<closing])
        let behind = inside[inside.index(after: closing)...]
        rest = behind.isEmpty ? nil : String(behind.dropFirst())
    }

    /// What the thing is called in a table: `activity`, `paragraph 2`, `metadata.city`.
    var label: String {
        let singular = [
            "organizations": "organization", "activities": "activity", "tags": "tag",
            "articles": "article",
        ]
        if let singular = singular[name] { return singular }
        guard let element else { return name }
        switch name {
        case "paragraphs": return "paragraph \(element)"
        case "lines": return "line \(element)"
        default: return "\(name).\(element)"
        }
    }
}

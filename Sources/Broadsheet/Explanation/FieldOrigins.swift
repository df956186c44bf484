/// Who set or last changed each field of an article, from the changes that plugins made of it.
struct FieldOrigins {
    /// The last change of each field, by its path.
    private var changes: [Exact<String>: Change] = [:]
    /// The change by which the article came to be, if a plugin made it.
    private var making: Change?

    /// Takes the changes in the order in which they were made.
    init(_ changes: some Sequence<Change>) {
        for change in changes { add(change) }
    }

    /// The change that made the field at the end of a way what it is; the way goes from the
    /// outside in, `activities[会议]` before `activities[会议].date`.
    func change(at way: String...) -> Change? {
        change(at: way)
    }

    /// The change that made the field at the end of a way what it is.
    func change(at way: [String]) -> Change? {
        for path in way.reversed() {
            if let change = changes[Exact(wrappedValue: path)] { return change }
        }
        return making
    }

    private mutating func add(_ change: Change) {
        if let id = change.article, String.areExactlyEqual(change.field, "articles[\(id)]") {
            making = change
            return
        }
        if change.field.hasSuffix("].name"), let old = change.before?.string {
            rename(old, change)
        }
        // A thing that came or went takes the history of what was in it along.
        if change.before == nil || change.after == nil { remove(inside: change.field) }
        let key = Exact(wrappedValue: change.field)
        changes[key] = change.after == nil ? nil : change
    }

    /// Carries the history of a thing over to its new name, under which the change speaks of it.
    private mutating func rename(_ old: String, _ change: Change) {
        let element = change.field.dropLast(".name".count)
        guard let list = element.split(separator: "[").first else { return }
        let before = "\(list)[\(old)]"
        for (key, known) in changes where key.wrappedValue.lies(in: before) {
            changes[key] = nil
            let rest = String(key.wrappedValue.dropFirst(before.count))
            changes[Exact(wrappedValue: String(element) + rest)] = known
        }
    }

    private mutating func remove(inside path: String) {
        for key in changes.keys where key.wrappedValue.lies(in: path) { changes[key] = nil }
    }
}

extension String {
    /// Whether a path is another one or leads on from it.
    fileprivate func lies(in path: String) -> Bool {
        String.areExactlyEqual(self, path) || hasPrefix(path + ".") || hasPrefix(path + "[")
    }
}

/// Finds what differs between two interchange forms of a subject, field by field.
///
/// Organizations and activities are matched by their ids, tags by their names, lines by their
/// numbers, paragraphs by their place, counted from 1. What is there only before or only after is
/// one difference; of what is there both times each differing field is one.
struct Difference {
    /// A field with its values before and after.
    struct Entry {
        let path: FieldPath
        let before: JSONValue?
        let after: JSONValue?
    }

    private(set) var entries: [Entry] = []

    /// Compares the fields of two objects.
    mutating func compare(_ before: JSONObject, _ after: JSONObject, at path: FieldPath) {
        let (old, new) = (Table(before), Table(after))
        for key in Table.keys(of: old, new) {
            compareField(key, old[key], new[key], at: path.member(key))
        }
    }

    private mutating func compareField(
        _ key: String, _ before: JSONValue?, _ after: JSONValue?, at path: FieldPath
    ) {
        guard before != after else { return }
        switch (key, before, after) {
        case ("organizations", .array(let old)?, .array(let new)?),
            ("activities", .array(let old)?, .array(let new)?):
            compareElements(Table(old, by: "id"), Table(new, by: "id"), at: path)
        case ("lines", .array(let old)?, .array(let new)?):
            compareElements(Table(old, by: "number"), Table(new, by: "number"), at: path)
        case ("tags", .array(let old)?, .array(let new)?):
            compareValues(Table(old, by: "name"), Table(new, by: "name"), at: path)
        case ("paragraphs", .array(let old)?, .array(let new)?):
            compareValues(Table(old), Table(new), at: path)
        case ("metadata", .object(let old)?, .object(let new)?):
            compareValues(Table(old), Table(new), at: path)
        default:
            entries.append(Entry(path: path, before: before.known, after: after.known))
        }
    }

    /// Compares two tables of objects, going into those that are in both.
    private mutating func compareElements(
        _ before: Table, _ after: Table, at path: FieldPath
    ) {
        for key in Table.keys(of: before, after) {
            let (old, new) = (before[key], after[key])
            let object = (new ?? old)?.object
            let element = path.element(object?["name"]?.string ?? key)
            if let old = old?.object, let new = new?.object {
                compare(old, new, at: element)
            } else {
                entries.append(Entry(path: element, before: old, after: new))
            }
        }
    }

    /// Compares two tables of values, each value as a whole.
    private mutating func compareValues(
        _ before: Table, _ after: Table, at path: FieldPath
    ) {
        for key in Table.keys(of: before, after) where before[key] != after[key] {
            entries.append(
                Entry(path: path.element(key), before: before[key], after: after[key]))
        }
    }
}

/// Values by key, in order, found by hashing: a page may have many lines.
private struct Table {
    private var keys: [String] = []
    private var values: [Exact<String>: JSONValue] = [:]

    init(_ object: JSONObject) {
        for member in object.members { add(member.key, member.value) }
    }

    /// The elements of a list by the text or number that each has under a key.
    init(_ list: [JSONValue], by key: String) {
        for element in list {
            let name = element.object?[key]
            add(name?.string ?? name?.integer.map { String($0) } ?? "", element)
        }
    }

    /// The elements of a list by their place, from 1.
    init(_ list: [JSONValue]) {
        for (index, element) in list.enumerated() { add(String(index + 1), element) }
    }

    subscript(key: String) -> JSONValue? { values[Exact(wrappedValue: key)] }

    /// The keys of both, in the order of the first, then those that only the second has.
    static func keys(of first: Table, _ second: Table) -> [String] {
        first.keys + second.keys.filter { first[$0] == nil }
    }

    private mutating func add(_ key: String, _ value: JSONValue) {
        if values.updateValue(value, forKey: Exact(wrappedValue: key)) == nil { keys.append(key) }
    }
}

extension JSONValue? {
    /// The value; `nil` also for `null`, by which a field says that it has none.
    fileprivate var known: JSONValue? {
        self?.isNull ?? true ? nil : self
    }
}

extension Article {
    /// What a plugin changed of the article, field by field, in the interchange form.
    func changes(
        since before: Article, plugin: String, hook: ContentHook, writes: [TracedWrite]
    ) -> [Change] {
        guard !isIdentical(to: before) else { return [] }
        var difference = Difference()
        difference.compare(before.interchangeForm, interchangeForm, at: FieldPath())
        return difference.entries.changes(plugin, hook, article: id, writes)
    }

    var interchangeForm: JSONObject {
        var bytes: [UInt8] = []
        ArticleWriter.append(self, path: "", to: &bytes)
        return (try? JSONValue(parsing: bytes))?.object ?? JSONObject()
    }
}

extension Page {
    /// What a plugin's `page` handler changed of the page and of its articles.
    func changes(since before: Page, plugin: String, writes: [TracedWrite]) -> [Change] {
        var difference = Difference()
        difference.compare(before.ownFields, ownFields, at: FieldPath())
        var changes = difference.entries.changes(plugin, .page, article: nil, writes)
        for old in before.articles where !articles.contains(where: { $0.id == old.id }) {
            let gone = Difference.Entry(
                path: FieldPath().member("articles").element(old.id),
                before: .object(old.interchangeForm), after: nil)
            changes += [gone].changes(plugin, .page, article: old.id, writes)
        }
        for article in articles {
            if let old = before.articles.first(where: { $0.id == article.id }) {
                changes += article.changes(
                    since: old, plugin: plugin, hook: .page, writes: writes)
            } else {
                let new = Difference.Entry(
                    path: FieldPath().member("articles").element(article.id),
                    before: nil, after: .object(article.interchangeForm))
                changes += [new].changes(plugin, .page, article: article.id, writes)
            }
        }
        return changes
    }

    private var ownFields: JSONObject {
        [
            "lines": .array(lines.map(\.interchangeForm)),
            "published": published.map { .string($0.description) } ?? .null,
            "language": language.map { .string($0) } ?? .null,
            "metadata": .object(metadata),
        ]
    }
}

extension Line {
    fileprivate var interchangeForm: JSONValue {
        [
            "number": .integer(Int64(number)), "text": .string(text),
            "label": label.map { .string($0.rawValue) } ?? .null,
        ]
    }
}

// MARK: - Places in the source

extension [Difference.Entry] {
    /// The entries as changes, each with the place where the plugin's source wrote the field.
    fileprivate func changes(
        _ plugin: String, _ hook: ContentHook, article: String?, _ writes: [TracedWrite]
    ) -> [Change] {
        let own = writes.filter {
            guard let owner = $0.article else { return true }
            return article.map { String.areExactlyEqual(owner, $0) } ?? false
        }
        return enumerated().map { index, entry in
            let write = write(of: index, among: own)
            return Change(
                plugin: plugin, hook: hook, article: article, field: entry.path.text,
                before: entry.before, after: entry.after, location: write?.location,
                rule: write?.rule ?? entry.after?.object?["rule"]?.string)
        }
    }

    /// The write that made an entry.
    ///
    /// A write that names the very field is the one; else one that names something around it or
    /// inside it. Else, of the writes to fields of this name: the one in the same place of the
    /// order if there are as many as entries, or the last. Else the last write to a field of such
    /// a name around this one or inside it.
    private func write(of index: Int, among writes: [TracedWrite]) -> TracedWrite? {
        let path = self[index].path
        if let write = writes.last(where: { String.areExactlyEqual($0.field, path.text) }) {
            return write
        }
        if let write = writes.last(where: { $0.isNamedAround(path) }) { return write }
        let same = writes.filter { $0.names == path.names }
        if !same.isEmpty {
            let twins = indices.filter { self[$0].path.names == path.names }
            let place = twins.count == same.count ? twins.firstIndex(of: index) : nil
            return same[place ?? same.count - 1]
        }
        return writes.last {
            $0.names.starts(with: path.names) || path.names.starts(with: $0.names)
        }
    }
}

extension TracedWrite {
    /// Whether it names an element that holds a field, or lies in it.
    fileprivate func isNamedAround(_ path: FieldPath) -> Bool {
        guard field.utf8.contains(UInt8(ascii: "[")) else { return false }
        return path.text.hasPrefix(field + ".") || path.text.hasPrefix(field + "[")
            || field.hasPrefix(path.text + ".") || field.hasPrefix(path.text + "[")
    }
}

internal import Broadsheet
internal import CLuaShim

/// Answers what plugins do with content objects: reading, writing, length, traversal.
extension Content {
    static func fields(of kind: bs_kind) -> [Field] {
        switch kind {
        case BS_PAGE: Field.page
        case BS_LINE: Field.line
        case BS_ARTICLE: Field.article
        case BS_ORGANIZATION: Field.organization
        case BS_ACTIVITY: Field.activity
        default: Field.summary
        }
    }

    // MARK: Fields

    func get(_ object: bs_object, field number: Int, _ results: Results) {
        let field = Self.fields(of: object.kind)[number]
        switch field.read(self, object) {
        case .nothing: results.addNil()
        case .text(let text): results.add(text)
        case .integer(let value): results.add(value)
        case .strings, .objects: results.add(container(object, field: number))
        case .value(let value): add(value, of: object, field: number, path: [], to: results)
        }
    }

    /// Sets a field to the next argument of a call.
    func set(_ object: bs_object, field number: Int, from call: inout HostCall) throws {
        let field = Self.fields(of: object.kind)[number]
        var place: String { "\(object.kind.name).\(field.name)" }
        guard let write = field.write else { throw readOnly(field, place) }
        try write(self, object, try call.json(in: self, at: place))
        noteWrite(to: object, field.name)
    }

    /// Records a write to a field of the page or of one of its lines.
    private func noteWrite(to object: bs_object, _ field: String) {
        guard object.kind == BS_PAGE || object.kind == BS_LINE else { return }
        written = nil
        let line = Int(object.handle)
        onWrite?(
            object.kind == BS_PAGE ? field : "lines[\(page.lines[line].number)].\(field)")
    }

    private func readOnly(_ field: Field, _ place: String) -> Failure {
        let hint = field.insteadOfWriting.isEmpty ? "" : ": \(field.insteadOfWriting)"
        return Failure(.pluginError, "\(place) is read-only\(hint)")
    }

    func unknown(_ object: bs_object, _ key: LuaValue, methods: [String]) -> Failure {
        let names = Self.fields(of: object.kind).map(\.name) + methods
        let kind = object.kind.name
        guard let text = key.text else {
            return Failure(
                .pluginError, "\(kind) has named fields; '\(key.typeName)' is no field's name")
        }
        let nearest = NearestName(to: text).among(names)
        let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
        return Failure(.pluginError, "\(kind) has no field '\(text)'\(hint)")
    }

    func keys(_ object: bs_object, _ results: Results) {
        if object.kind == BS_CONTAINER { return containerKeys(object, results) }
        let fields = Self.fields(of: object.kind)
        results.beginList(fields.count)
        for field in fields { results.add(field.name) }
    }

    // MARK: Lists and tables in fields

    /// How deep tables in a field may be nested.
    static let depthLimit = 64

    /// What a container's field holds; kept until the next write, since a list is read element by
    /// element.
    private func reading(_ container: bs_object) -> Field.Reading {
        let place = ReadingPlace(
            owner: container.owner.rawValue, field: container.field, handle: container.handle)
        if let lastReading, lastReading.place == place { return lastReading.reading }
        var owner = container
        owner.kind = container.owner
        let reading = Self.fields(of: container.owner)[Int(container.field)].read(self, owner)
        lastReading = (place, reading)
        return reading
    }

    /// The value that a container stands for; `nil` for lists of content objects.
    func value(of container: bs_object) -> JSONValue? {
        guard container.kind == BS_CONTAINER else { return nil }
        switch reading(container) {
        case .strings(let texts): return .array(texts.map { .string($0) })
        case .value(let value): return value.descend(path(of: container))
        default: return nil
        }
    }

    func element(_ container: bs_object, _ key: LuaValue, _ results: Results) {
        switch (reading(container), key.place) {
        case (.strings(let texts), .index(let index)?) where texts.indices.contains(index):
            results.add(texts[index])
        case (.objects(let kind, let count), .index(let index)?) where (0..<count).contains(index):
            results.add(member(kind, index, of: container))
        case (.value(let value), let step?):
            let path = path(of: container) + [step]
            if let value = value.descend(path) {
                add(value, of: container, field: Int(container.field), path: path, to: results)
            } else {
                results.addNil()
            }
        default: results.addNil()
        }
    }

    private func member(_ kind: bs_kind, _ index: Int, of container: bs_object) -> bs_object {
        let isReadOnly = container.is_read_only
        switch kind {
        case BS_LINE: return object(kind, Int64(index), isReadOnly: isReadOnly)
        case BS_ARTICLE: return object(kind, Int64(index + 1), isReadOnly: isReadOnly)
        case BS_ORGANIZATION:
            let article = Int(container.handle)
            let id = self.article(article).organizations[index].id
            let handle = self.handle(ofOrganization: id, article: article)
            return object(kind, handle, isReadOnly: isReadOnly)
        default:
            let handle = Self.join(article: Int(container.handle), item: index)
            return object(kind, handle, isReadOnly: isReadOnly)
        }
    }

    func setElement(_ container: bs_object, _ key: LuaValue, to value: LuaValue) throws {
        let field = Self.fields(of: container.owner)[Int(container.field)]
        let place = "\(container.owner.name).\(field.name)"
        guard let write = field.write else { throw readOnly(field, place) }
        guard let step = key.place else {
            throw Failure(.pluginError, "\(place): a \(key.typeName) is no key")
        }
        guard path(of: container).count < Self.depthLimit else {
            throw Failure(.pluginError, "\(place): tables are nested too deeply")
        }
        let steps = path(of: container) + [step]
        let new = try JSONValue(value, in: self, at: steps.reduce(place) { $0 + $1.description })
        var root: JSONValue
        switch reading(container) {
        case .strings(let texts): root = .array(texts.map { .string($0) })
        case .value(let value): root = value
        default: throw readOnly(field, place)
        }
        let isMetadata = field.name == "metadata"
        try root.assign(new, at: steps, place, mayGrow: isMetadata)
        var owner = container
        owner.kind = container.owner
        try write(self, owner, root)
        noteWrite(to: owner, field.name)
    }

    func length(_ container: bs_object) -> Int {
        switch reading(container) {
        case .strings(let texts): texts.count
        case .objects(_, let count): count
        case .value(let value): value.descend(path(of: container))?.array?.count ?? 0
        default: 0
        }
    }

    private func containerKeys(_ container: bs_object, _ results: Results) {
        if case .value(let value) = reading(container),
            case .object(let object)? = value.descend(path(of: container))
        {
            let keys = object.members.map(\.key)
                .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            results.beginList(keys.count)
            for key in keys { results.add(key) }
            return
        }
        let count = length(container)
        results.beginList(count)
        for index in 0..<count { results.add(index + 1) }
    }

    private func add(
        _ value: JSONValue, of owner: bs_object, field: Int, path: [Step], to results: Results
    ) {
        switch value {
        case .array, .object: results.add(container(owner, field: field, path: path))
        default: results.add(value)
        }
    }
}

extension LuaValue {
    /// The step that a key stands for: a list's place (from 0 here) or a table's name.
    fileprivate var place: Content.Step? {
        switch self {
        // A plugin may hand over any number; one that wraps around is out of every range.
        case .integer(let index): Int(exactly: index).map { .index($0 &- 1) }
        case .number(let number): Int(exactly: number).map { .index($0 &- 1) }
        default: text.map { .key($0) }
        }
    }
}

extension JSONValue {
    /// The value at the end of a path.
    fileprivate func descend(_ path: [Content.Step]) -> JSONValue? {
        var value = self
        for step in path {
            switch (value, step) {
            case (.array(let values), .index(let index)) where values.indices.contains(index):
                value = values[index]
            case (.object(let object), .key(let key)):
                guard let member = object[key.wrappedValue] else { return nil }
                value = member
            default: return nil
            }
        }
        return value
    }

    /// Puts a value at the end of a path; nil removes what is there.
    fileprivate mutating func assign(
        _ new: JSONValue?, at path: [Content.Step], _ place: String, mayGrow: Bool
    ) throws {
        guard let step = path.first else {
            self = new ?? .null
            return
        }
        let rest = Array(path.dropFirst())
        switch (self, step) {
        case (.array(var values), .index(let index)):
            try values.assign(new, at: index, rest, place, mayGrow: mayGrow)
            self = .array(values)
        case (.object(var object), .key(let name)):
            let key = name.wrappedValue
            if rest.isEmpty {
                object[key] = new
            } else {
                var inner = object[key] ?? .object(JSONObject())
                try inner.assign(new, at: rest, place, mayGrow: mayGrow)
                object[key] = inner
            }
            self = .object(object)
        case (.object(let object), .index(let index)) where object.isEmpty && index == 0:
            // An empty table of a plugin may still become a list.
            self = .array([])
            try assign(new, at: path, place, mayGrow: mayGrow)
        case (.array(let values), .key) where values.isEmpty && mayGrow:
            self = .object(JSONObject())
            try assign(new, at: path, place, mayGrow: mayGrow)
        default:
            throw Failure(.pluginError, "\(place): a list has places, a table has names")
        }
    }
}

extension [JSONValue] {
    fileprivate mutating func assign(
        _ new: JSONValue?, at index: Int, _ rest: [Content.Step], _ place: String, mayGrow: Bool
    ) throws {
        switch new {
        case let new? where index == count && rest.isEmpty: append(new)
        case nil where index == count - 1 && rest.isEmpty: removeLast()
        case nil where index >= count && rest.isEmpty: break
        default:
            guard indices.contains(index) else {
                throw Failure(
                    .pluginError,
                    "\(place)[\(index &+ 1)]: the list has \(count); the next place is \(count + 1)"
                )
            }
            guard new != nil || !rest.isEmpty else {
                throw Failure(
                    .pluginError,
                    "\(place)[\(index &+ 1)] = nil would leave a gap: use table.remove")
            }
            try self[index].assign(new, at: rest, place, mayGrow: mayGrow)
        }
    }
}

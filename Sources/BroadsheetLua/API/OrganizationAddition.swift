internal import Broadsheet
internal import CLuaShim

/// An organization that a plugin or a case adds to an article, read from its fields.
struct OrganizationAddition {
    private static let names: [StaticString] = ["name", "kind", "aliases", "mentions", "rule"]

    private let name: String
    private var kind = Organization.Kind.other
    private var aliases: [String] = []
    private var mentions: [Mention] = []
    private var rule: String?

    /// Reads the fields.
    ///
    /// - Throws: a ``Failure`` that names the field with which something is wrong.
    init(_ fields: GivenFields, in content: Content, article: Int) throws {
        try fields.check(Self.names)
        name = try fields.name()
        rule = try fields.text("rule")
        if let value = try fields.value("kind"), !value.isNull {
            kind = try fields.reader(of: "kind").choice(value)
        }
        if let value = try fields.value("aliases") {
            aliases = try fields.reader(of: "aliases").strings(value)
        }
        if let value = try fields.value("mentions") {
            mentions = try fields.reader(of: "mentions")
                .mentions(value, in: content.words(of: article))
        }
    }

    private init(name: String) {
        self.name = name
    }

    /// Reads an element of a list: a name, or fields.
    init(
        _ element: UnsafePointer<bs_value>, in content: Content, article: Int, at place: String,
        index: Int
    ) throws {
        if element.pointee.tag == BS_TABLE {
            let fields = GivenFields(table: element, in: content, at: place, index: index)
            try self.init(fields, in: content, article: article)
        } else if element.pointee.tag == BS_STRING, element.pointee.length > 0,
            let name = String(utf8: element.pointee.buffer)
        {
            self.init(name: name)
        } else {
            var next = element
            let value = try JSONValue(reading: &next, in: content, at: "\(place)[\(index)]")
            throw RecordReader(place: "\(place)[\(index)]").failure("a name or a table", value)
        }
    }

    /// Adds it, or extends the one of its name.
    ///
    /// - Returns: the id of the organization that now holds it.
    func add(to article: inout Article, by plugin: String) -> String {
        article.addOrganization(
            name: name, kind: kind, aliases: aliases, mentions: mentions, by: plugin, rule: rule)
    }
}

public import Broadsheet
internal import CLuaShim

/// Reads the list that a file of cases returned, and collects all that is wrong with it.
struct CaseReader {
    /// The plugin's name.
    let plugin: String
    /// The plugin's files, in one of which the lines of cases are looked for.
    let source: PluginSource
    /// The file of cases, as a user would name it.
    let file: String
    private let places: CaseSource

    init(_ plugin: LuaPlugin, file: String) {
        self.plugin = plugin.manifest.name
        source = plugin.source
        self.file = source.displayPath(of: file)
        places = CaseSource(source.files[file] ?? [])
    }

    /// Reads the cases.
    ///
    /// - Throws: a ``ConfigurationError`` with one fault for each case that is none.
    func read(_ list: LuaValue) throws -> [PluginCase] {
        guard let elements = list.elements else {
            throw ConfigurationError(
                fault(plugin, nil, "the file returns a list of cases, not a \(list.typeName)"))
        }
        var occurrences: [Exact<String>: Int] = [:]
        var cases: [PluginCase] = []
        var faults: [Fault] = []
        for (index, element) in elements.enumerated() {
            let name = element["name"]?.text
            let key = Exact(wrappedValue: name ?? "")
            let occurrence = occurrences[key, default: 0]
            occurrences[key] = occurrence + 1
            let line = name.flatMap { places.line(of: $0, occurrence) }
            do {
                cases.append(
                    try read(element, number: index + 1, line: line, occurrence: occurrence))
            } catch {
                let message = (error as? Failure)?.message ?? String(describing: error)
                faults.append(fault(name ?? "case \(index + 1)", line, message))
            }
        }
        guard faults.isEmpty else { throw ConfigurationError(faults) }
        return cases
    }

    private func fault(_ subject: String, _ line: Int?, _ message: String) -> Fault {
        Fault(
            .malformedCase, at: SourceLocation(file: file, line: line), plugin: plugin,
            subject: subject, message: message)
    }

    private func read(
        _ value: LuaValue, number: Int, line: Int?, occurrence: Int
    ) throws -> PluginCase {
        let place = "case \(number)"
        let fields = try RecordReader(place: place).members(
            JSONValue(value, in: Content(), at: place),
            ["name", "article", "page", "options", "chain", "expect", "file", "line"])
        func at(_ name: String) -> RecordReader { RecordReader(at: .member(.named(place), name)) }
        let name = try at("name").text(fields["name"])
        let maker = CasePageMaker(number: number, place: place)
        let page: Page
        switch (fields["article"], fields["page"]) {
        case (let article?, nil): page = try maker.page(ofArticle: article)
        case (nil, let fields?): page = try maker.page(fields)
        default: throw Failure(.pluginError, "\(place): either an article or a page is expected")
        }
        guard fields["expect"] != nil else {
            throw at("expect").failure("table", nil)
        }
        return PluginCase(
            name: name, file: file,
            location: try location(fields, at) ?? SourceLocation(file: file, line: line),
            subject: fields["article"] == nil ? .page : .article, page: page,
            chain: try chain(fields, at),
            expectation: try at("expect").metadata(fields["expect"]), occurrence: occurrence)
    }

    /// Where the case stands, if it is made of a row of a data file.
    private func location(
        _ fields: JSONObject, _ at: (String) -> RecordReader
    ) throws -> SourceLocation? {
        guard let name = try at("file").optionalText(fields["file"]) else { return nil }
        let line = fields["line"].isAbsent ? nil : try at("line").integer(fields["line"])
        return SourceLocation(file: source.displayPath(of: name), line: line)
    }

    /// The plugins to run first, and then the plugin with its options.
    private func chain(
        _ fields: JSONObject, _ at: (String) -> RecordReader
    ) throws -> JSONValue {
        let first =
            fields["chain"].isAbsent ? [] : try at("chain").elements(fields["chain"])
        let options = try at("options").metadata(fields["options"])
        let own: JSONValue =
            options.isEmpty
            ? .string(plugin) : .object(JSONObject([(plugin, .object(options))]))
        return .array(first + [own])
    }
}

extension Fault.Code {
    /// A case is not as a case should be.
    public static let malformedCase: Self = "plugin.malformed-case"
}

import Foundation

/// Reads gold files: `NAME.gold.json` for the page `NAME.txt`.
///
/// For example:
///
///     let gold = try GoldReader().pages(at: "Tests/GoldTests/Gold")
///     let report = Evaluation(gold).report(on: pages)
public struct GoldReader: Sendable {
    /// The ending of a gold file's name.
    public static let ending = ".gold.json"

    /// Makes a reader.
    public init() {}

    /// Reads a file, or all gold files of a folder in the order of their names.
    ///
    /// - Throws: a ``ConfigurationError`` with everything that is wrong.
    public func pages(at path: String) throws -> [GoldPage] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw ConfigurationError(
                Fault(
                    .unreadable, at: SourceLocation(file: path), subject: path,
                    message: "there is no such file or folder"))
        }
        guard isFolder.boolValue else { return [try page(at: path)] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let pages = try names.filter { $0.hasSuffix(Self.ending) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .map { try page(at: "\(path)/\($0)") }
        guard !pages.isEmpty else {
            throw ConfigurationError(
                Fault(
                    .noGold, at: SourceLocation(file: path), subject: path,
                    expected: "NAME\(Self.ending)"))
        }
        return pages
    }

    private func page(at path: String) throws -> GoldPage {
        try page(try ConfigurationLoader().load(path), name: Self.name(of: path))
    }

    /// The name of the page that a file belongs to: the file's, without folder and ending.
    static func name(of path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        if file.hasSuffix(ending) { return String(file.dropLast(ending.count)) }
        guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
        return String(file[..<dot])
    }

    /// Takes a page's gold from the tree of its file.
    ///
    /// - Throws: a ``ConfigurationError`` with everything that is wrong.
    public func page(_ root: ConfigurationNode, name: String) throws -> GoldPage {
        let notes = GoldTable.Notes()
        let table = GoldTable(root, notes)
        let articles = table.tables("articles")
        if articles == nil, notes.faults.isEmpty {
            notes.faults.append(Fault(.goldKey, at: root.location, subject: "articles"))
        }
        let page = GoldPage(
            name: name, runningHead: table.text("running_head"),
            articles: (articles ?? []).map { GoldArticle($0) })
        try ConfigurationError.check(notes.faults)
        return page
    }
}

extension GoldArticle {
    fileprivate init(_ table: GoldTable) {
        self.init(
            title: table.requiredText("title"), alternativeTitles: table.texts("title_alts"),
            kicker: table.has("kicker") ? .some(table.text("kicker")) : nil,
            acceptedKickers: table.textsOrNone("kicker_ok"),
            subtitle: table.has("subtitle") ? .some(table.text("subtitle")) : nil,
            paragraphs: table.texts("paragraphs"),
            contributors: table.tables("contributors")?.map { Contributor($0) },
            organizations: table.tables("organizations")?.map { Organization($0) },
            activities: table.tables("activities")?.map { Activity($0) })
    }
}

extension GoldArticle.Contributor {
    fileprivate init(_ table: GoldTable) {
        self.init(
            role: table.requiredText("role"), name: table.requiredText("name"),
            acceptedRoles: table.texts("roles_ok"))
    }
}

extension GoldArticle.Organization {
    fileprivate init(_ table: GoldTable) {
        self.init(
            name: table.requiredText("name"), aliases: table.texts("aliases"),
            acceptedAliases: table.texts("aliases_ok"), isOptional: table.isTrue("optional"))
    }
}

extension GoldArticle.Activity {
    fileprivate init(_ table: GoldTable) {
        var parts: [GoldArticle.Part: [String]] = [:]
        for part in GoldArticle.Part.allCases {
            parts[part] = table.optionalTexts(part.rawValue)
        }
        self.init(
            name: table.requiredText("name"), alternativeNames: table.texts("alt_names"),
            isOptional: table.isTrue("optional"),
            date: table.text("date"), lastDay: table.text("date_end"),
            acceptedDates: table.textsOrNone("date_ok"),
            place: table.text("place"), acceptedPlaces: table.textsOrNone("place_ok"),
            parts: parts, acceptedOrganizers: table.textsOrNone("organizers_ok"),
            participants: table.number("participants"),
            acceptedParticipants: table.numbersOrNone("participants_ok"),
            categories: table.optionalTexts("categories"),
            acceptedCategories: table.texts("categories_ok"))
    }
}

extension MemberIndex {
    private static let known = [
        "v", "id", "source", "kind", "language", "kicker", "title", "subtitle", "contributors",
        "published", "paragraphs", "organizations", "activities", "tags", "metadata",
    ]

    /// Reads an article without its organizations, activities and tags.
    func readArticle(id: String, _ source: ArticleSource) throws(JSONError) -> Article {
        var article = Article(
            id: id,
            kind: try read("kind") { scanner throws(JSONError) in try scanner.readChoice() }
                ?? .article,
            kicker: try readWords("kicker"),
            title: try readWords("title") ?? "",
            subtitle: try readWords("subtitle"),
            contributors: try readContributors(),
            published: try read("published") { scanner throws(JSONError) in
                try scanner.readPartialDate()
            },
            language: try readWords("language"),
            paragraphs: try readParagraphs(),
            metadata: try read("metadata") { scanner throws(JSONError) in
                try scanner.readJSONObject()
            } ?? JSONObject(),
            firstLine: source.firstLine,
            lastLine: source.lastLine)
        try readOthers(than: Self.known) { scanner, key throws(JSONError) in
            article.unrecognized[key] = try scanner.readValue()
        }
        if !source.unrecognized.isEmpty {
            article.unrecognized["source"] = .object(source.unrecognized)
        }
        return article
    }

    /// Reads the organizations, activities and tags of an article whose words have been read.
    func readParts(of article: inout Article) throws(JSONError) {
        var parts = PartReader(article)
        try read("organizations") { scanner throws(JSONError) in
            article.organizations = try scanner.readNamed(\.id, \.name) {
                scanner throws(JSONError) in try parts.organization(&scanner)
            }
        }
        try read("activities") { scanner throws(JSONError) in
            article.activities = try scanner.readNamed(\.id, \.name) {
                scanner throws(JSONError) in try parts.activity(&scanner)
            }
        }
        try read("tags") { scanner throws(JSONError) in
            article.tags = try parts.tags(&scanner)
        }
    }

    private func readWords(_ key: String) throws(JSONError) -> String? {
        try read(key) { scanner throws(JSONError) in try scanner.readWords() }
    }

    private func readParagraphs() throws(JSONError) -> [String] {
        try readRequired("paragraphs") { scanner throws(JSONError) in
            try scanner.readList { scanner throws(JSONError) in
                let text = try scanner.readWords()
                guard !text.hasByte(0x0A) else {
                    throw scanner.invalidValue(
                        expected: "a paragraph without line feed", found: "a line feed")
                }
                return text
            }
        }
    }

    private func readContributors() throws(JSONError) -> [Contributor] {
        try read("contributors") { scanner throws(JSONError) in
            try scanner.readList { scanner throws(JSONError) in
                try scanner.readContributor()
            }
        } ?? []
    }
}

extension JSONScanner {
    fileprivate mutating func readContributor() throws(JSONError) -> Contributor {
        let start = markNext()
        var name: String?
        var contributor = Contributor(role: .other, name: "")
        try readObject { scanner, key throws(JSONError) in
            switch key {
            case "role": contributor.role = try scanner.readChoice()
            case "name": name = try scanner.readString()
            default: contributor.unrecognized[key] = try scanner.readValue()
            }
        }
        guard let name else { throw error(.missingKey, at: start, expected: "name") }
        contributor.name = name
        return contributor
    }

    /// Reads a list of things, refusing two with one id and two with one name.
    fileprivate mutating func readNamed<Element>(
        _ id: KeyPath<Element, String>, _ name: KeyPath<Element, String>,
        _ element: (inout JSONScanner) throws(JSONError) -> Element
    ) throws(JSONError) -> [Element] {
        var ids: Set<Exact<String>> = []
        var names: Set<Exact<String>> = []
        return try readList { scanner throws(JSONError) in
            let start = scanner.markNext()
            let element = try element(&scanner)
            guard ids.insert(Exact(wrappedValue: element[keyPath: id])).inserted else {
                throw scanner.error(
                    .invalidValue, at: start, expected: "an id that is not used yet",
                    found: element[keyPath: id])
            }
            guard names.insert(Exact(wrappedValue: element[keyPath: name])).inserted else {
                throw scanner.error(
                    .invalidValue, at: start, expected: "a name that is not used yet",
                    found: element[keyPath: name])
            }
            return element
        }
    }
}

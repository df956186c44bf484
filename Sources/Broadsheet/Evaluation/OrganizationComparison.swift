// Organizations and their aliases.
extension EvaluationReport {
    mutating func compareOrganizations(_ pair: ArticlePair) {
        guard pair.knows(\.organizations) else { return }
        let gold = (pair.gold?.organizations ?? []).map { NamedForms($0) }
        let found = pair.found?.organizations ?? []
        let answers = Self.answers(of: found, to: gold)
        for (index, organization) in found.enumerated() {
            countFound(organization, answers[index].map { gold[$0] }, gold, pair)
        }
        for (index, row) in gold.enumerated()
        where !row.isOptional && !answers.values.contains(index) {
            organizations.missed += 1
            misses.append(pair.miss(.organization, of: row.printed, gold: [row.printed]))
        }
        compareAliases(pair, gold, found.map(\.forms))
    }

    /// For each organization found the row of the gold that it answers: first by the full names,
    /// then by any form.
    private static func answers(
        of found: [Organization], to gold: [NamedForms]
    ) -> [Int: Int] {
        var answers: [Int: Int] = [:]
        let rules: [(EvaluatedText, NamedForms) -> Bool] = [
            { $0 == $1.name }, { $1.all.contains($0) },
        ]
        for fits in rules {
            for (index, organization) in found.enumerated() where answers[index] == nil {
                let name = EvaluatedText(organization.name)
                answers[index] = gold.indices.first {
                    !answers.values.contains($0) && fits(name, gold[$0])
                }
            }
        }
        return answers
    }

    private mutating func countFound(
        _ organization: Organization, _ answered: NamedForms?, _ gold: [NamedForms],
        _ pair: ArticlePair
    ) {
        if let answered {
            organizations.right += answered.isOptional ? 0 : 1
            return
        }
        let name = EvaluatedText(organization.name)
        if gold.contains(where: { $0.isOptional && $0.all.contains(name) }) { return }
        organizations.wrong += 1
        misses.append(
            pair.miss(
                .organization, of: organization.name, found: [organization.name],
                makers: Maker.of(organization.by, organization.rule)))
    }

    /// Counts each printed alias of which another form of the organization is printed too.
    private mutating func compareAliases(
        _ pair: ArticlePair, _ gold: [NamedForms], _ found: [Set<EvaluatedText>]
    ) {
        guard let article = pair.gold else { return }
        let head = [article.title, article.kicker.flatMap { $0 }, article.subtitle.flatMap { $0 }]
        let text = EvaluatedText((head.compactMap { $0 } + article.paragraphs).joined())
        for row in gold where !row.isOptional {
            let printed = ([row.name] + row.aliases).filter { text.contains($0) }
            for (alias, words) in zip(row.aliases, row.printedAliases)
            where printed.contains(alias) && printed.contains(where: { $0 != alias }) {
                let others = row.all.filter { $0 != alias }
                let isLinked = found.contains { forms in
                    forms.contains(alias) && others.contains { forms.contains($0) }
                }
                aliases.add(isLinked)
                if !isLinked { misses.append(pair.miss(.alias, of: row.printed, gold: [words])) }
            }
        }
    }
}

/// The forms of an organization's name in the gold.
private struct NamedForms {
    let printed: String
    let name: EvaluatedText
    let printedAliases: [String]
    let aliases: [EvaluatedText]
    /// Name, aliases, and forms that count as right.
    let all: [EvaluatedText]
    let isOptional: Bool

    init(_ gold: GoldArticle.Organization) {
        printed = gold.name
        name = EvaluatedText(gold.name)
        printedAliases = gold.aliases
        aliases = gold.aliases.map { EvaluatedText($0) }
        all = gold.forms
        isOptional = gold.isOptional
    }
}

extension GoldArticle.Organization {
    /// Name, aliases, and forms that count as right.
    var forms: [EvaluatedText] {
        ([name] + aliases + acceptedAliases).map { EvaluatedText($0) }.filter { !$0.isEmpty }
    }
}

extension Organization {
    /// The names, aliases and mentions.
    var forms: Set<EvaluatedText> {
        Set(([name] + aliases + mentions.map(\.text)).map { EvaluatedText($0) })
    }
}

extension EvaluationReport.Maker {
    /// The maker as a list: none where a person or another tool made it.
    static func of(_ plugin: String?, _ rule: String?) -> [Self] {
        plugin.map { [Self(plugin: $0, rule: rule)] } ?? []
    }
}

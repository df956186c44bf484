// Titles, paragraphs, contributors.
extension EvaluationReport {
    mutating func compareStructure(_ pair: ArticlePair) {
        let gold = (pair.gold?.paragraphs ?? []).map { EvaluatedText($0) }
        let found = (pair.found?.paragraphs ?? []).map { EvaluatedText($0) }
            .filter { !$0.isEmpty }
        let hasTitle = compareTitles(pair)
        let isRight =
            hasTitle && !gold.isEmpty && !found.isEmpty && gold.first == found.first
            && gold.last == found.last
        articles.right += isRight ? 1 : 0
        articles.missed += pair.gold != nil && !isRight ? 1 : 0
        articles.wrong += pair.found != nil && !isRight ? 1 : 0
        if !isRight {
            // A title that differs in white space alone is right, and told as the gold has it.
            let title = hasTitle ? pair.gold?.title : pair.found?.title
            misses.append(
                pair.miss(
                    .article, gold: pair.gold.map { [$0.title] } ?? [],
                    found: pair.found == nil ? [] : [title ?? ""]))
        }
        compareParagraphs(pair, gold, found)
    }

    /// Returns whether the title is right.
    private mutating func compareTitles(_ pair: ArticlePair) -> Bool {
        guard let gold = pair.gold else { return false }
        let isRight = pair.found.map {
            gold.titleForms.contains(EvaluatedText($0.title).withoutBullets)
        }
        titles.add(isRight ?? false)
        if let kicker = gold.kicker {
            compareLine(
                .kicker, kicker, or: gold.acceptedKickers, pair.found?.kicker, pair, \.kickers)
        }
        if let subtitle = gold.subtitle {
            compareLine(.subtitle, subtitle, pair.found?.subtitle, pair, \.subtitles)
        }
        return isRight ?? false
    }

    private mutating func compareLine(
        _ kind: Miss.Kind, _ gold: String?, or accepted: [String?] = [], _ found: String?,
        _ pair: ArticlePair, _ share: WritableKeyPath<EvaluationReport, Share>
    ) {
        let right = ([gold] + accepted).map { EvaluatedText($0) }
        let isRight = pair.found != nil && right.contains(EvaluatedText(found))
        self[keyPath: share].add(isRight)
        guard !isRight, pair.found != nil else { return }
        misses.append(
            pair.miss(kind, gold: gold.map { [$0] } ?? [], found: found.map { [$0] } ?? []))
    }

    private mutating func compareParagraphs(
        _ pair: ArticlePair, _ gold: [EvaluatedText], _ found: [EvaluatedText]
    ) {
        var left = found
        for (index, paragraph) in gold.enumerated() {
            let place = left.firstIndex(of: paragraph)
            if let place { left.remove(at: place) }
            paragraphs.add(place != nil)
            if place == nil, pair.found != nil, let words = pair.gold?.paragraphs[index] {
                misses.append(pair.miss(.paragraph, gold: [words]))
            }
        }
        foundParagraphs.right += found.count - left.count
        foundParagraphs.total += found.count
    }

    mutating func compareContributors(_ pair: ArticlePair) {
        guard pair.knows(\.contributors) else { return }
        let gold = pair.gold?.contributors ?? []
        let wanted = Set(gold.map { Person($0.role, $0.name) })
        let made = (pair.found?.contributors ?? []).map { Person($0.role.rawValue, $0.name) }
        let found = Set(made.map { $0.accepted(by: gold) }.filter { !$0.name.isEmpty })
        contributors.add(gold: wanted, found: found)
        contributorNames.add(
            gold: Set(wanted.map(\.name)),
            found: Set(made.map(\.name).filter { !$0.isEmpty }))
        guard wanted != found else { return }
        misses.append(
            pair.miss(
                .contributors, gold: gold.map { "\($0.role) \($0.name)" },
                found: (pair.found?.contributors ?? []).map { "\($0.role.rawValue) \($0.name)" }))
    }
}

/// A contributor with a role, as an evaluation compares them.
private struct Person: Hashable {
    let role: String
    let name: EvaluatedText

    init(_ role: String, _ name: String) {
        self.role = role
        self.name = EvaluatedText(name)
    }

    /// The gold's person, where the gold accepts this role of the person too.
    func accepted(by gold: [GoldArticle.Contributor]) -> Person {
        let match = gold.first { contributor in
            EvaluatedText(contributor.name) == name
                && (contributor.acceptedRoles.contains("*")
                    || contributor.acceptedRoles.contains(role))
        }
        return match.map { Person($0.role, $0.name) } ?? self
    }
}

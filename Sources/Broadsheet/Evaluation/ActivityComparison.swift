// Activities and categories.
extension EvaluationReport {
    mutating func compareActivities(_ pair: ArticlePair) {
        guard pair.knows(\.activities) else { return }
        let gold = pair.gold?.activities ?? []
        let found = pair.found?.activities ?? []
        let match = ActivityMatch(gold, found)
        let names = OrganizationNames(pair)
        for (index, activity) in gold.enumerated() where !activity.isOptional {
            if let answer = match.answers[index] {
                activities.right += 1
                compareSlots(of: activity, found[answer], pair, names)
                compareCategories(of: activity, found[answer], pair)
            } else {
                activities.missed += 1
                misses.append(pair.miss(.activity, of: activity.name, gold: [activity.name]))
            }
        }
        for (index, activity) in found.enumerated() where match.isWrong(index) {
            activities.wrong += 1
            misses.append(
                pair.miss(
                    .activity, of: activity.name, found: [activity.name],
                    makers: Maker.of(activity.by, activity.rule)))
        }
        compareCategories(pair, gold, found)
    }

    // MARK: Categories

    private mutating func compareCategories(
        of gold: GoldArticle.Activity, _ found: Activity, _ pair: ArticlePair
    ) {
        guard let categories = gold.categories else { return }
        let wanted = Set(categories)
        let got = found.tags.categories.subtracting(
            Set(gold.acceptedCategories).subtracting(wanted))
        activityCategories.add(gold: wanted, found: got)
        guard wanted != got else { return }
        misses.append(
            pair.miss(
                .activityCategories, of: gold.name, gold: wanted.inOrder, found: got.inOrder,
                makers: found.tags.makers(of: got.subtracting(wanted))))
    }

    /// An article has the categories of all its activities, and its own.
    private mutating func compareCategories(
        _ pair: ArticlePair, _ gold: [GoldArticle.Activity], _ found: [Activity]
    ) {
        var wanted: Set<String> = []
        var accepted: Set<String> = []
        for activity in gold {
            guard let categories = activity.categories else { return }
            accepted.formUnion(activity.acceptedCategories)
            if activity.isOptional {
                accepted.formUnion(categories)
            } else {
                wanted.formUnion(categories)
            }
        }
        let tags = (pair.found?.tags ?? []) + found.flatMap(\.tags)
        let got = tags.categories.subtracting(accepted.subtracting(wanted))
        articleCategories.add(gold: wanted, found: got)
        for category in wanted.union(got) {
            categories[category, default: Tally()].add(
                gold: wanted.intersection([category]), found: got.intersection([category]))
        }
        guard wanted != got else { return }
        misses.append(
            pair.miss(
                .articleCategories, gold: wanted.inOrder, found: got.inOrder,
                makers: tags.makers(of: got.subtracting(wanted))))
    }
}

extension [Tag] {
    fileprivate var categories: Set<String> {
        Set(map { $0.name.lowercased() })
    }

    fileprivate func makers(of categories: Set<String>) -> [EvaluationReport.Maker] {
        var makers: [EvaluationReport.Maker] = []
        for tag in self where categories.contains(tag.name.lowercased()) {
            for maker in EvaluationReport.Maker.of(tag.by, tag.rule) where !makers.contains(maker) {
                makers.append(maker)
            }
        }
        return makers
    }
}

extension Set<String> {
    fileprivate var inOrder: [String] {
        sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

/// Which activity found answers which of the gold.
private struct ActivityMatch {
    /// For each activity of the gold the one found.
    private(set) var answers: [Int: Int] = [:]
    /// Activities found that would answer an optional one of the gold.
    private var neutral: Set<Int> = []

    /// Pairs names that are equal, or of which one holds the other at a ratio of lengths of at
    /// least one half; the nearest first, and what is not optional before what is.
    init(_ gold: [GoldArticle.Activity], _ found: [Activity]) {
        var candidates: [(nearness: Double, isOptional: Bool, gold: Int, found: Int)] = []
        let names = found.map { EvaluatedText($0.name) }
        for (index, activity) in gold.enumerated() {
            let forms = ([activity.name] + activity.alternativeNames).map { EvaluatedText($0) }
            for (other, name) in names.enumerated() {
                let nearness = forms.map { $0.nearness(to: name) }.max() ?? 0
                guard nearness > 0 else { continue }
                candidates.append((nearness, activity.isOptional, index, other))
            }
        }
        candidates.sort {
            (-$0.nearness, $0.isOptional ? 1 : 0, $0.gold, $0.found)
                < (-$1.nearness, $1.isOptional ? 1 : 0, $1.gold, $1.found)
        }
        for pair in candidates
        where answers[pair.gold] == nil && !answers.values.contains(pair.found) {
            answers[pair.gold] = pair.found
        }
        neutral = Set(candidates.filter(\.isOptional).map(\.found))
    }

    /// Whether an activity found answers none of the gold.
    func isWrong(_ found: Int) -> Bool {
        !answers.values.contains(found) && !neutral.contains(found)
    }
}

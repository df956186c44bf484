// The slots of an activity that was found.
extension EvaluationReport {
    mutating func compareSlots(
        of gold: GoldArticle.Activity, _ found: Activity, _ pair: ArticlePair,
        _ names: OrganizationNames
    ) {
        let answer = SlotAnswer(gold: gold, found: found, pair: pair)
        let start = found.date?.start?.description
        count(
            .date, answer, gold.date, start,
            isRight: start == gold.date || gold.acceptedDates.contains { $0 == start })
        if let last = gold.lastDay {
            let end = found.date?.end?.description
            count(.dateEnd, answer, last, end, isRight: end == last)
        }
        comparePlaces(answer)
        for part in GoldArticle.Part.allCases {
            compare(part, answer, names)
        }
        let number = found.participants?.count
        count(
            .participants, answer, gold.participants.map { String($0) },
            number.map { String($0) },
            isRight: number == gold.participants
                || gold.acceptedParticipants.contains { $0 == number })
    }

    private mutating func comparePlaces(_ answer: SlotAnswer) {
        let place = EvaluatedText(answer.found.place)
        let wanted = [answer.gold.place] + answer.gold.acceptedPlaces
        let isRight = wanted.contains { wanted in
            guard let wanted else { return place.isEmpty }
            return place.nearness(to: EvaluatedText(wanted)) > 0
        }
        count(.place, answer, answer.gold.place, answer.found.place, isRight: isRight)
    }

    private mutating func compare(
        _ part: GoldArticle.Part, _ answer: SlotAnswer, _ names: OrganizationNames
    ) {
        guard let gold = answer.gold.parts[part] else { return }
        let printed = answer.found.organizations(of: part)
        let wanted = Set(gold.map { names.inGold(EvaluatedText($0)) })
        let got = Set(printed.map { names.canonical(EvaluatedText($0)) }.filter { !$0.isEmpty })
        let allowed = part == .organizers ? answer.gold.acceptedOrganizers : []
        let accepted = Set(allowed.compactMap { $0 }.map { names.inGold(EvaluatedText($0)) })
        let mayLack = got.isEmpty && allowed.contains { $0 == nil }
        count(
            part.slot, answer, gold, printed,
            isRight: mayLack
                || wanted.isSubset(of: got) && got.isSubset(of: wanted.union(accepted)),
            isFilled: !wanted.isEmpty)
        if part == .organizers && !mayLack {
            organizers.add(gold: wanted, found: got.subtracting(accepted.subtracting(wanted)))
        }
    }

    private mutating func count(
        _ slot: Slot, _ answer: SlotAnswer, _ gold: String?, _ found: String?, isRight: Bool
    ) {
        count(
            slot, answer, gold.map { [$0] } ?? [], found.map { [$0] } ?? [], isRight: isRight,
            isFilled: gold != nil)
    }

    private mutating func count(
        _ slot: Slot, _ answer: SlotAnswer, _ gold: [String], _ found: [String], isRight: Bool,
        isFilled: Bool
    ) {
        slots[slot, default: SlotShares()].all.add(isRight)
        if isFilled { slots[slot, default: SlotShares()].filled.add(isRight) }
        guard !isRight else { return }
        misses.append(
            answer.pair.miss(
                slot.kind, of: answer.gold.name, gold: gold, found: found,
                makers: Maker.of(answer.found.by, answer.found.rule)))
    }
}

/// An activity found, and what it answers.
private struct SlotAnswer {
    let gold: GoldArticle.Activity
    let found: Activity
    let pair: ArticlePair
}

extension GoldArticle.Part {
    fileprivate var slot: EvaluationReport.Slot {
        switch self {
        case .organizers: .organizers
        case .undertakers: .undertakers
        case .coOrganizers: .coOrganizers
        }
    }
}

extension EvaluationReport.Slot {
    fileprivate var kind: EvaluationReport.Miss.Kind {
        switch self {
        case .date: .date
        case .dateEnd: .dateEnd
        case .place: .place
        case .organizers: .organizers
        case .undertakers: .undertakers
        case .coOrganizers: .coOrganizers
        case .participants: .participants
        }
    }
}

extension Activity {
    fileprivate func organizations(of part: GoldArticle.Part) -> [String] {
        switch part {
        case .organizers: organizers
        case .undertakers: undertakers
        case .coOrganizers: coOrganizers
        }
    }
}

/// The names by which the organizations of an article are known, in the gold and as found.
struct OrganizationNames {
    private var gold: [EvaluatedText: EvaluatedText] = [:]
    private var found: [EvaluatedText: EvaluatedText] = [:]

    init(_ pair: ArticlePair) {
        for organization in pair.gold?.organizations ?? [] {
            let name = EvaluatedText(organization.name)
            for form in organization.forms where gold[form] == nil { gold[form] = name }
        }
        for organization in pair.found?.organizations ?? [] {
            let name = EvaluatedText(organization.name)
            for form in organization.forms where found[form] == nil { found[form] = name }
        }
    }

    /// The gold's name for a form that the gold has.
    func inGold(_ form: EvaluatedText) -> EvaluatedText { gold[form] ?? form }

    /// The gold's name for a form that the gold or the article has.
    func canonical(_ form: EvaluatedText) -> EvaluatedText {
        if let name = gold[form] { return name }
        return inGold(found[form] ?? form)
    }
}

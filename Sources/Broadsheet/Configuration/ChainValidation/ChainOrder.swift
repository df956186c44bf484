/// The entries of a chain in one order, and what is wrong with that order.
struct ChainOrder {
    let entries: [ChainDraft.Entry]
    let given: [Capability]

    init(_ draft: ChainDraft) {
        self.init(entries: draft.entries, given: draft.given.map(\.capability))
    }

    private init(entries: [ChainDraft.Entry], given: [Capability]) {
        self.entries = entries
        self.given = given
    }

    /// A plugin that requires what no plugin before it provides.
    struct Unmet {
        let index: Int
        let capability: Capability
    }

    /// A plugin that changes text in which an earlier one has set spans.
    struct Frozen {
        let index: Int
        let setter: Int
        let capability: Capability
    }

    /// The requirements that are not met.
    ///
    /// What comes after a plugin of which nothing is known is given the benefit of the doubt.
    var unmet: [Unmet] {
        var provided = Set(Capability.givenByReader + given + given.flatMap(\.implied))
        var unmet: [Unmet] = []
        for (index, entry) in entries.enumerated() {
            guard let manifest = entry.effects else { break }
            unmet += manifest.requires.filter { $0.isKnown && !provided.contains($0) }
                .map { Unmet(index: index, capability: $0) }
            provided.formUnion(manifest.offers)
        }
        return unmet
    }

    /// The plugins that come too late to change text.
    var frozen: [Frozen] {
        var setter: Int?
        var frozen: [Frozen] = []
        for (index, entry) in entries.enumerated() {
            guard let manifest = entry.effects else { continue }
            if let setter, let capability = manifest.provides.first(where: \.changesText) {
                frozen.append(Frozen(index: index, setter: setter, capability: capability))
            }
            if setter == nil, manifest.provides.contains(where: \.setsSpans) { setter = index }
        }
        return frozen
    }

    /// The first entry after an index that provides a capability.
    func provider(of capability: Capability, after index: Int) -> Int? {
        entries.indices.first {
            $0 > index && entries[$0].effects?.offers.contains(capability) ?? false
        }
    }

    /// How to bring two entries into the other order: whichever of the two moves leaves less wrong
    /// with the whole chain.
    func remedy(moving late: Int, before early: Int) -> Remedy {
        let up = moving(late, to: early).faultCount
        let down = moving(early, to: late).faultCount
        return up <= down
            ? .move(entries[late].place, .before, of: entries[early].place)
            : .move(entries[early].place, .after, of: entries[late].place)
    }

    private var faultCount: Int { unmet.count + frozen.count }

    private func moving(_ index: Int, to target: Int) -> ChainOrder {
        var moved = entries
        moved.insert(moved.remove(at: index), at: target)
        return ChainOrder(entries: moved, given: given)
    }
}

/// No plugin changes the words of an article after another has set spans in them.
enum FrozenTextRule: ChainRule {
    static func faults(in draft: ChainDraft) -> [Fault] {
        let order = ChainOrder(draft)
        return order.frozen.map { frozen in
            let entry = order.entries[frozen.index]
            return Fault(
                .frozenOrder, at: entry.location, plugin: entry.name,
                subject: frozen.capability.rawValue, found: order.entries[frozen.setter].name,
                remedy: order.remedy(moving: frozen.index, before: frozen.setter))
        }
    }
}

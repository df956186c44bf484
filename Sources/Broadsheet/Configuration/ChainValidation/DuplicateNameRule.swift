/// A name stands once in a chain; `as` lets a plugin stand there twice.
enum DuplicateNameRule: ChainRule {
    static func faults(in draft: ChainDraft) -> [Fault] {
        draft.entries.enumerated().compactMap { index, entry in
            let earlier = draft.entries[..<index].first {
                String.areExactlyEqual($0.name, entry.name)
            }
            guard let earlier else { return nil }
            return Fault(
                .duplicateName, at: entry.location, plugin: entry.name, subject: entry.name,
                remedy: .rename(first: earlier.place))
        }
    }
}

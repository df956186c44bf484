import Broadsheet

/// The pages that are watched: what each came to, the last time that all was well with it.
struct WatchedPages {
    /// A page, or an input of which none can be made.
    struct Entry {
        /// What it is known by, however it is edited.
        let key: String
        let path: String
        let page: Result<Page, Failure>
    }

    /// What came of a page after something was saved.
    struct Outcome {
        /// What is wrong now.
        let failures: [Failure]
        /// The plugins that were called.
        let called: [String]
        /// What became different; `nil` where the page failed, so that its last good result stays.
        let comparison: PageComparison?
        let result: PageResult
    }

    private var entries: [Entry] = []
    private var good: [String: PageResult] = [:]

    /// The number of pages.
    var count: Int { entries.count }

    /// Reads the inputs.
    ///
    /// - Returns: the results of the pages that are no longer there.
    mutating func read(
        _ inputs: InputList, _ loader: PageLoader, for live: LiveSession
    ) -> [PageResult] {
        entries = InputSequence(inputs, cancellation: Cancellation())
            .map { Entry($0, loader) }
        let keys = Set(entries.map(\.key))
        let gone = good.keys.filter { !keys.contains($0) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return gone.compactMap { key in
            live.forget(key)
            return good.removeValue(forKey: key)
        }
    }

    /// Runs the pages as far as they have to be run, and hands over what came of each, in order.
    mutating func run(
        in live: LiveSession, while goesOn: () -> Bool, deliver: (Outcome) throws -> Void
    ) rethrows {
        for entry in entries where goesOn() {
            let before = good[entry.key]
            let outcome = run(entry, before, in: live)
            if outcome.failures.isEmpty || before == nil { good[entry.key] = outcome.result }
            try deliver(outcome)
        }
    }

    private func run(_ entry: Entry, _ before: PageResult?, in live: LiveSession) -> Outcome {
        switch entry.page {
        case .failure(let failure):
            return Outcome(
                failures: [failure], called: [], comparison: nil,
                result: PageResult(unreadable: entry.path, failure: failure))
        case .success(let page):
            let outcome = live.process(page, as: entry.key)
            let result = outcome.result
            return Outcome(
                failures: result.failures, called: outcome.called,
                comparison: result.failures.isEmpty ? PageComparison(before, result) : nil,
                result: result)
        }
    }
}

extension WatchedPages.Entry {
    fileprivate init(_ input: Input, _ loader: PageLoader) {
        path = input.path
        key = input.path + (input.line.map { ":\($0)" } ?? "")
        do {
            page = .success(try input.page(loader.load))
        } catch {
            let failures = PageResult(unreadable: input, error).failures
            page = .failure(failures.first ?? Failure(.inputUnreadable, "\(error)"))
        }
    }
}

internal import Broadsheet

/// The cases that one chain is for, with their places in the list.
struct CaseRun {
    /// The chain, as the cases have it.
    let chain: JSONValue
    private let isTracing: Bool
    private var cases: [PluginCase]
    private var indices: [Int]

    init(_ item: PluginCase, at index: Int, isTracing: Bool) {
        chain = item.chain
        self.isTracing = isTracing
        cases = [item]
        indices = [index]
    }

    mutating func add(_ item: PluginCase, at index: Int) {
        cases.append(item)
        indices.append(index)
    }

    /// Runs the cases in both orders.
    func results(
        of plugin: LuaPlugin, _ catalogue: CaseCatalogue, _ limits: Limits
    ) -> [(index: Int, result: CaseResult)] {
        var results = cases.map { CaseResult($0, of: plugin.manifest.name) }
        do {
            let session = try resolve(plugin, catalogue, limits).makeSession(isTracing: isTracing)
            results[0].log = session.startLog
            let forward = cases.map { session.process($0.page) }
            let backward = Array(cases.reversed().map { session.process($0.page) }.reversed())
            for index in cases.indices {
                judge(cases[index], forward[index], backward[index], &results[index])
            }
        } catch let error as ConfigurationError {
            for index in results.indices { results[index].faults = error.faults }
        } catch {
            let failure =
                error as? Failure ?? Failure(.pluginStart, String(describing: error))
            for index in results.indices { results[index].failures = [failure] }
        }
        return Array(zip(indices, results))
    }

    /// Makes the chain by way of a chain file's tree, so that it is checked as any other.
    ///
    /// What the plugins require counts as given: a case gives it, or shows what happens without.
    private func resolve(
        _ plugin: LuaPlugin, _ catalogue: CaseCatalogue, _ limits: Limits
    ) throws -> Chain {
        let location = cases.first?.location ?? SourceLocation(file: plugin.source.path)
        let names = chain.array?.compactMap { $0.string ?? $0.object?.members.first?.key } ?? []
        let required = names.compactMap { try? catalogue.plugin(named: $0) }
            .flatMap(\.manifest.requires)
        let given = Capability.all + required.filter { !Capability.all.contains($0) }
        let tree: JSONValue = [
            "plugins": chain, "given": .array(given.map { .string($0.rawValue) }),
        ]
        let file = ChainFile(ConfigurationNode(tree, at: location))
        var chain = try ChainResolver(catalogue: catalogue).resolve(file).chain
        for index in chain.entries.indices { chain.entries[index].limits = limits }
        return chain
    }

    private func judge(
        _ item: PluginCase, _ forward: PageResult, _ backward: PageResult,
        _ result: inout CaseResult
    ) {
        result.failures = forward.failures
        result.log += forward.log
        if isTracing { result.effect = CaseResult.Effect(forward, of: result.plugin) }
        for failure in backward.failures where !result.failures.contains(failure) {
            result.failures.append(failure)
        }
        let view = item.view(of: forward)
        result.foundExpectation = item.expectation.filled(from: view)
        var comparison = CaseComparison(.expectation)
        comparison.compare(item.expectation, view)
        result.differences = comparison.differences
        guard forward.page != backward.page else { return }
        var orders = CaseComparison(.order)
        orders.compare(view, item.view(of: backward))
        result.differences += orders.differences
    }
}

extension CaseResult.Effect {
    /// What a plugin did to a page that was traced.
    fileprivate init(_ result: PageResult, of plugin: String) {
        let changes = result.changes.filter { String.areExactlyEqual($0.plugin, plugin) }
        if result.page == nil || changes.contains(where: { !$0.isLabel }) {
            self = .something
        } else {
            self = changes.isEmpty ? .nothing : .labels
        }
    }
}

extension Change {
    /// Whether it only labels a line or tells a language, as some plugins do to every page.
    fileprivate var isLabel: Bool {
        field == "language" || (field.hasPrefix("lines[") && field.hasSuffix(".label"))
    }
}

extension PluginCase {
    /// What came of the case, as plugins see it, and whether it was dropped.
    fileprivate func view(of result: PageResult) -> JSONObject {
        var view: JSONObject?
        if let page = result.page {
            let content = ContentView(page)
            switch subject {
            case .page: view = content.page
            case .article: view = self.page.articles.first.flatMap { content.article($0.id) }
            }
        }
        guard var view else { return ["dropped": true] }
        view["dropped"] = false
        return view
    }
}

extension ConfigurationNode {
    /// A tree of a value all of which stands in one place.
    fileprivate init(_ value: JSONValue, at location: SourceLocation) {
        let tree: Value =
            switch value {
            case .null: .null
            case .bool(let value): .bool(value)
            case .integer(let value): .integer(value)
            case .number(let value): .number(value)
            case .literal(let digits): .string(digits)
            case .string(let text): .string(text)
            case .array(let values): .list(values.map { ConfigurationNode($0, at: location) })
            case .object(let object):
                .table(
                    object.members.map {
                        Member(
                            key: $0.key, at: location,
                            value: ConfigurationNode($0.value, at: location))
                    })
            }
        self.init(tree, at: location)
    }
}

/// A plugin of a chain in one worker, started.
///
/// An object, since a page passes through it by reference: to copy its handlers for each page would
/// cost as much as a short handler does.
final class Stage {
    let name: String
    let handlers: Handlers
    /// Whether its `page` handler is called for a page that came as an article.
    let visitsArticlePages: Bool
    /// Whether it is the plugin's part to make articles, so that a page on which it finds none
    /// has none.
    let makesArticles: Bool
    /// Whether no later plugin provides `page.published`.
    var settlesPublished: Bool
    /// Where a plugin in Swift is declared.
    let declaration: SourceLocation?

    /// Makes a plugin's instance for one worker and starts it.
    ///
    /// - Throws: a ``Failure`` that names plugin, hook and place.
    init(
        _ entry: Chain.Entry, worker: Worker, isTracing: Bool, profiler: Profiler? = nil,
        settlesPublished: Bool
    ) throws {
        let manifest = entry.plugin.manifest
        name = entry.name
        visitsArticlePages = manifest.visitsArticlePages
        makesArticles = manifest.provides.contains("page.articles")
        declaration = manifest.declaration
        self.settlesPublished = settlesPublished
        let context = PluginContext(
            name: entry.name, options: entry.options, limits: entry.limits,
            isTracing: isTracing, worker: worker)
        do {
            let made = try entry.plugin.makeHandlers(context)
            handlers = profiler?.measuring(made, of: entry.name) ?? made
            try handlers.start?()
        } catch {
            var failure = Failure(from: error, code: .pluginStart)
            failure.plugin = failure.plugin ?? entry.name
            failure.hook = failure.hook ?? ContentHook.start.rawValue
            failure.location = failure.location ?? entry.location
            throw failure
        }
    }

    /// The failure of a call of one of its handlers.
    func failure(_ error: any Error, hook: String) -> Failure {
        var failure = Failure(from: error)
        failure.plugin = name
        failure.hook = hook
        return failure
    }
}

extension Chain {
    /// The place of the last plugin that may find when a page was published.
    var dater: Int? {
        entries.lastIndex { $0.plugin.manifest.provides.contains("page.published") }
    }
}

extension Manifest {
    /// Whether the `page` handler works on articles, so that it is called for a page that came as
    /// an article: it requires them and neither makes them nor reads the lines that such a page
    /// does not have.
    var visitsArticlePages: Bool {
        requires.contains("page.articles") && !provides.contains("page.articles")
            && !requires.contains("page.lines") && !requires.contains("page.labels")
    }
}

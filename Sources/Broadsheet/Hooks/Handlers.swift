/// The handlers of one plugin in one worker.
///
/// Handlers are synchronous and are only ever called on the worker's own thread. Where one throws,
/// the chain keeps the subject as it was before the call.
public struct Handlers {
    /// Called once, before the worker's first page.
    public typealias Start = () throws -> Void
    /// Called with a page; may change it.
    public typealias OnPage = (inout Page) throws -> Verdict
    /// Called with an article, which it may change, and its page.
    public typealias OnArticle = (inout Article, Page) throws -> Verdict
    /// Called with an organization, which it may change, and its article.
    public typealias OnOrganization = (inout Organization, Article) throws -> Verdict
    /// Called with an activity, which it may change, and its article.
    public typealias OnActivity = (inout Activity, Article) throws -> Verdict
    /// Called as ``OnArticle``; tells whether it has kept tags back.
    package typealias OnArticleKeepingTags = (inout Article, Page) throws -> (Verdict, Bool)
    /// Called once, after the last page.
    public typealias Finish = (Summary) throws -> Void

    /// The handler of `start`.
    public var start: Start?
    /// The handler of `page`.
    public var page: OnPage?
    /// The handler of `article`.
    public var article: OnArticle?
    /// The same handler, where a host has one that keeps tags back until its call has succeeded.
    ///
    /// During a call the chain holds the article as it was, so that whatever changes it copies it
    /// first. A tag that is added afterwards changes it in place, and most handlers do nothing but tag.
    package var articleKeepingTags: OnArticleKeepingTags?
    /// Adds the tags that the last call has kept back.
    package var addTagsKeptBack: ((inout Article) -> Void)?
    /// The handler of `organization`.
    public var organization: OnOrganization?
    /// The handler of `activity`.
    public var activity: OnActivity?
    /// The handler of `finish`.
    public var finish: Finish?
    /// Whether the plugin's host checks each write as it is made, so that the chain need not check
    /// the content once more after each call.
    public var areWritesChecked = false

    private var own: [String: Any] = [:]

    /// Makes an empty set.
    public init() {}

    /// Registers the handler of a tool's own hook.
    public mutating func on<Subject>(
        _ hook: Hook<Subject>, _ handler: @escaping (inout Subject) throws -> Verdict
    ) {
        own[hook.name] = handler
    }

    func handler<Subject>(of hook: Hook<Subject>) -> ((inout Subject) throws -> Verdict)? {
        own[hook.name] as? (inout Subject) throws -> Verdict
    }

    var worksOnArticles: Bool {
        article != nil || organization != nil || activity != nil
    }
}

internal import Broadsheet
internal import CLuaShim

/// What the running handler can reach: its subject, the page, and the objects made of them.
///
/// Objects are numbers until they are asked for something. An article's handle is 0 for the
/// article that is worked on and n for the n-th of the page; an organization's or an activity's
/// handle is its article's and its own, or ``subject`` for the one that is worked on.
final class Content {
    /// A step from a field's value into a list or a table.
    enum Step: Hashable {
        case index(Int)
        case key(Exact<String>)

        static func key(_ text: String) -> Step { .key(Exact(wrappedValue: text)) }

        /// The step as errors show it: `[2]`, `.name`.
        var description: String {
            switch self {
            case .index(let index): "[\(index &+ 1)]"
            case .key(let key): ".\(key.wrappedValue)"
            }
        }
    }

    /// The handle of the organization or activity that is worked on.
    static let subject = Int64.max

    // Where exclusive access is not checked at run time below: one thread uses this object, and no
    // accessor of these calls anything while it is at work (an article is moved out to be changed).
    // The checks would be a tenth of what the call of a short handler costs.

    @exclusivity(unchecked) var page: Page
    @exclusivity(unchecked) private var current: Article
    /// Whether an article is worked on.
    @exclusivity(unchecked) private var hasCurrent = false
    /// Whether tags of that article are kept back.
    @exclusivity(unchecked) private var keepsTagsBack = false
    @exclusivity(unchecked) private var tagsKeptBack: [Tag] = []
    @exclusivity(unchecked) var organization: Organization?
    @exclusivity(unchecked) var activity: Activity?
    var summary = Summary()
    // Not held, since each call comes here; the host holds all of its plugins while it lives.
    @exclusivity(unchecked) private(set) unowned(unsafe) var loaded: LoadedPlugin?
    @exclusivity(unchecked) var generation: UInt32 = 0
    /// Where writes are recorded while tracing: told of the field, once ``written`` is set.
    @exclusivity(unchecked) var onWrite: ((String) -> Void)?
    /// The handle of the article that is written to; `nil` for the page's own fields.
    @exclusivity(unchecked) var written: Int?
    /// Told of candidates that stayed below their threshold while tracing.
    var onCandidate: ((TagCandidate) -> Void)?
    /// Told of the size, in bytes, of content that is put into other content as well.
    var onCopy: ((Int) throws -> Void)?
    /// Told that an article's words have changed.
    var onNewContent: ((Int) -> Void)?

    /// Which field of which object was read.
    struct ReadingPlace: Equatable {
        var owner: UInt32
        var field: UInt16
        var handle: Int64
    }

    /// The field that was read last; forgotten at each write.
    @exclusivity(unchecked) var lastReading: (place: ReadingPlace, reading: Field.Reading)?

    @exclusivity(unchecked) private var paths: [[Step]] = []
    private var pathNumbers: [[Step]: Int32] = [:]
    @exclusivity(unchecked) private var organizationIDs: [Int: [String]] = [:]
    @exclusivity(unchecked) private var words: (content: ArticleContent, text: ArticleWords)?

    // What stands in the place of a page and an article while there is none. The page's is moved to
    // and fro, so that a call takes no reference to it.
    @exclusivity(unchecked) private var noPage: Page?
    private let noArticle: Article

    init() {
        noArticle = Article(id: "", title: "", paragraphs: [])
        page = Page(id: "", path: "")
        current = noArticle
    }

    /// Forgets the objects of the call before.
    func begin(generation: UInt32, plugin: LoadedPlugin) {
        self.generation = generation
        loaded = plugin
        lastReading = nil
        if !paths.isEmpty {
            paths.removeAll(keepingCapacity: true)
            pathNumbers.removeAll(keepingCapacity: true)
        }
        if !organizationIDs.isEmpty { organizationIDs.removeAll(keepingCapacity: true) }
    }

    /// The name of the plugin that works, as `by`.
    var plugin: String { loaded?.name ?? "" }

    /// Takes the page that is worked on, or looked at.
    func begin(_ work: consuming Page) {
        swap(&work, &page)
        noPage = work
    }

    /// Forgets the page, so that nothing holds a second reference to it.
    func end() {
        guard let last = noPage.take() else { return }
        page = last
    }
}

// MARK: Objects

extension Content {
    func object(_ kind: bs_kind, _ handle: Int64 = 0, isReadOnly: Bool) -> bs_object {
        bs_object(
            kind: kind, owner: kind, field: 0, path: 0, handle: handle, generation: generation,
            is_read_only: isReadOnly)
    }

    /// A list or table inside a field of an object.
    func container(_ owner: bs_object, field: Int, path: [Step] = []) -> bs_object {
        var object = owner
        if owner.kind != BS_CONTAINER { object.owner = owner.kind }
        object.kind = BS_CONTAINER
        object.field = UInt16(field)
        object.path = 0
        if !path.isEmpty {
            if let known = pathNumbers[path] {
                object.path = known
            } else {
                paths.append(path)
                object.path = Int32(paths.count)
                pathNumbers[path] = object.path
            }
        }
        return object
    }

    func path(of container: bs_object) -> [Step] {
        container.path == 0 ? [] : paths[Int(container.path) - 1]
    }
}

// MARK: Articles

extension Content {
    /// Adds a tag to an article.
    func add(_ tag: consuming Tag, toArticle handle: Int) {
        written = handle
        if let onWrite { onWrite("tags[\(tag.name)]") }
        guard handle == 0, hasCurrent else { return page.articles[handle - 1].add(consume tag) }
        guard !keepsTagsBack else { return tagsKeptBack.append(consume tag) }
        current.add(consume tag)
    }

    /// Keeps tags of the article that is taken next back, until something looks at it.
    @inline(__always)
    func keepTagsBack() {
        if !tagsKeptBack.isEmpty { tagsKeptBack.removeAll(keepingCapacity: true) }
        // A trace compares the article before and after the call.
        keepsTagsBack = onWrite == nil
    }

    /// Whether tags have been kept back that the article does not have yet.
    var hasTagsKeptBack: Bool { !tagsKeptBack.isEmpty }

    /// Adds the tags that were kept back.
    func addTagsKeptBack(to article: inout Article) {
        if tagsKeptBack.count > 1 { tagsKeptBack.reverse() }
        while let tag = tagsKeptBack.popLast() { article.add(consume tag) }
    }

    /// Takes the article to work on, and leaves an empty one in its place.
    func take(_ article: inout Article) {
        swap(&article, &current)
        hasCurrent = true
    }

    /// Gives back the article that was taken.
    func giveBack(_ article: inout Article) {
        swap(&article, &current)
        hasCurrent = false
        keepsTagsBack = false
    }

    /// The id of the article that is worked on; empty where there is none.
    var articleID: String { current.id }

    @inline(__always)
    func article(_ handle: Int) -> Article {
        guard handle == 0, hasCurrent else { return page.articles[handle - 1] }
        if hasTagsKeptBack { addTagsKeptBack(to: &current) }
        return current
    }

    func updateArticle(_ handle: Int, _ change: (inout Article) throws -> Void) rethrows {
        written = handle
        if hasTagsKeptBack { addTagsKeptBack(to: &current) }
        // Moved out, so that the change finds it uniquely referenced.
        var moved = noArticle
        guard handle == 0, hasCurrent else {
            swap(&moved, &page.articles[handle - 1])
            defer { swap(&moved, &page.articles[handle - 1]) }
            return try change(&moved)
        }
        swap(&moved, &current)
        defer { swap(&moved, &current) }
        try change(&moved)
    }

    /// Changes the words of an article, unless spans count in them already.
    func updateWords(
        of handle: Int, field: String, _ change: (inout Article) throws -> Void
    ) throws {
        let before = article(handle)
        var changed = before
        try change(&changed)
        // Words that are assigned as they were are no change: a plugin may run over its own output.
        guard changed.content != before.content else { return }
        guard !before.isFrozen else {
            throw before.frozenTextFailure(owners: before.spanOwners)
        }
        updateArticle(handle) { $0 = changed }
        onNewContent?(handle)
        onWrite?(field)
    }

    /// The words of an article as bytes, kept for as long as they are the same.
    func words(of handle: Int) -> ArticleWords {
        let article = article(handle)
        if let words, words.content === article.content { return words.text }
        let text = ArticleWords(article)
        words = (article.content, text)
        return text
    }
}

// MARK: Organizations and activities

extension Content {
    /// Splits a handle into the article's and the item's own.
    private static func split(_ handle: Int64) -> (article: Int, item: Int) {
        (Int(handle >> 32), Int(handle & 0xFFFF_FFFF))
    }

    static func join(article: Int, item: Int) -> Int64 {
        Int64(article) << 32 | Int64(item)
    }

    /// The handle of an article that an organization or activity belongs to.
    func articleHandle(ofItem handle: Int64) -> Int {
        handle == Self.subject ? 0 : Self.split(handle).article
    }

    /// The handle of an organization of an article: its id's place in a list that only grows, so
    /// that it stays the same when others go.
    func handle(ofOrganization id: String, article: Int) -> Int64 {
        let known = organizationIDs[article]?.firstIndex { String.areExactlyEqual($0, id) }
        if let known { return Self.join(article: article, item: known) }
        organizationIDs[article, default: []].append(id)
        let count = organizationIDs[article]?.count ?? 0
        return Self.join(article: article, item: count - 1)
    }

    /// The id of the organization of a handle.
    private func organizationID(_ place: (article: Int, item: Int)) -> String {
        organizationIDs[place.article]?[place.item] ?? ""
    }

    /// The organization of a handle; `nil` once it has been united with another.
    func organization(_ handle: Int64) -> Organization? {
        if handle == Self.subject { return organization }
        let place = Self.split(handle)
        let id = organizationID(place)
        return article(place.article).organizations.first { String.areExactlyEqual($0.id, id) }
    }

    func updateOrganization(
        _ handle: Int64, field: String, _ change: (inout Organization) throws -> Void
    ) throws {
        written = articleHandle(ofItem: handle)
        onWrite?("organizations[\(organization(handle)?.name ?? "")].\(field)")
        if handle == Self.subject, var subject = organization {
            try change(&subject)
            organization = subject
            return
        }
        let place = Self.split(handle)
        let id = organizationID(place)
        try updateArticle(place.article) { article in
            guard try article.updateOrganization(id: id, change) else {
                throw Failure(.pluginError, "this organization has been united with another")
            }
        }
    }

    func activity(_ handle: Int64) -> Activity {
        if handle == Self.subject, let activity { return activity }
        let place = Self.split(handle)
        return article(place.article).activities[place.item]
    }

    func updateActivity(
        _ handle: Int64, field: @autoclosure () -> String,
        _ change: (inout Activity) throws -> Void
    ) rethrows {
        written = articleHandle(ofItem: handle)
        onWrite?("activities[\(activity(handle).name)].\(field())")
        if handle == Self.subject, var subject = activity {
            try change(&subject)
            activity = subject
            return
        }
        let place = Self.split(handle)
        try updateArticle(place.article) { try change(&$0.activities[place.item]) }
    }
}

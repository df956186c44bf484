import Broadsheet

/// Gold of one article, in JSON.
func gold(_ article: String, name: String = "page", head: String = "null") throws -> GoldPage {
    let text = #"{ "running_head": \#(head), "articles": [\#(article)] }"#
    let root = try JSONConfigurationReader().read(Array(text.utf8), file: "\(name).gold.json")
    return try GoldReader().page(root, name: name)
}

/// A page that holds articles.
func page(_ articles: Article..., path: String = "pages/page.txt") -> Page {
    Page(id: path, path: path, articles: articles)
}

extension Article {
    /// An article that names organizations and reports activities.
    static func found(
        _ title: String, _ paragraphs: [String] = [], organizations: [Organization] = [],
        activities: [Activity] = [], contributors: [Contributor] = []
    ) -> Article {
        var article = Article(
            id: "a", title: title, contributors: contributors, paragraphs: paragraphs)
        article.organizations = organizations
        article.activities = activities
        return article
    }
}

extension Organization {
    init(_ name: String, aliases: [String] = []) {
        self.init(id: name, name: name, aliases: aliases, by: "organizations", rule: "suffix")
    }
}

extension Activity {
    init(_ name: String, organizers: [String] = [], place: String? = nil, tags: [String] = []) {
        self.init(
            id: name, name: name, place: place, organizers: organizers,
            tags: tags.map { Tag(name: $0, by: "activity-tags", rule: "word") }, by: "activities")
    }
}

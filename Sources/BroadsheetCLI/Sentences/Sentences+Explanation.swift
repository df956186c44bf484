extension Sentences {
    /// An article that is asked for and is not there.
    static func line(onMissingArticle article: String) -> String {
        Int(article) == nil
            ? "--article \(article): no article has this in its title"
            : "--article \(article): no article stands on this line"
    }

    /// A tag that no plugin gave, and of which none has ever heard.
    static func line(onUnknownTag name: String, nearest: String?) -> String {
        "--tag \(name): no plugin of the chain gave this tag or has it in its files"
            + suggestion(nearest)
    }
}

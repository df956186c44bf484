/// The converters of an article's text fields, each made when the first span in it is met.
struct FieldConverters {
    private let article: Article
    private var body: SpanConverter?
    private var title: SpanConverter?
    private var kicker: SpanConverter?
    private var subtitle: SpanConverter?

    init(_ article: Article) {
        self.article = article
    }

    /// The converter of a field.
    subscript(field: TextField) -> SpanConverter {
        mutating get {
            switch field {
            case .body: make(\.body, .body)
            case .title: make(\.title, .title)
            case .kicker: make(\.kicker, .kicker)
            case .subtitle: make(\.subtitle, .subtitle)
            }
        }
    }

    private mutating func make(
        _ slot: WritableKeyPath<FieldConverters, SpanConverter?>, _ field: TextField
    ) -> SpanConverter {
        if let converter = self[keyPath: slot] { return converter }
        let converter = SpanConverter(article.text(of: field))
        self[keyPath: slot] = converter
        return converter
    }
}

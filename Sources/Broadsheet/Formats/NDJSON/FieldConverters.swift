/// The converters of an article's text fields, each made when the first span in it is met.
struct FieldConverters {
    private let article: Article
    private var made: [(field: TextField, converter: SpanConverter)] = []

    init(_ article: Article) {
        self.article = article
    }

    /// The converter of a field.
    subscript(field: TextField) -> SpanConverter {
        mutating get {
            for entry in made where entry.field == field { return entry.converter }
            let converter = SpanConverter(article.text(of: field))
            made.append((field, converter))
            return converter
        }
    }
}

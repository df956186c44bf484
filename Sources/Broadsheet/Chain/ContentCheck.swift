extension Page {
    /// Checks what a `page` handler made of the page.
    ///
    /// - Throws: a ``Failure`` as ``Article/checkContent(since:)`` does, or with code
    ///   `plugin.error` if an id is not what it was or stands for two articles, or a line holds a
    ///   zero byte or a line feed.
    func checkContent(since before: Page) throws {
        guard String.areExactlyEqual(id, before.id), String.areExactlyEqual(path, before.path),
            isArticle == before.isArticle
        else { throw Failure(.pluginError, "the page is not the one that the handler was given") }
        let isWhole = { (text: String) in !text.hasByte(0) && !text.hasByte(0x0A) }
        guard lines == before.lines || lines.allSatisfy({ isWhole($0.text) }),
            language.map({ !$0.hasByte(0) }) ?? true
        else { throw Failure(.pluginError, "the page's words hold a zero byte or a line feed") }
        for (index, article) in articles.enumerated() {
            if articles[..<index].contains(where: { String.areExactlyEqual($0.id, article.id) }) {
                throw Failure(.pluginError, "two articles have this id", article: article.id)
            }
            let old = before.articles.first { String.areExactlyEqual($0.id, article.id) }
            if let old, old.isIdentical(to: article) { continue }
            try article.checkContent(since: old)
        }
    }

    /// Gives its date to the articles that have none.
    mutating func dateArticles() {
        guard let published else { return }
        for index in articles.indices where articles[index].published == nil {
            articles[index].published = published
        }
    }

    /// The page as one article, if it has any words.
    func asOneArticle() -> Article? {
        let printed = lines.filter { !WhiteSpace.trim($0.text).isEmpty }
        guard let first = printed.first, let last = printed.last else { return nil }
        return Article(
            id: Identifier.article(page: id, firstLine: first.number),
            title: "",
            published: published,
            language: language,
            paragraphs: printed.map { WhiteSpace.trim($0.text) },
            firstLine: first.number,
            lastLine: last.number)
    }
}

extension Article {
    /// Checks what a handler made of an article.
    ///
    /// - Throws: a ``Failure`` with code `plugin.frozen-text` if the words changed although spans
    ///   count in them, `plugin.bad-span` if a span does not lie in the text, or `plugin.error` if
    ///   a paragraph holds a line feed, the words hold a zero byte or the article is another one.
    func checkContent(since before: Article?) throws {
        if let before {
            if isIdentical(to: before) { return }
            guard String.areExactlyEqual(id, before.id) else {
                throw Failure(
                    .pluginError, "the article is not the one that the handler was given",
                    article: before.id)
            }
            if content !== before.content, content != before.content, before.isFrozen {
                throw frozenTextFailure(owners: before.spanOwners)
            }
        }
        if let paragraph = paragraphs.first(where: { $0.hasByte(0x0A) }) {
            throw Failure(
                .pluginError, "a paragraph holds a line feed: \(paragraph.prefix(40))",
                article: id)
        }
        let words = [kicker, title, subtitle, language].compactMap(\.self) + paragraphs
        if words.contains(where: { $0.hasByte(0) }) {
            throw Failure(.pluginError, "the article's words hold a zero byte", article: id)
        }
        try checkSpans(unchangedSince: before)
    }

    /// The failure of a write to the words after the first span.
    package func frozenTextFailure(owners: [String]) -> Failure {
        Failure(
            .frozenText,
            "the title fields and paragraphs are frozen since \(owners.joined(separator: ", "))"
                + " set a span in them; move this plugin before \(owners.first ?? "that plugin")",
            article: id)
    }

    private func checkSpans(unchangedSince before: Article?) throws {
        let spans = allSpans
        if let before, before.content === content, before.allSpans == spans { return }
        guard !spans.isEmpty else { return }
        var converters: [TextField: SpanConverter] = [:]
        for (span, words) in spans {
            let converter = converters[span.field] ?? SpanConverter(text(of: span.field))
            converters[span.field] = converter
            guard span.start >= 0, span.start < span.end,
                let range = converter.range(luaFirst: span.start + 1, last: span.end),
                String.areExactlyEqual(converter.text(in: range), words)
            else {
                throw Failure(
                    .badSpan,
                    "\(words): not at \(span.start)..<\(span.end) of the \(span.field.rawValue)",
                    article: id)
            }
        }
    }

    private var allSpans: [(Span, String)] {
        var spans: [(Span, String)] = []
        for organization in organizations {
            spans += organization.mentions.map { ($0.span, $0.text) }
        }
        for evidence in activities.flatMap({ $0.evidence + $0.tags.flatMap(\.evidence) })
            + tags.flatMap(\.evidence)
        {
            if let span = evidence.span { spans.append((span, evidence.text)) }
        }
        return spans
    }
}

/// Tells whether two lists of spans with their words are the same.
private func == (left: [(Span, String)], right: [(Span, String)]) -> Bool {
    left.count == right.count
        && zip(left, right).allSatisfy {
            $0.0 == $1.0 && String.areExactlyEqual($0.1, $1.1)
        }
}

extension EvaluationReport {
    /// The report as a JSON object: counts, figures by name, misses.
    public var json: JSONObject {
        [
            "articles": [
                "gold": .integer(Int64(goldArticles)), "found": .integer(Int64(foundArticles)),
                "paired": .integer(Int64(pairedArticles)),
            ],
            "figures": .object(
                JSONObject(figures.map { ($0.name, $0.value.map { .number($0) } ?? .null) })),
            "counts": .object(counts),
            "misses": .array(misses.map { .object($0.json) }),
            "unanswered_pages": .strings(unansweredPages),
            "pages_without_gold": .strings(pagesWithoutGold),
        ]
    }

    private var counts: JSONObject {
        var counts: JSONObject = [
            "article": articles.json, "contributor": contributors.json,
            "contributor-name": contributorNames.json, "organization": organizations.json,
            "activity": activities.json, "organizer": organizers.json,
            "category.activity": activityCategories.json,
            "category.article": articleCategories.json,
            "title": titles.json, "kicker": kickers.json, "subtitle": subtitles.json,
            "paragraph": paragraphs.json, "paragraph.found": foundParagraphs.json,
            "running-head": runningHeads.json, "alias": aliases.json,
        ]
        for slot in Slot.allCases {
            counts["slot.\(slot.rawValue)"] = slots[slot]?.all.json
            counts["slot.\(slot.rawValue).filled"] = slots[slot]?.filled.json
        }
        for (name, tally) in categoriesInOrder { counts["category.\(name)"] = tally.json }
        return counts
    }
}

extension Tally {
    fileprivate var json: JSONValue {
        [
            "right": .integer(Int64(right)), "wrong": .integer(Int64(wrong)),
            "missed": .integer(Int64(missed)),
        ]
    }
}

extension Share {
    fileprivate var json: JSONValue {
        ["right": .integer(Int64(right)), "of": .integer(Int64(total))]
    }
}

extension EvaluationReport.Miss {
    fileprivate var json: JSONObject {
        [
            "page": .string(page), "article": .string(article), "kind": .string(kind.rawValue),
            "subject": subject.map { .string($0) } ?? .null, "gold": .strings(gold),
            "found": .strings(found),
            "by": .array(
                makers.map {
                    [
                        "plugin": .string($0.plugin),
                        "rule": $0.rule.map { .string($0) } ?? .null,
                    ]
                }),
        ]
    }
}

extension JSONValue {
    fileprivate static func strings(_ texts: [String]) -> JSONValue {
        .array(texts.map { .string($0) })
    }
}

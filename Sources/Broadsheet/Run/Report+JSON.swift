extension Report {
    /// The report as an object of JSON, its keys in a fixed order.
    public var json: JSONValue {
        [
            "v": 1,
            "ending": .string(ending.rawValue),
            "inputs": .count(inputs),
            "pages": .count(pages),
            "skipped": .count(skipped),
            "unreadable": .count(unreadable),
            "articles": .count(content.articles),
            "organizations": .count(content.organizations),
            "activities": .count(content.activities),
            "tags": .count(content.tags),
            "dropped": [
                "pages": .count(dropped.pages),
                "articles": .count(dropped.articles),
                "organizations": .count(dropped.organizations),
                "activities": .count(dropped.activities),
            ],
            "log": .object(
                JSONObject(
                    LogEntry.Level.allCases.map { ($0.rawValue, .count(logged[$0] ?? 0)) })),
            "counters": .object(counters.json),
            "failures": .array(failures.map { .object($0.json) }),
        ]
    }
}

extension Counters {
    fileprivate var json: JSONObject {
        var plugins = JSONObject()
        for (plugin, key, amount) in all {
            var sums = plugins[plugin]?.object ?? JSONObject()
            sums[key] = Int64(exactly: amount).map(JSONValue.integer) ?? .number(amount)
            plugins[plugin] = .object(sums)
        }
        return plugins
    }
}

extension Failure {
    /// The failure as an object of JSON; what is not known is left out.
    public var json: JSONObject {
        var object: JSONObject = [
            "code": .string(code.rawValue), "message": .string(message),
        ]
        object["plugin"] = plugin.map(JSONValue.string)
        object["hook"] = hook.map(JSONValue.string)
        object["page"] = page.map(JSONValue.string)
        object["article"] = article.map(JSONValue.string)
        object["location"] = location.map { .object($0.json) }
        if !traceback.isEmpty { object["traceback"] = .array(traceback.map(JSONValue.string)) }
        object["encoding"] = encoding.map(JSONValue.string)
        object["limit"] = limit.map { ["allowed": .number($0.allowed), "used": .number($0.used)] }
        return object
    }
}

extension SourceLocation {
    fileprivate var json: JSONObject {
        var object: JSONObject = ["file": .string(file)]
        object["line"] = line.map(JSONValue.count)
        object["column"] = column.map(JSONValue.count)
        return object
    }
}

extension JSONValue {
    fileprivate static func count(_ value: Int) -> JSONValue { .integer(Int64(value)) }
}

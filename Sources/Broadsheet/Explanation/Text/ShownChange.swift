/// What became of a value, as one text: what was taken away and what was added stand between marks,
/// what stayed is there as far as it helps.
struct ShownChange {
    /// The text with the marks of ``ExplanationStyle``.
    let text: String

    /// Characters that are shown before and after what differs, where there are many more.
    private static let context = 12
    /// Characters that are shown whole.
    private static let enough = 24

    init(_ before: JSONValue?, _ after: JSONValue?) {
        let old = Array((before.map(Self.words) ?? "").unicodeScalars)
        let new = Array((after.map(Self.words) ?? "").unicodeScalars)
        var front = zip(old, new).prefix { $0 == $1 }.count
        let shorter = min(old.count, new.count) - front
        let back = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
        var end = min(back, shorter)
        // A number or a Latin word differs as a whole.
        let (first, last) = (front, end)
        let isFrontCut = [old, new].contains { first < $0.count - last && Self.isOfWord($0[first]) }
        let isEndCut = [old, new].contains {
            first < $0.count - last && Self.isOfWord($0[$0.count - last - 1])
        }
        while isFrontCut, front > 0, Self.isOfWord(new[front - 1]) { front -= 1 }
        while isEndCut, end > 0, Self.isOfWord(new[new.count - end]) { end -= 1 }
        text =
            Self.beginning(old[..<front])
            + ExplanationStyle.marked(Self.string(old[front..<old.count - end]), .removed)
            + ExplanationStyle.marked(Self.string(new[front..<new.count - end]), .added)
            + Self.ending(new[(new.count - end)...])
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            && (scalar.properties.isAlphabetic || "0123456789.-_".unicodeScalars.contains(scalar))
    }

    private static func beginning(_ same: ArraySlice<Unicode.Scalar>) -> String {
        same.count > enough ? "…" + string(same.suffix(context)) : string(same)
    }

    private static func ending(_ same: ArraySlice<Unicode.Scalar>) -> String {
        same.count > enough ? string(same.prefix(context)) + "…" : string(same)
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return VisibleText.of(String(view))
    }

    /// A value in words: a list with dots between, a thing by its name and what tells it apart.
    static func words(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): return text
        case .array(let values): return values.map(words).joined(separator: " · ")
        case .object(let object): return words(object) ?? value.shown
        default: return value.shown
        }
    }

    private static func words(_ object: JSONObject) -> String? {
        func text(_ key: String) -> String? { object[key]?.string }
        if let role = text("role"), let name = text("name") { return "\(role) \(name)" }
        if let confidence = object["confidence"]?.number, let name = text("name") {
            return "\(name) \(confidence.hundredths)"
        }
        if let paragraphs = object["paragraphs"]?.array {
            let count = paragraphs.count
            let title = text("title").flatMap { $0.isEmpty ? nil : $0 }
            return [title, "\(count) \(count == 1 ? "paragraph" : "paragraphs")"]
                .compactMap { $0 }.joined(separator: " · ")
        }
        if let name = text("name") {
            return [name, text("kind"), object["date"].flatMap { $0.object?["text"]?.string }]
                .compactMap { $0 }.joined(separator: " · ")
        }
        if let words = text("text") {
            guard let start = text("start") else { return words }
            return "\(start) (\(words))"
        }
        return nil
    }
}

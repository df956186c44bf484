/// Where an article of the interchange format comes from.
struct ArticleSource {
    var path: String?
    var firstLine = 1
    var lastLine: Int?
    var unrecognized = JSONObject()

    mutating func read(_ scanner: inout JSONScanner) throws(JSONError) {
        let start = scanner.markNext()
        try scanner.readObject { scanner, key throws(JSONError) in
            switch key {
            case "path": path = try scanner.readString()
            case "first_line": firstLine = try scanner.readLineNumber()
            case "last_line": lastLine = try scanner.readLineNumber()
            default: unrecognized[key] = try scanner.readValue()
            }
        }
        if let lastLine, lastLine < firstLine {
            throw scanner.error(
                .invalidValue, at: start, expected: "a last line not before the first",
                found: "\(firstLine) to \(lastLine)")
        }
    }
}

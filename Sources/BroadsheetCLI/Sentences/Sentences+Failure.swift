import Broadsheet
import Foundation

extension Sentences {
    /// A failure: where and what, then whose and at which article, then the calls.
    static func lines(on failure: Failure) -> [String] {
        let place = failure.location.map(place) ?? failure.page.map(VisibleText.of) ?? "broadsheet"
        let lines =
            ["\(place): \(what(failure))"]
            + (context(failure).map { ["  in \($0)"] } ?? [])
            + traceback(failure.traceback)
        return lines.flatMap(VisibleText.lines)
    }

    /// What went wrong, without the place.
    static func what(_ failure: Failure) -> String {
        switch failure.code {
        case .instructionLimit, .timeLimit, .memoryLimit: stopped(failure)
        case .frozenText: message(failure)
        case .inputFormat: format(failure)
        case .inputEncoding, .inputNUL: encoding(failure)
        case .inputUnreadable: "cannot be read: \(failure.message)"
        case .inputJSON: "this line is no article and no page: \(words(failure))"
        case .inputVersion:
            "\(words(failure)); a newer broadsheet than \(BroadsheetVersion.current) wrote it"
        case .inputMetadata: "these are no metadata of a page: \(words(failure))"
        case .cancelled: "cancelled"
        case .pluginSyntax: "this is not Lua: \(message(failure))"
        default: message(failure) + hint(failure)
        }
    }

    private static func words(_ failure: Failure) -> String {
        words(ofReason: failure.message)
    }

    /// A reader's message, whose first words are a stable name with hyphens, in plain words.
    static func words(ofReason message: String) -> String {
        let parts = message.split(separator: ":", maxSplits: 1)
        let reason = parts.first?.split(separator: "-").joined(separator: " ") ?? ""
        return reason + (parts.count > 1 ? ":" + parts[1] : "")
    }

    /// What to say to a plugin that asks for a library of Lua that it cannot have.
    private static func hint(_ failure: Failure) -> String {
        let mark = "(global '"
        guard let start = failure.message.range(of: mark)?.upperBound else { return "" }
        return withheld(String(failure.message[start...].prefix { $0 != "'" })) ?? ""
    }

    /// The message without the place, which Lua puts before it.
    private static func message(_ failure: Failure) -> String {
        message(failure.message, without: failure.location)
    }

    static func message(_ message: String, without location: SourceLocation?) -> String {
        // What Lua calls a place of a list that has no name.
        let message = message.replacing(" (field 'integer index')", with: "")
        guard let location, let line = location.line else { return message }
        let mark = ":\(line): "
        guard let range = message.range(of: mark) else { return message }
        // Lua cuts the beginning of a long path.
        let place = message[..<range.lowerBound]
        let isPlace =
            place.hasPrefix("...")
            ? location.file.hasSuffix(place.dropFirst(3)) : location.file == place
        return isPlace ? String(message[range.upperBound...]) : message
    }

    /// What a file of another kind is, and how its text is got.
    private static func format(_ failure: Failure) -> String {
        let cure =
            switch FileFormat(rawValue: failure.message) {
            case .pdf: "a PDF; take its text out first: pdftotext FILE"
            case .zip: "a ZIP archive, as Word files and EPUB books are; save its text as UTF-8"
            case .compoundFile, .rtf: "a document of a word processor; save its text as UTF-8"
            case .html: "a web page; take its text out first: pandoc --from html --to plain FILE"
            case .gzip: "packed; unpack it first: gunzip FILE"
            case .png, .jpeg, .tiff: "a picture; its text must be recognized first (OCR)"
            case .utf16: "UTF-16; convert it first: iconv -f UTF-16 -t UTF-8 FILE"
            case nil: "of another kind (\(failure.message))"
            }
        return "the file is no UTF-8 text but \(cure)"
    }

    private static func encoding(_ failure: Failure) -> String {
        if let other = failure.encoding {
            return "the file is neither UTF-8 nor \(other) text (\(failure.message))"
        }
        let cure =
            failure.code == .inputNUL
            ? "it is no text, or its encoding is UTF-16"
            : "its encoding is another one"
        let tool = "name the encoding, such as --encoding GB18030, or convert the file first: iconv"
        return "the file is not UTF-8 text (\(failure.message)); \(cure); \(tool)"
    }

    private static func stopped(_ failure: Failure) -> String {
        guard let limit = failure.limit else { return message(failure) }
        let key = failure.code.rawValue.split(separator: ".").last ?? ""
        return "stopped after \(amounts(limit, failure.code)); if it needs more, raise"
            + " `limits: { \(key): … }` in the chain file"
    }

    private static func amounts(_ limit: Failure.Limit, _ code: Failure.Code) -> String {
        switch code {
        case .timeLimit:
            "\(Amount.seconds(limit.used)) of \(Amount.seconds(limit.allowed)) CPU time"
        case .memoryLimit:
            "asking for \(Amount.bytes(limit.used)) of \(Amount.bytes(limit.allowed)) memory"
        default:
            "\(Amount.grouped(Int(limit.used))) of \(Amount.grouped(Int(limit.allowed)))"
                + " instructions"
        }
    }

    /// Whose handler it was, and what it was handed.
    private static func context(_ failure: Failure) -> String? {
        var parts: [String] = []
        if let plugin = failure.plugin {
            parts.append("plugin \(plugin)" + (failure.hook.map { ", \($0) handler" } ?? ""))
        }
        if let location = failure.location, let page = failure.page, page != location.file {
            parts.append("page \(VisibleText.of(page))")
        }
        if let article = failure.article { parts.append("article \(article)") }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}

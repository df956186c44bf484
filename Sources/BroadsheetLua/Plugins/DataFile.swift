internal import Broadsheet

/// A data file of a plugin, with the readers that `broadsheet.data` offers.
struct DataFile {
    enum Separator {
        case tabs, commas
    }

    /// The path as a user would name it.
    let path: String
    /// The name inside the plugin's folder.
    let name: String
    /// The text, without a byte order mark, with line feeds as line ends.
    let text: String

    /// Decodes a file.
    ///
    /// - Throws: a ``Failure`` that names the first byte that is no UTF-8.
    init(path: String, name: String, bytes: [UInt8]) throws {
        self.path = path
        self.name = name
        if let fault = UTF8Validation.firstFault(in: bytes) {
            throw Failure(.pluginError, "\(path): byte \(fault.offset + 1) is not valid UTF-8")
        }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        var lines: [UInt8] = []
        lines.reserveCapacity(content.count)
        var previous: UInt8 = 0
        for byte in content {
            if byte == 0x0D || (byte == 0x0A && previous != 0x0D) {
                lines.append(0x0A)
            } else if byte != 0x0A {
                lines.append(byte)
            }
            previous = byte
        }
        text = String(decoding: lines, as: UTF8.self)
    }

    /// The lines that are neither empty nor comments, trimmed, with their numbers.
    static func lines(_ file: DataFile) -> [(text: String, number: Int)] {
        var lines: [(String, Int)] = []
        for (index, line) in file.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
            .enumerated() where line.first != UInt8(ascii: "#")
        {
            let text = WhiteSpace.trim(String(Substring(line)))
            if !text.isEmpty { lines.append((text, index + 1)) }
        }
        return lines.map { (text: $0.0, number: $0.1) }
    }

    /// The rows below the header as tables: the columns, `line` and `file`.
    static func rows(_ file: DataFile, separator: Separator) throws -> [JSONValue] {
        var header: [String]?
        var rows: [JSONValue] = []
        for record in records(file, separator) {
            guard let columns = header else {
                header = record.fields.map(WhiteSpace.trim)
                continue
            }
            guard record.fields.count <= columns.count else {
                throw Failure(
                    .pluginError,
                    "\(file.path):\(record.line): \(record.fields.count) columns,"
                        + " but the header names \(columns.count)")
            }
            var row = JSONObject()
            for (index, column) in columns.enumerated() {
                let field = index < record.fields.count ? record.fields[index] : ""
                row[column] = .string(WhiteSpace.trim(field))
            }
            row["line"] = .integer(Int64(record.line))
            row["file"] = .string(file.name)
            rows.append(.object(row))
        }
        return rows
    }

    private static func records(
        _ file: DataFile, _ separator: Separator
    ) -> [(fields: [String], line: Int)] {
        switch separator {
        case .commas: CommaSeparated.records(file.text)
        case .tabs:
            file.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
                .enumerated()
                .filter { !$0.element.isEmpty && $0.element.first != UInt8(ascii: "#") }
                .map { index, line in
                    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
                    return (fields: fields.map { String(Substring($0)) }, line: index + 1)
                }
        }
    }

    /// The value of a JSON file.
    func json() throws -> JSONValue {
        do {
            return try JSONValue(parsing: Array(text.utf8))
        } catch {
            throw Failure(.pluginError, "\(path): \(error)")
        }
    }
}

/// Comma-separated values (RFC 4180), with `#` at the start of a line for a comment.
enum CommaSeparated {
    static func records(_ text: String) -> [(fields: [String], line: Int)] {
        var records: [(fields: [String], line: Int)] = []
        var fields: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var line = 1
        var firstLine = 1
        var bytes = text.utf8.makeIterator()
        var pending: UInt8?
        func finishField() {
            fields.append(String(decoding: field, as: UTF8.self))
            field.removeAll(keepingCapacity: true)
        }
        func finishRecord() {
            finishField()
            if fields.count > 1 || !(fields.first ?? "").isEmpty {
                let isComment = (fields.first ?? "").hasPrefix("#")
                if !isComment { records.append((fields, firstLine)) }
            }
            fields.removeAll()
            firstLine = line
        }
        while let byte = pending ?? bytes.next() {
            pending = nil
            if byte == 0x0A { line += 1 }
            switch byte {
            case UInt8(ascii: "\"") where isQuoted:
                let next = bytes.next()
                if next == UInt8(ascii: "\"") {
                    field.append(byte)
                } else {
                    isQuoted = false
                    pending = next
                }
            case UInt8(ascii: "\"") where field.isEmpty && !isQuoted: isQuoted = true
            case UInt8(ascii: ",") where !isQuoted: finishField()
            case 0x0A where !isQuoted: finishRecord()
            default: field.append(byte)
            }
        }
        if !field.isEmpty || !fields.isEmpty { finishRecord() }
        return records
    }
}

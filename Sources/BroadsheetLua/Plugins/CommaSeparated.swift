internal import Broadsheet

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

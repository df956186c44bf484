internal import Broadsheet

/// The lines and rows of a data file, handed to Lua piece by piece: a plugin may have thousands.
struct DataRows {
    private let file: DataFile
    private let results: Results

    init(of file: DataFile, to results: Results) {
        self.file = file
        self.results = results
    }

    /// Adds the lines that are neither empty nor comments, trimmed.
    func addLines() {
        file.bytes.withUnsafeBufferPointer { bytes in
            let lines = Self.lines(bytes).map { bytes.trimmed($0.range) }.filter { !$0.isEmpty }
            begin(lines.count)
            for line in lines { results.add(UnsafeBufferPointer(rebasing: bytes[line])) }
        }
    }

    /// Adds the rows below the header of a tab-separated file.
    ///
    /// - Throws: a ``Failure`` that names the line of a row with more fields than the header.
    func addTabSeparated() throws {
        try file.bytes.withUnsafeBufferPointer { bytes in
            let lines = Self.lines(bytes)
            let header = lines.first.map { bytes.fields(in: $0.range) } ?? []
            let columns = header.map { Array(bytes[$0]) }
            begin(max(lines.count - 1, 0))
            for line in lines.dropFirst() {
                let fields = bytes.fields(in: line.range)
                try check(fields.count, columns.count, line.number)
                beginRow(columns.count, line.number)
                for (index, column) in columns.enumerated() {
                    column.withUnsafeBufferPointer { results.add($0) }
                    let field = index < fields.count ? fields[index] : 0..<0
                    results.add(UnsafeBufferPointer(rebasing: bytes[field]))
                }
            }
        }
    }

    /// Adds a table of the columns of a tab-separated file by their names, each a list of texts.
    ///
    /// - Throws: as ``addTabSeparated()`` does.
    func addColumns() throws {
        try file.bytes.withUnsafeBufferPointer { bytes in
            let lines = Self.lines(bytes)
            let columns = lines.first.map { bytes.fields(in: $0.range) } ?? []
            var fields: [Range<Int>] = []
            fields.reserveCapacity(lines.count * columns.count)
            for line in lines.dropFirst() {
                let end = fields.count + columns.count
                bytes.addFields(in: line.range, to: &fields)
                let surplus = fields.count - end
                try check(columns.count + surplus, columns.count, line.number)
                fields.append(contentsOf: repeatElement(0..<0, count: -surplus))
            }
            results.charge(fields.count)
            results.beginTable(columns.count)
            for (index, column) in columns.enumerated() {
                results.add(UnsafeBufferPointer(rebasing: bytes[column]))
                results.beginList(lines.count - 1)
                for place in stride(from: index, to: fields.count, by: columns.count) {
                    results.add(UnsafeBufferPointer(rebasing: bytes[fields[place]]))
                }
            }
        }
    }

    /// Adds the rows below the header of a comma-separated file.
    ///
    /// - Throws: as ``addTabSeparated()`` does.
    func addCommaSeparated() throws {
        let records = CommaSeparated.records(file.text)
        let columns = (records.first?.fields ?? []).map(WhiteSpace.trim)
        begin(max(records.count - 1, 0))
        for record in records.dropFirst() {
            try check(record.fields.count, columns.count, record.line)
            beginRow(columns.count, record.line)
            for (index, column) in columns.enumerated() {
                results.add(column)
                let field = index < record.fields.count ? record.fields[index] : ""
                results.add(WhiteSpace.trim(field))
            }
        }
    }

    private func begin(_ count: Int) {
        results.charge(count * 10)
        results.beginList(count)
    }

    /// Begins a row with what it knows of its place; the columns follow.
    private func beginRow(_ columns: Int, _ line: Int) {
        results.beginTable(columns + 2)
        results.add("line")
        results.add(line)
        results.add("file")
        results.add(file.name)
    }

    private func check(_ fields: Int, _ columns: Int, _ line: Int) throws {
        guard fields > columns else { return }
        throw Failure(
            .pluginError,
            "\(file.path):\(line): \(fields) columns, but the header names \(columns)")
    }

    /// The lines that are neither empty nor comments, with their numbers.
    private static func lines(
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [(range: Range<Int>, number: Int)] {
        var lines: [(range: Range<Int>, number: Int)] = []
        var start = 0
        var number = 1
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            if end > start, bytes[start] != UInt8(ascii: "#") {
                lines.append((start..<end, number))
            }
            start = end + 1
            number += 1
        }
        return lines
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The ranges between tabs, trimmed.
    fileprivate func fields(in line: Range<Int>) -> [Range<Int>] {
        var fields: [Range<Int>] = []
        addFields(in: line, to: &fields)
        return fields
    }

    /// Adds the ranges between tabs, trimmed.
    fileprivate func addFields(in line: Range<Int>, to fields: inout [Range<Int>]) {
        var start = line.lowerBound
        for index in line where self[index] == 0x09 {
            fields.append(trimmed(start..<index))
            start = index + 1
        }
        fields.append(trimmed(start..<line.upperBound))
    }

    /// A range without white space at its ends.
    fileprivate func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return range }
        // Nearly all fields begin and end with a letter, a digit or a Chinese character.
        let isLetter = { (byte: UInt8) in byte > 0x20 && byte < 0x7F }
        let leadsIdeograph = { (byte: UInt8) in byte > 0xE3 && byte < 0xEF }
        if isLetter(self[first]) || leadsIdeograph(self[first]),
            isLetter(self[last]) || last - first >= 2 && leadsIdeograph(self[last - 2])
        {
            return range
        }
        let text = String(decoding: self[range], as: UTF8.self)
        let kept = WhiteSpace.trim(text)
        guard let start = text.utf8.firstOffset(of: kept.utf8) else { return first..<first }
        return (first + start)..<(first + start + kept.utf8.count)
    }
}

extension String.UTF8View {
    /// The offset at which other bytes first stand; `nil` for no bytes.
    fileprivate func firstOffset(of other: String.UTF8View) -> Int? {
        guard !other.isEmpty else { return nil }
        var rest = self[...]
        var offset = 0
        while !rest.starts(with: other) {
            guard rest.popFirst() != nil else { return nil }
            offset += 1
        }
        return offset
    }
}

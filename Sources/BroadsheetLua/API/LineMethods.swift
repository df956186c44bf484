internal import Broadsheet
internal import CLuaShim

extension HostFunction {
    private static let this = Parameter("self", "broadsheet.Page", "")

    /// What plugins can ask of all lines of a page at once.
    static let lineMethods: [HostFunction] = [
        HostFunction(
            .object(.page), "line_texts", [this], returns: ["string[]"],
            "Gives the texts of all lines: quicker than line by line.",
            example: #"#page:line_texts() == #page.lines"#
        ) { host, call in
            _ = try call.object(BS_PAGE)
            let lines = host.content.page.lines
            call.results.beginList(lines.count)
            for line in lines { call.results.add(line.text) }
        },
        HostFunction(
            .object(.page), "labels", [this], returns: ["(broadsheet.Label|false)[]"],
            "Gives the labels of all lines; false where there is none.",
            example: #"#page:labels() == #page.lines"#
        ) { host, call in
            _ = try call.object(BS_PAGE)
            let lines = host.content.page.lines
            call.results.beginList(lines.count)
            for line in lines {
                if let label = line.label {
                    call.results.add(label.rawValue)
                } else {
                    call.results.add(false)
                }
            }
        },
        HostFunction(
            .object(.page), "set_labels",
            [
                this,
                Parameter(
                    "labels", "(broadsheet.Label|false)[]", "One for each line; false for none."),
            ],
            "Labels all lines.", example: #"page:set_labels(page:labels())"#
        ) { host, call in
            _ = try call.writableObject(BS_PAGE)
            let content = host.content
            let labels = try call.labels()
            guard labels.count == content.page.lines.count else {
                throw Failure(
                    .pluginError,
                    "page:set_labels: \(labels.count) labels for \(content.page.lines.count) lines")
            }
            for index in labels.indices { content.page.lines[index].label = labels[index] }
            content.written = nil
            content.onWrite?("lines")
        },
        HostFunction(
            .object(.page), "measure_lines", [this], returns: ["broadsheet.LineMeasures"],
            "Measures all lines that are not blank, in lists of one entry for each of them.",
            example: #"#page:measure_lines().texts <= #page.lines"#
        ) { host, call in
            _ = try call.object(BS_PAGE)
            call.addMeasures(of: host.content.page.lines)
        },
    ]
}

extension LineMeasure {
    /// The members that are numbers, under the names of their lists.
    fileprivate static var numbers: [(name: String, member: KeyPath<LineMeasure, Int>)] {
        [
            ("lines", \.line), ("indents", \.indent), ("lengths", \.length), ("widths", \.width),
            ("gaps", \.gap),
        ]
    }
}

extension HostCall {
    /// Reads a list of labels, with false for none.
    fileprivate mutating func labels() throws -> [Line.Label?] {
        let function = name
        var labels: [Line.Label?] = []
        try eachElement { element, index in
            let value = element.pointee
            if value.tag == BS_BOOLEAN, value.integer == 0 { return labels.append(nil) }
            let place = "\(function)[\(index + 1)]"
            guard value.tag == BS_STRING else {
                throw Failure(
                    .pluginError, "\(place): label or false expected, got \(value.typeName)")
            }
            let text = String(decoding: value.buffer, as: UTF8.self)
            labels.append(try RecordReader(place: place).choice(.string(text)))
        }
        return labels
    }

    fileprivate func addMeasures(of lines: [Line]) {
        let measures = LineMeasure.all(of: lines)
        results.charge(measures.count * 30)
        results.beginTable(6)
        results.add("texts")
        results.beginList(measures.count)
        for measure in measures { results.add(measure.text) }
        for (name, member) in LineMeasure.numbers {
            results.add(name)
            results.add(measures.map { $0[keyPath: member] })
        }
    }
}

import Broadsheet

/// The inputs of a run, one after another, so that only what is in hand takes memory.
struct InputSequence: Sequence, IteratorProtocol {
    private var sources: ArraySlice<InputList.Source>
    private let cancellation: Cancellation
    private var lines: (reader: LineReader, path: String)?
    private var elements: ArraySlice<Input> = []

    init(_ list: InputList, cancellation: Cancellation) {
        sources = list.sources[...]
        self.cancellation = cancellation
    }

    mutating func next() -> Input? {
        while true {
            if let element = elements.popFirst() { return element }
            if let input = nextLine() { return input }
            guard let source = sources.popFirst() else { return nil }
            if let input = open(source) { return input }
        }
    }

    /// The input that a source is; `nil` for one that has several, which come next.
    private mutating func open(_ source: InputList.Source) -> Input? {
        switch source {
        case .page(let path): return Input(path: path)
        case .lines(let path): return open(lines: path)
        case .standardInput: return open(lines: "-")
        case .array(let path):
            elements = Self.elements(path)
            return nil
        case .unreadable(let path, let reason):
            return Self.unreadable(Failure(.inputUnreadable, reason, page: path), path)
        }
    }

    private mutating func open(lines path: String) -> Input? {
        do {
            lines = (try LineReader(path: path, cancellation: cancellation), path)
            return nil
        } catch {
            return Self.unreadable(error, path)
        }
    }

    private mutating func nextLine() -> Input? {
        guard let path = lines?.path else { return nil }
        do {
            if let (line, number) = try lines?.reader.next() {
                return Input(path: path, line: number, content: .bytes(line))
            }
            closeLines()
            return nil
        } catch {
            closeLines()
            return Self.unreadable(error, path)
        }
    }

    private mutating func closeLines() {
        lines?.reader.close()
        lines = nil
    }

    private static func elements(_ path: String) -> ArraySlice<Input> {
        do {
            let bytes = try FileBytes.read(path)
            return ArraySlice(
                ArticleReader(file: path).pages(json: bytes).map { result in
                    switch result {
                    case .success(let page): Input(page)
                    case .failure(let failure): unreadable(failure, path)
                    }
                })
        } catch {
            return [unreadable(error, path)]
        }
    }

    private static func unreadable(_ error: any Error, _ path: String) -> Input {
        let failure =
            error as? Failure
            ?? Failure(.inputUnreadable, String(describing: error), page: path)
        return Input(path: path, content: .unreadable(failure))
    }
}

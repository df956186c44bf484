import Broadsheet
import BroadsheetLua
import Foundation

/// Explains pages, one after another.
struct ExplanationRun {
    /// What is to be explained.
    enum Question {
        /// Who set or last changed each field.
        case fields
        /// What each plugin changed, in order.
        case changes
        /// Where a tag is, and where it is not.
        case tag(String)
    }

    private let chain: Chain
    private let loader: PageLoader
    private let question: Question
    private let article: String?
    private let style = ExplanationStyle(on: .behind(STDOUT_FILENO))

    init(_ chain: Chain, _ loader: PageLoader, _ question: Question, article: String?) {
        self.chain = chain
        self.loader = loader
        self.question = question
        self.article = article
    }

    /// Explains all pages of a list.
    ///
    /// - Throws: the ``Failure`` of a plugin that cannot be started; an ``OutputError``.
    func perform(on inputs: InputList) throws -> ExitStatus {
        StandardError.write(inputs.emptyFolders.map(Sentences.line(onEmptyFolder:)))
        let (explanations, hasFailures) = try explanations(of: inputs)
        if let line = sentenceOnNothing(explanations) {
            StandardError.write([line])
            throw ExitStatus.nothingRun
        }
        for (index, explanation) in explanations.enumerated() {
            try Listing((index == 0 ? [] : [""]) + lines(on: explanation)).write()
        }
        return hasFailures ? .someFailed : explanations.isEmpty ? .nothingRun : .allWell
    }

    private func explanations(of inputs: InputList) throws -> ([Explanation], Bool) {
        let session = try chain.makeSession(isTracing: true)
        var explanations: [Explanation] = []
        var hasFailures = false
        for input in InputSequence(inputs, cancellation: Cancellation()) {
            let result = self.result(of: input, in: session)
            StandardError.write(result.failures.flatMap { Sentences.lines(on: $0) })
            hasFailures = hasFailures || !result.failures.isEmpty
            guard result.input != nil else { continue }
            var explanation = Explanation(of: result, by: chain)
            if let article { explanation.keep(where: { $0.answers(to: article) }) }
            explanations.append(explanation)
        }
        return (explanations, hasFailures)
    }

    /// Why there is nothing to explain: no such article, or no such tag.
    private func sentenceOnNothing(_ explanations: [Explanation]) -> String? {
        guard !explanations.isEmpty else { return nil }
        let articles = explanations.flatMap(\.articles)
        if let article, articles.isEmpty { return Sentences.line(onMissingArticle: article) }
        guard case .tag(let name) = question else { return nil }
        let vocabulary = TagVocabulary(of: name, in: chain.entries)
        let given = articles.flatMap(\.tagNames)
        guard !vocabulary.isKnown, !given.contains(name) else { return nil }
        return Sentences.line(
            onUnknownTag: name, nearest: NearestName(to: name).among(given + vocabulary.names))
    }

    private func result(of input: Input, in session: Session) -> PageResult {
        do {
            return session.process(try input.page(loader.load))
        } catch {
            return PageResult(unreadable: input, error)
        }
    }

    private func lines(on explanation: Explanation) -> [String] {
        switch question {
        case .fields: return ExplanationTable(explanation, style: style).lines
        case .changes: return ChangeTable(explanation, style: style).lines
        case .tag(let name):
            let words = TagVocabulary(of: name, in: chain.entries).words
            return TagTable(explanation, name, words: words, style: style).lines
        }
    }
}

extension Article {
    /// Whether it stands on a line of the page, or has a text in its title.
    fileprivate func answers(to text: String) -> Bool {
        if let line = Int(text) { return (firstLine...max(firstLine, lastLine)).contains(line) }
        return [title, kicker ?? "", subtitle ?? "", id].contains { $0.contains(text) }
    }
}

extension ExplanationStyle {
    /// The style of a screen.
    init(on screen: Screen) {
        guard screen.hasColor else {
            self.init(columns: screen.columns)
            return
        }
        self.init(columns: screen.columns) { text, emphasis in
            let style: Style =
                switch emphasis {
                case .heading: .bold
                case .faint: .dim
                case .found: .cyan
                case .added: .green
                case .removed: .red
                }
            return style(text, on: screen)
        }
    }
}

/// Which words a search has met; nothing need be cleared between two searches.
struct WordMarks {
    /// The search in which each word was met last.
    private var searches: [UInt32] = []
    private var search: UInt32 = 0

    /// Begins a search for so many words.
    mutating func begin(wordCount: Int) {
        if search == .max { self = WordMarks() }
        search += 1
        let missing = wordCount - searches.count
        if missing > 0 { searches.append(contentsOf: repeatElement(0, count: missing)) }
    }

    /// Marks a word, by its index, and tells whether the search meets it for the first time.
    mutating func insert(_ word: Int) -> Bool {
        guard searches[word] != search else { return false }
        searches[word] = search
        return true
    }
}

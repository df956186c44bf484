internal import Broadsheet

extension Page {
    /// The bytes of its text: of the lines, or of the articles where they hold more.
    var size: Int {
        max(
            lines.reduce(0) { $0 + $1.text.utf8.count },
            articles.reduce(0) { $0 + $1.size })
    }
}

extension Limits {
    /// A text up to this size is one portion, for which the limits of a call are meant.
    private static let portion = 128 << 10

    /// How many times its instructions and its time a call may take that is handed so many bytes:
    /// what is right for a page would stop each plugin that reads a file of a whole year.
    static func portions(of bytes: Int) -> Int32 {
        Int32(clamping: max(1, (bytes + portion - 1) / portion))
    }
}

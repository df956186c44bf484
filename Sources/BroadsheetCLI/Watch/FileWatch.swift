import Foundation

/// Notices that files were saved, made or removed, once whoever saves them has come to rest.
///
/// It looks at the files again and again: that is the same everywhere, sees saves by rename and on
/// network drives, and takes a few stats for what a person edits by hand. A change counts once two
/// looks in a row have seen the same. A file that was emptied or is gone is given a second more:
/// many an editor empties or moves a file before it writes it.
struct FileWatch {
    private var known: [String: FileStamp]
    private var last: [String: FileStamp]
    private var looks = 0
    /// Seconds until the next look: no less than four times what a look takes, so that a folder of
    /// very many pages does not keep the machine busy.
    private(set) var pause = Self.interval

    /// The least number of seconds between two looks.
    private static let interval = 0.1
    /// Looks that an emptied or missing file is waited for.
    private static let patience = 10

    /// Begins to watch; what is there now is no change.
    init(_ roots: [String]) {
        known = FileStamp.stamps(of: roots)
        last = known
    }

    /// Looks at the files.
    ///
    /// - Parameter roots: the files and folders.
    /// - Returns: the paths of what was changed, made or removed, in order; `nil` if there is
    ///   nothing, or it is not over.
    mutating func look(at roots: [String]) -> [String]? {
        let begin = ContinuousClock.now
        let now = FileStamp.stamps(of: roots)
        pause = max(Self.interval, 4 * ((ContinuousClock.now - begin) / .seconds(1)))
        defer { last = now }
        guard now != known else {
            looks = 0
            return nil
        }
        looks += 1
        guard now == last, looks > Self.patience || !isUnfinished(now) else { return nil }
        let changed = Set(now.keys).union(known.keys).filter { now[$0] != known[$0] }
        known = now
        looks = 0
        return changed.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func isUnfinished(_ now: [String: FileStamp]) -> Bool {
        known.contains { path, stamp in
            guard let current = now[path] else { return true }
            return current.size == 0 && stamp.size > 0
        }
    }
}

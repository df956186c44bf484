import Broadsheet
import Foundation

/// The chain file that is meant.
struct ChainFileLocation {
    /// Its path.
    let path: String
    /// Whether it is the installed default, since there is no chain file here.
    let isDefault: Bool

    /// The file that is named, else the nearest one, else the installed one.
    ///
    /// - Returns: `nil` if there is none.
    static func find(named name: String?) -> ChainFileLocation? {
        if let name { return Self(path: WorkingFolder.shorten(name), isDefault: false) }
        if let nearest = ChainFileSearch.nearest(to: WorkingFolder.path) {
            return Self(path: WorkingFolder.shorten(nearest), isDefault: false)
        }
        let installed = Installation.current.chainFile
        guard FileManager.default.fileExists(atPath: installed) else { return nil }
        return Self(path: WorkingFolder.shorten(installed), isDefault: true)
    }
}

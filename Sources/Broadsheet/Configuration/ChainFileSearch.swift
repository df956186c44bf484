import Foundation

/// Looks for the chain file that is meant where none is named.
public enum ChainFileSearch {
    /// The names of a chain file, the first that is there wins.
    public static let names = ["broadsheet.yaml", "broadsheet.yml", "broadsheet.json"]

    /// The chain file in a folder, or in the nearest folder above that has one.
    ///
    /// - Parameter folder: a path, which may be relative to the current folder.
    /// - Returns: the path, or `nil` if no folder up to the root has a chain file.
    public static func nearest(to folder: String) -> String? {
        var folder = URL(fileURLWithPath: folder, isDirectory: true).standardizedFileURL
        while true {
            for name in names {
                let path = folder.appendingPathComponent(name).path
                if isFile(path) { return path }
            }
            let parent = folder.deletingLastPathComponent().standardizedFileURL
            guard parent.path.utf8.count < folder.path.utf8.count else { return nil }
            folder = parent
        }
    }

    private static func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && !isFolder.boolValue
    }
}

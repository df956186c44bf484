import Foundation

/// The folder that the tool was started in.
enum WorkingFolder {
    /// Its absolute path.
    static let path = FileManager.default.currentDirectoryPath

    /// The path relative to this folder, where that is shorter; else the path as it is.
    static func shorten(_ path: String) -> String {
        guard path.hasPrefix("/") else { return path }
        let target = path.split(separator: "/")
        let here = Self.path.split(separator: "/")
        let shared = zip(target, here).prefix { $0.0 == $0.1 }.count
        let steps = Array(repeating: "..", count: here.count - shared)
        let relative = (steps + target.dropFirst(shared).map(String.init)).joined(separator: "/")
        guard !relative.isEmpty else { return "." }
        return relative.utf8.count < path.utf8.count ? relative : path
    }
}

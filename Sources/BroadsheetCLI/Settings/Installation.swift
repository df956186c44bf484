import Foundation

/// The files that are installed beside the tool.
struct Installation {
    /// `share/broadsheet` beside the folder of the tool's binary; it may not exist.
    let folder: String

    /// The installation of the running tool, whichever links it was called through.
    static let current: Installation = {
        let binary = URL(fileURLWithPath: Bundle.main.executablePath ?? CommandLine.arguments[0])
        let prefix = binary.resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent()
        return Installation(folder: prefix.appendingPathComponent("share/broadsheet").path)
    }()

    /// The chain that runs where there is no chain file.
    var chainFile: String { folder + "/broadsheet.yaml" }

    /// The bundled plugins.
    var plugins: String { folder + "/Plugins" }
}

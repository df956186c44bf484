internal import Broadsheet

extension PluginSource {
    /// The files that return cases: `cases.lua`, then those of the folder `cases`, by their names.
    ///
    /// In a folder inside that one stand the modules that they share.
    var caseFiles: [String] {
        let folder = PluginCases.folderName + "/"
        let parts = files.keys
            .filter { $0.hasPrefix(folder) && $0.hasSuffix(".lua") }
            .filter { !$0.dropFirst(folder.count).contains("/") }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return (files[PluginCases.fileName] == nil ? [] : [PluginCases.fileName]) + parts
    }

    /// Where a plugin's cases are as a whole, for what is said of all of them.
    var casePlace: String {
        let isFolder = files[PluginCases.fileName] == nil && !caseFiles.isEmpty
        return displayPath(of: isFolder ? PluginCases.folderName : PluginCases.fileName)
    }

    /// Whether a file tells of a plugin and is no part of it: its README, its cases, and what its
    /// cases share.
    static func isPaper(_ file: String) -> Bool {
        file == "README.md" || file == PluginCases.fileName
            || file.hasPrefix(PluginCases.folderName + "/")
    }

    /// The files that the plugin itself can reach: those that make its identity.
    var withoutPapers: PluginSource { keeping { !Self.isPaper($0) } }
}

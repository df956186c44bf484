import Foundation

/// Every file that an option names lies in the plugin's folder.
enum OptionFileRule: ChainRule {
    static func faults(in draft: ChainDraft) -> [Fault] {
        draft.entries.flatMap { entry -> [Fault] in
            guard let folder = entry.plugin?.manifest.source else { return [] }
            return entry.settings.flatMap { setting -> [Fault] in
                guard let schema = entry.schema(of: setting.name) else { return [] }
                return schema.type.files(in: setting.value)
                    .filter { !isFile($0, in: folder) }
                    .map { file in
                        Fault(
                            .optionFile, at: setting.origin.location,
                            argument: setting.origin.argument, plugin: entry.name,
                            subject: setting.name, expected: "file in \(folder)", found: file)
                    }
            }
        }
    }

    private static func isFile(_ path: String, in folder: String) -> Bool {
        guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
            return false
        }
        var isFolder: ObjCBool = false
        let full = URL(fileURLWithPath: folder).appendingPathComponent(path).path
        return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
            && !isFolder.boolValue
    }
}

extension OptionSchema.ValueType {
    /// The files that a value of this type names.
    fileprivate func files(in value: JSONValue) -> [String] {
        switch (self, value) {
        case (.file, .string(let path)): [path]
        case (.list(let element), .array(let values)): values.flatMap(element.files)
        default: []
        }
    }
}

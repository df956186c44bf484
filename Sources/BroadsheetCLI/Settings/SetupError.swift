/// Why nothing can be run, besides what is wrong with a chain.
enum SetupError: Error, Hashable {
    /// There is no chain file in a folder or above it, and none is installed.
    case noChainFile(folder: String, installed: String)
    /// The tool has no command of this name; `isPath` where it is the name of a file or folder.
    case unknownCommand(String, nearest: String?, isPath: Bool)
    /// There are no files of these names.
    case missingFiles([String])
    /// The results would be written into these inputs.
    case inputsAreResults([String])
    /// There is nothing to read in these folders.
    case nothingToRead([String])
    /// A folder of plugins is not there.
    case missingPluginFolders([String])
    /// No plugin of this name is installed.
    case unknownPlugin(String, nearest: String?, searched: [String])
    /// There is no plugin in any folder.
    case noPlugins(searched: [String])
    /// No plugin can have this name.
    case badPluginName(String, better: String?)
    /// A plugin of this name is there already.
    case pluginExists(String, path: String)
    /// A plugin of this hook cannot be made of a word list.
    case noWordList(hook: String)
    /// The installed chain is not one's own to lock.
    case lockOfDefault(chain: String)
    /// The chain has no plugin of this name.
    case notInChain(String, nearest: String?)
}

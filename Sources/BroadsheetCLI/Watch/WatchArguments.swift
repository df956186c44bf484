import Broadsheet
import Foundation

/// What the command line says is to be watched; all of it is read again after each save.
struct WatchArguments {
    let chainFile: String?
    let plugins: [String]
    let overrides: [String]
    let published: PartialDate?
    let loader: PageLoader
    let inputs: [String]

    /// The chain as its files are now.
    ///
    /// - Throws: a ``SetupError``; a ``ConfigurationError`` with all that is wrong.
    func chain() throws -> (ChainSource, Chain) {
        let source = try ChainSource(chain: chainFile, plugins: plugins)
        var chain = try source.resolve(overrides: overrides).chain
        chain.fallbackPublished = published
        return (source, chain)
    }

    /// The inputs as they are now; a file that is gone for now is no mistake of the command line.
    ///
    /// - Throws: a ``SetupError`` if none is there.
    func inputList() throws -> InputList {
        let there = inputs.filter { FileManager.default.fileExists(atPath: $0) }
        return try InputList(arguments: there.isEmpty ? inputs : there)
    }

    /// The folder of plugins beside the chain file, which may not be there yet.
    func pluginFolder(beside file: ChainFileLocation) -> String {
        WorkingFolder.shorten(
            URL(fileURLWithPath: file.path).deletingLastPathComponent()
                .appendingPathComponent("Plugins").path)
    }
}

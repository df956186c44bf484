public import Broadsheet
internal import Foundation

/// The cases of a plugin, read and ready to run: those of its file `cases.lua`, and those of the
/// files in its folder `cases`.
///
/// For example:
///
///     let folders = LuaPluginFolders(["Plugins"])
///     let cases = try PluginCases(of: LuaPlugin(path: "Plugins/byline"))
///     for result in cases.run(catalogue: folders) where !result.isPassed {
///         print(result.name, result.differences)
///     }
public struct PluginCases: Sendable {
    /// The plugin.
    public let plugin: LuaPlugin
    /// The cases, file by file in the order of their names, each in the order of its file.
    public let cases: [PluginCase]

    /// The name of the file of cases in a plugin's folder.
    public static let fileName = "cases.lua"

    /// The name of the folder of such files in a plugin's folder.
    public static let folderName = "cases"

    /// Whether a plugin's folder has a file of cases, or a folder of them.
    public static func areThere(at path: String) -> Bool {
        let files = FileManager.default
        let parts = try? files.contentsOfDirectory(atPath: "\(path)/\(folderName)")
        return files.fileExists(atPath: "\(path)/\(fileName)")
            || parts?.contains { $0.hasSuffix(".lua") } ?? false
    }

    /// Runs a plugin's files of cases for the lists that they return.
    ///
    /// - Throws: a `Failure` with the file's line where there is none or one cannot be run; a
    ///   `ConfigurationError` with one fault for each case that is not as a case should be.
    public init(of plugin: LuaPlugin, limits: Limits = Limits()) throws {
        self.plugin = plugin
        let source = plugin.source
        guard !source.caseFiles.isEmpty else {
            throw Failure(
                .pluginLoad, "the plugin has no \(Self.fileName)", plugin: source.name,
                location: SourceLocation(file: source.path))
        }
        var cases: [PluginCase] = []
        var faults: [Fault] = []
        for file in source.caseFiles {
            do {
                cases += try Self.read(file, of: plugin, limits)
            } catch let error as ConfigurationError {
                faults += error.faults
            }
        }
        guard faults.isEmpty else { throw ConfigurationError(faults) }
        self.cases = cases
    }

    private static func read(
        _ file: String, of plugin: LuaPlugin, _ limits: Limits
    ) throws -> [PluginCase] {
        let source = plugin.source
        do {
            let list = try LuaHost().data(of: source, file: file, limits: limits)
            return try CaseReader(plugin, file: file).read(list)
        } catch var failure as Failure {
            failure.plugin = source.name
            failure.location =
                failure.location ?? SourceLocation(file: source.displayPath(of: file))
            throw failure
        }
    }

    /// Runs cases, each of them twice: all forward, then all backward, on one instance of each
    /// chain, so that what a plugin keeps from one page to the next comes to light.
    ///
    /// The calling thread needs a stack of at least 1 MB.
    ///
    /// - Parameters:
    ///   - names: tells by its name whether a case is to run.
    ///   - catalogue: where the plugins are found that cases run first.
    ///   - limits: what stops a call of a handler.
    /// - Returns: what came of them, in their order.
    public func run(
        where names: (String) -> Bool = { _ in true }, catalogue: any PluginCatalogue,
        limits: Limits = Limits()
    ) -> [CaseResult] {
        run(where: names, catalogue: catalogue, limits: limits, isTracing: false)
    }

    /// Runs cases, and tells of each what the plugin changed if it is traced.
    func run(
        where names: (String) -> Bool = { _ in true }, catalogue: any PluginCatalogue,
        limits: Limits, isTracing: Bool
    ) -> [CaseResult] {
        let chosen = cases.filter { names($0.name) }
        var runs: [CaseRun] = []
        for (index, item) in chosen.enumerated() {
            let known = runs.firstIndex { $0.chain == item.chain }
            if let known {
                runs[known].add(item, at: index)
            } else {
                runs.append(CaseRun(item, at: index, isTracing: isTracing))
            }
        }
        let installed = CaseCatalogue(plugin: plugin, others: catalogue)
        return runs.flatMap { $0.results(of: plugin, installed, limits) }
            .sorted { $0.index < $1.index }
            .map(\.result)
    }
}

/// The plugin whose cases run, and the others; each is loaded once.
final class CaseCatalogue: PluginCatalogue {
    private let plugin: LuaPlugin
    private let others: any PluginCatalogue
    private var loaded: [Exact<String>: (any Plugin)?] = [:]

    init(plugin: LuaPlugin, others: any PluginCatalogue) {
        self.plugin = plugin
        self.others = others
    }

    var names: [String] { others.names }

    func plugin(named name: String) throws -> (any Plugin)? {
        if String.areExactlyEqual(name, plugin.manifest.name) { return plugin }
        if let known = loaded[Exact(wrappedValue: name)] { return known }
        let found = try others.plugin(named: name)
        loaded[Exact(wrappedValue: name)] = .some(found)
        return found
    }
}

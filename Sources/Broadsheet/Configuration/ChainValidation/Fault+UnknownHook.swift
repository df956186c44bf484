extension Fault {
    /// The fault of a plugin that defines a handler of a hook that there is not.
    ///
    /// - Parameters:
    ///   - hook: the name that the plugin uses.
    ///   - plugin: the plugin's name.
    ///   - location: where its source defines the handler.
    /// - Returns: the fault, with the nearest hook that there is.
    public static func unknownHook(
        _ hook: String, plugin: String, at location: SourceLocation? = nil
    ) -> Fault {
        let names = ContentHook.allCases.map(\.rawValue)
        return Fault(
            .unknownHook, at: location, plugin: plugin, subject: hook,
            expected: "one of " + names.joined(separator: ", "),
            nearest: NearestName(to: hook).among(names))
    }
}

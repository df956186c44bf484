/// The version of the library, of the Lua API and of the interchange format.
public enum BroadsheetVersion {
    /// The library, as Semantic Versioning has it.
    public static let current = "0.1.0"
    /// The Lua API that plugins state as `api`.
    public static let luaAPI = 1
}

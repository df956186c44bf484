/// Someone who made an article.
public struct Contributor: Sendable, Hashable, Codable {
    /// What a contributor did.
    public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
        /// 记者.
        case reporter
        /// 通讯员.
        case correspondent
        /// 摄影.
        case photographer
        /// 编辑.
        case editor
        /// 作者.
        case author
        /// 翻译.
        case translator
        /// Anything else.
        case other
    }

    /// What the person did.
    public var role: Role
    /// The name as printed, without spaces inside a Chinese name.
    @Exact public var name: String
    /// Keys of the interchange format that this version does not know; written back.
    public var unrecognized: JSONObject

    /// Makes a contributor.
    public init(role: Role, name: String, unrecognized: JSONObject = JSONObject()) {
        self.role = role
        self.name = name
        self.unrecognized = unrecognized
    }
}

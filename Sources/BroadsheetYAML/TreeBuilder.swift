#if YAML
import Broadsheet
import Yams

/// Makes configuration nodes of the nodes of one YAML file.
struct TreeBuilder {
    private let file: String
    /// How many nodes may still be made: aliases of aliases can name more than any memory holds.
    private var budget = 100_000

    init(file: String) {
        self.file = file
    }

    /// Makes a node, with all below it.
    mutating func node(_ node: Node) throws -> ConfigurationNode {
        let location = location(of: node)
        budget -= 1
        guard budget > 0 else {
            throw unusable(node, expected: "at most 100000 values, aliases counted each time")
        }
        switch node {
        case .scalar(let scalar):
            guard let value = CoreSchema.value(of: scalar) else {
                throw unusable(
                    node, expected: "value of the core schema",
                    found: "\(scalar.tag.rawValue) \(scalar.string)")
            }
            return ConfigurationNode(value, at: location)
        case .sequence(let sequence):
            try checkTag(of: node, is: CoreSchema.sequence)
            return ConfigurationNode(.list(try sequence.map { try self.node($0) }), at: location)
        case .mapping(let mapping):
            try checkTag(of: node, is: CoreSchema.mapping)
            return ConfigurationNode(.table(try members(of: mapping)), at: location)
        case .alias:
            throw unusable(node, expected: "alias of an anchor before it")
        }
    }

    private mutating func members(
        of mapping: Node.Mapping
    ) throws -> [ConfigurationNode.Member] {
        var members: [ConfigurationNode.Member] = []
        var keys: Set<Exact<String>> = []
        for (key, value) in mapping {
            guard case .scalar(let scalar) = key else {
                throw unusable(key, expected: "key that is text")
            }
            // The parser tells `1` and `"1"` apart; as keys of a table they are the same.
            guard keys.insert(Exact(wrappedValue: scalar.string)).inserted else {
                throw ConfigurationError(
                    Fault(.duplicateKey, at: location(of: key), subject: scalar.string))
            }
            members.append(
                ConfigurationNode.Member(
                    key: scalar.string, at: location(of: key), value: try node(value)))
        }
        return members
    }

    private func checkTag(of node: Node, is expected: String) throws {
        let tag = node.tag.rawValue
        guard tag == expected else { throw unusable(node, expected: expected, found: tag) }
    }

    private func unusable(
        _ node: Node, expected: String, found: String? = nil
    ) -> ConfigurationError {
        ConfigurationError(
            Fault(
                .unusableValue, at: location(of: node), subject: file, expected: expected,
                found: found))
    }

    private func location(of node: Node) -> SourceLocation {
        SourceLocation(file: file, line: node.mark?.line, column: node.mark?.column)
    }
}
#endif

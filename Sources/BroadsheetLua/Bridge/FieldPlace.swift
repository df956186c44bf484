/// Where a value stands in what a plugin gives, as errors name it: `article.contributors[2].name`.
///
/// Nearly all values are as they must be, so that the words are put together when an error asks for
/// them.
indirect enum FieldPlace {
    /// What the value belongs to: a call, or a field that is assigned.
    case named(String)
    case member(FieldPlace, String)
    /// An element of a list, by its index from 1.
    case element(FieldPlace, Int)

    /// The words.
    var description: String {
        switch self {
        case .named(let name): name
        case .member(let whole, let name): "\(whole.description).\(name)"
        case .element(let list, let index): "\(list.description)[\(index)]"
        }
    }
}

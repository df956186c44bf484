#if CommandLine
public import ArgumentParser
public import Broadsheet

extension OutputFormat: ExpressibleByArgument {}

extension FailOn: ExpressibleByArgument {}

extension FailurePolicy: ExpressibleByArgument {}

extension TextEncoding: ExpressibleByArgument {
    /// Takes a name that `iconv` knows.
    init?(argument: String) {
        self.init(argument)
    }
}

extension PartialDate: ExpressibleByArgument {
    /// Takes `2023`, `2023-04` or `2023-04-11`.
    public init?(argument: String) {
        self.init(argument)
    }
}
#endif

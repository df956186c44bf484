#if CommandLine
import ArgumentParser
import Broadsheet

/// The options that say what is known of pages and not told by them.
struct InputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "When pages were published that do not say it: a year, month or day.",
            valueName: "date"))
    var published: PartialDate?

    @Option(
        help: ArgumentHelp(
            "What page texts are in that are not UTF-8, such as GB18030 or BIG5 (`iconv -l`).",
            valueName: "name"))
    var encoding: TextEncoding?

    /// What reads the pages.
    var loader: PageLoader { PageLoader(encoding: encoding) }
}
#endif

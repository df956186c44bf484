/// How words stand out on a terminal that shows it.
enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case cyan = "36"

    /// The text in this style, or as it is where the screen has no colour.
    func callAsFunction(_ text: String, on screen: Screen) -> String {
        guard screen.hasColor, !text.isEmpty else { return text }
        return "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
    }
}

/// Writes numbers as people read them.
enum Amount {
    /// The digits in groups of three: `50,000,012`.
    static func grouped(_ number: Int) -> String {
        var text = ""
        let digits = String(number.magnitude)
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
            text.append(digit)
        }
        return number < 0 ? "-" + text : text
    }

    /// A number with what it counts: `1 page`, `2 pages`, `3 activities`.
    static func counted(_ number: Int, _ noun: String) -> String {
        if number == 1 { return "1 \(noun)" }
        let plural = noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s"
        return "\(grouped(number)) \(plural)"
    }

    /// Bytes in units of 1000, or of 1024² where that is a whole number: `64 MB`, `64 MiB`.
    static func bytes(_ bytes: Double) -> String {
        let binary = bytes / 0x1p20
        if binary >= 1, let mebibytes = Int(exactly: binary) { return "\(mebibytes) MiB" }
        let units = ["bytes", "kB", "MB", "GB"]
        var amount = bytes
        var unit = 0
        while amount >= 1000, unit < units.count - 1 {
            amount /= 1000
            unit += 1
        }
        return "\(rounded(amount)) \(units[unit])"
    }

    /// Seconds, below one second in milliseconds: `30 s`, `250 ms`.
    static func seconds(_ seconds: Double) -> String {
        seconds < 1 ? "\(rounded(seconds * 1000)) ms" : "\(rounded(seconds)) s"
    }

    /// A number with one digit behind the point: `12,345.0`.
    static func tenths(_ amount: Double) -> String {
        let tenths = Int((amount * 10).rounded())
        return "\(grouped(tenths / 10)).\(tenths % 10)"
    }

    /// One digit behind the point, and none where it is 0.
    private static func rounded(_ amount: Double) -> String {
        let tenths = (amount * 10).rounded() / 10
        return Int(exactly: tenths).map(grouped) ?? String(tenths)
    }
}

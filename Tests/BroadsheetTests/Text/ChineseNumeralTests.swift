import Broadsheet
import SeededRandom
import Testing

@Suite struct ChineseNumeralTests {
    @Test(arguments: [
        ("0", 0), ("150", 150), ("１５０", 150), ("1,234,567", 1_234_567), ("１２，３４５", 12345),
        ("零", 0), ("十", 10), ("十五", 15), ("二十", 20), ("一百五十", 150), ("一百零五", 105),
        ("一百一十", 110), ("一百五", 150), ("百", 100), ("两千", 2000), ("两千五", 2500),
        ("两千零五十", 2050), ("三万五", 35000), ("3万", 30000), ("1.5万", 15000), ("3千万", 30_000_000),
        ("3万5千", 35000), ("一万两千三百四十五", 12345), ("百万", 1_000_000), ("万亿", 1_000_000_000_000),
        ("一亿两千万", 120_000_000), ("1亿5000万", 150_000_000), ("三点五亿", 350_000_000),
        ("二〇二三", 2023), ("一九四九", 1949), ("廿三", 23), ("卅", 30), ("壹佰贰拾叁", 123),
        ("十万零三百", 100_300), ("9223372036854775807", Int.max), ("1.50万", 15000),
    ])
    func readsWholeNumbers(text: String, value: Int) {
        #expect(ChineseNumeral.integer(text) == value)
    }

    @Test(arguments: [
        "", "多", "二十多", "近百", "三四百", "十七八", "一百零", "百百", "五十百", "1.", ".5", "1.2.3",
        "12,34", "1,2345", "三千四千", "9223372036854775808", "99999999999万亿", "万万亿亿", "3万5", "一-二",
        "三点", "亿亿亿", "十 五", "1.55", "零零三百",
    ])
    func refusesEverythingElse(text: String) {
        #expect(ChineseNumeral.integer(text) == nil)
    }

    @Test func readsFractions() {
        #expect(ChineseNumeral.number("1.55") == 1.55)
        #expect(ChineseNumeral.number("三点五") == 3.5)
        #expect(ChineseNumeral.number("0.25万") == 2500)
        #expect(ChineseNumeral.number("二十") == 20)
    }

    @Test func readsWhatTheUsualSpellingGives() {
        var random = SplitMix64(seed: 3)
        for _ in 0..<2000 {
            let digits = Int.random(in: 1...12, using: &random)
            let number = Int.random(
                in: 1...Int((0..<digits).reduce(1) { power, _ in power * 10 }),
                using: &random
            )
            #expect(
                ChineseNumeral.integer(spelling(of: number)) == number,
                "\(spelling(of: number))"
            )
        }
    }

    /// 10305 as 一万零三百零五.
    private func spelling(of number: Int) -> String {
        let digits = Array("零一二三四五六七八九").map(String.init)
        func section(_ value: Int) -> String {
            var text = ""
            var needsZero = false
            for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
                let digit = value / unit % 10
                if digit == 0 {
                    needsZero = !text.isEmpty
                } else {
                    text += (needsZero ? "零" : "") + digits[digit] + name
                    needsZero = false
                }
            }
            return text
        }
        var text = ""
        for (unit, name) in [(1_0000_0000_0000, "万亿"), (1_0000_0000, "亿"), (10000, "万"), (1, "")] {
            let value = number / unit % 10000
            guard value > 0 else { continue }
            text += (!text.isEmpty && value < 1000 ? "零" : "") + section(value) + name
        }
        return text
    }

    @Test func neverTrapsOnNonsense() {
        var random = SplitMix64(seed: 9)
        let alphabet = Array("零〇一二九十百千万亿廿点123,.两")
        for _ in 0..<20000 {
            let text = String(
                (0..<Int.random(in: 1...9, using: &random)).map { _ in
                    alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
                }
            )
            if let value = ChineseNumeral.integer(text) { #expect(value >= 0) }
        }
    }
}

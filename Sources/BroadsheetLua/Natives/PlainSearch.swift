internal import CLuaShim

extension UnsafeBufferPointer<UInt8> {
    /// The offset of the first occurrence of a word, which is not empty.
    ///
    /// It takes linear time, whatever the word: to compare at each place can take hours.
    func offset(of word: [UInt8]) -> Int? {
        withMemoryRebound(to: CChar.self) { text in
            word.withUnsafeBytes { word in
                let found = bs_find(
                    text.baseAddress, text.count,
                    word.bindMemory(to: CChar.self).baseAddress, word.count)
                return found == text.count ? nil : found
            }
        }
    }
}

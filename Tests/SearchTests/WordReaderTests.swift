import Search
import Testing
import Text

@Suite("Words as a search compares them")
struct WordReaderTests {
  private func words(_ text: String) -> [String] {
    var table = WordTable()
    var found: [Int] = []
    text.withBytes { bytes in
      WordReader.forEachWord(in: bytes) { word in
        if let term = table.term(of: word) { found.append(term) }
      }
    }
    return found.map { String(decoding: table.terms.term($0), as: UTF8.self) }
  }

  @Test(
    "Case, marks and endings make no difference",
    arguments: [
      ("Quorum QUORUM quorum", ["quorum", "quorum", "quorum"]),
      ("Reunión reunion REUNIONES reuniones", ["reunion", "reunion", "reunion", "reunion"]),
      ("cafe\u{301} café", ["cafe", "cafe"]),
      ("meeting meetings", ["meet", "meet"]),
      ("decision decisions", ["decision", "decision"]),
      ("role roles note notes", ["role", "role", "note", "note"]),
      ("policy policies", ["policy", "policy"]),
      ("agreed agree need", ["agreed", "agre", "need"]),
      ("planned planning plan", ["plan", "plan", "plan"]),
      ("bus this class", ["bus", "this", "class"]),
      ("Tiếng Việt", ["tieng", "viet"]),
    ])
  func alike(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test("Numbers are words, single letters are none; other scripts stay as they are")
  func others() {
    #expect(words("a 7 24.01 x2") == ["7", "24", "01", "x2"])
    #expect(words("法定人数") == ["法", "定", "人", "数"])
    #expect(words("Совет СОВЕТ") == ["совет", "совет"])
    #expect(words("— … “”").isEmpty)
  }

  @Test("Words that differ anywhere are two, whatever their length")
  func different() {
    for length in 2...40 {
      let word = [UInt8](repeating: 0x78, count: length)
      let all = (0..<length).map { place -> [UInt8] in
        var other = word
        other[place] = 0x79
        return other
      }
      var table = TermTable()
      func numbers() -> [Int] {
        ([word] + all).map { $0.withUnsafeBufferPointer { table.number(of: $0) } }
      }
      #expect(numbers() == Array(0...length))
      #expect(numbers() == Array(0...length))
    }
  }

  @Test("No text is too odd")
  func odd() {
    #expect(words(String(repeating: "a", count: 100)) == [String(repeating: "a", count: 40)])
    let broken: [UInt8] = [0xFF, 0xC3, 0x61, 0x62, 0xE2, 0x82]
    broken.withUnsafeBufferPointer { WordReader.forEachWord(in: $0) { _ in } }
  }
}

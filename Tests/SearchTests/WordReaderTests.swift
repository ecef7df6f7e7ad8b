import Search
import Testing
import Text

@Suite("Words as a search compares them")
struct WordReaderTests {
  private func words(_ text: String) -> [String] {
    var table = WordTable()
    var found: [Int] = []
    text.withBytes { bytes in
      WordReader.forEachWord(in: bytes) { word, _ in found.append(table.term(of: word)) }
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
      ("tie\u{302}\u{301}ng Vie\u{323}\u{302}t thương", ["tieng", "viet", "thuong"]),
      ("Bucureşti București İstanbul", ["bucuresti", "bucuresti", "istanbul"]),
      ("\u{438}\u{306} й \u{1112}\u{1161}\u{11AB} 한", ["й", "й", "한", "한"]),
      ("co\u{AD}op\u{200B}erate", ["cooperat"]),
    ])
  func alike(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(
    "What is joined is words of its own, and one word where a letter or two parts are all of it",
    arguments: [
      ("e-mail email", ["mail", "email", "email"]),
      ("K-12 K–12 W-4", ["12", "k12", "12", "k12", "4", "w4"]),
      ("P.E. U.S.A. Q&A AT&T", ["pe", "usa", "qa", "at", "att"]),
      ("don't don’t", ["don", "dont", "don", "dont"]),
      ("the teacher's, teacher’s, teachers’", ["the", "teacher", "teacher", "teacher"]),
      ("l'école O'Neil", ["ecol", "lecol", "neil", "oneil"]),
      ("co-chair cochair", ["co", "chair", "cochair", "cochair"]),
      ("Hawai\u{2BB}i об\u{2BC}єднання", ["hawai", "hawaii", "об", "єднання", "обєднання"]),
      ("labor-and-management", ["labor", "and", "management"]),
      ("2026-11-28 10:30 24/7 #3 C++", ["2026", "11", "28", "10", "30", "24", "7", "3", "c"]),
      ("example.org the end.Begin", ["exampl", "org", "the", "end", "begin"]),
      ("-a- 'b' .c. --d", ["a", "b", "c", "d"]),
      ("a.b.c.d.e.f.g", ["abcdef", "g"]),
    ])
  func joined(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test("Numbers and single letters are words; other scripts stay as they are")
  func others() {
    #expect(words("Plan B, Title I: 7 x2") == ["plan", "b", "titl", "i", "7", "x2"])
    #expect(words("法定人数") == ["法", "定", "人", "数"])
    #expect(words("データ・ベース") == ["デ", "ー", "タ", "ベ", "ー", "ス"])
    #expect(words("か\u{3099}が") == ["が", "が"])
    #expect(words("ที่ประชุม") == ["ที่", "ป", "ร", "ะ", "ชุ", "ม"])
    #expect(words("🎉 ❤\u{FE0F} 👩\u{200D}🏫") == ["🎉", "❤", "👩", "🏫"])
    #expect(words("हिन्दी") == ["हिन्दी"])
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
    #expect(words(String(repeating: "ქ", count: 60)) == [String(repeating: "ქ", count: 40)])
    #expect(words(String(repeating: "a", count: 100)) == [String(repeating: "a", count: 40)])
    let broken: [UInt8] = [0xFF, 0xC3, 0x61, 0x62, 0xE2, 0x82]
    broken.withUnsafeBufferPointer { WordReader.forEachWord(in: $0) { _, _ in } }
  }
}

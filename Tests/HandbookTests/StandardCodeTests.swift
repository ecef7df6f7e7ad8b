import Handbook
import Testing

@Suite struct `Codes of standards` {
  @Test(arguments: ["2A–4", "2A-4", "2A.4", "2–A–4", "2a-4", "2A 4", "2A4", "CPSEL 2A—4"])
  func `have one spelling`(text: String) {
    #expect(StandardCode(citation: text)?.words == "CPSEL 2A-4")
  }

  @Test func `may lack an indicator`() {
    #expect(StandardCode("5B")?.code == "5B")
    #expect(StandardCode("2–A")?.code == "2A")
  }

  @Test(arguments: [
    "", "A", "2", "7A", "0A-1", "2E-1", "2AB", "2A-0", "2A-4-1", "2A/4", "A2", "٢A",
  ])
  func `that can't be read are none`(text: String) {
    #expect(StandardCode(text) == nil)
  }

  @Test(arguments: [
    ("SEP 3", "SEP 3"), ("MPS 6", "MPS 6"), ("ELA SL.1", "ELA SL1"), ("ELA SL1", "ELA SL1"),
    ("ELA SL.4.3", "ELA SL4.3"), ("sep 03", "SEP 03"),
  ])
  func `of other sets have the name of the set before them`(text: String, words: String) {
    #expect(StandardCode(citation: text)?.words == words)
  }

  @Test func `begin with their standard`() {
    #expect(StandardCode("5C-2")?.standard == 5)
    #expect(StandardCitation("2: 5C.2")?.wrongStandard == 2)
    #expect(StandardCitation("Standard 5: 5C.2")?.wrongStandard == nil)
    #expect(StandardCitation("5C.2")?.wrongStandard == nil)
    #expect(StandardCitation("five: 5C.2") == nil)
  }

  @Test(arguments: [
    ("2", true), ("2.A", true), ("6.B", true), ("7", false), ("2.C", false), ("2a", false),
    ("2.A.", false), ("", false), ("٢", false),
  ])
  func `of elements are a number, perhaps with a letter`(text: String, isOne: Bool) {
    #expect((ElementCode(text) != nil) == isOne)
  }
}

import Handbook
import Testing

/// A text and how many words each of its sentences has.
struct Counted: Sendable, CustomTestStringConvertible {
  let text: String
  let words: [Int]

  var testDescription: String { text }

  init(_ text: String, _ words: [Int]) { (self.text, self.words) = (text, words) }
}

@Suite struct `Sentences of a text` {
  @Test(arguments: [
    Counted("", []), Counted("   ", []), Counted("One", [1]), Counted("One two. Three!", [2, 1]),
    Counted("Who? We. Now!", [1, 1, 1]), Counted("He waits … Then he goes.", [5]),
    // Closing marks belong to the sentence before them.
    Counted("“Come in.” She came.", [2, 2]), Counted("(It is late.) Go home.", [3, 2]),
    Counted("Really?! Yes.", [1, 1]), Counted("“Why?” she asked.", [3]),
    // Stops inside a number, an address or the name of a file end nothing.
    Counted("It rose by 3.5 points. It fell.", [5, 2]), Counted("Open accord.yml and look.", [4]),
    Counted("See www.example.org now. Then go.", [3, 2]),
    // Abbreviations and initials.
    Counted("Ask someone, e.g. Rosa or Lee. Then go.", [6, 2]),
    Counted("Two sides, i.e. Labor and management.", [6]),
    Counted("Dr. Park and Mrs. Ito lead. They agree.", [6, 2]),
    Counted("J. R. Doe signs. K. Lee reads.", [4, 3]), Counted("So do I. We go.", [3, 2]),
    Counted("See Art. 5 and no. 7. It is short.", [6, 3]),
    Counted("The answer is no. We go.", [4, 2]),
    Counted("Paper, pens, etc. are here. Take some.", [5, 2]),
    Counted("Come at 8 a.m. to the hall.", [7]), Counted("It ends at 8 p.m. Then we go.", [5, 3]),
    // What is no word is not counted.
    Counted("Both – labor and management — agree.", [5]), Counted("Ask & go. See * now.", [2, 2]),
    Counted("Año nuevo. Él viene.", [2, 2]), Counted("One\ntwo\tthree.\nFour.", [3, 1]),
  ])
  func `end where a reader would say so`(sample: Counted) {
    #expect(Sentences.wordCounts(in: sample.text) == sample.words)
  }
}

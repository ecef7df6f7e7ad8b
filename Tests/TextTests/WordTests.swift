import Testing
import Text

@Suite struct `Words` {
  @Test(arguments: [
    ("expeted", ["expected", "actual", "due"], ["expected"]),
    ("sttaus", ["status", "stages"], ["status"]), ("due", ["date", "dues", "do"], ["dues"]),
    ("anwsers", ["answers", "questions"], ["answers"]), ("xyzzy", ["answers", "goals"], []),
    ("TITLE", ["title", "tilte"], ["title", "tilte"]), ("", ["a"], []), ("b", ["a", "abc"], ["a"]),
    (String(repeating: "a", count: 100), ["a"], []),
  ])
  func `are guessed by their letters, the nearest first`(
    word: String, candidates: [String], expected: [String]
  ) {
    #expect(Nearest.matches(for: word, among: candidates, limit: 3) == expected)
  }

  @Test(arguments: [
    ("What we want", "what-we-want"), ("Año escolar", "año-escolar"), ("A & B", "a--b"),
    ("snake_case stays", "snake_case-stays"), ("1. First!", "1-first"), ("ÜBER UNS", "über-uns"),
    ("C++", "c"), ("日本 語", "日本-語"), ("“Quotes”", "quotes"), ("tab\there", "tabhere"), ("", ""),
  ])
  func `become ids of headings as GitHub makes them`(words: String, slug: String) {
    #expect(words.slug == slug)
  }

  @Test func `become ids without doubled hyphens where they name files`() {
    #expect("Meeting notes (2)".tidySlug == "meeting-notes-2")
    #expect("- A & B -".tidySlug == "a-b")
  }

  @Test func `become ids that are all different on one page`() {
    var slugs = SlugSet()
    #expect(slugs.unique("Goals") == "goals")
    #expect(slugs.unique("Goals") == "goals-1")
    #expect(slugs.unique("Goals 1") == "goals-1-1")
    #expect(slugs.unique("goals") == "goals-2")
    #expect(slugs.claim("own") && !slugs.claim("own") && !slugs.claim("goals-2"))
    #expect(slugs.unique("Own") == "own-1")
  }

  @Test func `are counted and joined as in a sentence`() {
    #expect("  one  two\nthree ".wordCount == 3 && "".wordCount == 0)
    #expect(1.counted("goal") == "1 goal" && 0.counted("goal") == "0 goals")
    #expect(2.counted("inventory", "inventories") == "2 inventories")
    #expect([String]().joinedInWords() == "" && ["a"].joinedInWords() == "a")
    #expect(["a", "b", "c"].joinedInWords("or") == "a, b or c")
  }

  @Test func `become ids of parts, of any characters that mean something`() {
    #expect(
      ["Read first", "цель", "🎈", "🎈!", "?!"].map(\.partID) == ["read-first", "цель", "🎈", "🎈", ""])
    #expect([nil, "?!", "🎈"].map { $0.partID(orNumber: 3) } == ["3", "3", "🎈"])
  }

  @Test(arguments: [
    (62.0, "62"), (62.5, "62.5"), (1.0 / 3, "0.33"), (-0.001, "0"), (1e6, "1000000"),
    (-2.25, "-2.25"),
    (0.1 + 0.2, "0.3"),
  ])
  func `and numbers are written without what no one says`(number: Double, text: String) {
    #expect(number.written() == text)
  }

  @Test(arguments: [
    ("a%20b", "a b"), ("%C3%A9", "é"), ("100%", nil), ("%zz", nil), ("%FF", nil), ("a", "a"),
  ])
  func `and percent signs are taken back only where they mean something`(
    text: String, plain: String?
  ) {
    #expect(text.percentDecoded == plain)
  }

  @Test(arguments: [
    ("b.md", "a", "a/b.md"), ("../b.md", "a", "b.md"), ("../../b.md", "a", nil),
    ("./b/../c", "", "c"),
    ("..", "a/b", "a"), ("", "a", "a"),
  ])
  func `and paths never leave their folder`(path: String, folder: String, resolved: String?) {
    #expect(Paths.resolve(path, from: folder) == resolved)
  }
}

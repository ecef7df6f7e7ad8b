import FrontMatter
import Testing

@Suite struct `A share of votes` {
  @Test(arguments: [
    ("0.75", 74, 100, false), ("0.75", 75, 100, true), ("0.75", 3, 4, true), ("0.75", 8, 11, false),
    ("0.75", 9, 11, true), ("75%", 3, 4, true), ("3/4", 2, 3, false), ("2/3", 2, 3, true),
    ("2/3", 66, 100, false), ("1", 10, 10, true), ("1", 9, 10, false), ("0.7", 7, 10, true),
    ("0.75", Int.max, Int.max, true), ("0.33333333", Int.max, Int.max, true),
  ])
  func `is counted without rounding`(text: String, yes: Int, base: Int, isReached: Bool) throws {
    #expect(try #require(Share(text)).isReached(by: yes, of: base) == isReached)
  }

  @Test(arguments: [
    ("0.75", "75 percent"), ("75%", "75 percent"), ("0.625", "62.5 percent"), ("2/3", "2/3"),
    ("1", "100 percent"),
  ])
  func `is said in words`(text: String, words: String) throws {
    #expect(try #require(Share(text)).inWords == words)
  }

  @Test(arguments: [
    "", "most", ".75", "0,75", "-0.75", "1/0", "1/2/3", "1.5/2", "%", "0.7.5", "75 %", "9999999999",
  ])
  func `is refused in any other form`(text: String) { #expect(Share(text) == nil) }

  @Test(arguments: [("0.75", true), ("1", true), ("0", false), ("75", false), ("101%", false)])
  func `is possible up to the whole`(text: String, isPossible: Bool) throws {
    #expect(try #require(Share(text)).isPossible == isPossible)
  }
}

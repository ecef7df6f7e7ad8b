import FrontMatter
import Testing

@Suite struct `A line that can't be read` {
  @Test(arguments: [
    ("1️⃣title:Words\nb: c", "title: Words\nb: c", "A space is missing behind “title:”."),
    ("a: b\n1️⃣title:Words", "a: b\ntitle: Words", "A space is missing behind “title:”."),
    ("1️⃣title:Words", "title: Words", "A space is missing behind “title:”."),
    (
      "g:\n  - id: a\n    1️⃣lead:clerk\n    b: c", "g:\n  - id: a\n    lead: clerk\n    b: c",
      "A space is missing behind “lead:”."
    ),
    (
      "a:\n  - b\n  1️⃣-c\n  - d", "a:\n  - b\n  - c\n  - d", "A space is missing behind this hyphen."
    ),
    ("1️⃣title：Words\nb: c", "title: Words\nb: c", "A colon is missing behind “title”."),
    ("1️⃣title = Words", "title: Words", "A colon is missing behind “title”."),
    ("g:\n1️⃣\t- id: a", "g:\n  - id: a", "This line is indented with a tab."),
    ("a: b\n1️⃣\tc: d", "a: b\nc: d", "This line is indented with a tab."),
    ("t: {team} 1️⃣agenda", "t: \"{team} agenda\"", "Words follow a closing bracket."),
    ("t: [draft] 1️⃣Plan", "t: \"[draft] Plan\"", "Words follow a closing bracket."),
    (
      "t: \"Listen\" 1️⃣and learn", "t: \"\\\"Listen\\\" and learn\"",
      "Words follow a closing quotation mark."
    ),
    ("t: 1️⃣\"Words\nb: c", "t: \"Words\"\nb: c", "A quotation mark opens here and is never closed."),
    (
      "t: 1️⃣@home", "t: \"@home\"",
      "A value can't begin with this character, and a line can't be indented with a tab."
    ),
    (
      "t: 1️⃣& more", "t: \"& more\"",
      "A value that begins with “*” or “&” means something else in YAML."
    ),
    (
      "t: >1️⃣ 50 of them", "t: \"> 50 of them\"",
      "Words follow a “|” or “>” that begins a longer text."
    ),
    (
      "t: Goal 21️⃣: read", "t: \"Goal 2: read\"",
      "This value has a second colon with a space after it."
    ),
    (
      "t: “Goals1️⃣: next”\nb: c", "t: \"Goals: next\"\nb: c",
      "This value has a second colon with a space after it."
    ),
    (
      "t: 1️⃣[a, b\nc: d", "t: [a, b]\nc: d",
      "A list opens with “[” here and is not closed, or a comma is missing in it."
    ),
    ("a: b\n  c1️⃣: d", "a: b\nc: d", "This line does not line up with the line above it."),
    (
      "g:\n  - id: a\n   1️⃣due: x", "g:\n  - id: a\n    due: x",
      "This line does not line up with the line above it."
    ),
  ])
  func `is mended where one change makes it readable`(
    marked: String, right: String, message: String
  ) {
    let (text, places) = unmarked(marked)
    let found = read(text).1
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.location.text) == [places["1️⃣"]])
    #expect(mended(text, by: found) == right)
    #expect(read(right).1 == [])
  }

  @Test(arguments: [
    "a: b\nnonsense\nc: d", "a: - b", "a: 'Rock 'n' roll'", "  a: b\nc: d",
    "g:\n\t- a: b\n\t  c: d",
    "a: \"x\\q\"", "a = b\nc = d",
  ])
  func `is not changed where that is not sure`(text: String) {
    let found = read(text).1
    #expect(found.count == 1)
    #expect(mended(text, by: found) == text)
  }
}

import FrontMatter
import Testing

@Suite struct `What no one can see in front matter` {
  @Test(arguments: [
    // No-break spaces and their kin are blanks where blanks have a meaning.
    ("title:\u{A0}Our plan\nend: x", "{title: Our plan, end: x}"),
    ("a:\n\u{A0} - b\n\u{A0}\u{2003}-\u{A0}c", "{a: [b, c]}"),
    ("a: {id:\u{A0}x,\u{A0}name: Y}", "{a: {id: x, name: Y}}"),
    ("a\u{A0}: b\nc: d", "{a: b, c: d}"),
    ("a: b\u{2028}c\nd: e", "{a: b c, d: e}"),
    // Among words they stay.
    ("a: 5\u{A0}p.m.", "{a: 5\u{A0}p.m.}"),
    // Characters without a width are nothing in keys, ids and days.
    ("id: rou\u{200B}tes", "{id: routes}"), ("id: \"rou\u{200B}tes\"", "{id: routes}"),
    ("due: 2027-05-01\u{200E}", "{due: 2027-05-01}"), ("\u{FEFF}a: b", "{a: b}"),
    ("a: b\n\u{FEFF}c: d", "{a: b, c: d}"), ("a: sol\u{AD}idarity", "{a: solidarity}"),
    ("a:\n  - b\n  \u{200B}- c", "{a: [b, c]}"),
    ("vi\u{200D}sibility: staff", "{visibility: staff}"),
    // In Persian, joiners make the word.
    ("a: می\u{200C}خواهم", "{a: می\u{200C}خواهم}"),
    // Curly quotation marks around a value are quotation marks.
    ("a: “Our plan”", "{a: Our plan}"), ("a: ‘staff’", "{a: staff}"),
    ("a: ‘it’s ours’", "{a: it’s ours}"), ("a: “Listen” and “learn”", "{a: “Listen” and “learn”}"),
    // Dashes and bullets begin entries.
    ("a:\n  – b\n  – c\n    d", "{a: [b, c d]}"), ("a:\n  •\u{A0}b\n  • c", "{a: [b, c]}"),
    ("a:\n• b\n• c\nd: e", "{a: [b, c], d: e}"),
    ("a:\n  — id: b\n    c: d", "{a: [{id: b, c: d}]}"),
    ("a: We listen\n  – always – to all", "{a: We listen – always – to all}"),
    ("a: – b", "{a: – b}"), ("a: |\n  – b\n  – c", "{a: – b\n– c\n}"),
  ])
  func `is understood`(text: String, said: String) {
    let (node, found) = read(text)
    #expect(node?.said == said)
    #expect(found == [])
  }

  @Test func `moves no place`() throws {
    let (text, places) = unmarked("a: x\n1️⃣b\u{A0}: 2️⃣c\nd:\u{A0}3️⃣e")
    guard case .map(let entries) = try #require(read(text).0).content else {
      Issue.record("no map")
      return
    }
    #expect(entries[1].keyLocation.text == places["1️⃣"])
    #expect(entries[1].value.location.text == places["2️⃣"])
    #expect(entries[2].value.location.text == places["3️⃣"])
  }
}

import FrontMatter
import Testing

/// A text with words behind “#”, and the same with the mends that are sure.
struct Cut: Sendable, CustomTestStringConvertible {
  /// The text, with a mark before each “#” that has a finding.
  let marked: String
  /// Equal to the text where no mend is sure.
  var right: String?

  var testDescription: String { marked }
}

@Suite struct `Words behind a number sign` {
  @Test(arguments: [
    Cut(marked: "title: Room 1️⃣#7", right: "title: \"Room #7\""),
    Cut(marked: "title: Rooms 1️⃣#1 to #9.\nx: y", right: "title: \"Rooms #1 to #9.\"\nx: y"),
    Cut(marked: "title: 1️⃣#1 school", right: "title: \"#1 school\""),
    Cut(marked: "color: 1️⃣#026662", right: "color: \"#026662\""),
    Cut(marked: "a:\n  - Ämne é 1️⃣#2 ü", right: "a:\n  - \"Ämne é #2 ü\""),
    Cut(marked: "a:\n  - 1️⃣#2", right: "a:\n  - \"#2\""),
    Cut(marked: "a:\n  - room 1️⃣#2", right: "a:\n  - \"room #2\""),
    Cut(marked: "a: “Room 1️⃣#7”", right: "a: \"Room #7\""),
    Cut(
      marked: "- {id: a, name: Staff 1️⃣#1, side: labor}\n",
      right: "- {id: a, name: \"Staff #1\", side: labor}\n"),
    Cut(marked: "a: [room 1️⃣#1, room #2]", right: "a: [\"room #1\", \"room #2\"]"),
    Cut(marked: "a: [1️⃣#1, #2]", right: "a: [\"#1\", \"#2\"]"),
    Cut(
      marked: "a: {labor: 1️⃣#026662, management: #8a4b08}\nb: c",
      right: "a: {labor: \"#026662\", management: \"#8a4b08\"}\nb: c"),
    Cut(
      marked: "a: \"say: \\\"hi\\\"\"\nb: say \"x\" 1️⃣#2",
      right: "a: \"say: \\\"hi\\\"\"\nb: \"say \\\"x\\\" #2\""),
    // What may be a note is not put into the value.
    Cut(marked: "a: one   1️⃣# a note"),
    Cut(marked: "visibility: staff 1️⃣#until June"),
    Cut(marked: "due: 2027-06-01 1️⃣# or later"),
    Cut(marked: "a: \"b\" 1️⃣#1"),
    Cut(marked: "a: We look after\n  1️⃣#1 and others\nb: c"),
    Cut(marked: "a: We look after\n  1️⃣#1 and others\n  and more"),
    Cut(marked: "goal 1️⃣#1: words\nb: c"),
  ])
  func `are said to be in danger, each line once and where they are`(cut: Cut) {
    let (text, places) = unmarked(cut.marked)
    let found = read(text).1
    #expect(found.map(\.location.text) == [places["1️⃣"]])
    #expect(found.map(\.rule.code) == ["yaml-note"])
    let mend = mended(text, by: found)
    #expect(mend == cut.right ?? text)
    if cut.right != nil { #expect(read(mend).1 == []) }
  }

  @Test(arguments: [
    "# a note\na: b", "a: b\n# a note\n  # another\nc: d", "a:\n  - b\n  # note\n  - c",
    "a: # none yet", "a: ~ # none", "a: []# none", "a: [b] # note", "a: \"b\" # note",
    "a: {b: c} # note", "a: # three of them\n  - b", "a: | # as written\n  b", "a: b#c",
    "a: https://example.org/b#c", "a: \"b #1\"", "a: 'b #1'", "a: |\n  b #1\n  #2",
    "a: [b, # one\n  c]", "#a: b\nc: d", "a: b\n#c: d",
  ])
  func `are no finding where a note is meant, or no note begins`(text: String) {
    #expect(read(text).1 == [])
  }

  @Test func `stay in the value where they can be nothing else`() {
    #expect(read("a: Room #7\nb:\n  - #1 of all\n").0?.said == "{a: Room #7, b: [#1 of all]}")
    #expect(read("a: one   # a note").0?.said == "{a: one}")
  }
}

import FrontMatter
import Testing
import Text

/// Puts an update into a text, and gives back the text.
private func insert(
  _ text: String, at place: Int = .max, note: String = "It goes well."
) throws -> String {
  let insertion = ListInsertion(
    into: "updates",
    [.word("on", "2026-11-17"), .name("goal", "books"), .text("note", note)])
  return String(decoding: try insertion.insert(into: Bytes(text.utf8), at: place), as: UTF8.self)
}

private let line = "{on: 2026-11-17, goal: books, note: \"It goes well.\"}"

@Suite struct `An entry put into a list` {
  @Test(arguments: [
    // No list yet, with and without lines behind it.
    ("---\ntitle: A\n---\nText\n", "---\ntitle: A\nupdates:\n  - \(line)\n---\nText\n"),
    ("---\ntitle: A\n# end\n---", "---\ntitle: A\n# end\nupdates:\n  - \(line)\n---"),
    ("---\ntext: |\n  Words\n\n---\n", "---\ntext: |\n  Words\n\nupdates:\n  - \(line)\n---\n"),
    // A list with nothing in it.
    ("---\nupdates:\ntitle: A\n---\n", "---\nupdates:\n  - \(line)\ntitle: A\n---\n"),
    ("---\nupdates: []\n---\n", "---\nupdates:\n  - \(line)\n---\n"),
    ("---\nupdates: [ ]  # none\n---\n", "---\nupdates:   # none\n  - \(line)\n---\n"),
    ("---\nupdates: ~\n---\n", "---\nupdates:\n  - \(line)\n---\n"),
    ("---\nupdates: # none yet\n---\n", "---\nupdates: # none yet\n  - \(line)\n---\n"),
    // Its own indentation, and none.
    (
      "---\nupdates:\n    - {on: 1}\ntitle: A\n---\n",
      "---\nupdates:\n    - {on: 1}\n    - \(line)\ntitle: A\n---\n"
    ),
    (
      "---\nupdates:\n- {on: 1}\ntitle: A\n---\n",
      "---\nupdates:\n- {on: 1}\n- \(line)\ntitle: A\n---\n"
    ),
    // Keys on lines of their own.
    (
      "---\nupdates:\n  -   on: 1\n      note: A\n---\n",
      "---\nupdates:\n  -   on: 1\n      note: A\n  -   on: 2026-11-17\n      goal: books\n      note: \"It goes well.\"\n---\n"
    ),
    // Remarks and blank lines behind the list.
    (
      "---\nupdates:\n  - {on: 1}  # first\n\n# Next\ntitle: A\n---\n",
      "---\nupdates:\n  - {on: 1}  # first\n  - \(line)\n\n# Next\ntitle: A\n---\n"
    ),
    // A text that keeps its blank lines has to keep them.
    (
      "---\nupdates:\n  - note: |+\n      A\n\n\ntitle: A\n---\n",
      "---\nupdates:\n  - note: |+\n      A\n\n\n  - on: 2026-11-17\n    goal: books\n    note: \"It goes well.\"\ntitle: A\n---\n"
    ),
    // What looks like a remark and is text.
    (
      "---\nupdates:\n  - note: |\n      A\n      # B\n---\n",
      "---\nupdates:\n  - note: |\n      A\n      # B\n  - on: 2026-11-17\n    goal: books\n    note: \"It goes well.\"\n---\n"
    ),
    // A mark in front, and other line ends.
    (
      "\u{FEFF}---\r\nupdates:\r\n  - {on: 1}\r\n---\r\nText\r\n",
      "\u{FEFF}---\r\nupdates:\r\n  - {on: 1}\r\n  - \(line)\r\n---\r\nText\r\n"
    ),
    ("---\rupdates:\r  - {on: 1}\r---\r", "---\rupdates:\r  - {on: 1}\r  - \(line)\r---\r"),
    // Words over several lines.
    (
      "---\nupdates:\n  - {on: 1,\nnote: \"A\nB\"}\nchanges: []\n---\n",
      "---\nupdates:\n  - {on: 1,\nnote: \"A\nB\"}\n  - \(line)\nchanges: []\n---\n"
    ),
  ])
  func `stands on lines of its own, and nothing else moves`(before: String, after: String) throws {
    #expect(try Bytes(insert(before).utf8) == Bytes(after.utf8))
  }

  @Test(arguments: [
    (0, "---\nupdates:\n# newest first\n  - \(line)\n  - {on: 3}\n  - {on: 1}\n---\n"),
    (1, "---\nupdates:\n# newest first\n  - {on: 3}\n  - \(line)\n  - {on: 1}\n---\n"),
    (2, "---\nupdates:\n# newest first\n  - {on: 3}\n  - {on: 1}\n  - \(line)\n---\n"),
  ])
  func `stands where it is wanted`(place: Int, after: String) throws {
    let before = "---\nupdates:\n# newest first\n  - {on: 3}\n  - {on: 1}\n---\n"
    #expect(try insert(before, at: place) == after)
  }

  @Test(arguments: [
    ("---\ntitle: A\nupdates: [{on: 1}]\n---\n", ListInsertion.Refusal.notInLines(line: 3)),
    ("---\ntitle: A\nupdates:\n  [{on: 1}]\n---\n", .notInLines(line: 4)),
    ("---\nupdates: [\n]\n---\n", .notInLines(line: 2)),
    ("---\nupdates: soon\n---\n", .notInLines(line: 2)),
    ("---\nupdates: \"\"\n---\n", .notInLines(line: 2)),
    ("---\n{title: A}\n---\n", .notInLines(line: 2)),
    ("---\n- A\n---\n", .noFrontMatter), ("No fields\n", .noFrontMatter),
    ("---\ntitle: A\n", .noFrontMatter), ("---\nA: 1\nA: 2\n---\n", .noFrontMatter),
    ("", .noFrontMatter),
    // The reader counts this character as the end of a line, and no editor does.
    ("---\ntitle: \"A\u{2028}B\"\nupdates:\n  - {on: 1}\n---\n", .notInLines(line: 5)),
  ])
  func `is refused where it would change something else`(
    text: String, refusal: ListInsertion.Refusal
  ) {
    #expect(throws: refusal) { try insert(text) }
  }

  @Test(arguments: [
    "Colon: and # hash", "'single' and \"double\"", "back\\slash \\n", "Two\nlines\tand a tab",
    "🎉 größe 会議 e\u{301}", "- a list", "[a, b]", "{a: b}", "~", "& * ! | > % @ `",
    "U+2028 \u{2028}.",
    "mark \u{FEFF}.", "---", "null", "", "  ", "𝒜", "\u{FFFE}",
  ])
  func `keeps a sentence, whatever it holds`(note: String) throws {
    let text = try insert("---\nupdates:\n  - {on: 1}\n---\n", note: note)
    let lines = Bytes(text.utf8).split(separator: 0x0A)
    #expect(lines.count == 5, "it stays on one line")
    let (node, _) = YAMLReader.read(Bytes(text.utf8)[4..<(text.utf8.count - 4)], path: "")
    guard case .map(let entries) = node?.content, case .list(let items) = entries[0].value.content,
      case .map(let parts) = items[1].content
    else {
      Issue.record("it can't be read: \(text)")
      return
    }
    #expect(parts[2].value.text.map { Array($0.utf8) } == Array(note.utf8))
  }
}

/// A plan's front matter made at random, with everything that people leave in such files.
private struct Scribble {
  var state: UInt64

  mutating func pick(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }

  mutating func one(of choices: [String]) -> String { choices[pick(choices.count)] }

  mutating func litter(_ indent: String) -> [String] {
    (0..<pick(3)).map { _ in
      one(of: ["", "   ", "# a remark", "\(indent)# another: one", "      # deeper"])
    }
  }

  mutating func field() -> [String] {
    switch pick(6) {
    case 0: ["start: 2026-08-17  # the first day"]
    case 1: ["goals:", "  - id: a", "    note: 'it''s'", "", "  - {id: b, with: [c, \"d, e\"]}"]
    case 2: ["text: |\(one(of: ["", "-", "+"]))", "  Words # no remark", "", "    more: words"]
    case 3: ["folded: >\(one(of: ["", "-", "+"]))", "  One", "  - two", "  updates:"]
    case 4: ["words: \"over", "  two lines\""]
    default: ["checkpoints: [2026-10-20,", "  2027-01-19]"]
    }
  }

  mutating func item(_ indent: String) -> [String] {
    switch pick(4) {
    case 0: ["\(indent)- {on: 2026-10-20, note: \"A # B\"}\(one(of: ["", "  # why"]))"]
    case 1: ["\(indent)- on: 2026-10-21", "\(indent)  note: plain words"]
    case 2:
      ["\(indent)- note: |\(one(of: ["", "-", "+"]))", "\(indent)    A", "", "\(indent)    # B"]
    default: ["\(indent)-", "\(indent)    on: 2026-10-22", "\(indent)    note: 'x'"]
    }
  }

  mutating func text() -> (text: String, items: Int) {
    var names = Set<String>()
    func unseen(_ field: [String]) -> Bool {
      names.insert(String(field[0].prefix { $0 != ":" })).inserted
    }
    var lines: [String] = []
    for _ in 0..<pick(4) {
      let field = field()
      if unseen(field) { lines += field + litter("") }
    }
    var items = 0
    switch pick(4) {
    case 0: break
    case 1: lines += [one(of: ["updates:", "updates: []", "updates: ~ # none", "updates: []# x"])]
    default:
      let indent = one(of: ["", "  ", "    "])
      lines += ["updates:"] + litter(indent)
      for _ in 0...pick(4) {
        lines += item(indent) + litter(indent)
        items += 1
      }
    }
    for _ in 0..<pick(3) {
      let field = field()
      if unseen(field) { lines += field + litter("") }
    }
    if lines.isEmpty { lines = ["title: A"] }
    let end = one(of: ["\n", "\r\n"])
    let whole = ["---"] + lines + ["---", "", "Text with --- and updates:", ""]
    return (one(of: ["", "\u{FEFF}"]) + whole.joined(separator: end), items)
  }
}

@Suite struct `Files with remarks and blank lines` {
  @Test func `keep every byte but those of the new entry`() throws {
    var scribble = Scribble(state: 20_261_122)
    var done = 0
    for round in 0..<3000 {
      let (text, items) = scribble.text()
      let before = Bytes(text.utf8)
      let place = scribble.pick(items + 1)
      guard let after = try? Bytes(insert(text, at: place).utf8) else { continue }
      done += 1
      // What is left without the new lines is the file as it was, bar the brackets of an empty list.
      let new = FileLines(after).lines
      let old = FileLines(before).lines
      var start = 0
      while start < old.count, old[start] == new[start] { start += 1 }
      let count = new.count - old.count
      let isReplaced =
        start < old.count
        && String(decoding: old[start], as: UTF8.self).hasPrefix("updates: ")
        && !old[start].elementsEqual(new[start])
        && new[start].starts(with: "updates:".utf8)
      var rest = new
      if isReplaced {
        rest.removeSubrange((start + 1)..<(start + 1 + count))
        rest[start] = old[start]
      } else {
        rest.removeSubrange(start..<(start + count))
      }
      #expect(rest == old, "round \(round): \(text)")
      #expect((1...4).contains(count), "round \(round): \(text)")
    }
    #expect(done > 2300, "only \(done) of the files could be added to")
  }
}

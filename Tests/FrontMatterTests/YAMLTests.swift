import Diagnostics
import FrontMatter
import Testing
import Text

@Suite struct `YAML` {
  @Test func `is read into a tree that knows where everything stands`() throws {
    let (text, places) = unmarked(
      """
      # a comment
      1️⃣title: Ñandú
      é: 2️⃣[a, 'b: c']
      goals:
        - 3️⃣{id: x}
      """)
    let (node, diagnostics) = read(text)
    #expect(diagnostics.isEmpty)
    guard case .map(let entries) = try #require(node).content else {
      Issue.record("no map")
      return
    }
    #expect(entries.map(\.key) == ["title", "é", "goals"])
    #expect(entries[0].keyLocation.text == places["1️⃣"])
    #expect(entries[0].value.text == "Ñandú")
    #expect(entries[1].value.location.text == places["2️⃣"])
    guard case .list(let items) = entries[1].value.content,
      case .list(let goals) = entries[2].value.content
    else {
      Issue.record("no list")
      return
    }
    #expect(items.map(\.text) == ["a", "b: c"])
    #expect(goals.first?.location.text == places["3️⃣"])
  }

  @Test func `counts its lines from where it stands in the file`() {
    #expect(read("a: b: c", firstLine: 7).1.map(\.location.text) == ["7:5"])
  }

  @Test(arguments: ["", "# nothing\n", "~", "\n\n"])
  func `that says nothing is empty, and no mistake`(text: String) {
    let (node, diagnostics) = read(text)
    #expect(node?.isEmpty ?? true)
    #expect(diagnostics.isEmpty)
  }

  @Test func `keeps values as they are written`() {
    for value in ["yes", "0x1F", "1_000", "2026-11-03", "012", "null", "1e3", ".5"] {
      guard case .map(let entries)? = read("a: \(value)").0?.content else {
        Issue.record("\(value)")
        continue
      }
      #expect(entries.first?.value.text == value)
    }
  }

  @Test(arguments: [
    ("title: Goals1️⃣: next year", "This value has a second colon with a space after it."),
    ("a: b\n1️⃣nonsense\nc: d", "A line here is neither “key: value” nor an entry of a list."),
    ("a: 1️⃣\"open\nb: c", "A quotation mark opens here and is never closed."),
    ("a: 1️⃣'open", "A quotation mark opens here and is never closed."),
    (#"a: "x1️⃣\q""#, "A backslash in double quotation marks means something else in YAML."),
    (#"a: 1️⃣"x\0""#, "A backslash stands for an invisible character in this value."),
    (#"1️⃣"a\e": b"#, "A backslash stands for an invisible character in this value."),
    ("a: 1️⃣* b", "A value that begins with “*” or “&” means something else in YAML."),
    ("a: 1️⃣& b", "A value that begins with “*” or “&” means something else in YAML."),
    ("a: 1️⃣!<b c", "A value that begins with “!” means something else in YAML."),
    (
      "a: 1️⃣@home",
      "A value can't begin with this character, and a line can't be indented with a tab."
    ),
    ("1️⃣\ta: b", "This line is indented with a tab."),
    ("a: b\n1️⃣\tc: d", "This line is indented with a tab."),
    ("a: |\n1️⃣\tb", "This line is indented with a tab."),
    ("a: 1️⃣- b", "A list entry “- ” can't begin on the same line as its key."),
    (
      "a: 1️⃣[b, c\nd: e",
      "A list opens with “[” here and is not closed, or a comma is missing in it."
    ),
    (
      "a: 1️⃣{b: c\nd: e",
      "A group opens with “{” here and is not closed, or a comma is missing in it."
    ),
    ("a: \"b\" 1️⃣c", "Words follow a closing quotation mark."),
    ("a: [b] 1️⃣c", "Words follow a closing bracket."),
    ("a:\n  - b\n 1️⃣- c", "This line does not line up with the line above it."),
    (
      "a: 'b1️⃣'c' d'",
      "This line does not line up with the lines above it, or words follow a closing quotation mark or bracket."
    ),
    ("  a: b\n1️⃣c: d", "This line is not part of any line above it."),
    ("a: b1️⃣\u{1}c", "There is an invisible control character here."),
    ("ä: ö\nü: ß1️⃣\u{7F}", "There is an invisible control character here."),
    ("a: b\n1️⃣%c: d", "A line can't begin with “%”."),
    ("a: |1️⃣z\n  b", "Words follow a “|” or “>” that begins a longer text."),
    ("a: 1️⃣]", "A value can't begin with this character."),
    ("a: b\n1️⃣---\nc: d", "A second “---” starts another text here, and only one is read."),
    ("? 1️⃣[a]\n: b", "A list or a group of keys is where a key should be."),
  ])
  func `that can't be read is explained without a word of YAML's own`(
    marked: String, message: String
  ) {
    let (text, places) = unmarked(marked)
    let found = read(text).1
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.location.text) == [places["1️⃣"]])
    #expect(found.allSatisfy { $0.fix?.hasSuffix(".") == true && $0.rule.code == "yaml-syntax" })
  }
}

@Suite struct `A document is cut in two` {
  private func cut(_ text: String) -> (front: String?, body: String, line: Int, isUnclosed: Bool) {
    let bytes = Bytes(text.utf8)
    let split = SplitText(bytes)
    func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    return (split.frontMatter.map(words), words(split.body), split.bodyLine, split.isUnclosed)
  }

  @Test func `where the marks stand`() {
    #expect(cut("---\na: b\n---\nText\n") == ("a: b\n", "Text\n", 4, false))
    #expect(cut("---  \na: b\n---\t\nText") == ("a: b\n", "Text", 4, false))
    #expect(cut("---\n---\n") == ("", "", 3, false))
    #expect(cut("---\na: b\n---") == ("a: b\n", "", 4, false))
    #expect(cut("Text\n---\n") == (nil, "Text\n---\n", 1, false))
    #expect(cut("") == (nil, "", 1, false))
    #expect(cut("----\na\n----\n") == (nil, "----\na\n----\n", 1, false))
    #expect(cut("---\na: b\n").isUnclosed)
    #expect(cut("---\na: b\n----\n").isUnclosed)
    #expect(!cut("---").isUnclosed)
  }
}

import Foundation
import Playground
import Testing

/// A page with marks where findings are expected, and their messages in the order of the text.
struct Worded: Sendable, CustomTestStringConvertible {
  let what: String
  let text: String
  let messages: [String]

  var testDescription: String { what }

  init(_ what: String, _ text: String, _ messages: String...) {
    (self.what, self.text, self.messages) = (what, text, messages)
  }

  /// Checks the page beside a glossary of two terms.
  func check(_ more: [String: String] = [:]) throws {
    var plain = ""
    var expected: [String] = []
    for (number, line) in text.components(separatedBy: "\n").enumerated() {
      let parts = line.components(separatedBy: Mistake.mark)
      var column = 1
      for part in parts.dropLast() {
        column += part.unicodeScalars.count
        expected.append("\(number + 1):\(column) ")
      }
      plain += parts.joined() + "\n"
    }
    try #require(expected.count == messages.count, "\(what): a mark for each message")
    var files = [
      "content/handbook.yml": "title: Handbook\nknown_words: [NOAA]\n",
      "content/page.md": plain,
      "content/glossary/cochair.md":
        "---\ntitle: Cochair\ndefinition: One of two leaders; no chairman.\navoid: [chairman, front office, AT&T man]\n---\n",
      "content/glossary/mou.md":
        "---\ntitle: Memorandum of understanding\naka: [JPA]\ndefinition: An agreement of both sides.\n---\n",
    ]
    files.merge(more) { $1 }
    let found = try accord("check", "--format", "json", in: Folder(files)).report().diagnostics
    #expect(
      found.map { "\($0.line):\($0.column) \($0.message)" }
        == zip(expected, messages).map { $0 + $1 }, "\(what)")
  }
}

private func avoid(_ words: String) -> String {
  "“\(words)” is a word that content/glossary/cochair.md asks to avoid."
}
private func undefined(_ word: String) -> String { "Nothing says what “\(word)” stands for." }
private let ten = "one two three four five six seven eight nine ten"
private let forty = [ten, ten, ten, ten].joined(separator: " ")
private func long(_ count: Int, _ start: String) -> String {
  "This sentence has \(count) words: “\(start)…”"
}

@Suite struct `Words that the glossary avoids` {
  @Test(arguments: [
    Worded("A paragraph", "The 1️⃣chairman asks.", avoid("chairman")),
    Worded("Capitals and a possessive", "# A\n\né 1️⃣CHAIRMAN’s hat", avoid("CHAIRMAN")),
    Worded(
      "Lines of a paragraph, and markup between the words",
      "One\ntwo the 1️⃣chairman and the 1️⃣chairman\nof the *1️⃣front*\noffice.",
      avoid("chairman"), avoid("chairman"), avoid("front office")),
    Worded("Parts of other words", "The co-chairman, the chairmanship and the chairmans."),
    Worded("Code", "The `chairman`:\n\n    chairman\n\n```\nchairman\n```"),
    Worded("Addresses and titles", "See [here](#chairman \"chairman\").\n\n## A {#chairman}"),
    Worded("A link's words", "See [the 1️⃣chairman](#page).\n\n## Page", avoid("chairman")),
    Worded("Quotations", "> The chairman came."),
    Worded(
      "An alert, a list and a heading",
      "> [!NOTE]\n> The 1️⃣chairman\n\n- a\n  - b 1️⃣chairman\n\n## A 1️⃣chairman", avoid("chairman"),
      avoid("chairman"), avoid("chairman")),
    Worded(
      "Cells", "| A | 1️⃣chairman |\n| - | - |\n| 1️⃣chairman | 1️⃣front office |", avoid("chairman"),
      avoid("chairman"), avoid("front office")),
    Worded("A footnote", "A.[^1]\n\n[^1]: The 1️⃣chairman.", avoid("chairman")),
    Worded("An entity", "An 1️⃣AT&T man and an AT&amp;T wire.", avoid("AT&T man")),
    Worded(
      "Fields", "---\ntitle: The 1️⃣chairman speaks\nsource: A chairman of old\n---\n\nA.",
      avoid("chairman")),
    Worded("The opening heading", "# The 1️⃣chairman speaks", avoid("chairman")),
  ])
  func `are found at their place`(page: Worded) throws { try page.check() }
}

@Suite struct `Abbreviations` {
  @Test(arguments: [
    Worded("Text", "The 1️⃣LMT meets. The LMT eats.", undefined("LMT")),
    Worded(
      "A plural, digits and a hyphen", "All 1️⃣LMTs, 1️⃣AB1 and 1️⃣TK-8", undefined("LMT"),
      undefined("AB1"), undefined("TK")),
    Worded("The glossary", "The MOU, the JPAs."),
    Worded("The settings", "The NOAA."),
    Worded("What everyone knows", "A PDF at 8 PM, Article IV, Grade XII, do NOT. US FAQs."),
    Worded("Written out before", "The Labor Management Team (LMT) meets. The LMT eats."),
    Worded("Written out behind", "The LMT (labor management team) meets. The LMT eats."),
    Worded("Written out later, and in a heading", "The LMT.\n\n## Labor Management Team (LMT)"),
    Worded("Brackets that explain nothing", "The paper (1️⃣LMT) is here.", undefined("LMT")),
    Worded("Headings alone", "## The LMT\n\nText."),
    Worded("Code and addresses", "`LMT` https://example.org/LMT [a](#x \"LMT\")\n\n## x"),
    Worded("A link's words", "[1️⃣LMT](#x)\n\n## x", undefined("LMT")),
    Worded("Names of firms", "AT&T and AT&amp;T and PG&E and Q&A."),
    Worded("Longer words", "LMT_X, McDonald, iPADs, ABCDEFG, ÄLMT."),
    Worded("A cell", "| A | B |\n| - | - |\n| é | 1️⃣LMT |", undefined("LMT")),
    Worded("A footnote", "A.[^1]\n\n[^1]: The\n    1️⃣LMT.", undefined("LMT")),
    Worded("A field", "---\ntitle: A\nsource: The LMT\n---\n\n1️⃣LMT", undefined("LMT")),
  ])
  func `are explained`(page: Worded) throws { try page.check() }

  @Test func `are found in fields of several lines`() throws {
    try Worded("A page", "Text.").check([
      "content/glossary/plan.md":
        "---\ntitle: Plan\nterm: The plan (PLN)\ndefinition: >\n  What a PLN\n  says to its readers.\n---\n"
    ])
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/glossary/plan.md":
        "---\ntitle: Plan\ndefinition: >\n  What a plan\n  of the LMT says.\n---\n",
    ])
    let found = try accord("check", "--format", "json", in: folder).report().diagnostics
    #expect(
      found.map(\.description) == [
        "content/glossary/plan.md:5:10 warning acronym-undefined: \(undefined("LMT"))"
      ])
  }
}

@Suite struct `Long sentences` {
  @Test(arguments: [
    Worded("At the limit", "Here \(forty.dropFirst(4)). Here \(forty.dropFirst(4))?"),
    Worded(
      "One word more, on the second line", "A b.\nC d. 1️⃣Here \(forty).\n",
      long(41, "Here one two three four five six seven")),
    Worded(
      "In an item", "- A.\n- 1️⃣Here\n  \(forty).", long(41, "Here one two three four five six seven")
    ),
    Worded(
      "With markup", "1️⃣Here *one*, `two` and [three](#x) \(forty).\n\n## x",
      long(45, "Here one, two and three one two three")),
    Worded("Lines that were broken", "Here \(ten) \(ten)\\\n\(ten) \(ten) now."),
    Worded(
      "Tables, code and quotations", "| A \(forty) |\n| - |\n\n    a \(forty)\n\n> a \(forty)"),
    Worded(
      "The first three",
      (1...5).map { ($0 < 4 ? Mistake.mark : "") + "Here \(forty)." }.joined(separator: "\n\n"),
      long(41, "Here one two three four five six seven"),
      long(41, "Here one two three four five six seven"),
      long(41, "Here one two three four five six seven")),
  ])
  func `are found, three of a page`(page: Worded) throws { try page.check() }

  @Test func `are as long as the settings say`() throws {
    try Worded("Four", "A b c d. 1️⃣A b c d e.", long(5, "A b c d")).check([
      "content/handbook.yml": "title: Handbook\nthresholds: {sentence_words: 4}\n",
      "content/glossary/cochair.md": "---\ntitle: A\ndefinition: B.\n---\n",
    ])
  }
}

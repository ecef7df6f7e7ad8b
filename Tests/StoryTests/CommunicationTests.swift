import Foundation
import Playground
import Testing

@Suite struct `Joint communications` {
  /// A communication that both sides approved.
  private func document(
    _ number: Int, _ date: String, extra: String = "",
    labor: String = "  - {side: labor, role: president of the union, on: 2026-01-05}",
    text: String = "Text."
  ) -> String {
    """
    ---
    title: Message \(number)
    number: \(number)
    date: \(date)
    summary: What message \(number) says.
    \(extra)
    approved_by:
    \(labor)
      - {side: management, role: superintendent, on: 2026-01-05}
    ---

    \(text)
    """
  }

  @Test func `stand in the index by school year, the newest first, with their translations`() throws
  {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/communications/a.md": document(2, "2026-07-31"),
      "content/communications/b.md": document(3, "2026-08-01"),
      "content/communications/c.md": document(1, "2026-06-01"),
      "content/communications/a-es.md": """
      ---
      title: Mensaje 3
      lang: es
      translation_of: b
      number: 3
      date: 2026-08-01
      summary: Lo que dice.
      ---
      """,
    ])
    let outcome = try accord("build", "--strict", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let index = try folder.read("public/communications/index.html")
    let expected = [
      "School year 2026–27", "Message 3", "Mensaje 3", "Español", "School year 2025–26",
      "Message 2", "Message 1",
    ]
    var rest = index[...]
    for words in expected {
      let place = try #require(rest.range(of: ">\(words)<"), "\(words)")
      rest = rest[place.upperBound...]
    }
    #expect(index.contains("lang=\"es\">Mensaje 3"))
    #expect(try folder.read("public/communications/b.html").contains("Español"))
  }

  @Test func `stop the build without an approval of one side, at the field`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/communications/a.md": document(1, "2026-01-06", labor: ""),
    ])
    let outcome = try accord("build", in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("content/communications/a.md:7:1: error: No one has approved"))
    #expect(!folder.exists("public"))
  }

  @Test func `are counted in words that people read`() throws {
    let words = String(repeating: "One *two* three, [[a]] & – it's.\n", count: 120)
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\nthresholds: {communication_words: 599}\n",
      "content/communications/a.md": document(1, "2026-01-06", text: words),
    ])
    let found = try accord("check", "--format", "json", in: folder).report().diagnostics
    #expect(found.map(\.message) == ["This communication has 600 words; people read at most 599."])
  }

  @Test func `have the number of their original when they are translations`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/communications/a.md": document(1, "2026-01-06"),
      "content/communications/b.md": document(2, "2026-01-06", extra: "translation_of: a"),
    ])
    let found = try accord("check", "--format", "json", in: folder).report().diagnostics
    #expect(found.map(\.code) == ["communication-number-twice"])
    #expect(found.first?.fix == "Write “number: 1”.")
  }
}

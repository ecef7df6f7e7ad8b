import Foundation
import Playground
import Testing

@Suite struct `A language's file in the templates of a handbook` {
  private let handbook = "title: Handbook\nlang: en\nlanguages: [en, es]\n"

  @Test func `adds a language, and English is shown for what it does not say`() throws {
    let files = [
      "content/handbook.yml": handbook,
      "content/bonjour.md": "---\ntitle: Bonjour\nlang: fr-CA\n---\nTexte.\n",
    ]
    let folder = try Folder(
      files.merging(["templates/languages/fr.txt": "search: Rechercher\n"]) { $1 })
    let outcome = try accord("build", "--format", "json", in: folder)
    #expect(outcome.status == 0)
    #expect(
      try outcome.report().diagnostics.map { "\($0.path) \($0.severity) \($0.code)" } == [
        "templates/languages/fr.txt warning language-text-missing"
      ])
    let page = try folder.read("public/bonjour.html")
    #expect(page.contains(">Rechercher<") && page.contains(">Skip to main content<"))
    let whole = try Folder(
      files.merging(["templates/languages/fr.txt": french(englishWords)]) { $1 })
    let complete = try accord("build", "--strict", in: whole)
    #expect(complete.status == 0, "\(complete.errors)")
    #expect(try whole.read("public/bonjour.html").contains("FR Skip to main content"))
  }

  private func french(_ texts: [String: String]) -> String {
    texts.sorted { $0.key < $1.key }.map { key, text in
      key == "month_names" || key.hasPrefix("date_") || text.contains("|")
        ? "\(key): \(text)\n" : "\(key): FR \(text)\n"
    }.joined()
  }

  @Test func `with a mistake in a line does not lack that line as well`() throws {
    let words = french(englishWords).replacing("\nsearch: ", with: "\nsearch: {n} ")
    let folder = try Folder([
      "content/handbook.yml": handbook, "content/a.md": "# A\n",
      "templates/languages/fr.txt": words,
    ])
    let found = try accord("check", "--format", "json", in: folder).report().diagnostics
    #expect(found.map(\.code) == ["language-text-form"])
  }

  @Test(arguments: [
    ("serch: Buscar", 1, 1, "language-unknown-text", "search"),
    ("# words\nsearch: Buscar {n}", 2, 9, "language-text-form", "no holes"),
    ("moved: Se movió.", 1, 8, "language-text-form", "{}"),
    ("no_update_for: sin novedades desde hace {n} días", 1, 16, "language-text-form", "2 forms"),
    ("month_names: enero, febrero", 1, 14, "language-text-form", "12 names"),
    ("search Buscar", 1, 1, "language-text-form", "colon"),
    ("search: Buscar\nsearch: Busque", 2, 1, "language-text-form", "Remove"),
    ("search: Buscar\r\nserch: Buscar\r\n", 2, 1, "language-unknown-text", "search"),
    ("meeting_of: Reunión del día", 1, 13, "language-text-form", "{n}"),
    (
      "no_goal_is_overdue: Ninguna meta está vencida.", 1, 21, "language-text-form",
      "Write one for each, with ~ between them"
    ),
    ("n_steps: {n} paso", 1, 10, "language-text-form", "2 forms"),
  ])
  func `has its mistakes named by line, with how to mend them`(
    text: String, line: Int, column: Int, code: String, fix: String
  ) throws {
    let folder = try Folder([
      "content/handbook.yml": handbook, "content/a.md": "# A\n",
      "templates/languages/es.txt": text,
    ])
    let outcome = try accord("check", "--format", "json", in: folder)
    #expect(outcome.status == 1)
    let found = try outcome.report().diagnostics
    #expect(found.count == 1)
    let first = try #require(found.first)
    #expect(first.path == "templates/languages/es.txt")
    #expect((first.line, first.column, first.code) == (line, column, code))
    #expect(first.fix?.contains(fix) == true, "\(first.fix ?? "")")
  }

  @Test func `lets a district call things by its own names`() throws {
    let folder = try Folder([
      "content/handbook.yml": handbook, "content/a.md": "# A\n",
      "templates/languages/en.txt": "skip: Straight to the text\n",
    ])
    let outcome = try accord("build", "--strict", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try folder.read("public/a.html")
    #expect(page.contains(">Straight to the text<") && page.contains(">All pages<"))
  }
}

import Foundation
import Playground
import Testing

@Suite struct `Prints` {
  private func handbook(_ more: [String: String] = [:]) throws -> Folder {
    let norms = (1...12).map {
      "  - {name: Norm number \($0), text: We keep it., starters: [I say \($0)]}"
    }
    var files = [
      "content/handbook.yml": "title: Handbook\n",
      "content/norms/ours.md": """
      ---
      title: Our norms
      adopted_on: 2026-09-02
      participants: [all members]
      norms:
      \(norms.joined(separator: "\n"))
      ---
      """,
    ]
    files.merge(more) { $1 }
    let folder = try Folder(files)
    try folder.addPrinter()
    return folder
  }

  private func printed(_ arguments: String..., in folder: Folder) throws -> Outcome {
    try folder.printed(arguments)
  }

  @Test func `of cards are pages, linked from the page of their norms`() throws {
    let folder = try handbook()
    let outcome = try accord("build", "--strict", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.read("public/norms/ours.html").contains("href=\"../norms/ours-cards.html\""))
    let page = try folder.read("public/norms/ours-cards.html")
    for stock in ["5371", "5388", "5389", "5305", "a6", "wallet"] {
      #expect(page.contains("id=\"stock-\(stock)\""))
    }
    #expect(page.contains("scale of 100%"))
    #expect(page.contains("id=\"poster\""))
    // Twelve cards on sheets of ten: two fronts and two backs.
    let cards = page.components(separatedBy: "id=\"stock-5388\"")[0]
    #expect(cards.components(separatedBy: "class=\"sheet\"").count == 3)
    #expect(cards.components(separatedBy: "class=\"sheet back\"").count == 3)
    // Turned along its long edge, the back of the first card lies on the right.
    let back = cards.components(separatedBy: "class=\"sheet back\"")[1]
    let first = try #require(back.range(of: "I say 1<"))
    let second = try #require(back.range(of: "I say 2<"))
    #expect(second.lowerBound < first.lowerBound)
  }

  @Test func `leave no word of a long norm out`() throws {
    let words = (1...200).map { "word\($0)" }.joined(separator: " ")
    let folder = try handbook([
      "content/norms/long.md": """
      ---
      title: Long norms
      adopted_on: 2026-09-02
      participants: [all members]
      norms:
        - name: Patience
          text: \(words)
      ---
      """
    ])
    let built = try accord("build", in: folder)
    #expect(built.status == 0)
    #expect(built.errors.contains("The norm “Patience” is too long for a business card"))
    let page = try folder.read("public/norms/long-cards.html")
    let stock = page.components(separatedBy: "id=\"stock-5388\"")[0]
    for number in [1, 77, 200] { #expect(stock.contains("word\(number)")) }
    #expect(stock.contains("1 of "))
    let outcome = try printed("cards", "long", in: folder)
    #expect(outcome.errors.contains("“Patience” is too long for one card of this size"))
  }

  @Test func `become a PDF beside nothing else, on the day that counts`() throws {
    let folder = try handbook()
    let outcome = try printed("cards", "ours", "--stock", "5388", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.read("cards-ours.pdf") == "%PDF-1.7 made")
    #expect(try folder.read("day") == "1795305600\n")
    #expect(try folder.read("arguments").contains("--pdf-variant pdf/ua-1"))
    let page = try folder.read("page.html")
    #expect(page.contains("stock-5388"))
    #expect(!page.contains("stock-5371"))
    // The place it was made in is gone.
    let place = try folder.read("place").trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(!FileManager.default.fileExists(atPath: place))
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!left.contains { $0.hasPrefix("accord-print") || $0.hasSuffix(".part") })
  }

  @Test func `of the whole handbook hold contents, an index, and nothing that is withheld`() throws
  {
    let folder = try handbook([
      "content/glossary/quorum.md": """
      ---
      title: Quorum
      definition: How many have to be there.
      ---
      """,
      "content/rules.md": "# Rules\n\nNo decision without a [[quorum]].\n",
      "content/secret.md": "---\ntitle: Canary title\nvisibility: staff\n---\n\nCanary text.\n",
    ])
    let outcome = try printed("handbook", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try folder.read("page.html")
    #expect(page.contains(">Contents</h2>"))
    #expect(page.contains("Index of terms"))
    #expect(page.contains(">Rules</a></dd>"))
    #expect(!page.lowercased().contains("canary"))
    // Every link leads to a place of the book, and every place has one name.
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for link in page.matches(of: /href="#([^"]*)"/) { #expect(ids.contains(String(link.1))) }
    let staff = try printed("handbook", "--audience", "staff", in: folder)
    #expect(staff.status == 0)
    #expect(try folder.read("page.html").contains("Canary text."))
  }

  @Test func `of a process are its steps, with who takes part and where they lead`() throws {
    let folder = try handbook([
      "content/glossary/cochair.md": "---\ndefinition: Leads the meeting.\n---\n",
      "content/processes/asking.md": """
      ---
      title: Asking
      purpose: How a question gets its answer.
      steps:
        - id: ask
          title: Ask
          actors: [cochair]
          does: [The question is written down]
          decision:
            ask: Can we answer it today?
            branches:
              - {if: "yes", to: answer}
              - {if: "no", to: wait}
        - id: wait
          title: Wait
          actors: [cochair]
          does: [Someone asks the office.]
          next: answer
        - id: answer
          title: Answer
          actors: [cochair]
          does: [The answer is read aloud.]
          ends: yes
      ---
      """,
    ])
    #expect(try printed("cards", "asking", in: folder).status == 0)
    var page = try folder.read("page.html")
    #expect(page.contains(">1. Ask</p>"))
    #expect(
      page.contains(
        "Cochair. The question is written down. Can we answer it today? If yes → step 3. If no → step 2."
      ))
    #expect(page.contains("Cochair. Someone asks the office. Next → step 3."))
    #expect(page.contains("Cochair. The answer is read aloud. The process ends here."))
    #expect(try printed("poster", "asking", in: folder).status == 0)
    page = try folder.read("page.html")
    #expect(page.contains("How a question gets its answer."))
    #expect(page.matches(of: /<h3/).count == 3)
  }

  @Test func `bring the colors of drawings along, as they are on paper`() throws {
    let folder = try handbook([
      "content/processes/asking.md": """
      ---
      title: Asking
      purpose: How a question gets its answer.
      steps:
        - {id: ask, title: Ask, does: [The question is written down.], ends: yes}
      ---
      """
    ])
    #expect(try printed("handbook", in: folder).status == 0)
    let page = try folder.read("page.html")
    let drawing = try #require(
      page.firstMatch(of: /<svg class="flow".*?<\/svg>/.dotMatchesNewlines()))
    #expect(drawing.0.contains(".flow-box{fill:none;stroke:#333;stroke-width:1.5}"))
    #expect(!drawing.0.contains("var("))
    #expect(!drawing.0.contains("width:100%"))
  }

  @Test func `say what is missing, what is wrong, and what is in the way`() throws {
    let folder = try handbook()
    let missing = try run(
      programPath, ["print", "handbook"], in: folder,
      environment: ["ACCORD_WEASYPRINT": "/nowhere/weasyprint"])
    #expect(missing.status == 74)
    #expect(missing.errors.contains("“/nowhere/weasyprint”, and no program is there"))
    let unknown = try printed("cards", "hours", in: folder)
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("Did you mean “ours”?"))
    #expect(try printed("cards", "ours", "--stock", "9999", in: folder).status == 64)
    try folder.write("my words", to: "notes.txt")
    let inTheWay = try printed("cards", "ours", "--output", "notes.txt", in: folder)
    #expect(inTheWay.status == 64)
    #expect(try folder.read("notes.txt") == "my words")
    try folder.write("#!/bin/sh\necho it broke >&2\nexit 3\n", to: "tool")
    let broken = try printed("cards", "ours", in: folder)
    #expect(broken.status == 74)
    #expect(broken.errors.contains("WeasyPrint made no PDF: it broke"))
    #expect(!folder.exists("cards-ours.pdf"))
    try folder.replace(
      "adopted_on: 2026-09-02", with: "adopted: 2026-09-02", in: "content/norms/ours.md")
    let wrong = try printed("cards", "ours", in: folder)
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("nothing was printed"))
  }
}

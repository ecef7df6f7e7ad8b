import Diagnostics
import FrontMatter
import Handbook
import Playground
import Testing
import Website

/// A handbook with a past in which documents of one kind were withheld, opened, closed, deleted,
/// renamed, moved between teams, replaced and merged. Whatever an edition may not know of them holds
/// one word; two such pasts differ in that word alone.
private struct WithheldPast {
  let kind: AnyKind
  let audience: String
  /// The head of a document that the edition does not see.
  let hidden: String
  let word: String
  let folder: Folder

  /// The days that reports begin at.
  private let days: [String]

  /// The past of documents that the edition does not see, but for those that were opened.
  init(_ kind: AnyKind, for audience: String, hidden: String, word: String) throws {
    self.kind = kind
    self.audience = audience
    self.hidden = hidden
    self.word = word
    days = ["2026-09-01", "2026-09-20", "2026-10-10"]
    folder = try SmallHandbook.folder()
    try tell()
  }

  /// The past of a document that everyone saw with the word in it, which the settings forget.
  init(_ kind: AnyKind, forgotten history: String, word: String) throws {
    self.kind = kind
    self.word = word
    audience = "public"
    hidden = ""
    days = ["2026-10-10"]
    folder = try SmallHandbook.folder()
    try write("public/page", head: "visibility: public", variant: 0)
    try commit(on: "2026-09-01")
    try publish("public/page")
    let settings = try folder.read("content/handbook.yml")
    try folder.write("\(settings)history: {\(history)}\n", to: "content/handbook.yml")
    try commit(on: "2026-10-10")
    try tellNews()
  }

  /// Something that all readers are told.
  private func tellNews() throws {
    try folder.write("# How this began\n\nTwo sides began to talk.\n", to: "content/welcome.md")
    try folder.write("# News\n\nThere is more.\n", to: "content/news.md")
    try commit(on: "2026-11-05")
  }

  private func tell() throws {
    // Where a path can be seen later, it says nothing.
    try write("stays/\(word)", variant: 0)
    try write("deleted/\(word)", variant: 1)
    try write("renamed/\(word)", variant: 2)
    try write("opened/page", variant: 3)
    try write("closed/\(word)", head: "visibility: public", variant: 4)
    try write("replaced/page", variant: 5)
    try write("teams/writing/\(word)", head: Self.ofTeam, variant: 6)
    try commit(on: "2026-09-01")
    try git("checkout", "--quiet", "-b", "side")
    try write("merged/\(word)", variant: 7)
    try commit(on: "2026-09-10")
    try write("merged/\(word)", variant: 7, more: "\(word)again")
    try commit(on: "2026-09-11")
    try git("checkout", "--quiet", "main")
    try write("stays/\(word)", variant: 0, more: "\(word)again")
    try remove("deleted/\(word)")
    try move("renamed/\(word)", to: "renamed/\(word)-anew")
    // One of the two only, because there may be one document with such a number, word or code.
    if audience.hasPrefix("team:") {
      try publish("teams/writing/\(word)", head: Self.ofTeam)
    } else {
      try publish("opened/page")
    }
    try write("closed/\(word)", variant: 4)
    try remove("replaced/page")
    try folder.write("# A page\n\nIt says something else.\n", to: "content/replaced/page.md")
    try commit(on: "2026-09-20")
    try git("merge", "--quiet", "--no-ff", "-m", "\(word) merged", "side", day: "2026-09-25")
    try move("teams/writing/\(word)", to: "teams/reading/moved")
    try remove("merged/\(word)")
    try commit(on: "2026-10-10")
    try tellNews()
  }

  private static let ofTeam = "visibility: team"

  private func write(
    _ place: String, word: String? = nil, head: String? = nil, variant: Int, more: String = ""
  ) throws {
    let path = "content/\(place).md"
    let name = String(place.split(separator: "/").last ?? "")
    let word = word ?? self.word
    let text = SmallHandbook.document(
      kind, named: name, word: word, head: head ?? hidden, isLast: variant % 2 == 1,
      variant: SmallHandbook.variants[variant])
    guard let text else { return }
    try folder.write("\(text)\n\(more)\n", to: path)
    try folder.write("\(word) data\n", to: path.replacing(".md", with: ".csv"))
    try folder.write(
      picture(comment: "\(word)metadata"), to: path.replacing(".md", with: ".png"))
  }

  /// Writes what the edition sees, without the word: the example of a good document of the kind.
  private func publish(_ place: String, head: String = "visibility: public") throws {
    guard folder.exists("content/\(place).md"),
      !kind.info.isForTeamOnly || head == Self.ofTeam
    else { return }
    let example = try #require(Self.example(of: kind), "\(kind.info.name) has no example")
    let settings = "content/handbook.yml"
    for file in example.others where file.path == settings || !folder.exists(file.path) {
      try folder.write(file.text, to: file.path)
    }
    let said = ["visibility:", "type:", "team:", "id:", "variant:"]
    let lines = example.main.text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { line in !said.contains { line.hasPrefix($0) } }
    let text = lines.dropFirst().joined(separator: "\n")
    let forWhom = kind.fields.contains { $0.name == "variant" } ? "variant: aides\n" : ""
    try folder.write(
      "---\ntype: \(kind.info.name)\n\(head)\n\(forWhom)\(text)", to: "content/\(place).md")
  }

  /// The example that needs the fewest other files.
  private static func example(of kind: AnyKind) -> Example? {
    kind.rules.map(\.right).filter { example in
      example.main.path.hasSuffix(".md") && example.main.text.hasPrefix("---\n")
    }.min { $0.others.count < $1.others.count }
  }

  private func remove(_ place: String) throws {
    for end in ["md", "csv", "png"] where folder.exists("content/\(place).\(end)") {
      try folder.remove("content/\(place).\(end)")
    }
  }

  private func move(_ place: String, to other: String) throws {
    for end in ["md", "csv", "png"] where folder.exists("content/\(place).\(end)") {
      try folder.move("content/\(place).\(end)", to: "content/\(other).\(end)")
    }
  }

  private func git(_ arguments: String..., day: String = "2026-09-12") throws {
    try folder.git(arguments, by: "\(word)author", day: day)
  }

  private func commit(on day: String) throws {
    try folder.commit(on: day, saying: "\(word)message", by: "\(word)author")
  }

  /// Every file of the edition, and what the commands say.
  func edition() throws -> (site: Tree, said: [String]) {
    let built = try accord(
      "build", "--audience", audience, "--base-url", "https://a.example/", in: folder)
    #expect(built.status == 0, "\(kind.info.name), \(audience): \(built.errors)")
    var said = [built.output, built.errors]
    for since in days {
      for format in since == days[0] ? ["text", "json", "markdown"] : ["text"] {
        let report = try accord(
          "changes", "--since", since, "--audience", audience, "--format", format, in: folder)
        #expect(report.status == 0, "\(report.errors)")
        // Commits that differ have other names.
        said += [report.output.replacing(/\b[0-9a-f]{7,40}\b/, with: "commit"), report.errors]
      }
    }
    try folder.addPrinter()
    let book = try folder.printed(["handbook", "--audience", audience])
    #expect(book.status == 0, "\(book.errors)")
    said += [book.output, book.errors, try folder.read("page.html")]
    // What may be about someone is asked about in every edition, by the folder it lies in.
    said = said.map { text in
      text.split(separator: "\n").filter { !$0.contains("[record-suspected]") }
        .joined(separator: "\n").replacing(/[0-9.]+ s\b/, with: "")
    }
    return (try Tree(folder), said)
  }
}

@Suite struct `The past of withheld documents of a kind` {
  private static let editions = [
    (audience: "public", hidden: "visibility: team\nteam: reading"),
    (audience: "staff", hidden: "status: draft"),
    (audience: "team:reading", hidden: "visibility: team\nteam: writing"),
  ]

  private static let kinds = SiteKind.all.map(\.kind.info.name)

  private func kind(_ name: String) throws -> AnyKind {
    try #require(SiteKind.all.map(\.kind).first { $0.info.name == name })
  }

  @Test(arguments: kinds)
  func `changes no byte of what others see, and is found nowhere`(name: String) throws {
    let kind = try kind(name)
    for edition in Self.editions {
      try expectEqual("\(name), \(edition.audience)") { word in
        try WithheldPast(kind, for: edition.audience, hidden: edition.hidden, word: word)
      }
    }
  }

  @Test(arguments: kinds, ["since: 2026-10-10", "forget: [public/page.md]"])
  func `is forgotten where the settings say so`(name: String, history: String) throws {
    let kind = try kind(name)
    guard !kind.info.isForTeamOnly else { return }
    try expectEqual("\(name), \(history)") { word in
      try WithheldPast(kind, forgotten: history, word: word)
    }
  }

  /// Otherwise the tests above would prove nothing.
  @Test func `is told where nothing is withheld or forgotten`() throws {
    let past = try WithheldPast(
      kind("plan"), forgotten: "since: 2026-09-01", word: SmallHandbook.word)
    #expect(
      try past.edition().site.holding(SmallHandbook.word).contains("changes/2026-10.html"))
  }

  /// Two pasts that differ in a word only are told in the same bytes, without the word.
  private func expectEqual(
    _ place: Comment, _ past: (String) throws -> WithheldPast
  ) throws {
    let one = try past(SmallHandbook.word).edition()
    let two = try past("quagga").edition()
    #expect(one.site.holding(SmallHandbook.word) == [], place)
    #expect(!one.said.contains { $0.lowercased().contains(SmallHandbook.word) }, place)
    #expect(one.site.differences(from: two.site) == [], place)
    for (mine, theirs) in zip(one.said, two.said) { #expect(mine == theirs, place) }
    #expect(one.site.names.contains("changes/2026-11.html"), "\(place): something is told")
  }
}

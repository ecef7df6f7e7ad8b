import Handbook
import Playground
import Testing
import Website

@Suite struct `A withheld document of a kind` {
  /// Who reads, and the documents that these readers do not see.
  static let editions = [
    (
      audience: "public",
      heads: ["visibility: staff", "visibility: team\nteam: reading", "status: draft"]
    ),
    (audience: "staff", heads: ["visibility: team\nteam: writing", "status: draft"]),
    (
      audience: "team:reading",
      heads: [
        "visibility: team\nteam: writing", "status: draft\nteam: reading\nvisibility: team",
      ]
    ),
  ]

  /// The editions without any withheld document.
  private static let plain = Result {
    try editions.map { edition in try build(edition.audience, in: SmallHandbook.folder()) }
  }

  @Test(arguments: SiteKind.all.map(\.kind.info.name))
  func `changes no byte of what others see, and is found nowhere`(name: String) throws {
    let kind = try #require(SiteKind.all.map(\.kind).first { $0.info.name == name })
    for (edition, plain) in zip(Self.editions, try Self.plain.get()) {
      let folder = try SmallHandbook.folder()
      try SmallHandbook.plant(kind, edition.heads, in: folder)
      let guarded = try Self.build(edition.audience, in: folder)
      // What may be about someone is asked about in every edition, by the folder it lies in.
      let said = guarded.said.split(separator: "\n").filter { !$0.contains("[record-suspected]") }
      #expect(
        !said.contains { $0.lowercased().contains(SmallHandbook.word) },
        "\(name), \(edition.audience)")
      #expect(guarded.site.holding(SmallHandbook.word) == [], "\(name), \(edition.audience)")
      #expect(guarded.site.differences(from: plain.site) == [], "\(name), \(edition.audience)")
    }
  }

  private static func build(_ audience: String, in folder: Folder) throws -> (
    site: Tree, said: String
  ) {
    let outcome = try accord(
      "build", "--audience", audience, "--base-url", "https://a.example/", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return (try Tree(folder), outcome.output + outcome.errors)
  }
}

import Foundation
import FrontMatter
import Handbook
import Playground
import Testing
import Website

/// A small handbook with a public document of each kind that others refer to, and nothing else: an
/// index page, an entry of the navigation or a data set that a withheld document brings with it has
/// nothing to hide behind.
private enum SmallHandbook {
  static let word = "zanzibar"

  static let references = [
    "team": "reading", "vision": "our-vision", "document": "welcome", "page": "welcome",
    "pillar": "trust", "instrument": "our-questions", "norms": "ground-rules",
  ]

  static func folder() throws -> Folder {
    try Folder([
      "content/handbook.yml":
        "title: Handbook\nunits:\n  - {id: teachers, name: Teachers, side: labor}\n",
      "content/index.md": "# Welcome\n\nWe work together, and we write down how we do that.\n",
      "content/welcome.md": "# How this began\n\nTwo sides sat down at one table.\n",
      "content/visions/our-vision.md":
        "---\ntitle: Our vision\nstatement: Every child reads.\nagreed_by: [{side: labor, role: president}, {side: management, role: superintendent}]\n---\n",
      "content/teams/reading/index.md":
        "---\ntitle: Reading team\nkind: site\npurpose: Looks after the library.\n---\n",
      "content/teams/writing/index.md":
        "---\ntitle: Writing team\nkind: site\npurpose: Looks after the paper.\n---\n",
      "content/pillars/trust.md": "---\ntitle: Trust\npillar: trust\n---\nWe say what we mean.\n",
      "content/instruments/our-questions.md":
        "---\ntitle: Our questions\nstyle: criteria\ndimensions: [{id: goals, name: Goals}]\n---\n",
      "content/norms/ground-rules.md":
        "---\ntitle: Ground rules\nadopted_on: 2026-09-01\nparticipants: [everybody]\nnorms: [{name: Wait, text: Wait.}]\n---\n",
    ])
  }

  /// Puts documents of a kind there that an edition does not show: all of them drafts, or of another
  /// visibility.
  static func plant(_ kind: AnyKind, _ heads: [String], in folder: Folder) throws {
    let taken: Set<String> = ["title", "type", "id", "team", "lang", "status", "visibility"]
    let ofAll = DocumentFields.schema.descriptions.filter { !taken.contains($0.name) }
    for (number, head) in heads.enumerated() {
      for isLast in [false, true] {
        let name = "\(word)-\(number)-\(isLast ? "last" : "first")"
        guard !kind.info.isForTeamOnly || head.contains("visibility: team") else { continue }
        let words = ["mentors", "mentees", "teachers", "staff", "supervisors", "principals"]
        let secret = SecretKinds(
          word: word, references: references, isLast: isLast,
          variant: words[(number * 2 + (isLast ? 1 : 0)) % words.count])
        guard let fields = secret.fields(of: kind) else { return }
        let lines =
          ["---", "title: \(word)title", "type: \(kind.info.name)", head]
          + secret.lines(of: ofAll) + fields + ["---", body(name)]
        let place = "content/\(word)/\(kind.info.folder)"
        try folder.write(lines.joined(separator: "\n"), to: "\(place)/\(name).md")
        try folder.write("\(word) data\n", to: "\(place)/\(name).csv")
        try folder.write(picture(comment: "\(word)metadata"), to: "\(place)/\(name).png")
      }
    }
  }

  private static func body(_ name: String) -> String {
    """

    ## \(word)heading

    \(word)text about [[Our vision]], [the team](/teams/reading/index.md), \
    [\(word)data](\(name).csv) and ![\(word)alternative](\(name).png). <!-- \(word)comment -->

    | \(word)column |
    | --- |
    | \(word)cell |

    """
  }
}

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
      // What may be about somebody is asked about in every edition, by the folder it lies in.
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

import Foundation
import FrontMatter
import Handbook
import Playground
import Website

/// A small handbook with a public document of each kind that others refer to, and nothing else: an
/// index page, an entry of the navigation or a data set that a withheld document brings with it has
/// nothing to hide behind.
enum SmallHandbook {
  /// The canary: a word that stands nowhere else.
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
        "---\ntitle: Ground rules\nadopted_on: 2026-09-01\nparticipants: [everyone]\nnorms: [{name: Wait, text: Wait.}]\n---\n",
    ])
  }

  /// Puts documents of a kind there that an edition does not show: all of them drafts, or of another
  /// visibility.
  static func plant(_ kind: AnyKind, _ heads: [String], in folder: Folder) throws {
    for (number, head) in heads.enumerated() {
      for isLast in [false, true] {
        let name = "\(word)-\(number)-\(isLast ? "last" : "first")"
        let place = "content/\(word)/\(kind.info.folder)"
        let text = document(
          kind, named: name, head: head, isLast: isLast,
          variant: variants[(number * 2 + (isLast ? 1 : 0)) % variants.count])
        guard let text else { continue }
        try folder.write(text, to: "\(place)/\(name).md")
        try folder.write("\(word) data\n", to: "\(place)/\(name).csv")
        try folder.write(picture(comment: "\(word)metadata"), to: "\(place)/\(name).png")
      }
    }
  }

  /// For whom blanks are, so that there can be several of one record.
  static let variants = [
    "mentors", "mentees", "teachers", "staff", "supervisors", "principals", "counselors", "nurses",
    "librarians", "stewards",
  ]

  /// A document of a kind with a word in every field, and links to the files `name.csv` and
  /// `name.png`; nil where the kind can't have the head, or where all of its documents are records.
  static func document(
    _ kind: AnyKind, named name: String, word: String = word, head: String, isLast: Bool = false,
    variant: String
  ) -> String? {
    guard !kind.info.isForTeamOnly || head.contains("visibility: team") else { return nil }
    let taken: Set<String> = ["title", "type", "id", "team", "lang", "status", "visibility"]
    let ofAll = DocumentFields.schema.descriptions.filter { !taken.contains($0.name) }
    let secret = SecretKinds(
      word: word, references: references, isLast: isLast, variant: variant)
    guard let fields = secret.fields(of: kind) else { return nil }
    let lines =
      ["---", "title: \(word)title", "type: \(kind.info.name)", head] + secret.lines(of: ofAll)
      + fields + ["---", body(name, word)]
    return lines.joined(separator: "\n")
  }

  private static func body(_ name: String, _ word: String) -> String {
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

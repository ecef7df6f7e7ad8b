import Foundation
import Playground
import Testing

/// A mistake as a beginner makes it in a file of a handbook, what is said of it, and its mend.
struct BeginnersMistake: Sendable, CustomTestStringConvertible {
  /// What a file holds. The mark ‸ stands where the finding has to point.
  enum Writing: Sendable {
    case all(String)
    /// These fields at the top, and a sentence below them.
    case fields(String)
    /// A heading, and this below it.
    case text(String)
    /// The file of the handbook with one part of it put in other words.
    case change(String, to: String)
  }

  /// What makes the file right.
  enum Mend: Sendable {
    /// The changes that the finding brings.
    case edits
    /// A person does it, as the finding says.
    case written(Writing)
    /// The file becomes what it was in the handbook.
    case original
    /// The file gets another name.
    case name(String)

    static func all(_ text: String) -> Mend { .written(.all(text)) }
    static func fields(_ text: String) -> Mend { .written(.fields(text)) }
    static func text(_ text: String) -> Mend { .written(.text(text)) }
    static func change(_ old: String, to new: String) -> Mend {
      .written(.change(old, to: new))
    }
  }

  static let mark: Unicode.Scalar = "‸"

  /// The mistake in words.
  let title: String
  /// The file in the content folder.
  let file: String
  let wrong: Writing
  let rule: String
  /// What the message or its fix has to say, word for word.
  let words: String
  let mend: Mend
  /// The file of the handbook that a beginner has not, because it became this one.
  let missing: String?
  /// How the file is saved.
  let encoding: String.Encoding

  init(
    _ title: String, in file: String = "page.md", _ wrong: Writing, gives rule: String,
    saying words: String = "", mend: Mend, insteadOf missing: String? = nil,
    savedAs encoding: String.Encoding = .utf8
  ) {
    (self.title, self.file, self.wrong, self.rule) = (title, file, wrong, rule)
    (self.words, self.mend, self.missing, self.encoding) = (words, mend, missing, encoding)
  }

  /// A mistake in the day by which a goal is to be reached.
  static func due(
    _ title: String, _ written: String, saying words: String = "", mend: Mend? = nil
  ) -> BeginnersMistake {
    BeginnersMistake(
      title, in: BeginnersHandbook.plan, .change("due: 2027-05-03", to: "due: ‸\(written)"),
      gives: "field-date", saying: words, mend: mend ?? .change(written, to: "2027-05-03"))
  }

  /// A mistake in the number that a goal is to reach.
  static func target(_ title: String, _ written: String, mend: Mend) -> BeginnersMistake {
    BeginnersMistake(
      title, in: BeginnersHandbook.plan, .change("target: 8", to: "target: ‸\(written)"),
      gives: "field-type", saying: written, mend: mend)
  }

  var testDescription: String { title }
}

extension BeginnersMistake.Writing {
  /// The whole text of a file that held another, or nothing, before.
  func text(after before: String) throws -> String {
    switch self {
    case .all(let text): return text
    case .fields(let fields): return "---\n\(fields)\n---\n\nWe wait.\n"
    case .text(let text): return "# Rules\n\n\(text)\n"
    case .change(let old, let new):
      let parts = before.components(separatedBy: old)
      try #require(parts.count == 2, "“\(old)” is there \(parts.count - 1) times, not once")
      return parts.joined(separator: new)
    }
  }
}

/// The handbook that beginners write in: small, and without a finding.
enum BeginnersHandbook {
  static let plan = "teams/buses/plan.md"
  static let team = "teams/buses/index.md"
  static let vision = "visions/our-vision.md"
  static let settings = "handbook.yml"

  static let files = [
    settings: """
    title: Handbook
    units:
      - {id: teachers, name: Teachers, side: labor}
      - {id: principals, name: Principals, side: management}

    """,
    "index.md": "# Welcome\n\nWe work together.\n",
    "budget.md": "# Budget\n\n## Where it goes\n\nTo schools.\n",
    vision: """
    ---
    title: Our vision
    statement: Every child reads.
    agreed_by:
      - {side: labor, role: president}
      - {side: management, role: superintendent}
    ---

    """,
    team: """
    ---
    title: Bus team
    kind: site
    purpose: Gets children to school.
    meets: FREQ=MONTHLY;BYDAY=2TU
    cochairs:
      - {side: labor, role: driver}
      - {side: management, role: dispatcher}
    members:
      - {role: driver, represents: teachers}
    ---

    """,
    plan: """
    ---
    title: Bus plan
    start: 2026-08-15
    end: 2027-06-10
    goals:
      - id: routes
        statement: 8 of 10 buses are on time
        measure: The log
        baseline: 5
        target: 8
        due: 2027-05-03
        lead: dispatcher
        serves: [our-vision]
    sustain:
      - The log stays.
    updates:
      - {on: 2026-11-16, goal: routes, status: on-track, actual: 6, note: Two drivers came.}
    ---

    """,
  ]

  /// A folder with the handbook, and a picture of one pixel.
  static func folder(without missing: String? = nil) throws -> Folder {
    let folder = try Folder()
    for (path, text) in files where path != missing {
      try folder.write(text, to: "content/\(path)")
    }
    try folder.write(gif, to: "content/room.gif")
    return folder
  }

  private static let gif = Data([
    0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x2C, 0,
    0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B,
  ])
}

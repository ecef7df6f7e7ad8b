import Foundation
import Playground
import Testing

/// A small picture (one pixel), with a comment in its metadata (PNG, 11.3.4.3 tEXt) or none.
func picture(comment: String?) -> Data {
  func chunk(_ name: String, _ data: Data) -> Data {
    var body = Data(name.utf8)
    body.append(data)
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in body {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return big(UInt32(data.count)) + body + big(~crc)
  }
  func big(_ number: UInt32) -> Data {
    Data((0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * UInt32($0))) })
  }
  let header = big(1) + big(1) + Data([8, 0, 0, 0, 0])
  let pixel = Data([0x78, 0x01, 0x01, 0x02, 0x00, 0xFD, 0xFF, 0x00, 0xFF, 0x01, 0x01, 0x01, 0x00])
  return Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) + chunk("IHDR", header)
    + (comment.map { chunk("tEXt", Data("Comment\u{0}\($0)".utf8)) } ?? Data())
    + chunk("IDAT", pixel)
    + chunk("IEND", Data())
}

/// Documents of every kind that only a team may see. Each word of them holds a canary: a word that
/// stands nowhere else, so that it can be looked for in whatever a build writes or says.
enum Secret {
  static let word = "zanzibar"

  /// Documents of the sample handbook that everyone may see.
  private static let references = [
    "agreement": "working-together", "document": "how-we-work", "element": "element-1",
    "form": "council-worksheet", "instrument": "team-assessment", "learning-plan": "template",
    "measure": "trust", "milestone": "leads-a-meeting", "norms": "seven-norms",
    "page": "how-we-work", "pillar": "trust", "process": "climate-assessment",
    "resource": "question-log", "stage": "identify", "team": "dlt", "term": "quorum",
    "theory": "partnership", "training": "facilitation-course", "vision": "district-vision",
  ]

  /// The documents, visible to `visibility`; `team` is the team they belong to.
  static func documents(
    _ visibility: String, team: String, isDraft: Bool = false
  ) -> [String: String] {
    let z = word
    let status = isDraft ? "status: draft\n" : ""
    let head =
      "\(status)visibility: \(visibility)\nteam: \(team)\ntags: [\(z)tag]\nsource: \(z)source\n"
    let body = """

      ## \(z)heading

      \(z)body with [\(z)words](\(z)-file.pdf), ![\(z)alt](\(z)-picture.png), a note[^\(z)], \
      [a public page](/how-we-work.md) and [[quorum]]. <!-- \(z)comment -->

      | \(z)column |
      | --- |
      | \(z)cell |

      [^\(z)]: \(z)note

      """
    func document(_ fields: String) -> String {
      "---\n# \(z)yaml\n\(head)\(fields)\n---\n\(body)"
    }
    let folder = "\(z)-folder"
    let others = [false, true].flatMap { isLast in
      SecretKinds(
        word: z, references: references, isLast: isLast, variant: isLast ? "mentors" : "mentees"
      )
      .documents(head: head, body: body).map { path, text in
        ("\(folder)/every-kind/\(isLast ? "last" : "first")/\(path)", text)
      }
    }
    return Dictionary(others) { first, _ in first }.merging([
      "\(folder)/\(z)-page.md": document(
        "title: \(z)title\naliases: [\(z)-alias.html]\nid: \(z)id"),
      "\(folder)/teams/\(z)-team/index.md": document(
        "title: \(z)team\nkind: task-force\npurpose: \(z)purpose\ngoal: \(z)goal\nscope: \(z)scope\n"
          + "parent: dlt\nends: 2027-01-01\nprinciples: [\(z)principle]\nfunctions: [\(z)function]\n"
          + "cochairs: [{side: labor, role: \(z)cochair}, {side: management, role: \(z)cochair}]\n"
          + "members: [{role: \(z)member, represents: teachers, name: \(z)name}]\n"
          + "board_liaison: \(z)liaison\nmeets: FREQ=WEEKLY;BYDAY=FR\nnorms: seven-norms\n"
          + "counterparts: [{labor: \(z)labor, management: \(z)management}]"),
      "\(folder)/plans/\(z)-plan.md": document(
        "title: \(z)plan\nsite: \(z)site\nstart: 2026-08-01\nend: 2027-06-30\nsustain: [\(z)step]\n"
          + "goals:\n  - {id: \(z)goal, statement: \(z)statement 7, measure: \(z)measure, target: 7,"
          + " unit: \(z)unit, due: 2027-05-01, lead: \(z)lead, with: [\(z)with],"
          + " supports: [\(z)support], success: \(z)success, serves: [district-vision],"
          + " benchmarks: [{due: 2026-10-01, expected: 3, actual: 2}]}\n"
          + "updates: [{on: 2026-11-20, goal: \(z)goal, status: on-track, actual: 5, note: \(z)note}]\n"
          + "changes: [{on: 2026-11-20, why: \(z)why}]"),
      "\(folder)/norms/\(z)-norms.md": document(
        "title: \(z)norms\nadopted_on: 2026-09-01\nparticipants: [\(z)participant]\n"
          + "motto: \(z)motto\nbased_on: \(z)base\n"
          + "norms: [{id: \(z)norm, name: \(z)name, text: \(z)text, starters: [\(z)starter]}]"),
      "\(folder)/visions/\(z)-vision.md": document(
        "title: \(z)vision\nstatement: \(z)statement\nbeliefs: [\(z)belief]\n"
          + "agreed_by: [{side: labor, role: \(z)role}, {side: management, role: \(z)role}]"),
      "\(folder)/inventories/\(z)-inventory.md": document(
        "title: \(z)inventory\nscope: \(z)scope\ndate: 2026-11-01\nteam_members: [\(z)maker]\nrows:\n"
          + "  - {name: \(z)row, purpose: \(z)purpose, stakeholders: [\(z)holder],"
          + " opportunities: \(z)chance, team: dlt}"),
      "\(folder)/instruments/\(z)-instrument.md": document(
        "title: \(z)instrument\nstyle: levels\npurpose: \(z)purpose\n"
          + "levels: [{id: \(z)level, name: \(z)level, meaning: \(z)meaning}]\n"
          + "dimensions: [{id: \(z)dimension, name: \(z)dimension, group: \(z)group,"
          + " questions: [\(z)question], descriptors: {\(z)level: \(z)descriptor}}]"),
      "\(folder)/rounds/\(z)-ratings.md": document(
        "title: \(z)round\ninstrument: \(z)-instrument\ndate: 2026-11-02\nround: \(z)round\n"
          + "ratings: {\(z)dimension: {level: \(z)level, evidence: \(z)evidence}}"),
      // A round of a public instrument, later than those that readers see.
      "\(folder)/rounds/\(z)-scores.md": document(
        "title: \(z)scores\ninstrument: team-assessment\ndate: 2026-11-03\nscores:\n"
          + [
            "goals", "resources", "trust", "leadership", "procedures", "communication",
            "problem-solving", "creativity", "evaluation",
          ].map { "  \($0): [1, 2, 3, 4, 5, 7]" }.joined(separator: "\n")),
      "\(folder)/reflections/\(z)-reflection.md": document(
        "title: \(z)reflection\ndate: 2026-11-04\nabout: dlt/plan\n"
          + "boxes: {build: [{text: \(z)point, owner: \(z)owner, becomes: \(z)next}]}\n"
          + "aar: {expected: \(z)expected, occurred: \(z)occurred, well_why: \(z)well,"
          + " improve_how: \(z)improve}"),
      "\(folder)/measures/\(z)-measure.md": document(
        "title: \(z)measure\ndefinition: \(z)definition\nunit: \(z)unit\ndirection: up\n"
          + "series: [{period: \(z)period, value: 7, n: 30}]"),
      // A word that public pages use: it must not become an abbreviation there.
      "\(folder)/glossary/\(z)-term.md": document(
        "title: \(z)term\nterm: QUSD\nexpansion: \(z)expansion\ndefinition: \(z)definition\n"
          + "aka: [\(z)aka]\navoid: [\(z)avoid]"),
      // The same ids and the same titles as public documents have.
      "\(folder)/glossary/quorum.md": document(
        "title: Quorum\ndefinition: \(z)definition\naka: [consensus]"),
      "\(folder)/how-we-work.md": document("title: How we work together"),
      // An index and an address that a public index page would have.
      "\(folder)/index.md": document("title: \(z)index\naliases: [glossary/\(z).html]"),
    ]) { _, special in special }
  }

  /// Puts the documents into a handbook, with the files that they alone use, and files that no one
  /// uses.
  static func plant(
    in folder: Folder, _ visibility: String, team: String, isDraft: Bool = false
  ) throws {
    for (path, text) in documents(visibility, team: team, isDraft: isDraft) {
      try folder.write(text, to: "content/\(path)")
      let place = (path as NSString).deletingLastPathComponent
      try folder.write(
        picture(comment: "\(word)metadata"), to: "content/\(place)/\(word)-picture.png")
      try folder.write(
        "%PDF-1.4\n%\(word)metadata\n%%EOF\n", to: "content/\(place)/\(word)-file.pdf")
    }
    try folder.write("\(word) data", to: "content/\(word)-data.csv")
    try folder.write("# \(word)\n", to: "content/\(word)-folder/.\(word).md")
  }
}

@Suite struct `What an audience may not see` {
  struct Case: Sendable, CustomTestStringConvertible {
    let audience: String
    let visibility: String
    let team: String
    var isDraft = false
    var testDescription: String {
      "for \(audience), \(isDraft ? "drafts" : "documents") of \(visibility), team \(team)"
    }
  }

  static let cases = [
    Case(audience: "public", visibility: "staff", team: "dlt"),
    Case(audience: "public", visibility: "team", team: "dlt"),
    Case(audience: "staff", visibility: "team", team: "dlt"),
    Case(audience: "team:dlt", visibility: "team", team: "mesa-middle"),
    Case(audience: "public", visibility: "public", team: "dlt", isDraft: true),
    Case(audience: "team:dlt", visibility: "team", team: "dlt", isDraft: true),
  ]

  @Test(arguments: cases)
  func `changes no byte of its site, and none of what the build says`(item: Case) throws {
    let without = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    let with = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    try Secret.plant(in: with, item.visibility, team: item.team, isDraft: item.isDraft)
    // Public pages speak of the word that a confidential term explains.
    for folder in [without, with] {
      try folder.write("# About QUSD\n\nQUSD has a quorum.\n", to: "content/qusd.md")
    }
    let plain = try accord(
      "build", "--audience", item.audience, "--base-url", "https://a.example/", in: without)
    let guarded = try accord(
      "build", "--audience", item.audience, "--base-url", "https://a.example/", in: with)
    #expect(plain.status == 0, "\(plain.errors)")
    #expect(guarded.status == 0, "\(guarded.errors)")
    #expect(timeless(guarded.errors) == timeless(plain.errors))
    #expect(try Tree(with).differences(from: Tree(without)) == [])
  }

  @Test(arguments: cases)
  func `is found nowhere, by any of its words`(item: Case) throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    try Secret.plant(in: folder, item.visibility, team: item.team, isDraft: item.isDraft)
    let outcome = try accord(
      "build", "--audience", item.audience, "--base-url", "https://a.example/", "--stats",
      in: folder)
    #expect(outcome.status == 0)
    #expect(try Tree(folder).holding(Secret.word) == [])
    #expect(!(outcome.output + outcome.errors).lowercased().contains(Secret.word))
    // Nothing is left beside the site either, where a web server might show it.
    let beside = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(beside.sorted() == ["content", "public"])
  }

  /// The same words are found where the documents may be seen: otherwise the test above would
  /// prove nothing.
  @Test func `is there for those who may see it`() throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    try Secret.plant(in: folder, "team", team: "dlt")
    try folder.write("# About QUSD\n\nQUSD has a quorum.\n", to: "content/qusd.md")
    // Who sees both entries of one word is told of it.
    let doubled = try accord("build", "--audience", "team:dlt", in: folder)
    #expect(doubled.status == 1)
    #expect(doubled.errors.contains("[term-twice]"))
    try folder.remove("content/\(Secret.word)-folder/glossary/quorum.md")
    // These fill every field with any word, so what they say makes no sense.
    try folder.remove("content/\(Secret.word)-folder/every-kind")
    let outcome = try accord("build", "--audience", "team:dlt", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let site = try Tree(folder)
    for canary in [
      "title", "body", "alt", "words", "heading", "cell", "note", "source", "purpose",
      "statement", "measure", "definition", "motto", "belief", "row",
      "descriptor", "evidence", "scores", "point", "occurred", "period", "metadata", "-file.pdf",
    ] {
      #expect(!site.holding(Secret.word + canary).isEmpty, "\(canary) is not there")
    }
    #expect(site.holding("\(Secret.word)comment") == [], "a comment is shown to no one")
    #expect(site.holding("\(Secret.word)yaml") == [], "a comment is shown to no one")
    #expect(site.holding("\(Secret.word) data") == [], "no page uses this file")
  }

  /// What a run says, without how long it took.
  private func timeless(_ text: String) -> String {
    text.replacing(/[0-9.]+ s/, with: "s")
  }
}

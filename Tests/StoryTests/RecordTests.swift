import Foundation
import Playground
import Testing

/// A handbook with a team, and one more file.
private func handbook(_ files: [String: String], settings: String = "") throws -> Folder {
  try Folder(
    files.merging([
      "content/handbook.yml": "title: Handbook\n\(settings)",
      "content/index.md": "# Welcome\n", "content/teams/dlt/notes.md": "# Notes\n",
    ]) { mine, _ in mine })
}

@Suite struct `A filled-in record about people` {
  /// A word that stands nowhere but in what was filled in.
  static let secret = "zanzibar"
  private static let question =
    "title: Intake\nrecord: intake\nnotice: N\nquestions:\n  - {text: What is it?, answer: text"

  /// Files with something filled in, and the line that gives each of them away.
  static let records: [(path: String, fields: String, line: Int)] = [
    ("forms/a.md", "\(question), response: \(secret)}", 6),
    ("forms/b.md", "\(question), Reply: [\(secret)]}", 6),
    ("forms/c.md", "\(question), value: {a: \(secret)}}", 6),
    (
      "forms/d.md", "title: Intake\nrecord: none\nquestions:\n  - {text: Who?, answer: \(secret)}",
      5
    ),
    ("forms/e.md", "title: Intake\nanswers: [\(secret)]\nquestions: [{text: Who?}]", 3),
    ("learning-plans/a.md", "title: Plan\npurpose: To learn.\nsignatures: [{role: \(secret)}]", 4),
    ("learning-plans/b.md", "title: Plan\nsign_off:\n  - {role: One, Signed-On: \(secret)}", 4),
    ("learning-plans/c.md", "title: Plan\nroles: [{role: A, does: B, name: \(secret)}]", 3),
    ("cohorts/a.md", "title: Round\nstart: 2026-09-01\npairs: [{mentor: \(secret), mentee: B}]", 4),
    ("cohorts/b.md", "title: Round\nsessions: [{on: 2026-09-01, mentor: \(secret)}]", 3),
    ("rounds/a.md", "title: Round\nscores: {trust: {\(secret): 4, Bo: 5}}", 3),
    ("rounds/b.md", "title: Round\ncounts: {listening: {\(secret): learning}}", 3),
  ]

  @Test(arguments: records, ["", "visibility: team\nteam: dlt\n", "status: draft\n"])
  func `stops every build, and nothing of it is said`(
    record: (path: String, fields: String, line: Int), head: String
  ) throws {
    let text =
      "---\n\(record.fields)\n\(head)---\n\nIt was \(Self.secret) [too](\(Self.secret).md).\n"
    let folder = try handbook(["content/\(record.path)": text])
    for audience in ["public", "staff", "team:dlt"] {
      for format in ["text", "github"] {
        let outcome = try accord(
          "build", "--relaxed", "--audience", audience, "--format", format, in: folder)
        #expect(outcome.status == 1, "\(audience): \(outcome.errors)")
        let said = (outcome.output + outcome.errors).lowercased()
        #expect(!said.contains(Self.secret), "\(said)")
        #expect(!folder.exists("public/index.html"))
      }
      let found = try accord("build", "--audience", audience, "--format", "json", in: folder)
        .report().diagnostics
      #expect(found.map(\.code) == ["record-confidential"])
      #expect(found.map(\.line) == [record.line])
    }
  }

  @Test func `can't be let in by turning the rule off, nor by the setting that once opened kinds`()
    throws
  {
    let folder = try handbook(
      ["content/forms/a.md": "---\n\(Self.question), response: \(Self.secret)}\n---\n"],
      settings: "rules: {record-confidential: off}\nopen: [form]\n")
    let outcome = try accord("build", "--format", "json", in: folder)
    #expect(outcome.status == 1)
    let report = try outcome.report()
    #expect(report.codes == ["field-unknown", "record-confidential", "settings-rule"])
    #expect(
      report.diagnostics.first { $0.code == "field-unknown" }?.fix
        == "Take the line out. Records about people are kept in no repository, for no audience, because whoever can open the folder reads them; fact-finding plans are for their team without it."
    )
  }

  /// The words that may be someone's in the ways below.
  private static let names = [
    "ana", "ortiz", "ortega", "shaw", "lupe", "lópez", "bell", "timbres", "october 3", "octubre",
    "10/03", "4471", "555-0134",
  ]

  @Test(arguments: RecordWays.certain)
  func `is refused where its structure tells, in every edition`(way: RecordWays.Way) throws {
    try look(way, for: "error")
  }

  @Test(arguments: RecordWays.doubtful)
  func `is asked about where only words tell, in every edition`(way: RecordWays.Way) throws {
    try look(way, for: "warning")
  }

  private func look(_ way: RecordWays.Way, for severity: String) throws {
    let folder = try handbook([way.path: way.text])
    for audience in ["public", "staff", "team:dlt"] {
      let outcome = try accord("build", "--audience", audience, "--format", "json", in: folder)
      let found = try outcome.report().diagnostics.filter { $0.code.hasPrefix("record-") }
      #expect(found.map(\.severity) == [severity], "\(audience): \(outcome.output)")
      for finding in found {
        // The guide's own words for a variant or a day are no quotation.
        let said = " \(finding.path) \(finding.message) ".lowercased()
        for name in Self.names {
          #expect(!said.contains(" \(name)") && !said.contains("-\(name)"), "\(said)")
        }
      }
    }
    let said = try accord("build", in: folder).errors
    #expect(!said.contains(" | "), "no line of the file is shown: \(said)")
  }

  @Test func `is refused as a second blank, unless it says what it is for`() throws {
    func form(_ more: String) -> String {
      "---\ntitle: Intake\nrecord: intake\nnotice: Only we read it.\n\(more)questions: [{text: Why?}]\n---\n"
    }
    let folder = try handbook(["content/forms/a.md": form(""), "content/forms/b.md": form("")])
    for audience in ["public", "staff", "team:dlt"] {
      let found = try accord("build", "--audience", audience, "--format", "json", in: folder)
        .report().diagnostics
      #expect(found.map(\.code) == ["record-twice"])
      #expect(
        found.first?.message
          == "There is a blank of this record already, in content/forms/a.md, and nothing says what another is for."
      )
    }
    try folder.write(form("variant: teachers\n"), to: "content/forms/b.md")
    #expect(try accord("build", "--strict", in: folder).status == 0)
    try folder.write(form("translation_of: a\nlang: es\n"), to: "content/forms/b.md")
    #expect(try accord("build", in: folder).status == 0)
    try folder.write(form("translation_of: a\nlang: es\n"), to: "content/forms/c.md")
    #expect(try accord("build", "--format", "json", in: folder).report().codes == ["record-twice"])
    // A translation into the language of the original is none.
    try folder.remove("content/forms/c.md")
    try folder.write(form("translation_of: a\nlang: en\n"), to: "content/forms/b.md")
    #expect(
      try accord("build", "--format", "json", in: folder).report().codes.contains("record-twice"))
  }

  @Test(arguments: RecordWays.blanks)
  func `is told from a blank`(way: RecordWays.Way) throws {
    let folder = try handbook([way.path: way.text])
    for audience in ["public", "staff", "team:dlt"] {
      let found = try accord("build", "--audience", audience, "--format", "json", in: folder)
        .report().diagnostics
      #expect(found.filter { $0.code != "cohort-few-sessions" }.map(\.code) == [], "\(found)")
    }
  }

  @Test func `is none where nothing stands behind the key`() throws {
    let folder = try handbook([
      "content/forms/a.md": "---\n\(Self.question)}\nanswers: \n---\n"
    ])
    let codes = try accord("build", "--format", "json", in: folder).report().codes
    #expect(!codes.contains { $0.hasPrefix("record-") })
  }
}

@Suite struct `What is for a team by its kind` {
  private let fields =
    "title: Facts\nquestions: [{what: How often?, source: minutes, who: cochairs, due: 2027-01-15}]\n"

  @Test func `is seen by its team alone, and refused elsewhere`() throws {
    let path = "content/teams/dlt/fact-finding.md"
    let folder = try handbook([path: "---\n\(fields)---\n"])
    for (audience, isThere) in [("public", false), ("staff", false), ("team:dlt", true)] {
      #expect(try accord("build", "--audience", audience, in: folder).status == 0)
      #expect(folder.exists("public/teams/dlt/fact-finding.html") == isThere)
    }
    for wide in ["public", "staff"] {
      try folder.write("---\n\(fields)visibility: \(wide)\n---\n", to: path)
      for audience in ["public", "staff", "team:dlt"] {
        let outcome = try accord("build", "--audience", audience, "--format", "json", in: folder)
        #expect(outcome.status == 1)
        #expect(
          try outcome.report().diagnostics.map(\.message) == [
            "A fact-finding plan is for its team alone, and this one says “\(wide)”."
          ])
      }
    }
    try folder.remove(path)
    try folder.write("---\n\(fields)---\n", to: "content/fact-finding/facts.md")
    #expect(
      try accord("check", "--format", "json", in: folder).report().codes == [
        "visibility-without-team"
      ])
  }

  @Test func `is also a plan that names its process`() throws {
    let plan =
      "title: Plan\nstart: 2026-08-01\nend: 2027-06-01\ngoals:\n  - {statement: 5 visits, measure: log, target: 5, due: 2027-05-01, lead: nurse}\nsustain: [We go on.]\nupdates: [{on: 2026-11-20, status: on-track, note: Begun.}]\n"
    let path = "content/teams/dlt/plan.md"
    let folder = try handbook([
      path: "---\n\(plan)process: climate\n---\n",
      "content/teams/dlt/climate.md":
        "---\ntitle: Climate\ntype: process\nsteps: [{id: a, title: Talk, does: [Talk.], ends: yes}]\n---\n",
    ])
    #expect(try accord("build", "--audience", "staff", in: folder).status == 0)
    #expect(!folder.exists("public/teams/dlt/plan.html"))
    #expect(try accord("build", "--audience", "team:dlt", in: folder).status == 0)
    let page = try folder.read("public/teams/dlt/plan.html")
    #expect(
      page.contains("<dt>Part of</dt><dd><a href=\"../../teams/dlt/climate.html\">Climate</a></dd>")
    )
    try folder.write("---\n\(plan)---\n", to: path)
    let found = try accord("build", "--audience", "staff", "--format", "json", in: folder).report()
      .diagnostics.filter { $0.path == path }
    #expect(found.map(\.code) == ["plan-of-process"])
    #expect(
      found.first?.fix
        == "Add “process:” with the id of the process, and only the team sees the plan; or say who may see it, such as “visibility: staff”."
    )
    try folder.write("---\n\(plan)visibility: staff\n---\n", to: path)
    #expect(try accord("build", "--audience", "staff", in: folder).status == 0)
    #expect(folder.exists("public/teams/dlt/plan.html"))
  }
}

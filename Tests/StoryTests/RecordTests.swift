import Foundation
import Playground
import Testing

@Suite struct `A filled-in record about people` {
  /// A word that stands nowhere but in what was filled in.
  static let secret = "zanzibar"

  private func handbook(_ files: [String: String], settings: String = "") throws -> Folder {
    try Folder(
      files.merging([
        "content/handbook.yml": "title: Handbook\n\(settings)",
        "content/index.md": "# Welcome\n",
        "content/teams/dlt/notes.md": "# Notes\n",
      ]) { mine, _ in mine })
  }

  private static let question = "title: Intake\nquestions:\n  - {text: What is it?, answer: text"

  /// Files with something filled in, and the line that gives each of them away.
  static let records: [(path: String, fields: String, line: Int)] = [
    ("forms/a.md", "\(question), response: \(secret)}", 4),
    ("forms/b.md", "\(question), Reply: [\(secret)]}", 4),
    ("forms/c.md", "\(question), value: {a: \(secret)}}", 4),
    ("forms/d.md", "title: Intake\nquestions:\n  - {text: Who?, answer: \(secret)}", 4),
    ("forms/e.md", "title: Intake\nanswers: [\(secret)]\nquestions: [{text: Who?}]", 3),
    ("learning-plans/a.md", "title: Plan\npurpose: To learn.\nsignatures: [{role: \(secret)}]", 4),
    ("learning-plans/b.md", "title: Plan\nsign_off:\n  - {role: One, Signed-On: \(secret)}", 4),
    ("learning-plans/c.md", "title: Plan\nroles: [{role: A, does: B, name: \(secret)}]", 3),
    ("cohorts/a.md", "title: Round\nstart: 2026-09-01\npairs: [{mentor: \(secret), mentee: B}]", 4),
    ("cohorts/b.md", "title: Round\nsessions: [{on: 2026-09-01, mentor: \(secret)}]", 3),
    ("fact-finding/a.md", "title: Facts\nteam: dlt\nbasis: \(secret)", 2),
  ]

  @Test(arguments: records, ["", "visibility: team\nteam: dlt\n", "status: draft\n"])
  func `stops every build, and nothing of it is said`(
    record: (path: String, fields: String, line: Int), head: String
  ) throws {
    // The fact-finding plan has a team already; a field stands in front matter once.
    let head = record.path.hasPrefix("fact") ? head.replacing("team: dlt\n", with: "") : head
    let text =
      "---\n\(record.fields)\n\(head)---\n\nIt was \(Self.secret) [too](\(Self.secret).md).\n"
    let folder = try handbook(["content/\(record.path)": text])
    for audience in ["public", "staff", "team:dlt"] {
      for mood in ["--strict", "--relaxed"] {
        let outcome = try accord("build", "--audience", audience, mood, in: folder)
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

  @Test func `can't be let in by turning the rule off`() throws {
    let folder = try handbook(
      ["content/forms/a.md": "---\n\(Self.question), response: \(Self.secret)}\n---\n"],
      settings: "rules: {record-confidential: off}\n")
    let outcome = try accord("build", "--format", "json", in: folder)
    #expect(outcome.status == 1)
    #expect(try outcome.report().codes == ["record-confidential", "settings-rule"])
  }

  @Test func `is let in where the settings open its kind, and then for its team alone`() throws {
    let file = "content/teams/dlt/form.md"
    let fields = "---\n\(Self.question), response: \(Self.secret)}\n"
    let folder = try handbook(
      [file: fields + "visibility: staff\n---\n"], settings: "open: [form]\n")
    #expect(try accord("build", "--audience", "team:dlt", in: folder).status == 1)
    try folder.write(fields + "visibility: team\n---\n", to: file)
    for audience in ["public", "staff"] {
      #expect(try accord("build", "--audience", audience, in: folder).status == 0)
      #expect(try Tree(folder).holding(Self.secret).isEmpty)
    }
    #expect(try accord("build", "--audience", "team:dlt", in: folder).status == 0)
    #expect(try folder.read("public/teams/dlt/form.html").contains(Self.secret))
  }

  @Test func `leaves a blank one in peace`() throws {
    let folder = try handbook([
      "content/forms/a.md": "---\n\(Self.question), response: }\n---\n",
      "content/forms/b.md": "---\n\(Self.question), response: ~}\n---\n",
    ])
    #expect(try accord("build", in: folder).status == 0)
  }
}

import Foundation
import Playground
import Testing

private func handbook(
  _ updates: String =
    "updates:\n  - {on: 2026-10-20, goal: books, status: on-track, actual: 41, note: \"It goes well.\"}\n"
) throws -> Folder {
  try Folder([
    "content/handbook.yml": "title: Handbook\n",
    "content/visions/our-vision.md":
      "---\ntitle: Our vision\nstatus: draft\nstatement: Every child reads.\n---\n",
    "content/teams/reading/index.md":
      "---\ntitle: Reading team\nkind: site\npurpose: Looks after the library.\n---\n",
    "content/teams/reading/plan.md": """
    ---
    # Our plan
    title: Reading plan
    start: 2026-08-17
    end: 2027-06-11
    goals:
      - {id: books, statement: 80 of 100 pupils borrow a book, measure: the count, target: 80, unit: pupils, due: 2027-05-28, lead: librarian, serves: [our-vision]}
      - {id: hours, statement: Open on 5 days, measure: the sign, target: 5, due: 2027-03-12, lead: principal, serves: [our-vision]}
    sustain: [The count stays.]
    \(updates)---
    Text.

    """,
  ])
}

private let plan = "content/teams/reading/plan.md"

private func checkin(_ arguments: String..., in folder: Folder) throws -> Outcome {
  try run(programPath, ["checkin"] + arguments + ["--as-of", testDay], in: folder)
}

@Suite struct `A check-in` {
  @Test func `adds one line to the plan, and nothing else changes`() throws {
    let folder = try handbook()
    let before = try folder.read(plan)
    let outcome = try checkin(
      "reading", "--goal", "books", "--status", "at-risk", "--actual", "44.5", "--note",
      "Two weeks: \"closed\" # paint", "--yes", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let line =
      "  - {on: 2026-11-22, goal: books, status: at-risk, actual: 44.5, note: \"Two weeks: \\\"closed\\\" # paint\"}"
    #expect(
      try folder.read(plan)
        == before.replacingOccurrences(of: "well.\"}\n", with: "well.\"}\n\(line)\n"))
    #expect(outcome.output.contains("--- \(plan)\n+++ \(plan)\n@@ -"))
    #expect(outcome.output.contains("\n+\(line)\n"))
    #expect(try accord("check", in: folder).status == 0)
  }

  @Test func `is shown and not written when no one can be asked, or no one wants it`() throws {
    let folder = try handbook()
    let before = try Tree(folder, "")
    let words = ["reading", "--status", "on-track", "--note", "Fine."]
    let silent = try run(
      programPath, ["checkin"] + words + ["--as-of", testDay], in: folder)
    #expect(silent.status == 64)
    #expect(silent.errors.contains("Nothing was written, because no one could be asked."))
    let dry = try run(
      programPath, ["checkin"] + words + ["--dry-run", "--as-of", testDay], in: folder)
    #expect(dry.status == 0)
    for outcome in [silent, dry] {
      #expect(outcome.output.contains("+  - {on: 2026-11-22, status: on-track, note: \"Fine.\"}"))
    }
    #expect(try Tree(folder, "") == before)
  }

  @Test(arguments: [
    (["raeding", "--status", "met", "--note", "A"], "Did you mean “reading”?"),
    (["no one-at-all", "--status", "met", "--note", "A"], "Write one of reading."),
    (["reading", "--goal", "boks", "--status", "met", "--note", "A"], "Did you mean “books”?"),
    (["reading", "--status", "ontrack", "--note", "A"], "Did you mean “on-track”?"),
    (["reading", "--plan", "plam", "--status", "met", "--note", "A"], "Did you mean “plan”?"),
    (["reading", "--status", "met", "--actual", "3", "--note", "A"], "Name it with --goal."),
    (
      ["reading", "--goal", "books", "--status", "met", "--actual", "3,5", "--note", "A"],
      "--actual takes digits"
    ),
    (["reading", "--status", "met", "--note", " "], "An update needs a sentence"),
    (["reading", "--status", "met", "--note", "A\u{1B}[2J"], "an invisible character"),
    (["reading", "--status", "met", "--note", "A", "--on", "2026-11-23"], "has not come yet"),
    (["reading", "--status", "met", "--note", "A", "--on", "soon"], "--on takes a day"),
    (["reading"], "Add --status with a word and --note with a sentence"),
  ])
  func `that can't be is answered with a sentence`(arguments: [String], sentence: String) throws {
    let folder = try handbook()
    let before = try Tree(folder, "")
    let outcome = try run(
      programPath, ["checkin"] + arguments + ["--yes", "--as-of", testDay], in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    #expect(try Tree(folder, "") == before)
  }

  @Test func `asks for the plan's name where a team has two`() throws {
    let folder = try handbook()
    try folder.write(
      try folder.read(plan), to: "content/teams/reading/plans/summer.md")
    let words = ["reading", "--status", "met", "--note", "A", "--yes", "--as-of", testDay]
    let open = try run(programPath, ["checkin"] + words, in: folder)
    #expect(open.status == 64 && open.errors.contains("Name one with --plan: plan or summer."))
    let named = try run(programPath, ["checkin", "--plan", "summer"] + words, in: folder)
    #expect(named.status == 0, "\(named.errors)")
    #expect(try folder.read("content/teams/reading/plans/summer.md").contains("note: \"A\"}"))
  }

  @Test func `waits until the plan is right`() throws {
    let folder = try handbook()
    try folder.replace("end: 2027-06-11", with: "end: 2026-06-11", in: plan)
    let before = try Tree(folder, "")
    let outcome = try checkin(
      "reading", "--status", "on-track", "--note", "A", "--yes", in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("\(plan):5:6: error:"), "\(outcome.errors)")
    #expect(outcome.errors.contains("[plan-ends-before-start]"))
    #expect(try Tree(folder, "") == before)
  }

  @Test func `shows what to write by hand where the updates stand between brackets`() throws {
    let folder = try handbook(
      "updates: [{on: 2026-10-20, status: on-track, note: It goes well}]\n")
    let outcome = try checkin("reading", "--status", "met", "--note", "A", "--yes", in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Line 10 of \(plan) has the updates between brackets"))
    #expect(outcome.errors.contains("{on: 2026-11-22, status: met, note: \"A\"}"))
  }

  @Test func `keeps the order of the updates that are there`() throws {
    let folder = try handbook(
      """
      updates:
        - {on: 2026-11-17, status: on-track, note: Third}
        - {on: 2026-10-20, status: on-track, note: First}

      """)
    for (day, note) in [("2026-11-03", "Second"), ("2026-11-20", "Fourth")] {
      let outcome = try checkin(
        "reading", "--status", "on-track", "--note", note, "--on", day, "--yes", in: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let notes = try folder.read(plan).matches(of: /note: "?([A-Z][a-z]+)/).map { String($0.1) }
    #expect(notes == ["Fourth", "Third", "Second", "First"])
  }

  @Test func `keeps permissions, and follows no link`() throws {
    let folder = try handbook()
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.at(plan))
    let words = [
      "checkin", "reading", "--status", "met", "--note", "A", "--yes", "--as-of", testDay,
    ]
    #expect(try run(programPath, words, in: folder).status == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: folder.at(plan))[.posixPermissions]
    #expect(mode as? Int == 0o640)
    try folder.move(plan, to: "content/teams/reading/real.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.at(plan), withDestinationPath: "real.md")
    let before = try folder.read("content/teams/reading/real.md")
    let outcome = try run(programPath, words, in: folder)
    #expect(outcome.status == 64 && outcome.errors.contains("is a link to another file"))
    #expect(try folder.read("content/teams/reading/real.md") == before)
  }
}

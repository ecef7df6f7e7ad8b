import Foundation
import Playground
import Testing

private let all = settingsMistakes + planMistakes + teamMistakes + pageMistakes + noteMistakes

@Suite struct `More than forty mistakes in one handbook` {
  @Test func `are all found in one run, each at its line and column, and nothing else`() throws {
    #expect(all.count > 40)
    let planted = try Plantation(all)
    let outcome = try accord("check", "--format", "json", in: planted.folder)
    #expect(outcome.status == 1)
    let report = try outcome.report()
    let found = report.diagnostics.map {
      "\($0.path):\($0.line):\($0.column): [\($0.code)] \($0.message) → \($0.fix ?? "")"
    }
    #expect(Set(found).subtracting(planted.expected).sorted() == [], "found, and not expected")
    #expect(Set(planted.expected).subtracting(found).sorted() == [], "expected, and not found")
    #expect(found.count == all.count, "no finding comes twice")
    #expect(report.errors + report.warnings == all.count)
  }

  @Test func `publish nothing, and leave the old site as it was`() throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    #expect(try accord("build", in: folder).status == 0)
    let before = try Tree(folder)
    try #require(before.files.count > 50)
    let planted = try Plantation(all)
    try folder.remove("content")
    try FileManager.default.copyItem(
      atPath: planted.folder.at("content"), toPath: folder.at("content"))
    let outcome = try accord("build", in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("nothing was published"))
    #expect(try Tree(folder).differences(from: before) == [])
  }

  /// The findings word for word, as a person at a terminal reads them.
  @Test func `are shown with their line, a mark below it, and the fix`() throws {
    let shown = all.filter {
      [
        "An update names a goal that does not exist", "A threshold is misspelt",
        "A picture does not exist", "A value has a second colon", "A goal serves no vision",
      ].contains($0.what)
    }
    let planted = try Plantation(shown)
    let outcome = try accord("check", in: planted.folder)
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    let lines = outcome.errors.components(separatedBy: "\n")
    #expect(lines.dropLast(2).joined(separator: "\n") == snapshot)
    let last = try #require(lines.dropLast().last)
    #expect(last.hasPrefix("4 errors, 1 warning; "))
  }
}

private let snapshot = #"""
  content/handbook.yml:41:3: error: “thresholds” has a field “goals_per_pln”, which is not known. [field-unknown]
     41 |   goals_per_pln: 3
        |   ^
        fix: Did you mean “goals_per_plan”?
  content/how-we-work.md:8:307: error: There is no file “how-teams-realte.png” here. [link-broken]
      8 | rom management. Contract subjects go to bargaining, which stays separate.](how-teams-realte.png)
        |                                                                            ^
        fix: Did you mean “how-teams-relate.png”?
  content/notes/colon.md:2:13: error: This value has a second colon with a space after it. [yaml-syntax]
      2 | title: Notes: a beginning
        |             ^
        fix: Put the whole value in quotation marks: title: "Goals: next year".
  content/teams/alder-elementary/plan.md:27:16: warning: Nothing says which vision this goal serves. [goal-serves-nothing]
     27 |     statement: For 90 of 100 staff meetings, the agenda is out five working days ahead
        |                ^
        fix: Add “serves:” with the id of a vision.
  content/teams/dlt/plan.md:77:28: error: This plan has no goal with the id “anwsers”. [update-unknown-goal]
     77 |   - {on: 2026-11-17, goal: anwsers, status: on-track, actual: 24, note: "Most of the 24 are abou
        |                            ^
        fix: Did you mean “answers”?
  """#

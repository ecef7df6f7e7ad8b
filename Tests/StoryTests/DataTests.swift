import Foundation
import Playground
import Testing

@Suite struct `Data files` {
  private static let team = """
    ---
    title: Größe y año
    kind: joint-committee
    purpose: "=HYPERLINK(A1)"
    goal: A goal.
    scope: A scope.
    meets: FREQ=MONTHLY;BYDAY=1MO
    visibility: public
    cochairs: [{role: teacher, side: labor}, {role: principal, side: management}]
    ---
    """

  /// A handbook with one plan of two goals: one was read and one was not.
  private func folder(_ more: [String: String] = [:]) throws -> Folder {
    try Folder(
      [
        "content/handbook.yml": "title: Handbook\n",
        "content/teams/safety/index.md": Self.team,
        "content/teams/safety/plan.md": """
        ---
        title: Plan
        visibility: public
        start: 2026-08-24
        end: 2027-05-28
        goals:
          - {id: reports, statement: Reports fall from 40 to 0, measure: Open reports, baseline: 40, target: 0, unit: reports, due: 2026-12-01, lead: custodian}
          - {id: drills, statement: 9 drills are held, measure: Drills held, target: 9, due: 2026-11-20, lead: principal}
        sustain: [a checklist]
        updates:
          - {on: 2026-11-12, goal: reports, status: on-track, actual: 0, note: "None, at last."}
        ---
        """,
      ].merging(more) { $1 })
  }

  /// The rows of a set, each by the names of its columns. Cells here hold no commas.
  private func rows(_ set: String, _ folder: Folder) throws -> [[String: String]] {
    let lines = try folder.read("public/data/\(set).csv").components(separatedBy: "\r\n")
    let head = lines[0].drop { $0 == "\u{FEFF}" }.components(separatedBy: ",")
    return lines.dropFirst().dropLast().map { line in
      Dictionary(uniqueKeysWithValues: zip(head, line.components(separatedBy: ",")))
    }
  }

  @Test func `say what the pages say, and nothing where nothing is known`() throws {
    let folder = try folder()
    let outcome = try accord("build", "--relaxed", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let goals = try rows("goals", folder)
    #expect(goals.count == 2)
    let read = try #require(goals.first)
    #expect(read["actual"] == "0", "zero is a number")
    #expect(read["share"] == "1")
    #expect(read["days_left"] == "9")
    #expect(read["overdue"] == "no")
    #expect(read["silence"] == "10")
    let unread = try #require(goals.last)
    for column in ["actual", "actual_on", "difference", "share", "status", "last_update", "unit"] {
      #expect(unread[column] == "", "\(column) is missing and not zero")
    }
    #expect(unread["overdue"] == "yes")
    #expect(unread["days_left"] == "-2")
    let json = try folder.read("public/data/goals.json")
    #expect(json.contains("\"actual\": null"))
    #expect(json.contains("\"as_of\": \"2026-11-22\""))
  }

  @Test func `run no formula, and keep every letter`() throws {
    let folder = try folder()
    #expect(try accord("build", "--relaxed", in: folder).status == 0)
    let teams = try folder.read("public/data/teams.csv")
    #expect(teams.hasPrefix("\u{FEFF}page,title,id,"))
    #expect(teams.contains("Größe y año"))
    #expect(teams.contains(",'=HYPERLINK(A1),"))
    #expect(try folder.read("public/data/teams.json").contains("\"=HYPERLINK(A1)\""))
  }

  @Test func `leave out results of few people in every row and total`() throws {
    let folder = try folder([
      "content/instruments/how.md": """
      ---
      title: How
      style: scale
      purpose: To see how it goes.
      dimensions: [{id: goals, name: Goals, low: No., high: Yes.}]
      ---
      """,
      "content/instruments/skills.md": """
      ---
      title: Skills
      style: counts
      purpose: To see who can.
      levels: [{id: new, name: New}, {id: able, name: Able}, {id: sure, name: Sure}]
      dimensions: [{id: lead, name: Leading}]
      ---
      """,
      "content/teams/safety/rounds/one.md": """
      ---
      title: One
      instrument: how
      date: 2026-10-06
      scores: {goals: [2, 6, 7]}
      ---
      """,
      "content/teams/safety/rounds/two.md": """
      ---
      title: Two
      instrument: skills
      date: 2026-10-06
      counts: {lead: {new: 31, able: 2, sure: 47}}
      ---
      """,
      "content/measures/stay.md": """
      ---
      title: Stay
      definition: Who stays.
      unit: "%"
      direction: up
      visibility: public
      series: [{period: "2025", value: 86, n: 90, groups: [{name: A, value: 77, n: 60}, {name: B, n: 27}, {name: C, n: 3}]}]
      ---
      """,
    ])
    let outcome = try accord("build", "--audience", "team:safety", "--relaxed", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let scores = try rows("round-scores", folder)
    #expect(scores.map { $0["median"] } == [""])
    #expect(scores.map { $0["answers"] } == [""])
    #expect(scores.map { $0["suppressed"] } == ["yes"])
    // Two people, and 31 as well: otherwise the two follow from the total.
    let counts = try rows("round-counts", folder)
    #expect(counts.map { $0["level"] } == ["New", "Able", "Sure", ""])
    #expect(counts.map { $0["people"] } == ["", "", "47", "80"])
    #expect(counts.map { $0["suppressed"] } == ["yes", "yes", "no", "no"])
    let measures = try rows("measures", folder)
    #expect(measures.map { $0["value"] } == ["86", "77", "", ""])
    #expect(measures.map { $0["n"] } == ["90", "60", "", ""])
  }

  @Test func `name no document that their readers may not see`() throws {
    let folder = try folder([
      "content/teams/safety/decisions/one.md": """
      ---
      title: One
      visibility: public
      decision: We lock the gate.
      reasons: [It was open.]
      date: 2026-10-06
      meeting: hidden-meeting
      ---
      """,
      "content/teams/safety/meetings/hidden-meeting.md": """
      ---
      title: Hidden
      start: 2026-10-06 15:00
      ---
      """,
    ])
    #expect(try accord("build", "--relaxed", in: folder).status == 0)
    #expect(try rows("decisions", folder).map { $0["meeting"] } == [""])
    #expect(try rows("meetings", folder).isEmpty)
    #expect(try Tree(folder).holding("hidden-meeting") == [])
    #expect(try accord("build", "--relaxed", "--audience", "team:safety", in: folder).status == 0)
    let page = "teams/safety/meetings/hidden-meeting.html"
    #expect(try rows("decisions", folder).map { $0["meeting"] } == [page])
  }

  @Test func `have a page that explains each of them, its columns and its files`() throws {
    let folder = try folder()
    #expect(try accord("build", "--relaxed", in: folder).status == 0)
    let list = try folder.read("public/data/index.html")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.at("public/data"))
    let sets = files.filter { $0.hasSuffix(".csv") }.map { $0.dropLast(4) }
    #expect(sets.count > 20)
    let pages = files.filter { $0.hasSuffix(".html") && $0 != "index.html" }.map { $0.dropLast(5) }
    #expect(Set(pages) == Set(sets))
    for set in sets {
      #expect(list.contains("href=\"../data/\(set).html\""), "\(set)")
      let page = try folder.read("public/data/\(set).html")
      for ending in ["csv", "json", "schema.json"] {
        #expect(page.contains("href=\"../data/\(set).\(ending)\""), "\(set).\(ending)")
      }
      let head = try folder.read("public/data/\(set).csv").prefix { $0 != "\r\n" }
      for column in head.drop(while: { $0 == "\u{FEFF}" }).split(separator: ",") {
        #expect(page.contains(">\(column)</th>"), "\(set): \(column)")
      }
    }
  }

  @Test func `keep their addresses to themselves`() throws {
    let folder = try folder([
      "content/welcome.md": "# Welcome\n\nSee [our numbers](data/Goals.csv).\n",
      "content/data/Goals.csv": "a,b\n",
    ])
    let outcome = try accord("build", "--relaxed", in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("content/welcome.md"))
    #expect(outcome.errors.contains("the handbook writes files of its own there. [page-taken]"))
  }
}

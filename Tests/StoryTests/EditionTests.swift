import Foundation
import Playground
import Testing

/// A contract that promises a meeting a month, and a team that met, for its members alone.
private func promise(_ more: [String: String] = [:]) throws -> Folder {
  try Folder(
    [
      "content/handbook.yml": """
      title: A handbook
      units:
        - {id: teachers, name: Teachers, side: labor}
        - {id: cabinet, name: Cabinet, side: management}
      """,
      "content/teams/dlt/index.md": """
      ---
      title: District team
      visibility: public
      kind: task-force
      purpose: To listen.
      ends: 2027-06-01
      meets: FREQ=MONTHLY;BYDAY=2TU
      members:
        - {role: teacher, represents: teachers}
        - {role: principal, represents: cabinet}
      ---
      """,
      "content/agreements/together.md": """
      ---
      title: Working together
      agreement: Contract
      term: {from: 2026-07-01, to: 2028-06-30}
      commits:
        - {what: Team meeting, every: month, who: both, team: dlt}
      ---
      """,
    ].merging(more) { $1 })
}

private let meeting = [
  "content/teams/dlt/meetings/2026-11-10.md": """
  ---
  start: 2026-11-10 15:45
  end: 2026-11-10 17:00
  notes_status: agreed
  agenda: [{item: buses}]
  attendance: [{represents: teachers, n: 1}, {represents: cabinet, n: 1}]
  talking_points: [Buses.]
  ---
  """
]

private let pages = ["agreements/together.html", "progress.html", "teams/dlt/progress.html"]

/// What a page says, without its tags, a blank between words.
private func words(_ folder: Folder, _ page: String) throws -> String {
  let text = try folder.read("public/\(page)")
  let main = text.components(separatedBy: "<main").last ?? ""
  return main.replacingOccurrences(of: "<[^>]*>", with: " ", options: .regularExpression)
    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

private func build(_ folder: Folder, for audience: String) throws -> String {
  let outcome = try accord("build", "--audience", audience, in: folder)
  #expect(outcome.status == 0, "\(outcome.errors)")
  return outcome.errors
}

@Suite struct `What an edition leaves out` {
  @Test(arguments: ["public", "staff"])
  func `is not said to be overdue, and no total counts it`(audience: String) throws {
    let folder = try promise(meeting)
    let said = try build(folder, for: audience)
    #expect(!said.contains("agreement-cadence-unmet"))
    for page in pages {
      let text = try words(folder, page)
      #expect(!text.lowercased().contains("overdue") && !text.contains("0 of 1"), "\(page)")
    }
    #expect(
      try words(folder, pages[0]).contains("not shown in this edition not shown in this edition"))
    for page in pages.dropFirst() {
      let row = "every month not shown in this edition not shown in this edition"
      #expect(try words(folder, page).contains(row), "\(page)")
    }
    #expect(
      try words(folder, pages[1]).contains(
        "1 commitment depends on meetings that are not shown in this edition."))
    #expect(
      try words(folder, pages[2]).contains("Meetings are not shown in this edition."))
    let rows = try folder.read("public/data/commitments.csv").split(separator: "\r\n")
    #expect(rows.count == 2 && rows[1].hasSuffix(",,"), "\(rows)")
  }

  @Test(arguments: ["public", "staff"])
  func `makes no difference to a byte of it`(audience: String) throws {
    let (with, without) = (try promise(meeting), try promise())
    _ = try build(with, for: audience)
    _ = try build(without, for: audience)
    for page in pages { #expect(try with.read("public/\(page)") == without.read("public/\(page)")) }
  }

  @Test func `is known to the team`() throws {
    let folder = try promise(meeting)
    _ = try build(folder, for: "team:dlt")
    for page in pages {
      let text = try words(folder, page)
      #expect(text.contains("November 10, 2026 kept"), "\(page)")
      #expect(!text.contains("Meetings are not shown"), "\(page)")
    }
    #expect(try words(folder, pages[2]).contains("1 of 1 scheduled"))
    #expect(try !words(folder, pages[2]).contains("scheduled and published here"))
    let never = try promise()
    let outcome = try accord("build", "--audience", "team:dlt", in: never)
    #expect(outcome.errors.contains("agreement-cadence-unmet"))
    let page = try words(never, pages[2])
    #expect(page.contains("no date recorded overdue") && page.contains("has no meeting yet"))
  }

  @Test func `is counted as published where a meeting is for everyone`() throws {
    let open = meeting.mapValues {
      $0.replacingOccurrences(of: "start:", with: "visibility: public\nstart:")
    }
    let folder = try promise(open)
    _ = try build(folder, for: "public")
    #expect(try words(folder, pages[2]).contains("1 of 1 scheduled and published here"))
    #expect(try words(folder, pages[2]).contains("November 10, 2026 kept"))
    #expect(
      try words(folder, pages[1]).contains("1 of 1 commitment published here is kept."))
  }

  @Test func `is neither past due nor silent nor without a vision`() throws {
    let folder = try promise([
      "content/teams/dlt/plan.md": """
      ---
      title: Plan
      start: 2026-08-17
      end: 2027-06-11
      goals:
        - {id: one, statement: Ten yards have shade, measure: count, target: 10, due: 2026-10-30, lead: librarian}
      sustain: [Someone keeps it.]
      ---
      """
    ])
    _ = try build(folder, for: "public")
    let page = try words(folder, pages[1])
    #expect(page.contains("Plans and their goals are not shown in this edition."))
    for claim in ["past due", "active goal", "Check-ins", "every goal", "no plan with"] {
      #expect(!page.contains(claim), "\(claim)")
    }
    #expect(try words(folder, "teams/dlt/index.html").contains("not shown in this edition"))
    _ = try build(folder, for: "staff")
    let staff = try words(folder, pages[1])
    #expect(staff.contains("1 team, 1 goal published here"))
  }
}

/// Two teams with a meeting on one day, one for its members alone and one for everyone, and a decision
/// of the first that names its meeting by the day.
private func sameDay(_ text: String = "") throws -> Folder {
  let open = [
    "content/teams/stc/index.md": "title: Steering",
    "content/teams/dlt/index.md": "title: Listening",
  ].mapValues {
    """
    ---
    \($0) committee
    visibility: public
    kind: task-force
    purpose: To listen.
    ends: 2027-06-01
    ---
    """
  }
  let meetings = [
    "content/teams/stc/meetings/2026-11-10.md": "visibility: public\nstart: 2026-11-10 09:00",
    "content/teams/dlt/meetings/2026-11-10.md": "start: 2026-11-10 15:45",
  ].mapValues { "---\n\($0)\nagenda: [{item: buses}]\n---\n" }
  let decision = [
    "content/teams/dlt/decisions/buses.md": """
    ---
    title: Buses leave later
    visibility: public
    date: 2026-11-10
    decision: Buses leave at 3.
    reasons: [School ends at 3.]
    meeting: "2026-11-10"
    ---

    \(text)
    """
  ]
  return try Folder(
    ["content/handbook.yml": "title: A handbook"].merging(open) { $1 }.merging(meetings) { $1 }
      .merging(decision) { $1 })
}

@Suite struct `What a name in a field means` {
  @Test func `does not change with who reads`() throws {
    let folder = try sameDay()
    _ = try build(folder, for: "team:dlt")
    let page = "public/teams/dlt/decisions/buses.html"
    #expect(try folder.read(page).contains("href=\"../../../teams/dlt/meetings/2026-11-10.html\""))
    _ = try build(folder, for: "public")
    #expect(folder.exists("public/teams/stc/meetings/2026-11-10.html"))
    #expect(try !folder.read(page).contains("meetings/2026-11-10.html"))
  }

  @Test func `is not taken away by a draft`() throws {
    let folder = try sameDay("See [[2026-11-10]].")
    let own = try folder.read("content/teams/dlt/meetings/2026-11-10.md")
    try folder.write(
      own.replacingOccurrences(of: "start:", with: "status: draft\nstart:"),
      to: "content/teams/dlt/meetings/2026-11-10.md")
    _ = try build(folder, for: "team:dlt")
    let page = "public/teams/dlt/decisions/buses.html"
    #expect(try folder.read(page).contains("href=\"../../../teams/stc/meetings/2026-11-10.html\""))
  }
}

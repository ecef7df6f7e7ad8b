import Foundation
import Playground
import Testing

/// A district of a few teams, with plans in every state.
private func district() throws -> Folder {
  func team(_ title: String, _ more: String = "") -> String {
    """
    ---
    title: \(title)
    visibility: public
    kind: joint-committee
    purpose: Looks after one thing.
    goal: One thing is done.
    scope: The whole district.
    meets: FREQ=MONTHLY;BYDAY=1MO
    members:
      - {role: nurse, represents: teachers}
      - {role: superintendent, represents: cabinet}
    \(more)
    ---
    """
  }
  func plan(
    _ title: String, visibility: String = "public", due: String, statement: String,
    update: String, serves: String = ", serves: [heard]"
  ) -> String {
    """
    ---
    title: \(title)
    visibility: \(visibility)
    start: 2026-08-17
    end: 2027-06-11
    goals:
      - {id: one, statement: "\(statement)", measure: count, target: 10, due: \(due), lead: librarian\(serves)}
    sustain: [Someone keeps it.]
    updates:
      - {on: \(update), goal: one, status: on-track, actual: 4, note: It goes on.}
    ---
    """
  }
  return try Folder([
    "content/handbook.yml":
      "title: Handbook\naudience: public\nunits:\n  - {id: teachers, name: Teachers, side: labor}\n  - {id: cabinet, name: Cabinet, side: management}\n",
    "content/visions/heard.md": """
    ---
    title: Everyone is heard
    statement: Every adult in our schools is heard.
    agreed_by:
      - {side: labor, role: president}
      - {side: management, role: superintendent}
    ---
    """,
    "content/teams/yards/index.md": team("Yard committee"),
    "content/teams/yards/plan.md": plan(
      "Plan of the yards", due: "2026-10-30", statement: "10 yards have shade",
      update: "2026-11-10"),
    "content/teams/air/index.md": team("Air committee"),
    "content/teams/air/plan.md": plan(
      "Plan of the air", due: "2026-12-20", statement: "10 rooms have a filter",
      update: "2026-09-10", serves: ""),
    "content/teams/meals/index.md": team("Meals committee"),
    "content/teams/quiet/index.md": team("Quiet committee"),
    "content/teams/quiet/plan.md": plan(
      "Plan for staff", visibility: "staff", due: "2026-12-01",
      statement: "10 rooms are quiet at noon", update: "2026-11-10"),
    "content/teams/quiet/plans/secret.md": plan(
      "Plan for the team", visibility: "team", due: "2026-10-01",
      statement: "10 talks are held", update: "2026-11-10"),
  ])
}

/// The text of a page between two headings, without its tags.
private func part(_ page: String, _ id: String) throws -> String {
  let start = try #require(page.range(of: "id=\"part.\(id)\""), "the page has a part \(id)")
  let rest = page[start.upperBound...]
  let end = rest.range(of: "<h2")?.lowerBound ?? rest.endIndex
  return rest[..<end].replacingOccurrences(
    of: "<[^>]*>", with: " ", options: .regularExpression)
}

@Suite struct `The page on how everything is going` {
  private func build(_ folder: Folder, for audience: String) throws -> String {
    let outcome = try accord("build", "--audience", audience, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try folder.read("public/progress.html")
  }

  @Test func `lists teams in the order of the alphabet, also one without a plan`() throws {
    let page = try build(district(), for: "public")
    let teams = try part(page, "teams")
    let places = ["Air committee", "Meals committee", "Quiet committee", "Yard committee"].map {
      teams.range(of: $0)?.lowerBound
    }
    #expect(!places.contains(nil) && places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(teams.contains("not shown in this edition"))
    let row = try #require(page.range(of: "Meals committee</a></th>")).upperBound
    #expect(
      page[row...].components(separatedBy: "</tr>")[0].components(separatedBy: "–").count == 6,
      "what is missing is no nought")
  }

  @Test func `says what is overdue, silent and due, and from whom`() throws {
    let page = try build(district(), for: "public")
    #expect(try part(page, "overdue").contains("10 yards have shade"))
    #expect(try part(page, "overdue").contains("Yard committee; lead: librarian; 23 days overdue"))
    let stale = try part(page, "stale")
    #expect(stale.contains("10 rooms have a filter") && stale.contains("no update for 73 days"))
    #expect(!stale.contains("10 yards have shade"))
    let soon = try part(page, "soon")
    #expect(soon.contains("December 20, 2026") && soon.contains("librarian"))
    #expect(
      try part(page, "serves").contains("1 of 2 goals published here is not tied to a vision."))
  }

  @Test func `counts for each audience what it may see, and nothing else`() throws {
    let folder = try district()
    let (quiet, talks) = ("10 rooms are quiet at noon", "10 talks are held")
    let open = try build(folder, for: "public")
    #expect(open.contains("4 teams, 2 goals"))
    #expect(!open.contains(quiet) && !open.contains(talks))
    let staff = try build(folder, for: "staff")
    #expect(staff.contains("4 teams, 3 goals") && staff.contains(quiet))
    #expect(!staff.contains(talks))
    let team = try build(folder, for: "team:quiet")
    #expect(team.contains("4 teams, 4 goals") && team.contains(talks))
    #expect(try !build(folder, for: "team:air").contains(talks))
  }

  @Test func `is the same whether or not there is something confidential`() throws {
    let with = try district()
    let without = try district()
    try without.remove("content/teams/quiet/plans/secret.md")
    try without.remove("content/teams/quiet/plan.md")
    #expect(try build(with, for: "public") == build(without, for: "public"))
    let numbers = "public/data/progress/teams.csv"
    #expect(try with.read(numbers) == without.read(numbers))
  }

  @Test func `is linked from every page, and not made where there is nothing to tell of`() throws {
    let folder = try district()
    _ = try build(folder, for: "public")
    for page in ["index.html", "teams/air/plan.html", "teams/index.html"] {
      #expect(try folder.read("public/\(page)").contains("progress.html\""), "\(page)")
    }
    let empty = try Folder([
      "content/handbook.yml": "title: Handbook\n", "content/index.md": "# Hello",
    ])
    #expect(try accord("build", in: empty).status == 0)
    #expect(!empty.exists("public/progress.html"))
    #expect(try !empty.read("public/index.html").contains("progress.html"))
  }

  @Test func `says in words what there is nothing of`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/plans/one.md": """
      ---
      title: One plan
      visibility: public
      site: Oak School
      start: 2026-11-16
      end: 2027-06-11
      goals:
        - {id: one, statement: 10 yards have shade, measure: count, target: 10, due: 2027-05-01, lead: librarian}
      sustain: [Someone keeps it.]
      ---
      """,
    ])
    let page = try build(folder, for: "public")
    for words in [
      "Teams are not shown in this edition.", "No goal published here is past due.",
      "No vision is published here yet, so no goal can be tied to one.",
      "Committee inventories are not shown in this edition.", "settings list no units.",
      "No sites are listed here yet.", "Decisions are not shown in this edition.",
      "No joint communication is published here yet.",
      "No agreement published here has a regular commitment.",
    ] {
      #expect(page.contains(words), "\(words)")
    }
  }
}

import Foundation
import Playground
import Testing

/// A committee that met twice, meets again, and keeps a list of what its members are to do.
private func committee(_ items: [String] = standing) throws -> Folder {
  func meeting(_ start: String) -> String {
    "---\nvisibility: public\nstart: \(start)\nagenda: [{item: crossing}]\n---\n"
  }
  return try Folder([
    "content/handbook.yml": "title: A handbook",
    "content/teams/safety/index.md": """
    ---
    title: Safety committee
    visibility: public
    kind: joint-committee
    purpose: Looks after safe buildings.
    goal: No report waits for more than a week.
    scope: Every building of the district.
    meets: FREQ=MONTHLY;BYDAY=1MO
    ---
    """,
    "content/teams/safety/meetings/2026-10-05.md": meeting("2026-10-05 15:45"),
    "content/teams/safety/meetings/2026-11-02.md": meeting("2026-11-02 15:45"),
    "content/teams/safety/meetings/2026-12-07.md": meeting("2026-12-07 15:45"),
    "content/teams/safety/meetings/2027-01-04.md": meeting("2027-01-04 15:45"),
    "content/teams/safety/actions.md":
      "---\ntitle: Action items\nvisibility: public\nitems:\n"
      + items.map { "  - {\($0)}\n" }.joined() + "---\n",
  ])
}

private let standing = [
  "what: Post the plan, who: custodian, due: 2026-10-30, meeting: \"2026-10-05\", done: 2026-10-28",
  "what: Ask the city, who: principal, due: 2026-12-04, meeting: \"2026-10-05\", note: They asked for a map.",
  "what: Count the doors, who: nurse, due: 2026-12-01, meeting: \"2026-11-02\"",
]

private func page(_ folder: Folder, _ path: String) throws -> String {
  let text = try folder.read("public/\(path).html").components(separatedBy: "<main").last ?? ""
  return text.replacingOccurrences(of: "<[^>]*>", with: " ", options: .regularExpression)
    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

private func built(
  _ items: [String] = standing, as audience: String = "public", on day: String = "2026-11-20"
) throws -> Folder {
  let folder = try committee(items)
  let outcome = try accord(
    "build", "--audience", audience, "--as-of", day, "--base-url", "https://h.example/", in: folder)
  #expect(outcome.status == 0, "\(outcome.errors)")
  return folder
}

@Suite struct `Action items` {
  @Test func `are on the page of the meeting that agreed on them`() throws {
    let text = try page(built(), "teams/safety/meetings/2026-10-05")
    #expect(text.contains("Post the plan custodian October 30, 2026 done"))
    #expect(text.contains("Ask the city principal December 4, 2026 open"))
    #expect(!text.contains("Count the doors"))
  }

  @Test func `are carried over to the next meeting while they are open`() throws {
    let folder = try built()
    let text = try page(folder, "teams/safety/meetings/2026-12-07")
    #expect(text.contains("Action items to go over"))
    // The soonest first.
    #expect(
      text.contains(
        "Count the doors nurse December 1, 2026 November 2, 2026 Ask the city principal")
    )
    #expect(!text.contains("Post the plan"))
    #expect(try !page(folder, "teams/safety/meetings/2027-01-04").contains("to go over"))
    #expect(try !page(folder, "teams/safety/meetings/2026-11-02").contains("to go over"))
  }

  @Test func `are carried over to the meeting after one that was called off`() throws {
    let folder = try committee()
    let file = "content/teams/safety/meetings/2026-12-07.md"
    let text = try folder.read(file).replacingOccurrences(
      of: "start:", with: "canceled: yes\nstart:")
    try folder.write(text, to: file)
    #expect(
      try accord("build", "--audience", "public", "--as-of", "2026-11-20", in: folder).status == 0)
    #expect(try page(folder, "teams/safety/meetings/2027-01-04").contains("to go over"))
  }

  @Test func `are counted on the list and on the progress page of the team`() throws {
    let folder = try built(on: "2026-12-02")
    for path in ["teams/safety/actions", "teams/safety/progress"] {
      let text = try page(folder, path)
      // What is for the team alone may hold more.
      let open = path.hasSuffix("progress") ? "2 open and published here" : "2 open"
      #expect(text.contains("\(open) · 1 past due · 1 done or dropped"), "\(path)")
      #expect(text.contains("1 day overdue"), "\(path)")
    }
    #expect(
      try page(folder, "teams/safety/progress").contains(
        "Count the doors nurse, 1 day overdue"))
    #expect(try page(folder, "teams/safety/actions").contains("They asked for a map."))
  }

  @Test func `are in the calendar on their days, crossed out when they are done`() throws {
    let text = try built().read("public/teams/safety.ics").replacingOccurrences(
      of: "\r\n ", with: "")
    let entries = text.components(separatedBy: "BEGIN:VEVENT").dropFirst()
    let posted = try #require(entries.first { $0.contains("Post the plan") })
    #expect(posted.contains("UID:action-1.actions.actions.safety@a-handbook"))
    #expect(posted.contains("STATUS:CANCELLED"))
    let asked = try #require(entries.first { $0.contains("Ask the city") })
    #expect(asked.contains("SUMMARY:Safety committee: Action item due: Ask the city"))
    #expect(asked.contains("DTSTART;VALUE=DATE:20261204") && asked.contains("STATUS:CONFIRMED"))
  }

  @Test func `are rows of data`() throws {
    let rows = try built().read("public/data/action-items.csv").components(separatedBy: "\r\n")
    #expect(rows.count == 5)
    #expect(
      rows[2]
        == "teams/safety/actions.html,safety,2,Ask the city,principal,2026-12-04,open,,,teams/safety/meetings/2026-10-05.html,They asked for a map."
    )
  }

  @Test func `are news when they are agreed on and when they are done`() throws {
    let text = try page(built(), "changes/2026-10")
    #expect(text.contains("“ Action items ” has 2 new items."))
    #expect(text.contains("“Post the plan” on “ Action items ” is done."))
    #expect(text.contains("1 set of new action items · 1 action item done"))
  }

  @Test func `leave no trace where their list is not for the audience`() throws {
    let folder = try committee()
    let file = "content/teams/safety/actions.md"
    try folder.write(
      folder.read(file).replacingOccurrences(of: "visibility: public\n", with: ""), to: file)
    #expect(
      try accord("build", "--audience", "public", "--as-of", "2026-11-20", in: folder).status == 0)
    for path in ["teams/safety/meetings/2026-10-05", "teams/safety/progress", "teams/safety/index"]
    {
      #expect(try !page(folder, path).contains("ction item"), "\(path)")
    }
    #expect(
      try folder.read("public/data/action-items.csv").components(separatedBy: "\r\n").count == 2)
  }
}

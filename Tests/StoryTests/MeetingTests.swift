import Foundation
import Playground
import Testing

/// A handbook with a committee that counts its votes and its quorum, and a decision it took.
private func handbook(
  yes: Int, base: Int, threshold: String = "0.75", classified: Int = 1, meeting: String = "staff"
) throws -> Folder {
  try Folder([
    "content/handbook.yml": """
    title: Handbook
    audience: staff
    units:
      - {id: teachers, name: Teachers, side: labor}
      - {id: classified, name: Classified staff, side: labor}
      - {id: cabinet, name: Cabinet, side: management}
    decision_modes: [One, Two, Three, Four, Five, Six, Seven]

    """,
    "content/teams/safety/index.md": """
    ---
    title: Safety committee
    kind: joint-committee
    purpose: Looks after safe buildings.
    goal: No report waits for more than a week.
    scope: Every building of the district.
    meets: FREQ=MONTHLY;BYDAY=1MO
    ---

    """,
    "content/teams/safety/norms.md": """
    ---
    title: Ground rules
    adopted_on: 2026-09-02
    participants: [all members]
    rules: {quorum: each-unit, reopen_threshold: \(threshold), reopen_base: present}
    norms:
      - {name: Everyone, text: We decide when each unit is there., rule: quorum}
    ---

    """,
    "content/teams/safety/meetings/2026-11-02.md": """
    ---
    visibility: \(meeting)
    start: 2026-11-02 15:45
    attendance:
      - {represents: teachers, n: 3}
      - {represents: classified, n: \(classified)}
      - {represents: cabinet, n: 2}
    ---
    A sentence for the team alone.

    """,
    "content/teams/safety/decisions/gates.md": """
    ---
    title: Locked gates
    decision: Both gates are locked at 6 p.m.
    reasons: [No one watches the yard after six.]
    mode: 6
    date: 2026-10-05
    state: reopened
    meeting: 2026-11-02
    reopen:
      new_information: The evening classes have moved to our building.
      changes_complexion: Forty people would stand before a locked gate.
      yes: \(yes)
      base: \(base)
    ---

    """,
  ])
}

@Suite struct `A vote on reopening a decision` {
  @Test(arguments: [
    (74, 100, "0.75"), (2, 3, "0.75"), (8, 11, "0.75"), (66, 100, "2/3"), (0, 1, "0.75"),
    (5, 10, "51%"),
  ])
  func `stops the build below the team's share`(yes: Int, base: Int, threshold: String) throws {
    let folder = try handbook(yes: yes, base: base, threshold: threshold)
    let outcome = try accord("build", in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[decision-reopen-vote]"))
    #expect(outcome.errors.contains("gates.md:12:8:"), "the place of the vote is named")
    #expect(outcome.errors.contains("1 error, 0 warnings"))
    #expect(!folder.exists("public"))
  }

  @Test(arguments: [(75, 100, "0.75"), (3, 4, "0.75"), (9, 11, "0.75"), (2, 3, "2/3"), (1, 1, "1")])
  func `passes from exactly that share`(yes: Int, base: Int, threshold: String) throws {
    let outcome = try accord(
      "build", in: handbook(yes: yes, base: base, threshold: threshold))
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func `says what was missing`() throws {
    let outcome = try accord("build", in: handbook(yes: 74, base: 100))
    #expect(outcome.errors.contains("74 of 100 is 74 percent; reopening takes 75 percent."))
  }

  @Test(arguments: [
    (5, 4, "decision-reopen-count"), (-1, 4, "field-range"), (0, 0, "field-range"),
    (Int.max, 1, "field-range"), (1, -1, "field-range"),
  ])
  func `counts people who can be there`(yes: Int, base: Int, code: String) throws {
    let outcome = try accord("check", "--format", "json", in: handbook(yes: yes, base: base))
    #expect(try outcome.report().codes.contains(code))
  }
}

@Suite struct `A decision without a quorum` {
  @Test(arguments: ["staff", "team"])
  func `stops the build, whoever may read about the meeting`(visibility: String) throws {
    let folder = try handbook(yes: 3, base: 4, classified: 0, meeting: visibility)
    let outcome = try accord("build", in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[decision-no-quorum]"))
    #expect(outcome.errors.contains("no one of Classified staff was there"))
  }

  @Test func `is published with one, and shows nothing of a meeting that is the team's own`() throws
  {
    let folder = try handbook(yes: 3, base: 4, meeting: "team")
    #expect(try accord("build", in: folder).status == 0)
    #expect(!folder.exists("public/teams/safety/meetings/2026-11-02.html"))
    let tree = try Tree(folder)
    #expect(tree.pages.keys.contains("teams/safety/decisions/gates.html"))
    for (path, data) in tree.files {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("November 2, 2026") && !text.contains("team alone"), "\(path)")
    }
  }
}

@Suite struct `The calendar of a team` {
  private func calendar(start: String, end: String, more: String = "") throws -> [String] {
    let folder = try handbook(yes: 3, base: 4)
    try folder.write(
      """
      ---
      visibility: staff
      start: \(start)
      end: \(end)
      tz: America/Los_Angeles
      place: Room 4, upstairs; ring twice
      \(more)
      ---
      Notes.

      """, to: "content/teams/safety/meetings/next.md")
    let outcome = try accord("build", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = try folder.read("public/teams/safety.ics")
    #expect(!text.contains("Notes."))
    for line in text.components(separatedBy: "\r\n") {
      #expect(line.utf8.count <= 75 && !line.contains("\n"), "\(line)")
    }
    return text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
  }

  @Test func `names the clock of the place, and when that clock changes`() throws {
    let lines = try calendar(start: "2026-10-31 15:45", end: "2026-11-01 17:30")
    for line in [
      "DTSTART;TZID=America/Los_Angeles:20261031T154500",
      "DTEND;TZID=America/Los_Angeles:20261101T173000", "TZID:America/Los_Angeles",
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
      "TZOFFSETTO:-0700", "TZOFFSETTO:-0800", "DTSTART:20261102T154500",
      "LOCATION:Room 4\\, upstairs\\; ring twice", "SUMMARY:Safety committee",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.suffix(2) == ["END:VCALENDAR", ""])
  }

  @Test func `moves an entry when a meeting is put off, and makes no second one`() throws {
    func names(_ lines: [String]) -> [String] { lines.filter { $0.hasPrefix("UID:") } }
    let before = names(try calendar(start: "2026-12-07 15:45", end: "2026-12-07 17:30"))
    let after = names(
      try calendar(start: "2026-12-14 08:00", end: "2026-12-14 09:30", more: "title: Budget"))
    #expect(before.contains("UID:next.safety@handbook") && before == after)
    #expect(Set(before).count == before.count)
  }

  @Test func `crosses a meeting out that was called off, and its page says so`() throws {
    let lines = try calendar(
      start: "2026-12-07 15:45", end: "2026-12-07 17:30", more: "canceled: yes")
    #expect(lines.count { $0 == "STATUS:CANCELLED" } == 1)
    #expect(lines.count { $0 == "STATUS:CONFIRMED" } == 2, "the other meeting, and the norms")
  }

  @Test func `names no member in its descriptions`() throws {
    let folder = try handbook(yes: 1, base: 1)
    try folder.replace(
      "meets: FREQ",
      with: "members:\n  - {name: Ana Ortiz, role: nurse, represents: teachers}\nmeets: FREQ",
      in: "content/teams/safety/index.md")
    try folder.replace(
      "attendance:",
      with:
        "agenda:\n  - {item: Report by Ana Ortiz, minutes: 5}\n  - {item: Gates, minutes: 10}\nattendance:",
      in: "content/teams/safety/meetings/2026-11-02.md")
    #expect(try accord("build", in: folder).status == 0)
    let text = try folder.read("public/teams/safety.ics")
    #expect(text.contains("DESCRIPTION:- Gates (10 minutes)\\n- More on its page."))
    #expect(!text.contains("Ortiz"))
  }

  @Test func `keeps long words whole in every script`() throws {
    let item = String(repeating: "größe 会議 🗓️ ", count: 12)
    let lines = try calendar(
      start: "2026-12-07 15:45", end: "2026-12-07 17:30", more: "agenda: [{item: \(item)}]")
    #expect(lines.contains("DESCRIPTION:- \(item.trimmingCharacters(in: .whitespaces))"))
  }

  @Test func `holds no meeting that its readers may not see`() throws {
    let folder = try handbook(yes: 3, base: 4, meeting: "team")
    #expect(try accord("build", in: folder).status == 0)
    for name in ["teams/safety.ics", "calendars/all.ics"] {
      let text = try folder.read("public/\(name)")
      #expect(text.contains("UID:again.norms.norms.safety@") && !text.contains("Meeting"))
    }
    #expect(!folder.exists("public/meetings"))
    #expect(try accord("build", "--audience", "team:safety", in: folder).status == 0)
    #expect(try folder.read("public/teams/safety.ics").contains("DTSTART:20261102T154500"))
    #expect(try folder.read("public/calendars/all.ics").contains("UID:2026-11-02.safety@"))
  }
}

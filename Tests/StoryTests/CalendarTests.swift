import Foundation
import Playground
import Testing

/// A team with everything that has a day.
private let files = [
  "content/handbook.yml": "title: Handbook\naudience: staff\n",
  "content/teams/reading/index.md": """
  ---
  title: Reading team
  visibility: public
  kind: task-force
  purpose: Looks after the library.
  goal: Every pupil has a book.
  scope: The library.
  ends: 2027-07-31
  ---

  """,
  "content/teams/reading/plan.md": """
  ---
  title: Reading plan
  visibility: staff
  start: 2026-08-17
  end: 2027-06-11
  goals:
    - id: books
      statement: 80 of 100 pupils borrow a book each week
      measure: the library's count
      target: 80
      due: 2027-05-28
      lead: librarian
      benchmarks:
        - {due: 2026-10-20, expected: 40, actual: 41}
        - {due: 2027-01-29, expected: 60}
    - id: hours
      statement: The library is open on 5 days
      measure: the sign at the door
      target: 5
      due: 2027-03-12
      lead: principal
  checkpoints: [2026-10-20, 2027-01-19]
  updates:
    - {on: 2026-10-20, goal: books, status: on-track, actual: 41, note: "It goes well."}
    - {on: 2026-11-17, goal: hours, status: met, actual: 5, note: "Since Monday."}
  ---

  """,
  "content/trainings/course.md": """
  ---
  title: Leading a meeting
  kind: course
  date: 2027-01-14
  ends: 2027-01-15
  place: Room 4
  teams_trained: [reading]
  review_by: 2027-04-01
  ---

  """,
  "content/rollouts/sites.md": """
  ---
  title: Rollout
  cohorts:
    - {name: First, sites: [Alder], start: 2026-09-01}
  milestones:
    - {name: First meeting, due: 2026-10-30, cohort: First}
  ---

  """,
]

private func entries(_ text: String) -> [String: [String]] {
  let lines = text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
  var result: [String: [String]] = [:]
  for entry in lines.split(separator: "BEGIN:VEVENT").dropFirst() {
    let name = entry.first { $0.hasPrefix("UID:") } ?? ""
    result[String(name.dropFirst(4).prefix { $0 != "@" })] = Array(entry)
  }
  return result
}

@Suite struct `Days in calendars` {
  private func calendar(_ folder: Folder, _ name: String = "teams/reading.ics") throws -> [String:
    [String]]
  {
    let outcome = try accord("build", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return entries(try folder.read("public/\(name)"))
  }

  @Test func `are those of a team's plans, its own and its training`() throws {
    let found = try calendar(Folder(files))
    #expect(
      found.keys.sorted() == [
        "benchmark-1.books.plan.plan.reading", "benchmark-2.books.plan.plan.reading",
        "checkpoint-1.plan.plan.reading", "checkpoint-2.plan.plan.reading",
        "due.books.plan.plan.reading", "due.hours.plan.plan.reading", "end.plan.plan.reading",
        "end.team.reading.reading", "review.training.course.all", "training.training.course.all",
      ])
    let benchmark = try #require(found["benchmark-2.books.plan.plan.reading"])
    for line in [
      "DTSTART;VALUE=DATE:20270129", "DTEND;VALUE=DATE:20270130", "CATEGORIES:Benchmark",
      "STATUS:CONFIRMED", "TRANSP:TRANSPARENT", "SEQUENCE:0",
      "SUMMARY:Reading team: Benchmark: 80 of 100 pupils borrow a book each week",
      "DESCRIPTION:Expected: 60\\nStatus: on track\\nReading plan",
    ] {
      #expect(benchmark.contains(line), "\(line)")
    }
    let course = try #require(found["training.training.course.all"])
    #expect(course.contains("DTSTART;VALUE=DATE:20270114"))
    #expect(course.contains("DTEND;VALUE=DATE:20270116"), "the day behind the last")
  }

  @Test func `are crossed out for a goal that has ended`() throws {
    let found = try calendar(Folder(files))
    #expect(found["due.hours.plan.plan.reading"]?.contains("STATUS:CANCELLED") == true)
    #expect(found["due.books.plan.plan.reading"]?.contains("STATUS:CONFIRMED") == true)
  }

  @Test func `keep their names when day and words change`() throws {
    let folder = try Folder(files)
    let before = try calendar(folder)
    let plan = "content/teams/reading/plan.md"
    try folder.replace("due: 2027-05-28", with: "due: 2027-05-21", in: plan)
    try folder.replace("80 of 100 pupils borrow", with: "80 of 100 pupils take home", in: plan)
    try folder.replace("2027-01-19]", with: "2027-01-26]", in: plan)
    try folder.replace("title: Reading plan", with: "title: The plan", in: plan)
    let after = try calendar(folder)
    #expect(before.keys.sorted() == after.keys.sorted())
    #expect(after["due.books.plan.plan.reading"]?.contains("DTSTART;VALUE=DATE:20270521") == true)
  }

  @Test func `of everyone are in one calendar, linked where people look for it`() throws {
    let folder = try Folder(files)
    let found = try calendar(folder, "calendars/all.ics")
    #expect(found["milestone-1.rollout.sites.all"]?.contains("DTSTART;VALUE=DATE:20261030") == true)
    #expect(found["cohort-1.rollout.sites.all"]?.contains("SUMMARY:First begins") == true)
    #expect(found.keys.contains("due.books.plan.plan.reading"))
    for page in ["index.html", "progress.html"].map({ "teams/reading/\($0)" }) {
      #expect(
        try folder.read("public/\(page)").contains("href=\"../../teams/reading.ics\""), "\(page)")
    }
  }

  @Test func `of what an audience may not see are in none`() throws {
    let folder = try Folder(files)
    #expect(try accord("build", "--audience", "public", in: folder).status == 0)
    for name in ["public/calendars/all.ics", "public/teams/reading.ics"] {
      let text = try folder.read(name)
      #expect(
        text.contains("training.course") && !text.contains("plan") && !text.contains("rollout"),
        "\(name)")
    }
    let with = try Tree(folder)
    try folder.remove("content/teams/reading/plan.md")
    try folder.remove("content/rollouts/sites.md")
    #expect(try accord("build", "--audience", "public", in: folder).status == 0)
    #expect(try Tree(folder).differences(from: with) == [])
  }

  @Test func `count their changes as git tells them`() throws {
    let folder = try Folder(files)
    func git(_ arguments: String...) throws {
      let outcome = try run(
        "git",
        ["-c", "user.name=Someone", "-c", "user.email=someone@example.org"] + arguments,
        in: folder)
      try #require(outcome.status == 0, "\(outcome.errors)")
    }
    func number() throws -> Int {
      let lines = try calendar(folder)["end.plan.plan.reading"] ?? []
      let line = try #require(lines.first { $0.hasPrefix("SEQUENCE:") })
      return try #require(Int(line.dropFirst("SEQUENCE:".count)))
    }
    #expect(try number() == 0)
    try git("init", "--quiet")
    try git("add", "content")
    try git("commit", "--quiet", "-m", "One")
    let first = try number()
    #expect(first > 0)
    try folder.replace(
      "end: 2027-06-11", with: "end: 2027-06-10", in: "content/teams/reading/plan.md")
    let second = try number()
    #expect(second > first, "also before the change is committed")
    try git("commit", "--quiet", "-am", "Two")
    #expect(try number() == second)
  }

  @Test
  func `and those made while it was withheld are not counted, and forgetting takes none back`()
    throws
  {
    let plan = try #require(files["content/teams/reading/plan.md"])
    func number(_ folder: Folder) throws -> [String] {
      let lines = try calendar(folder)["end.plan.plan.reading"] ?? []
      return lines.filter { $0.hasPrefix("SEQUENCE:") || $0.hasPrefix("DTSTAMP:") }
    }
    func handbook(_ drafts: [String]) throws -> Folder {
      let folder = try Folder(files)
      try folder.remove("content/teams/reading/plan.md")
      try folder.commit(on: "2026-09-01")
      for day in drafts {
        let draft = plan.replacing(
          "title:", with: "status: draft\ntags: [d\(day.suffix(2))]\ntitle:")
        try folder.write(draft, to: "content/teams/reading/plan.md")
        try folder.commit(on: day)
      }
      try folder.write(plan, to: "content/teams/reading/plan.md")
      try folder.commit(on: "2026-10-01")
      return folder
    }
    let with = try handbook(["2026-09-02", "2026-09-03", "2026-10-01"])
    let without = try handbook([])
    #expect(try number(with) == number(without))
    #expect(try number(with) == ["DTSTAMP:20261001T000000Z", "SEQUENCE:4885000"])
    try with.write(
      plan.replacing("end: 2027-06-11", with: "end: 2027-06-10"),
      to: "content/teams/reading/plan.md")
    try with.commit(on: "2026-10-01")
    #expect(try number(with) == ["DTSTAMP:20261001T000000Z", "SEQUENCE:4885001"])
    let settings = try with.read("content/handbook.yml")
    for history in ["since: 2026-11-01", "forget: [teams/reading/plan.md]"] {
      try with.write(settings + "history: {\(history)}\n", to: "content/handbook.yml")
      #expect(try number(with) == ["DTSTAMP:20261001T000000Z", "SEQUENCE:4885001"])
    }
  }
}

@Suite struct `The days of a learning plan` {
  @Test func `are written for a day that was agreed on, and nothing is kept`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/learning-plans/learning-plan.md":
        "---\ntitle: Learning plan\npurpose: To learn.\ngoals: {organization: [A], individual: [B]}\n---\n",
    ])
    let before = try Tree(folder, "")
    func days(_ start: String) throws -> [String: [String]] {
      let outcome = try run(
        programPath, ["schedule", "learning-plan", "--from", start], in: folder,
        environment: ["SOURCE_DATE_EPOCH": "1795305600"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      return entries(outcome.output)
    }
    let found = try days("2026-11-30")
    let expected = [
      // The last day of February, and a Monday for a Saturday.
      "check-in-1": "20261230", "check-in-2": "20270201", "check-in-3": "20270301",
      "check-in-4": "20270330", "check-in-5": "20270430", "check-in-6": "20270531",
      "assessment-1": "20270301", "assessment-2": "20270531", "final": "20270531",
    ]
    #expect(found.count == 9)
    for (item, day) in expected {
      let entry = found["\(item).learning-plan.learning-plan.1"]
      #expect(entry?.contains("DTSTART;VALUE=DATE:\(day)") == true, "\(item): \(entry ?? [])")
      #expect(entry?.contains("CLASS:CONFIDENTIAL") == true)
    }
    #expect(try days("2026-12-07").keys.sorted() == found.keys.sorted())
    #expect(try Tree(folder, "") == before)
    let wrong = try run(
      programPath, ["schedule", "lerning-plan", "--from", "2026-11-30"], in: folder)
    #expect(wrong.status == 64 && wrong.errors.contains("Did you mean “learning-plan”?"))
  }
}

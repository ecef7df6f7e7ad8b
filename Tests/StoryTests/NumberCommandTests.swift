import Playground
import Testing

@Suite struct `A number on the command line` {
  private static let site = [
    "content/handbook.yml": "title: Handbook\n",
    "content/index.md": "# Welcome\n\nWe work together, and we write down how we do that.\n",
    "content/learning-plans/learning-plan.md":
      "---\ntitle: Learning plan\npurpose: To learn.\ngoals: {organization: [A], individual: [B]}\n---\n",
  ]

  private static let extremes = [
    "0", "-1", "257", "2147483648", "9007199254740993", "9223372036854775807",
    "-9223372036854775808", "9223372036854775808", "10000000000000000000", "1e3", "NaN", "inf",
    "0x10", "1.5", "1,000", "١", "１", "",
  ]

  @Test(arguments: extremes)
  func `is refused where it can't be`(text: String) throws {
    let folder = try Folder(Self.site)
    let jobs = try accord("check", "--jobs=\(text)", in: folder)
    #expect(jobs.status == 64, "\(jobs.errors)")
    #expect(jobs.errors.contains("--jobs"))
    let number = try run(
      programPath, ["schedule", "learning-plan", "--from", "2026-11-30", "--number=\(text)"],
      in: folder)
    #expect((number.status == 64) == (text != "257"), "\(number.errors)")
    #expect((number.status == 0) == (text == "257"))
  }

  @Test func `is said with its range`() throws {
    let folder = try Folder(Self.site)
    #expect(
      try accord("check", "--jobs=257", in: folder).errors
        .contains("--jobs takes a number from 1 to 256."))
    let number = try run(
      programPath, ["schedule", "learning-plan", "--from", "2026-11-30", "--number=1001"],
      in: folder)
    #expect(number.errors.contains("--number takes a whole number from 1 to 1000."))
  }

  @Test(arguments: [
    ("0", nil), ("1795305600", nil), ("253402300799", nil),
    ("253402300800", "from 0 to 253402300799, the end of the year 9999."),
    ("-1", "from 0 to 253402300799, the end of the year 9999."),
    ("9223372036854775807", "from 0 to 253402300799, the end of the year 9999."),
    ("9223372036854775808", "is no number of seconds."), ("1e3", "is no number of seconds."),
    ("NaN", "is no number of seconds."), ("١", "is no number of seconds."),
    ("", "is no number of seconds."),
  ])
  func `in SOURCE_DATE_EPOCH is a second of the calendar`(text: String, words: String?) throws {
    let folder = try Folder(Self.site)
    let pages = try Folder(Self.site.filter { !$0.key.contains("learning") })
    for command in [
      ["check"], ["build"], ["schedule", "learning-plan", "--from", "2026-11-30"],
    ] {
      let outcome = try run(
        programPath, command, in: command.count > 1 ? folder : pages,
        environment: ["SOURCE_DATE_EPOCH": text])
      #expect(outcome.status == (words == nil ? 0 : 64), "\(command) \(outcome.errors)")
      if let words { #expect(outcome.errors.contains(words), "\(command)") }
    }
  }

  @Test func `of a check-in is one that a plan can hold`() throws {
    let folder = try Folder(Self.site)
    for (text, words) in [
      ("1000000000001", "takes a number from -1,000,000,000,000 to 1,000,000,000,000; "),
      ("1e400", "takes digits with a point and nothing else, such as 62 or 62.5; "),
      ("NaN", "takes digits with a point and nothing else, such as 62 or 62.5; "),
      ("٣", "takes digits with a point and nothing else, such as 62 or 62.5; "),
      ("0.00001", "takes 0, or a number with at most four digits behind the point; "),
    ] {
      try folder.write(
        "---\ntitle: Reading team\nkind: site\npurpose: Looks after the library.\n---\n",
        to: "content/teams/reading/index.md")
      try folder.write(
        """
        ---
        title: Reading plan
        start: 2026-08-17
        end: 2027-06-11
        goals:
          - {id: books, statement: Books, measure: the count, target: 80, due: 2027-05-28, lead: librarian}
        ---
        """, to: "content/teams/reading/plan.md")
      let outcome = try run(
        programPath,
        [
          "checkin", "reading", "--status", "met", "--actual", text, "--note", "Fine.", "--yes",
          "--as-of", testDay,
        ], in: folder)
      #expect(outcome.status == 64)
      #expect(outcome.errors == "accord: --actual \(words)“\(text)” is none.\n")
    }
  }
}

@Suite struct `The first and the last day of the calendar` {
  private static let meeting = """
    title: A meeting
    visibility: public
    tz: America/Chicago
    roles: {facilitator: librarian, note_taker: nurse, timekeeper: principal}
    agenda: [{item: Books, minutes: 1440, lead: librarian}]
    attendance: [{represents: teachers, n: 1000000}]
    notes_status: agreed
    talking_points: [We begin.]
    """

  /// A handbook whose plan runs from the first day to the last, with the greatest numbers.
  private static let site = [
    "content/handbook.yml": """
    title: Handbook
    thresholds: {plan_update_days: 1, notice_days: 0}
    units: [{id: teachers, name: Teachers, side: labor}]
    """,
    "content/visions/our-vision.md": """
    ---
    title: Our vision
    statement: Every child reads.
    agreed_by: [{side: labor, role: president}, {side: management, role: superintendent}]
    ---
    """,
    "content/teams/reading/index.md": """
    ---
    title: Reading team
    kind: site
    purpose: Looks after the library.
    meets: FREQ=YEARLY;INTERVAL=99;BYDAY=-5MO
    ---
    """,
    "content/teams/reading/plan.md": """
    ---
    title: Reading plan
    visibility: public
    start: 0001-01-01
    end: 9999-12-31
    goals:
      - id: books
        statement: 1000000000000 books are borrowed
        measure: the count
        baseline: -1000000000000
        target: 1000000000000
        unit: books
        due: 9999-12-31
        lead: librarian
        serves: [our-vision]
        benchmarks: [{due: 2026-10-01, expected: 999999999999.9999, actual: -1000000000000}]
      - id: hours
        statement: Open on 0.0001 days
        measure: the sign
        target: 0.0001
        due: 9999-12-30
        lead: principal
        serves: [our-vision]
    updates:
      - {on: 0001-01-01, goal: books, status: on-track, actual: 1000000000000, note: Many.}
      - {on: 2026-11-20, goal: hours, status: on-track, actual: 1000000000000, note: More.}
    sustain: [The count stays.]
    ---
    """,
    "content/teams/reading/meetings/first.md":
      "---\n\(meeting)\nstart: 0001-01-01 00:00\nend: 0001-01-01 23:59\nagenda_sent: 0001-01-01\n---\n",
    "content/teams/reading/meetings/last.md":
      "---\n\(meeting)\nstart: 9999-12-31 00:00\nend: 9999-12-31 23:59\nagenda_sent: 9999-12-31\n---\n",
    "content/measures/big.md": """
    ---
    title: Big numbers
    definition: What is counted.
    unit: dollars
    direction: up
    series:
      - {period: 2024–25, value: -1000000000000, n: 100000000}
      - {period: 2025–26, value: 1000000000000, n: 100000000}
    ---
    """,
  ]

  @Test(arguments: ["0001-01-01", "2026-11-22", "9999-12-31"])
  func `are days like any other`(day: String) throws {
    let folder = try Folder(Self.site)
    for audience in ["public", "staff", "team:reading"] {
      let start = ContinuousClock.now
      let outcome = try accord(
        "build", "--audience", audience, "--base-url", "https://a.example/", in: folder, asOf: day)
      #expect(outcome.status == 0, "\(outcome.errors)")
      // Nothing goes through 3,652,059 days one by one.
      #expect(ContinuousClock.now - start < .seconds(20))
      let site = try Tree(folder)
      #expect(site.holding("nan\"") == [] && site.holding("10000-01-01") == [])
      #expect(site.holding("99991231T235900").contains("calendars/all.ics"))
    }
  }

  @Test func `are days that a learning plan can begin on, if it also ends`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/learning-plans/learning-plan.md":
        "---\ntitle: Learning plan\npurpose: To learn.\ngoals: {organization: [A], individual: [B]}\n---\n",
    ])
    let first = try run(
      programPath, ["schedule", "learning-plan", "--from", "0001-01-01"], in: folder)
    #expect(first.status == 0 && first.output.contains("DTSTART;VALUE=DATE:00010702"))
    let last = try run(
      programPath, ["schedule", "learning-plan", "--from", "9999-12-31"], in: folder)
    #expect(last.status == 64)
    #expect(
      last.errors
        == "accord: The plan would end after December 31, 9999, the last day of the calendar. Write an earlier day behind --from.\n"
    )
  }
}

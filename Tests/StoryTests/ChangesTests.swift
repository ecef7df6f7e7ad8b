import Foundation
import Playground
import Testing

/// What `accord changes --format json` prints.
private struct Printed: Decodable {
  let since: Since
  let summary: String
  let changes: [Item]
  let not_compared: [Thing]

  struct Since: Decodable {
    let day: String
  }

  struct Item: Decodable {
    let what: String
    let sentence: String
    let day: String?
    let team: Thing?
    let detail: String?
  }

  struct Thing: Decodable {
    let title: String
  }
}

@Suite struct `Accord says what changed since a revision` {
  private typealias Book = ChangesHandbook

  private func printed(
    _ folder: Folder, since: String = "2026-09-01", _ more: [String] = []
  ) throws -> Printed {
    let outcome = try run(
      programPath,
      ["changes", "--since", since, "--as-of", testDay, "--format", "json"] + more, in: folder)
    try #require(outcome.status == 0, "\(outcome.errors) \(outcome.output)")
    return try JSONDecoder().decode(Printed.self, from: Data(outcome.output.utf8))
  }

  /// The sentences, apart from that of the meeting in October, which every story has.
  private func sentences(
    _ after: [String: String], before: [String: String] = [:], audience: String = "public"
  ) throws -> [String] {
    let folder = try Book.repository(after, before: before)
    return try printed(folder, ["--audience", audience]).changes.map(\.sentence).filter {
      $0 != "“October meeting” was held."
    }
  }

  @Test func `goals go on, from what was said then to what is said now`() throws {
    let plan = Book.plan(
      due: "2027-06-01", lead: "superintendent", target: 75,
      updates: [
        Book.firstUpdate,
        "{on: 2026-10-01, goal: second, status: off-track, note: Slow.}",
        "{on: 2026-11-03, goal: second, status: at-risk, actual: 52, note: Too few hours.}",
        "{on: 2026-11-04, goal: first, status: not-started, note: Next.}",
        "{on: 2026-12-01, goal: first, status: met, note: Not yet.}",
      ], more: "changes: [{on: 2026-10-20, why: The survey moved.}]")
    #expect(
      try sentences(["content/teams/workload/plan.md": plan]) == [
        "“Lincoln plan” was changed.", "Goal 2 of “Lincoln plan” went from on track to at risk.",
        "Goal 2 of “Lincoln plan” went from 55% to 52%.",
        "Goal 1 of “Lincoln plan” was first reported as not started.",
        "Goal 2 of “Lincoln plan” has a new due date, June 1, 2027.",
        "Goal 2 of “Lincoln plan” has a new lead: superintendent.",
        "Goal 2 of “Lincoln plan” has a new target, 75%.",
      ])
  }

  @Test func `norms are gained, lost and reworded`() throws {
    let norms = Book.norms(
      [
        "{id: listen, name: We listen, text: No one interrupts anyone.}",
        "{id: speak, name: We speak for ourselves, text: Each says I.}",
      ], more: "reviewed: [2026-10-05]\nrules: {seats_per_unit: 3}")
    #expect(
      try sentences(
        ["content/norms/ground-rules.md": norms],
        before: [
          "content/norms/ground-rules.md": Book.norms(
            [Book.listen, Book.start], more: "rules: {seats_per_unit: 2}")
        ]) == [
          "The norms “Ground rules” were reviewed.",
          "The norms “Ground rules” have a new norm: “We speak for ourselves”.",
          "The norms “Ground rules” no longer have one of their norms.",
          "The norm “We listen” of the norms “Ground rules” was reworded.",
          "A rule of “Ground rules” was changed.",
        ])
  }

  @Test func `decisions are made, reopened and replaced`() throws {
    #expect(
      try sentences([
        "content/teams/workload/decisions/open.md": Book.decision(
          "Early Fridays", "date: 2026-10-13"),
        "content/teams/workload/decisions/old.md": Book.decision(
          "Late Mondays", "date: 2026-08-21\nstate: superseded\nsuperseded_by: new"),
        "content/teams/workload/decisions/new.md": Book.decision(
          "Short Mondays", "date: 2026-10-14"),
      ]) == [
        "“Early Fridays” was decided.", "“Short Mondays” was decided.",
        "“Late Mondays” was replaced by “Short Mondays”.",
      ])
  }

  @Test func `communications are sent, and meetings are held`() throws {
    let letter = """
      ---
      title: What we agreed
      number: 4
      date: 2026-10-15
      summary: Fridays end early.
      approved_by: [{side: labor, role: president, on: 2026-10-14}, {side: management, role: superintendent, on: 2026-10-14}]
      sent_by: human resources
      sent_on: 2026-10-15
      ---
      Fridays end early.

      """
    let folder = try Book.repository(["content/communications/four.md": letter])
    let report = try printed(folder)
    #expect(
      report.changes.map(\.sentence) == [
        "“What we agreed” was sent as joint communication 4.", "“October meeting” was held.",
      ])
    #expect(report.summary == "1 joint communication\u{A0}· 1 meeting")
    #expect(report.changes.map(\.day) == ["2026-10-15", "2026-10-13"])
    #expect(report.changes.last?.team?.title == "Workload committee")
  }

  @Test func `teams have other seats, by role and never by name`() throws {
    #expect(
      try sentences([
        "content/teams/workload/index.md": Book.team([
          "{role: counselor, represents: teachers, name: Zanzibar}",
          "{role: director, represents: cabinet}",
        ]),
        "content/teams/new/index.md": Book.team(["{role: nurse, represents: teachers}"])
          .replacingOccurrences(of: "Workload committee", with: "Health committee"),
      ]) == [
        "“Health committee” is a new team.",
        "“Workload committee” has a new seat: counselor for Teachers.",
        "“Workload committee” has one seat fewer.",
      ])
  }

  @Test func `visions, agreements, points and reflections tell theirs`() throws {
    func vision(_ text: String) -> String {
      "---\ntitle: Our vision\nstatement: \(text)\nagreed_by: [{side: labor, role: president, on: 2026-08-01}, {side: management, role: superintendent, on: 2026-08-02}]\n---\n"
    }
    func agreement(_ clauses: String, until: String) -> String {
      "---\ntitle: Article 24\nagreement: Contract\nterm: {from: 2026-07-01, to: \(until)}\nclauses: [\(clauses)]\n---\n"
    }
    let element = """
      ---
      title: Trust first
      code: 2.A
      rows:
        - {pillar: general, ask: [Is it so?], points: [{id: one, text: It is so.}]}
        - {pillar: trust, ask: [Is it so?], points: [{id: kept, text: Promises are kept.}]}
        - {pillar: equity, ask: [Is it so?], points: [{id: two, text: It is so.}]}
        - {pillar: communication, ask: [Is it so?], points: [{id: three, text: It is so.}]}
      ---

      """
    func points(_ status: String) -> String {
      "---\ntitle: Where we stand\nvisibility: public\nteam: workload\ncomponent: trust\npoint_status: {kept: \(status)}\n---\n"
    }
    let folder = try Book.repository(
      [
        "content/visions/v.md": vision("We decide together."),
        "content/agreements/a.md": agreement(
          "{id: 24.01, text: We meet monthly.}, {id: 24.02, text: We share data.}",
          until: "2030-06-30"),
        "content/points/p.md": points("{state: in-place, evidence: Seen., on: 2026-10-01}"),
        "content/reflections/r.md":
          "---\ntitle: Looking back\nvisibility: public\nteam: workload\ndate: 2026-10-30\nabout: plan\naar: {expected: A., occurred: B., well_why: C., improve_how: D.}\n---\n",
      ],
      before: [
        "content/visions/v.md": vision("We decide."),
        "content/agreements/a.md": agreement(
          "{id: 24.01, text: We meet.}", until: "2029-06-30"),
        "content/elements/trust.md": element, "content/points/p.md": points("{state: started}"),
      ])
    let report = try printed(folder)
    #expect(
      report.changes.map(\.sentence).filter { !$0.contains("October meeting") } == [
        "“Article 24” has a new clause, 24.02.", "“Article 24” has a reworded clause, 24.01.",
        "“Article 24” is now in effect until June 30, 2030, not until June 30, 2029.",
        "“Our vision” was reworded.", "“Where we stand” has a new point in place.",
        "A team looked back at its work: “Looking back”.",
      ])
    #expect(report.changes.first { $0.what == "point-in-place" }?.detail == "Promises are kept.")
  }

  @Test func `documents are added, moved and retired, and what is gone is not named`() throws {
    let folder = try Book.repository(
      [:],
      before: [
        "content/one.md": "# One\n", "content/two.md": "---\ntitle: Two\nid: two\n---\nText.\n",
        "content/three.md": "# Three\n",
      ])
    try folder.write("---\ntitle: One\nstatus: retired\n---\n", to: "content/one.md")
    try folder.move("content/two.md", to: "content/guide/second.md")
    try folder.write("---\ntitle: Two\nid: two\n---\nOther words.\n", to: "content/guide/second.md")
    try folder.remove("content/three.md")
    try folder.write("# Four\n", to: "content/four.md")
    let sentences = try printed(folder).changes.map(\.sentence)
    #expect(
      sentences == [
        "“October meeting” was held.", "“Four” is new in the handbook.",
        "“One” was retired.", "“Two” moved to guide/second.html.",
      ])
  }

  @Test func `and of a document whose old file was broken it says so`() throws {
    let folder = try Book.repository(
      ["content/torn.md": "---\ntitle: Torn\n---\nMended.\n"],
      before: ["content/torn.md": "---\ntitle: Torn\nNever closed.\n"])
    let report = try printed(folder)
    #expect(report.changes.map(\.sentence) == ["“October meeting” was held."])
    #expect(report.not_compared.map(\.title) == ["Torn"])
  }

  @Test func `in text and in Markdown`() throws {
    let folder = try Book.repository([
      "content/teams/workload/decisions/new.md": Book.decision(
        "Short *Mondays*", "date: 2026-10-14")
    ])
    let name = try run("git", ["rev-parse", "--short=12", "HEAD~1"], in: folder).output
    let text = try accord("changes", "--since", "HEAD~1", in: folder)
    #expect(
      text.output == """
        What changed since September 1, 2026
        Compared with revision \(name.dropLast()), as of November 22, 2026, for public.

        1 decision\u{A0}· 1 meeting

        Decisions
        - “Short *Mondays*” was decided. (October 14, 2026; Workload committee)
            Short *Mondays* it is.

        Meetings
        - “October meeting” was held. (October 13, 2026; Workload committee)

        """)
    let markdown = try accord("changes", "--since", "HEAD~1", "--format", "markdown", in: folder)
    #expect(
      markdown.output.contains(
        """
        ## Decisions

        - “Short \\*Mondays\\*” was decided. (October 14, 2026; Workload committee)

          Short \\*Mondays\\* it is.

        ## Meetings

        """))
    let nothing = try accord("changes", "--since", "HEAD", "--as-of", "2026-11-10", in: folder)
    #expect(nothing.output.contains("\n\nNothing changed in the partnership.\n"))
  }

  @Test func `since a team's last meeting`() throws {
    let folder = try Book.repository(
      [
        "content/teams/workload/decisions/new.md": Book.decision(
          "Short Mondays", "date: 2026-10-14")
      ])
    let report = try printed(folder, since: "last-meeting:workload")
    #expect(report.since.day == "2026-10-13")
    #expect(report.changes.map(\.sentence) == ["“Short Mondays” was decided."])
  }

  @Test func `also before it is kept`() throws {
    let folder = try Book.repository(
      [
        "content/teams/workload/decisions/new.md": Book.decision(
          "Short Mondays", "date: 2026-10-14")
      ],
      keeps: false)
    #expect(
      try printed(folder, since: "HEAD").changes.map(\.what) == ["decision-made", "meeting-held"])
  }
}

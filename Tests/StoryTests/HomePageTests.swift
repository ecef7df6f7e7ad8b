import Foundation
import Playground
import Testing

@Suite struct `The home page` {
  private static let meeting = """
    visibility: public
    start: DAY 15:45
    end: DAY 17:30
    place: library
    """

  /// A handbook with a home page of two parts, meetings around the tests' day, and norms.
  private func handbook(_ more: [String: String] = [:]) throws -> Folder {
    func meeting(_ day: String, _ extra: String = "") -> String {
      "---\n\(Self.meeting.replacingOccurrences(of: "DAY", with: day))\n\(extra)\n---\n"
    }
    var files = [
      "content/handbook.yml": "title: Handbook\n",
      "content/index.md": "# Welcome\n\nFirst of all.\n\n> ## Quoted\n\n## Later on\n\nThe rest.\n",
      "content/teams/safety/index.md":
        "---\ntitle: Safety team\nkind: district\npurpose: It keeps us safe.\nvisibility: public\n---\n",
      "content/teams/safety/meetings/a.md": meeting("2026-11-21"),
      "content/teams/safety/meetings/b.md": meeting("2026-12-08", "canceled: yes"),
      "content/teams/safety/meetings/c.md": meeting("2026-11-22", "title: Special session"),
      "content/norms/ours.md": """
      ---
      title: Ours
      adopted_on: 2026-09-01
      participants: [everyone]
      norms:
        - {name: Pausing, text: Wait., starters: [Give me a moment.]}
        - {name: Asking, text: Ask.}
        - {name: Listening, text: Listen.}
      ---
      """,
    ]
    files.merge(more) { $1 }
    return try Folder(files)
  }

  private func home(_ folder: Folder, asOf day: String = testDay) throws -> String {
    let outcome = try accord("build", "--relaxed", "--as-of", day, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try folder.read("public/index.html")
  }

  /// The words one after another.
  private func expect(_ words: [String], inOrderIn page: String) {
    var rest = page[...]
    for word in words {
      guard let place = rest.range(of: word) else {
        Issue.record("“\(word)” does not follow: \(rest)")
        return
      }
      rest = rest[place.upperBound...]
    }
  }

  @Test func `has its introduction first and the rest of its text below what is new`() throws {
    let page = try home(try handbook())
    expect(
      ["First of all.", "Quoted", "Next meetings", "Norm of the month", "Later on", "The rest."],
      inOrderIn: page)
    #expect(page.components(separatedBy: "The rest.").count == 2)
  }

  @Test func `names the next meetings, today's among them, and says when one is canceled`() throws {
    let page = try home(try handbook())
    expect(
      [
        "Sunday, November 22, 2026", "Special session", "3:45 p.m. to 5:30 p.m.", "library",
        "Safety team", "Tuesday, December 8, 2026", "canceled", ">Safety team</a>",
      ], inOrderIn: page)
    let board = page.components(separatedBy: "class=\"board\"").last?
      .components(separatedBy: "All meetings").first
    #expect(board?.contains("November 21, 2026") == false)
    #expect(
      try home(try handbook(), asOf: "2027-01-01").contains(
        "No upcoming meeting is published here."))
  }

  @Test func `shows another norm each month, in the order of the set`() throws {
    let folder = try handbook()
    let names = try ["2026-10-31", "2026-11-01", "2026-11-30", "2026-12-01", "2027-01-01"].map {
      day in
      let page = try home(folder, asOf: day)
      return ["Pausing", "Asking", "Listening"].first { page.contains(">\($0)</a>") }
    }
    #expect(names == ["Pausing", "Asking", "Asking", "Listening", "Pausing"])
  }

  @Test func `takes the norms of the whole district before those of a team`() throws {
    let team = """
      ---
      title: Team rules
      adopted_on: 2026-09-01
      participants: [everyone]
      norms:
        - {name: Own norm, text: Ours alone.}
      ---
      """
    let both = try home(
      try handbook([
        "content/a/norms.md": team.replacing("title:", with: "type: norms\nteam: safety\ntitle:")
      ]))
    #expect(!both.contains("Own norm</a>"))
  }

  @Test func `tells what was sent last, and not what was only written`() throws {
    func message(_ number: Int, _ more: String) -> String {
      """
      ---
      title: Message \(number)
      number: \(number)
      date: 2026-10-0\(number)
      summary: What message \(number) says.
      \(more)
      approved_by:
        - {side: labor, role: president, on: 2026-10-01}
        - {side: management, role: superintendent, on: 2026-10-01}
      ---
      """
    }
    let folder = try handbook([
      "content/communications/one.md": message(1, "sent_on: 2026-10-02\naction_needed: Sign up."),
      "content/communications/two.md": message(2, "sent_on: 2026-12-01"),
      "content/communications/three.md": message(3, ""),
    ])
    let page = try home(folder)
    expect(
      ["Latest joint communication", "Message 1", "No. 1", "October 2, 2026", "Sign up."],
      inOrderIn: page)
    #expect(!page.contains("What message 2 says."))
    #expect(!page.contains("What message 3 says."))
    #expect(
      try home(folder, asOf: "2026-10-01").contains("No joint communication is published here yet.")
    )
  }

  @Test func `of a new handbook has no empty boxes`() throws {
    let folder = try Folder(["content/handbook.yml": "title: Handbook\n"])
    let page = try home(folder)
    #expect(!page.contains("class=\"board\""))
    #expect(!page.contains("class=\"empty\""))
  }

  @Test func `shows the public nothing of meetings and plans of the staff`() throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    #expect(try accord("build", "--audience", "public", in: folder).status == 0)
    let page = try folder.read("public/index.html")
    #expect(!page.contains("Next meetings"))
    #expect(!page.contains("Goals that need attention"))
    #expect(page.contains("Latest joint communication"))
  }
}

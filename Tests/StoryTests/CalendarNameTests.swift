import Foundation
import Playground
import Testing

@Suite struct `The names of calendar entries` {
  private func meeting(_ day: String, _ more: String = "") -> String {
    "---\ntitle: Meeting\nvisibility: public\nstart: \(day) 15:45\n\(more)---\n"
  }

  private func handbook(_ settings: String) throws -> Folder {
    try Folder([
      "content/handbook.yml": settings,
      "content/teams/safety/index.md":
        "---\ntitle: Safety\nkind: district\nvisibility: public\npurpose: Looks after safety.\n---\n",
      "content/teams/safety/meetings/2026-12-01.md": meeting("2026-12-01"),
    ])
  }

  /// The names in the calendar of all teams, and in the team's own.
  private func names(_ folder: Folder) throws -> [String] {
    let outcome = try accord("build", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let calendars = try ["calendars/all.ics", "teams/safety.ics"].map { name in
      try folder.read("public/\(name)").replacingOccurrences(of: "\r\n ", with: "")
        .components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") }.map {
          String($0.dropFirst(4))
        }
    }
    #expect(calendars[0] == calendars[1], "an entry has one name in all calendars")
    return calendars[0]
  }

  @Test func `hang on the handbook's id, whatever it is called`() throws {
    let folder = try handbook("title: Handbook\nhandbook_id: lakeside\n")
    #expect(try names(folder) == ["2026-12-01.safety@lakeside"])
    try folder.write("title: Our new book\nhandbook_id: lakeside\n", to: "content/handbook.yml")
    #expect(try names(folder) == ["2026-12-01.safety@lakeside"])
  }

  @Test func `stay those that were given out`() throws {
    let folder = try handbook("title: A handbook\n")
    #expect(try names(folder) == ["2026-12-01.safety@a-handbook"])
    let settings = "title: Another title\nhandbook_id: lakeside\ncalendar_id: a-handbook\n"
    try folder.write(settings, to: "content/handbook.yml")
    #expect(try names(folder) == ["2026-12-01.safety@a-handbook"])
    try folder.write("title: A handbook\ncalendar_id: A handbook\n", to: "content/handbook.yml")
    let found = try accord("check", "--format", "json", in: folder).report().diagnostics
    #expect(found.map(\.code) == ["settings-handbook-id"])
    #expect(found.first?.message == "“A handbook” can't be the id of calendars.")
  }

  @Test func `hang on no namesake in another folder`() throws {
    let folder = try handbook("title: Handbook\nhandbook_id: lakeside\n")
    for place in ["archive", "teams/safety/archive", "teams/safety/meetings/older", "meetings"] {
      try folder.write(
        meeting("2025-12-01", "type: meeting\nteam: safety\n"), to: "content/\(place)/2026-12-01.md"
      )
      let names = try names(folder)
      #expect(names.contains("2026-12-01.safety@lakeside"))
      #expect(
        names.contains(
          "2026-12-01.safety.\(place.replacingOccurrences(of: "/", with: "."))@lakeside"))
      #expect(Set(names).count == names.count)
    }
    #expect(
      try folder.read("public/teams/safety.ics").contains(
        "UID:2026-12-01.safety@lakeside\r\nDTSTAMP:20261122T000000Z\r\nSEQUENCE:0\r\nDTSTART:20261201"
      ))
  }
}

import Foundation
import Playground
import Testing

@Suite struct `Who said what in a meeting` {
  /// What is found in a meeting's notes, each with its line, its column and its words. The team has
  /// one librarian, two teachers and Ana Ortiz, a nurse.
  private func found(
    _ text: String, fields: String = "", rules: String = "quorum: each-unit", members: Bool = true
  ) throws -> [String] {
    let list =
      "members:\n  - {name: Ana Ortiz, role: nurse, represents: teachers}\n  - {role: librarian, represents: teachers}\n  - {role: teacher, represents: teachers}\n  - {role: teacher, represents: teachers}\n"
    let folder = try Folder([
      "content/handbook.yml":
        "title: Handbook\nunits:\n  - {id: teachers, name: Teachers, side: labor}\n  - {id: cabinet, name: Cabinet, side: management}\n",
      "content/teams/safety/index.md":
        "---\ntitle: Safety\nkind: district\npurpose: Looks after safety.\n\(members ? list : "")---\n",
      "content/teams/safety/norms.md":
        "---\ntitle: Norms\nadopted_on: 2026-01-01\nparticipants: [all]\nrules: {\(rules)}\nnorms:\n  - {name: One, text: We listen., rule: quorum}\n---\n",
      "content/teams/safety/meetings/2026-11-02.md":
        "---\ntitle: Meeting\nstart: 2026-11-02 15:45\n\(fields)---\n\(text)\n",
    ])
    let report = try accord("check", "--format", "json", in: folder).report()
    return report.diagnostics.filter { $0.code == "meeting-names-speaker" }.map {
      "\($0.line):\($0.column) \($0.message)"
    }
  }

  @Test func `is found at its words, each time`() throws {
    #expect(
      try found(
        "The gates are open. **Ana Ortiz**\nalso said that they are not.\n\n- Gates.\n- We heard. Then Ana asked for more.\n"
      ) == [
        "5:23 “Ana Ortiz also said” tells who said something.",
        "9:18 “Ana asked” tells who said something.",
      ])
    #expect(
      try found("", fields: "talking_points:\n  - The gates close. Ana says so.\n") == [
        "5:22 “Ana says” tells who said something."
      ])
  }

  @Test func `is found by a role that one member has`() throws {
    #expect(
      try found("It was late. The librarian warned that the doors stick.") == [
        "5:18 “librarian warned” tells who said something."
      ])
    #expect(
      try found("Custodian said no.", fields: "roles: {facilitator: custodian}\n") == [
        "6:1 “Custodian said” tells who said something."
      ])
    for text in [
      "The teacher said no.", "A librarian said no.", "The assistant librarian said no.",
      "The librarians agreed.", "The librarian. Said no.", "We thanked the librarian.",
    ] {
      #expect(try found(text) == [], "\(text)")
    }
  }

  @Test func `is found by a name, whoever it is`() throws {
    #expect(
      try found("Ana Ortiz said that the gates are open until eight.", members: false) == [
        "5:1 “Ana Ortiz said” tells who said something."
      ])
    #expect(
      try found("We asked. Ms. Lee explained it.", members: false) == [
        "5:11 “Ms. Lee explained” tells who said something."
      ])
    for text in [
      "Lincoln School asked for more.", "The Board agreed.", "Blue Cross said no.",
      "May said little this year.",
    ] {
      #expect(try found(text, members: false) == [], "\(text)")
    }
  }

  @Test(arguments: [
    "Moved by the librarian, seconded by Ana Ortiz.",
    "The librarian moved to close; Ana Ortiz seconded.",
    "Ana Ortiz proposed the motion, and the librarian seconded it.",
    "The librarian suggested a motion to close at six, seconded by Ana.",
  ])
  func `may be told of motions`(text: String) throws {
    #expect(try found(text) == [])
  }

  @Test func `may be told of open meetings, and where the norms say so`() throws {
    let text = "Ana Ortiz said no. The librarian agreed."
    #expect(try found(text).count == 2)
    #expect(try found(text, fields: "open_meeting: yes\n") == [])
    #expect(try found(text, fields: "open_meeting: no\n").count == 2)
    #expect(try found(text, fields: "open_meeting: ask-counsel\n").count == 2)
    #expect(try found(text, rules: "quorum: each-unit, attribution: yes") == [])
  }
}

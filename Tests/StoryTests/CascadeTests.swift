import Foundation
import Playground
import Testing

/// What is said of a handbook, in its order: place, message, and how many findings wait behind it.
private func said(_ files: [String: String], latin: [String] = []) throws -> [String] {
  let folder = try Folder(files)
  for path in latin { try folder.write(Data("# Caf".utf8) + [0xE9, 0x0A], to: path) }
  let built = try accord("build", "--format", "json", in: folder)
  #expect(built.status == 1)
  #expect(!folder.exists("public"))
  return try built.report().diagnostics.map {
    "\($0.path):\($0.line) \($0.code)" + ($0.waiting.map { " (\($0) wait)" } ?? "")
  }
}

@Suite struct `A file that can't be read is one finding` {
  @Test func `and links to it wait behind it`() throws {
    #expect(
      try said(
        [
          "content/handbook.yml": "title: A handbook\n",
          "content/index.md": "# A handbook\n\nWords.\n",
          "content/bad.md": "---\ntitle: a: b: c\n---\n# Bad\n",
          "content/hours.md": "title: Office hours\n\ntext\n",
          "content/list.md": "---\ntype: docs\n---\n# List\n",
          "content/links.md":
            "# Links\n\n[list](list.md) [hours](hours.md) [bad](bad.html) [latin](latin.md) [[bad]] [no](no.md)\n",
        ], latin: ["content/latin.md"]) == [
          "content/bad.md:2 yaml-syntax (2 wait)",
          "content/hours.md:1 front-matter-stray (1 wait)",
          "content/latin.md:1 text-encoding (1 wait)",
          "content/list.md:2 kind-unknown (1 wait)",
          "content/links.md:3 link-broken",
        ])
  }

  @Test func `and says so to people`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: A handbook\n",
      "content/bad.md": "---\ntitle: a: b: c\n---\n# Bad\n", "content/index.md": "# A\n\n[[bad]]\n",
    ])
    #expect(
      try accord("check", in: folder).errors.components(separatedBy: "1 error, 0 warnings").first
        == """
        content/bad.md:2:9: error: This value has a second colon with a space after it. [yaml-syntax]
            2 | title: a: b: c
              |         ^
              fix: Put the whole value in quotation marks: title: "Goals: next year".
              1 more finding rests on this file and waits until this is mended.

        """)
  }

  @Test func `a colon in the settings is one message`() throws {
    #expect(
      try said([
        "content/handbook.yml": """
        title: Marsh Harbor: our handbook
        units:
          - {id: teachers, name: Teachers, side: labor}
          - {id: cabinet, name: Cabinet, side: management}
        """,
        "content/about.md": "# About\n\n[[dlt]] and [no](no.md)\n",
        "content/teams/dlt/index.md": """
        ---
        title: District team
        kind: district
        purpose: To listen.
        meets: FREQ=MONTHLY;BYDAY=3TU
        board_liaison: member of the board
        visibility: staff
        members:
          - {role: teacher, represents: teachers}
          - {role: principal, represents: cabinet}
        ---
        """,
      ]) == [
        "content/handbook.yml:1 yaml-syntax (1 wait)",
        "content/about.md:3 link-broken",
      ])
  }

  @Test func `nothing else is judged by its absence`() throws {
    let vision = """
      ---
      title: Our vision
      status: adopted
      statement: Every adult in our schools is heard.
      agreed_by:
        - {side: labor, role: president, on: 2026-09-01}
        - {side: management, role: superintendent, on: 2026-09-01}
      ---

      """
    let files = ["content/handbook.yml": "title: A handbook\n", "content/visions/ours.md": vision]
    let whole = try accord("check", "--format", "json", in: Folder(files)).report()
    #expect(whole.codes.contains("vision-unused"))
    #expect(
      try said(files.merging(["content/teams/dlt/plan.md": "---\ntitle: a: b\n---\n"]) { $1 }) == [
        "content/teams/dlt/plan.md:2 yaml-syntax"
      ])
  }

  @Test func `what changed is not compared, for the same one reason`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: A handbook\n", "content/index.md": "# A\n\n[[bad]]\n",
      "content/bad.md": "---\ntitle: a: b: c\n---\n",
    ])
    let outcome = try accord("changes", "--since", "2026-11-01", "--format", "json", in: folder)
    #expect(outcome.status == 1)
    #expect(try outcome.report().codes == ["yaml-syntax"])
  }

  @Test func `a check-in says which file it is`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: A handbook\n",
      "content/teams/dlt/plan.md": "---\ntitle: a: b\n---\n",
    ])
    let outcome = try accord(
      "checkin", "dlt", "--status", "met", "--note", "A", "--yes", "--as-of", testDay, in: folder,
      asOf: nil)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors
        == "accord: content/teams/dlt/plan.md can't be read, so nothing can be added to it. “accord check” says what is wrong with it.\n"
    )
  }
}

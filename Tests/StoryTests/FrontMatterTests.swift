import Playground
import Testing

/// What the program finds in a handbook, as `path:line:column [code] message → fix`.
private func findings(_ files: [String: String]) throws -> [String] {
  let all = files.merging(["content/handbook.yml": "title: Handbook\n"]) { mine, _ in mine }
  let report = try accord("check", "--format", "json", in: Folder(all)).report()
  return report.diagnostics.map {
    "\($0.path):\($0.line):\($0.column) [\($0.code)] \($0.message) → \($0.fix ?? "")"
  }
}

private let units =
  "title: Handbook\nunits:\n  - {id: teachers, name: Teachers, side: labor}\n  - {id: cabinet, name: Cabinet, side: management}\n"

private let team =
  "title: Team\nkind: site\npurpose: To listen.\nmeets: FREQ=MONTHLY;BYDAY=2TU\n"

@Suite struct `A word behind a number sign` {
  @Test
  func `stops the build, in every kind of file and list alike, until it is in quotation marks`()
    throws
  {
    let folder = try Folder([
      "content/handbook.yml":
        "title: Handbook of District #7\n# a note of the editor\nunits:\n  - {id: teachers, name: Teachers #1, side: labor}\n",
      "content/index.md": "# A handbook\n",
      "content/teams/dlt/index.md":
        "---\ntitle: Team #1\nkind: site\npurpose: We look after rooms #1 to #9.\nmeets: FREQ=MONTHLY;BYDAY=2TU\nprinciples: [option #2, option #3]\n---\n",
    ])
    let before = try accord("build", "--audience", "staff", "--format", "json", in: folder)
    #expect(before.status == 1)
    let report = try before.report()
    #expect(
      report.diagnostics.map { "\($0.path):\($0.line) \($0.code)" } == [
        "content/handbook.yml:1 yaml-note", "content/handbook.yml:4 yaml-note",
        "content/teams/dlt/index.md:2 yaml-note", "content/teams/dlt/index.md:4 yaml-note",
        "content/teams/dlt/index.md:6 yaml-note",
      ])
    #expect(report.diagnostics.allSatisfy { $0.fix?.contains("quotation marks") == true })
    try report.mend(folder)
    #expect(try accord("build", "--audience", "staff", in: folder).status == 0)
    let page = try folder.read("public/teams/dlt/index.html")
    for words in [
      "Team #1", "We look after rooms #1 to #9.", "option #2", "option #3", "District #7",
    ] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test func `in a plain title is said once, and the page has its whole title`() throws {
    let found = try findings(["content/a.md": "---\ntitle: Room #7\n---\nHello.\n"])
    #expect(
      found == [
        "content/a.md:2:13 [yaml-note] A “#” here begins a note, so readers would not see the rest of the line. → Put the whole value in quotation marks; a note has a line of its own."
      ])
  }
}

@Suite struct `A file in the wrong place` {
  private let plan =
    "title: Plan\nstart: 2026-08-15\nend: 2027-06-10\ngoals:\n  - {id: a, statement: 8 of 10, measure: log, baseline: 5, target: 8, due: 2027-05-01, lead: clerk}\n"

  @Test func `has one finding that says what it looks like and where it belongs`() throws {
    let found = try findings([
      "content/plan.md": "---\n\(plan)---\n",
      "content/teams/dlt/index.md": "---\n\(team)---\n",
      "content/teams/dlt/meeting/2026-11-10.md":
        "---\nstart: 2026-11-10 15:45\nnotes_status: draft\nagenda: [{item: buses}]\n---\n",
    ])
    #expect(
      found == [
        "content/plan.md:2:1 [kind-misplaced] This looks like a plan, and what is in this folder is read as a page. → Move it to content/plans/plan.md, or into “plans” in the folder of its team; or write “type: plan” at its top.",
        "content/teams/dlt/meeting/2026-11-10.md:2:1 [kind-misplaced] This looks like a meeting, and what is in this folder is read as a page. → Move it to content/teams/dlt/meetings/2026-11-10.md; or write “type: meeting” at its top.",
      ])
  }

  @Test func `of another kind is found there too, and one whose type is wrong is mended`() throws {
    let found = try findings([
      "content/glossary/plan.md": "---\n\(plan)---\n",
      "content/a.md": "---\ntype: meeting\n\(plan)---\n",
    ])
    #expect(
      found.map { String($0.prefix { $0 != "→" }) } == [
        "content/a.md:2:7 [kind-misplaced] This looks like a plan, and “type” says meeting. ",
        "content/glossary/plan.md:2:1 [kind-misplaced] This looks like a plan, and what is in this folder is read as a glossary term. ",
      ])
  }

  @Test func `is shown to no one`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n", "content/plan.md": "---\n\(plan)---\nWords.\n",
    ])
    for audience in ["public", "staff"] {
      #expect(try accord("build", "--relaxed", "--audience", audience, in: folder).status == 1)
    }
  }

  @Test(arguments: [
    (
      "\(team)members:\n  - role: clerk\n    norms: ours\n", 8,
      "It is a field of this team: write it outside of “members”, further left."
    ),
    (
      "\(team)members:\n  - role: clerk\n    tags: [a]\n", 8,
      "It is a field of the document: write it outside of “members”, at the very left."
    ),
    (
      "\(team)represents: teachers\n", 6,
      "It is a field of each entry of “members”: write it there."
    ),
  ])
  func `or a field in another group is told where it belongs`(text: String, line: Int, fix: String)
    throws
  {
    let found = try findings([
      "content/handbook.yml": units, "content/teams/dlt/index.md": "---\n\(text)---\n",
    ])
    let unknown = found.filter { $0.contains("[field-unknown]") }
    #expect(unknown.count == 1)
    #expect(unknown.first?.hasPrefix("content/teams/dlt/index.md:\(line):") == true)
    #expect(unknown.first?.hasSuffix("→ \(fix)") == true)
  }

  @Test(arguments: [
    "handbook.yaml", "Handbook.yml", "accord.yml", "settings.yml", "handbook.yml.txt",
  ])
  func `of settings under another name is told its name`(name: String) throws {
    let folder = try Folder(["content/\(name)": "title: Handbook\n", "content/a.md": "# A\n"])
    let outcome = try accord("build", in: folder)
    #expect(outcome.status != 0)
    #expect(
      outcome.errors
        == "accord: “content/\(name)” is not read: the settings are in “content/handbook.yml”. Rename the file.\n"
    )
  }

  @Test func `of settings beside those that are read is named`() throws {
    let found = try findings(["content/handbook.yaml": "title: Mine\n", "content/a.md": "# A\n"])
    #expect(
      found.contains(
        "content/handbook.yaml:1:1 [file-name] This file is not read: the settings are in “content/handbook.yml”. → Move what it says there, and remove it."
      ))
  }
}

@Suite struct `An id given twice` {
  @Test(arguments: [
    (
      "handbook.yml",
      "title: Handbook\nunits:\n  - {id: cabinet, name: Again, side: labor}\n  - {id: teachers, name: Teachers, side: labor}\n  - {id: cabinet, name: Cabinet, side: management}\n",
      "5:10 [settings-unit-twice] The unit on line 3 has the id “cabinet” already."
    ),
    (
      "handbook.yml",
      "title: Handbook\nunits:\n  - id: a\n    name: A\n    side: labor\n  - id: a\n    name: B\n    side: labor\n",
      "6:9 [settings-unit-twice] The unit on line 3 has the id “a” already."
    ),
    (
      "processes/p.md",
      "---\ntitle: P\nsteps:\n  - {id: a, text: Ask., by: clerk}\n  - {id: a, text: Answer., by: clerk}\n---\n",
      "5:10 [process-step-twice] The step on line 4 has the id “a” already."
    ),
  ])
  func `is an error at the second`(path: String, text: String, finding: String) throws {
    let found = try findings(["content/\(path)": text])
    #expect(found.contains { $0.hasPrefix("content/\(path):\(finding) → ") }, "\(found)")
  }
}

@Suite struct `Words in capitals` {
  @Test(arguments: [
    "MOTION CARRIED UNANIMOUSLY. CALL TO ORDER. FUTURE AGENDA ITEMS. AYES: 6. NOES: 0. BOARD MEMBERS PRESENT.",
    "The MOTION CARRIED, and all went home.", "- AYES: 6\n- NOES: 0", "ROLL CALL",
    "GOOD NEWS FOR ALL",
    "Please DO NOT FEED the fish.", "| WHO | WHAT | WHEN |\n| --- | --- | --- |\n| a | b | c |",
  ])
  func `are no abbreviations`(text: String) throws {
    #expect(try findings(["content/a.md": "# Minutes\n\n\(text)\n"]) == [])
  }

  @Test(arguments: ["The LMT meets.", "The LMT and the DLT meet.", "LMT", "Ask the LMT: it knows."])
  func `are looked at where they are abbreviations`(text: String) throws {
    let found = try findings(["content/a.md": "# Minutes\n\n\(text)\n"])
    #expect(found.contains { $0.contains("“LMT”") })
  }
}

@Suite struct `A list of a word processor` {
  @Test(arguments: [
    (
      "– first\n– second\n\n— third",
      "3 lines begin with an en dash (–) or its like, which makes no list."
    ),
    ("• first\n• second", "2 lines begin with a bullet (•) or its like, which makes no list."),
    ("•\u{A0}first", "This line begins with a bullet (•), which makes no list."),
    ("– first\n\n– second", "2 lines begin with an en dash (–) or its like, which makes no list."),
  ])
  func `is named where it begins`(text: String, message: String) throws {
    let found = try findings(["content/a.md": "# A\n\n\(text)\n"])
    #expect(
      found == [
        "content/a.md:3:1 [list-mark] \(message) → Begin each with a hyphen and a space, below an empty line."
      ])
  }

  @Test(arguments: [
    ("#\u{A0}Words\n", "# Words\n", "heading"), ("-\u{A0}first\n", "- first\n", "list"),
    ("1.\u{2003}first\n", "1. first\n", "list"),
  ])
  func `or a heading with a blank of its own is mended`(text: String, right: String, what: String)
    throws
  {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n", "content/a.md": "---\ntitle: A\n---\n\n\(text)",
    ])
    let report = try accord("check", "--format", "json", in: folder).report()
    #expect(report.diagnostics.map(\.code) == ["list-mark"])
    #expect(report.diagnostics.first?.message.hasSuffix("which makes no \(what).") == true)
    try report.mend(folder)
    #expect(try folder.read("content/a.md").hasSuffix("\n\n\(right)"))
  }

  @Test func `or fields behind marks that have invisible characters are read, or reported`() throws
  {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/a.md": "---\u{A0}\ntitle: A\nvisibility: staff\n---\u{200B}\nWords.\n",
    ])
    #expect(try accord("build", in: folder).status == 0)
    #expect(!folder.exists("public/a.html"))
    #expect(
      try findings(["content/a.md": "\u{200B}---\ntitle: A\nvisibility: staff\n---\nWords.\n"])
        .contains { $0.contains("[front-matter-stray]") })
  }

  @Test(arguments: ["— A member of the team", "One – or two – words.", "- first\n- second", "–"])
  func `is none where a dash is a dash`(text: String) throws {
    #expect(try findings(["content/a.md": "# A\n\n\(text)\n"]) == [])
  }
}

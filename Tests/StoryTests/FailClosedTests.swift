import Foundation
import Playground
import Testing

@Suite struct `Where it is not certain who may see a page` {
  private func handbook(_ files: [String: String]) throws -> Folder {
    try Folder(files.merging(["content/handbook.yml": "title: Handbook\n"]) { mine, _ in mine })
  }

  @Test(arguments: [
    ("visibility: staf", "field-choice", 3), ("visibility: Public", "field-choice", 3),
    ("visibility: [public, staff]", "field-choice", 3), ("visibility: {a: b}", "field-choice", 3),
    ("visibility: team", "visibility-without-team", 3), ("type: plann", "kind-unknown", 3),
    ("visibilty: staff", "field-decides-audience", 3),
    ("audience: staff", "field-decides-audience", 3), ("typ: plan", "field-decides-audience", 3),
    ("Status: draft", "field-decides-audience", 3), ("tema: dlt", "field-decides-audience", 3),
    ("visibility: public\nvisibility: staff", "yaml-duplicate-key", 4),
  ])
  func `nothing is published`(field: String, code: String, line: Int) throws {
    let folder = try handbook([
      "content/secret.md": "---\ntitle: Salaries\n\(field)\n---\nAll.\n",
      "content/teams/dlt/minutes.md": "# Minutes\n",
    ])
    for audience in ["public", "staff", "team:dlt"] {
      let outcome = try accord("build", "--audience", audience, "--format", "json", in: folder)
      // A document of a team is no matter of those who may not see it.
      if code == "visibility-without-team", outcome.status == 0 {
        #expect(try Tree(folder).holding("Salaries") == [])
        try folder.remove("public")
        continue
      }
      #expect(outcome.status == 1, "\(field) for \(audience)")
      let found = try outcome.report().diagnostics.filter { $0.severity == "error" }
      #expect(found.map(\.line) == [line])
      #expect(found.map(\.path) == ["content/secret.md"])
      #expect(found.map(\.code) == [code])
      #expect(!folder.exists("public/index.html"))
      let relaxed = try accord("build", "--audience", audience, "--relaxed", in: folder)
      #expect(relaxed.status == 0, "of an old handbook the others are shown")
      #expect(try Tree(folder).holding("Salaries") == [])
      try folder.remove("public")
    }
  }

  @Test(arguments: [
    "\n---\ntitle: A\nvisibility: staff\n---\n", "---\n---\ntitle: A\nvisibility: staff\n---\n",
    "---\ntitle: X\n--- \nvisibility: staff\n---\n", "----\ntitle: A\nvisibility: staff\n----\n",
    "——\ntitle: A\nvisibility: staff\n——\n", " ---\ntitle: A\nvisibility: staff\n ---\n",
    "title: A\nvisibility: staff\n\n", "\u{FEFF}\u{FEFF}---\ntitle: A\nvisibility: staff\n---\n",
    "+++\ntitle = \"A\"\nvisibility = \"staff\"\n+++\n", "{\"visibility\": \"staff\"}\n",
  ])
  func `fields that stand outside their marks are no text`(beginning: String) throws {
    let folder = try handbook(["content/page.md": beginning + "Salaries\n"])
    let outcome = try accord("build", "--format", "json", "--strict", in: folder)
    #expect(outcome.status == 1)
    #expect(try outcome.report().diagnostics.map(\.code) == ["front-matter-stray"])
    #expect(!folder.exists("public/index.html"))
    #expect(try accord("build", "--relaxed", in: folder).status == 0)
    #expect(try Tree(folder).holding("Salaries") == [])
  }

  @Test func `a team that does not exist is no audience`() throws {
    let folder = try handbook(["content/teams/dlt/minutes.md": "# Minutes\n"])
    let outcome = try accord("build", "--audience", "team:dtl", in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors == "accord: There is no team “dtl”. Did you mean “team:dlt”?\n")
    #expect(!folder.exists("public"))
    try folder.write("title: Handbook\naudience: team:dtl\n", to: "content/handbook.yml")
    let set = try accord("build", "--format", "json", in: folder)
    #expect(set.status == 1)
    #expect(try set.report().diagnostics.map(\.code) == ["settings-audience"])
  }

  @Test func `nothing of a file outside is shown`() throws {
    let folder = try handbook(["secret.txt": "Salaries\n"])
    try FileManager.default.createSymbolicLink(
      atPath: folder.at("content/page.md"), withDestinationPath: folder.at("secret.txt"))
    let outcome = try accord("build", in: folder)
    #expect(outcome.status == 1)
    #expect(!outcome.errors.contains("Salaries"))
  }

  @Test(arguments: ["handbook.yml", "notes.markdown", "evil.html", "evil.svg", "evil.js"])
  func `a link publishes no settings, no misnamed page and no program`(file: String) throws {
    let folder = try handbook(["content/page.md": "# Page\n\n[a](\(file))\n"])
    if file != "handbook.yml" { try folder.write("Salaries\n", to: "content/\(file)") }
    let outcome = try accord("build", "--relaxed", in: folder)
    #expect(outcome.errors.contains("[file-kind]"))
    #expect(!folder.exists("public/\(file)"))
  }

  @Test(arguments: ["staf", "Public", "team:", "team", "", "public,staff"])
  func `a misspelt audience on the command line is refused`(audience: String) throws {
    let folder = try handbook(["content/page.md": "# Page\n"])
    let outcome = try accord("build", "--audience", audience, in: folder)
    #expect(outcome.status == 64)
    #expect(!folder.exists("public"))
  }

  @Test func `a misspelt audience in the settings publishes nothing`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\naudience: staf\n", "content/page.md": "# Page\n",
    ])
    let outcome = try accord("build", "--format", "json", in: folder)
    #expect(outcome.status == 1)
    #expect(try outcome.report().codes == ["settings-audience"])
    #expect(!folder.exists("public/index.html"))
  }

  /// Every way in which a page can lead to another.
  @Test(arguments: [
    "[[zanzibar]]", "[[zanzibar|words]]", "[words](zanzibar.md)", "[words](zanzibar.html)",
    "[words](/zanzibar.md)", "[words](./zanzibar.md#salaries)", "[words](zanzibar.html?a=b)",
    "[words][1]\n\n[1]: zanzibar.md", "[[zanzibar#salaries]]", "[words](%7Aanzibar.md)",
  ])
  func
    `a link to it names the line of the public page, and no more of the other than its author wrote`(
      link: String
    ) throws
  {
    let folder = try handbook([
      "content/page.md": "# Page\n\nSee \(link)\n",
      "content/zanzibar.md":
        "---\ntitle: Kilimanjaro\nvisibility: staff\nid: zanzibar\n---\n\n## Salaries\n\nAll.\n",
    ])
    let outcome = try accord("build", "--audience", "public", "--format", "json", in: folder)
    #expect(outcome.status == 1, "\(link)")
    let found = try outcome.report().diagnostics
    #expect(found.map(\.path) == ["content/page.md"])
    #expect(found.map(\.line) == [3])
    for secret in ["Kilimanjaro", "content/zanzibar", "Salaries", "zanzibar"] {
      #expect(!outcome.output.contains(secret), "\(secret) is told by \(link)")
    }
    let text = try accord("build", "--audience", "public", in: folder)
    #expect(!text.errors.contains("Kilimanjaro"))
    #expect(!text.errors.contains("content/zanzibar"))
    #expect(!folder.exists("public/index.html"))
  }

  @Test func `names of withheld documents are never suggested`() throws {
    let folder = try handbook([
      "content/page.md":
        "# Page\n\n[[zanzibat]] [a](zanzibat.md) [b](zanzibar-salary.md) [c](notes/zanzibat.md)\n",
      "content/zanzibar.md": "---\ntitle: Kilimanjaro\nvisibility: staff\n---\n\nAll.\n",
      "content/notes/zanzibar.md": "---\ntitle: Kilimanjaro\nvisibility: staff\n---\n\nAll.\n",
    ])
    let outcome = try accord("build", "--audience", "public", "--format", "json", in: folder)
    #expect(outcome.status == 1)
    #expect(!outcome.output.contains("zanzibar.md"))
    #expect(!outcome.output.contains("“zanzibar”"))
    #expect(!outcome.output.contains("Kilimanjaro"))
  }

  @Test func `a draft is withheld like a confidential page`() throws {
    let folder = try handbook([
      "content/page.md": "# Page\n",
      "content/new.md": "---\ntitle: Kilimanjaro\nstatus: draft\n---\n",
    ])
    #expect(try accord("build", in: folder).status == 0)
    #expect(try Tree(folder).holding("Kilimanjaro") == [])
    #expect(try accord("build", "--drafts", in: folder).status == 0)
    #expect(!(try Tree(folder).holding("Kilimanjaro").isEmpty))
    try folder.write("# Page\n\n[[new]]\n", to: "content/page.md")
    #expect(try accord("build", "--drafts", in: folder).status == 0)
    let linked = try accord("build", in: folder)
    #expect(linked.status == 1)
    #expect(linked.errors.contains("content/page.md:3:1: error"))
    #expect(!linked.errors.contains("Kilimanjaro"))
  }
}

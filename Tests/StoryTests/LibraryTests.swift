import Foundation
import Playground
import Testing

/// A resource of an invented district.
private func resource(_ title: String, _ fields: String) -> String {
  "---\ntitle: \(title)\nauthor: Cedar Valley\nchecked_on: 2026-10-01\n\(fields)\n---\n"
}

private func milestone(_ title: String, to targets: String, _ more: String = "") -> String {
  "---\ntitle: \(title)\ncriteria: [It is done.]\npaths_to: [\(targets)]\n\(more)\n---\n"
}

@Suite struct `The index of resources` {
  private func index() throws -> String {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/resources/a.md": resource(
        "Zebra",
        "kind: guide\ncomponents: ['2.B', '1.A']\npillar: trust\nurl: https://example.org/a"),
      "content/resources/b.md": resource(
        "Report", "kind: report\ncomponents: ['1.A']\nurl: https://example.org/b"),
      "content/resources/c.md": resource("ant", "kind: guide\nurl: https://example.org/c"),
    ])
    #expect(try accord("build", "--strict", in: folder).status == 0)
    #expect(try SiteChecker(folder).problems == [])
    return try folder.read("public/resources/index.html")
  }

  @Test func `has a heading for each kind as it first appears, and titles in order below`() throws {
    let page = try index()
    var rest = page[...]
    for piece in [">Guides</h2>", ">ant</a>", ">Zebra</a>", ">Reports</h2>", ">Report</a>"] {
      let place = try #require(rest.range(of: piece), "\(piece) in its place")
      rest = rest[place.upperBound...]
    }
  }

  @Test func `lists them by component and by pillar, without a script`() throws {
    let page = try index()
    let byComponent = try #require(page.range(of: ">By component</h2>"))
    let byPillar = try #require(page.range(of: ">By pillar</h2>"))
    let components = page[byComponent.upperBound..<byPillar.lowerBound]
    let first = try #require(components.range(of: "<dt>1.A</dt>"))
    let second = try #require(components.range(of: "<dt>2.B</dt>"))
    #expect(components[first.upperBound..<second.lowerBound].contains(">Report</a>"))
    #expect(components[first.upperBound..<second.lowerBound].contains(">Zebra</a>"))
    #expect(!components[second.upperBound...].contains(">Report</a>"))
    #expect(page[byPillar.upperBound...].contains("<dt>Trust</dt>"))
  }
}

@Suite struct `Addresses of resources` {
  @Test(arguments: [
    "https://example.org/paper/", "http://example.org/paper", "https://www.Example.org/paper",
  ])
  func `are the same when a reader sees no difference`(address: String) throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/resources/a.md": resource("One", "kind: guide\nurl: https://example.org/paper"),
      "content/resources/b.md": resource("Two", "kind: guide\nurl: \(address)"),
    ])
    let found = try accord("check", "--format", "json", in: folder).report().diagnostics
    #expect(found.map(\.code) == ["resource-url-twice"])
    #expect(found.map(\.path) == ["content/resources/b.md"])
  }

  @Test(arguments: ["0", "7", "1.", "4.C", "1.a", "1.AB", "Trust"])
  func `go with components that have the form of one`(code: String) throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/resources/a.md": resource(
        "One", "kind: guide\nurl: https://example.org/a\ncomponents: ['\(code)']"),
    ])
    #expect(
      try accord("check", "--format", "json", in: folder).report().codes
        == ["resource-unknown-component"])
  }
}

@Suite struct `A map of milestones` {
  private func codes(_ ways: [String: String], _ more: String = "") throws -> [String] {
    let folder = try Folder(["content/handbook.yml": "title: Handbook\n"])
    for (name, targets) in ways {
      try folder.write(milestone(name, to: targets, more), to: "content/milestones/\(name).md")
    }
    return try accord("check", "--format", "json", in: folder).report().diagnostics.map(\.code)
  }

  @Test func `with a single way is said once`() throws {
    #expect(try codes(["a": "b", "b": "c", "c": ""]) == ["milestone-single-path"])
    #expect(try codes(["a": "b", "b": "c", "c": "a"]) == ["milestone-single-path"])
  }

  @Test func `with a choice, with two milestones or with none of them linked is left in peace`()
    throws
  {
    #expect(try codes(["a": "b, c", "b": "", "c": ""]) == [])
    #expect(try codes(["a": "c", "b": "c", "c": ""]) == [])
    #expect(try codes(["a": "b", "b": ""]) == [])
    #expect(try codes(["a": "", "b": "", "c": ""]) == [])
  }

  @Test(arguments: [
    ("[attended four meetings]", true), ("[her name on the sign-in sheet]", true),
    ("[attended four meetings, an agenda that was kept to]", false),
    ("[led a meeting that all members attended]", false), ("[]", false),
  ])
  func `takes more than attendance for evidence`(evidence: String, isFound: Bool) throws {
    #expect(
      try codes(["a": ""], "evidence: \(evidence)")
        == (isFound ? ["milestone-attendance-only"] : []))
  }

  @Test func `is drawn, and told in a table beside it`() throws {
    let folder = try Folder(["content/handbook.yml": "title: Handbook\n"])
    for (name, targets) in ["a": "b, c", "b": "a", "c": ""] {
      try folder.write(
        milestone("One & <\(name)>", to: targets), to: "content/milestones/\(name).md")
    }
    #expect(try accord("build", "--audience", "staff", "--strict", in: folder).status == 0)
    let page = try folder.read("public/milestones/index.html")
    #expect(page.contains("<svg class=\"map\""))
    #expect(page.contains(">One &amp; &lt;b&gt;</text>"))
    #expect(page.components(separatedBy: "<line ").count == 3, "a line serves both directions")
    #expect(page.components(separatedBy: "<polygon ").count == 4)
    #expect(page.contains("Can lead to"))
    #expect(try SiteChecker(folder).problems == [])
  }
}

@Suite struct `A table` {
  private func page(_ fields: String) throws -> String {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/tables/one.md": "---\ntitle: One\ncaption: What is so.\nown: yes\n\(fields)\n---\n",
      "content/page.md":
        "# Page\n\n[Row](tables/one.md#row.the-same) and its [twin](tables/one.md#row.the-same-2)\n",
    ])
    let outcome = try accord("build", "--strict", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try SiteChecker(folder).problems == [])
    return try folder.read("public/tables/one.html")
  }

  @Test func `says yes and no in words, and every row has a place of its own`() throws {
    let page = try page(
      "columns: [Labor, Management]\nrows:\n  - {label: The same, cells: [yes, no]}\n  - {label: The same, cells: [no, maybe]}"
    )
    #expect(page.contains("<th scope=\"row\">The same</th>\n<td>Yes</td>\n<td>No</td>"))
    #expect(page.contains("<td>maybe</td>"))
    #expect(page.contains("<th scope=\"col\">Subject</th>"))
  }

  @Test func `without columns is a list, with explanations under headings where there are some`()
    throws
  {
    let plain = try page("rows: [{label: The same}, {label: The same}]")
    #expect(plain.contains("<li id=\"row.the-same\">The same</li>"))
    let explained = try page("rows: [{label: The same, cells: [One]}, {label: The same}]")
    #expect(explained.contains("<h2 id=\"row.the-same\">The same</h2>"))
  }
}

@Suite struct `Words of the library` {
  @Test(arguments: `Hostile words`.words)
  func `stay words in every field`(words: String) throws {
    let w = "'" + words.replacingOccurrences(of: "'", with: "''") + "'"
    // A cell of marks alone would be refused.
    let cell = "'A cell: " + w.dropFirst()
    func document(_ fields: String) -> String {
      "---\ntitle: \(w)\nsource: \(w)\nvisibility: public\n\(fields)\n---\n"
    }
    let folder = try Folder(["content/handbook.yml": "title: Handbook\n"])
    for (path, fields) in [
      "tables/a.md":
        "caption: \(w)\nrow_head: \(w)\ncolumns: [\(w)]\nrows: [{label: \(w), cells: [\(cell)]}]",
      "tables/b.md": "caption: \(w)\nrows: [{label: \(w), cells: [\(cell)]}]",
      "resources/a.md":
        "author: \(w)\nkind: guide\nabout: \(w)\nshelf: \(w)\nurl: https://example.org/?<script>\nchecked_on: 2026-10-01",
      "videos/a.md":
        "url: https://example.org/\"onload=alert(1)\nabout: \(w)\nevent: \(w)\nlength: \(w)\ncaptions: yes",
      "quotes/a.md": "text: \(w)\nby: \(w)\nrole: \(w)",
      "supports/a.md":
        "acronym: \(w)\ncontact_office: \(w)\nhow_to_ask: \(w)\nhelps_with: [\(w)]",
      "milestones/a.md": "criteria: [\(w)]\nevidence: [\(w)]\npaths_to: [milestones/b]",
      "milestones/b.md": "criteria: [\(w)]",
      "stories/a.md":
        "consent_on: 2026-10-01\ntold_by: \(w)\nwho: \(w)\nproblem: \(w)\nwhat_changed: \(w)\nresult: \(w)",
      "trainings/a.md":
        "kind: course\ndate: 2027-01-01\nplace: \(w)\nfor: [\(w)]\ngoals: [\(w)]\nsign_up: \(w)\n"
        + "codesigned_by: [{side: labor, role: \(w)}, {side: management, role: \(w)}]",
    ] {
      try folder.write(document(fields), to: "content/\(path)")
    }
    let outcome = try accord("build", in: folder)
    try #require(outcome.status == 0, "\(outcome.errors)")
    for (name, page) in try Tree(folder).pages {
      for tag in ["<script", "<svg onload", "onerror=alert(1)>", "</title></head>", "<!--"]
      where !(tag == "<script" && name == "search.html") {
        #expect(!page.contains(tag), "\(name) holds \(tag)")
      }
    }
    let problems = try SiteChecker(folder).problems.filter { !$0.contains("has the title of") }
    #expect(problems == [])
  }
}

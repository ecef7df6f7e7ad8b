import Foundation
import Playground
import Testing

@Suite struct `An old handbook` {
  private func handbook(_ files: [String: String]) throws -> Folder {
    let own = ["content/handbook.yml": "title: Handbook\n", "content/index.md": "# Home\n\nHi.\n"]
    return try Folder(files.merging(own) { mine, _ in mine })
  }

  private func relaxed(
    _ folder: Folder, for audience: String = "public", format: String = "text"
  ) throws -> Outcome {
    try accord("build", "--relaxed", "--audience", audience, "--format", format, in: folder)
  }

  // MARK: - What is shown

  @Test func `is shown, with a warning for each thing that is wrong`() throws {
    let folder = try handbook([
      "content/a.md":
        "# Old page\n\n![Our team](https://example.org/team.png)\n\n"
        + "[chat](slack://channel?id=1) and [files](ftp://example.org/x)\n\n"
        + "## Aims {#aims .wide}\n\n[gone](b.md#gone) [here](#nowhere) ![plan](plan.png)\n",
      "content/b.md": "# B\n", "content/minutes.md": "Title: Minutes of March 3\n\nText.\n",
      "content/old.md": "---\naliases: [old.html]\n---\n# Old\n",
      "content/rule.md": "---\n\nA page that begins with a line across.\n",
      "content/stray.md": "Team: the calendar group met twice.\n", "content/empty.md": "",
      "content/norms/ours.md": "---\ntitle: Ours\n---\nWe begin on time.\n",
      "content/hugo.md": "---\ntitle: Hugo\ntype: docs\nid: b\n---\nBuilt elsewhere.\n",
      "content/search.md": "# How to search\n\nSlowly.\n",
    ])
    let outcome = try relaxed(folder, format: "json")
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(try outcome.report().diagnostics.allSatisfy { $0.severity == "warning" })
    let site = try Tree(folder)
    let page = site.text("a.html")
    #expect(
      page.contains(
        "<a href=\"https://example.org/team.png\" class=\"outside\" rel=\"external noreferrer\">Our team</a>"
      ))
    #expect(page.contains("<p>chat and files</p>"))
    #expect(page.contains("<p><a href=\"b.html\">gone</a> here plan</p>"))
    for (name, words) in [
      ("minutes", "Title: Minutes of March 3"), ("rule", "A page that begins with a line across."),
      ("stray", "Team: the calendar group met twice."), ("norms/ours", "We begin on time."),
      ("hugo", "Built elsewhere."), ("search-page", "Slowly."), ("old", "Old"), ("empty", "Empty"),
    ] {
      #expect(site.text("\(name).html").contains(words), "\(name)")
    }
    #expect(try SiteChecker(folder).problems == [])
    #expect(try accord("build", in: folder).status == 1)
  }

  @Test func `keeps the words of fields that its kind can't be read without`() throws {
    let folder = try handbook([
      "content/glossary/dlt.md":
        "---\ntitle: DLT\nexpansion: District Leadership Team\n---\nIt meets monthly.\n"
    ])
    let outcome = try relaxed(folder)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("Until then it is an ordinary page."))
    let page = try Tree(folder).text("glossary/dlt.html")
    #expect(page.contains("<strong>Expansion</strong>: District Leadership Team"))
    #expect(page.contains("It meets monthly."))
  }

  @Test func `is read in the encoding that it looks like`() throws {
    let folder = try handbook([:])
    try folder.write(
      Data([0x23, 0x20, 0x41, 0xF1, 0x6F, 0x0A, 0x0A, 0x93, 0x53, 0xED, 0x94, 0x0A]),
      to: "content/windows.md")
    let wide = try #require("# Año\n\n“Sí”\n".data(using: .utf16LittleEndian))
    try folder.write(Data([0xFF, 0xFE]) + wide, to: "content/marked.md")
    try folder.write(wide, to: "content/unmarked.md")
    let outcome = try relaxed(folder, format: "json")
    #expect(outcome.status == 0)
    let report = try outcome.report()
    #expect(report.codes == ["text-encoding"])
    #expect(
      report.diagnostics.map { $0.fix?.hasSuffix("letters may be wrong.") } == [true, true, true])
    for name in ["windows", "marked", "unmarked"] {
      let page = try Tree(folder).text("\(name).html")
      #expect(page.contains("<h1>Año</h1>"), "\(name)")
      #expect(page.contains("“Sí”"), "\(name)")
    }
  }

  @Test func `shows the words of a text that can't be read as Markdown`() throws {
    let folder = try handbook([
      "content/deep.md": "# Deep\n\n" + String(repeating: "> ", count: 101) + "here\n\nand there\n"
    ])
    #expect(try relaxed(folder).status == 0)
    let page = try Tree(folder).text("deep.html")
    #expect(page.contains("here</p>"))
    #expect(page.contains("<p>and there</p>"))
  }

  @Test func `has no mercy for settings and templates`() throws {
    let folder = try handbook(["content/page.md": "# Page\n"])
    try folder.write("title: Handbook\naudienc: staff\n", to: "content/handbook.yml")
    #expect(try relaxed(folder).status == 1)
    try folder.write("title: Handbook\n", to: "content/handbook.yml")
    try folder.write("{{nothing}}", to: "templates/document.html")
    #expect(try relaxed(folder).status == 1)
  }

  // MARK: - Who sees it

  @Test(arguments: [
    "---\ntitle: A\nvisibility: staff\n\n", "---\ntitle: A\n\n",
    "---\ntitle: A: b\nvisibility: staff\n---\n", "---\ntitle: \"A\n---\n",
    "Visibilty: staff\n\n", "# A\n\nWords.\n\nvisibility: staff\n\n",
    "# A\n\nWords.\n\n**Visibility:** Staff\n\n", "# A\n\n<p>Visibility: staff</p>\n\n",
    "+++\ntitle = \"A\"\nvisibility = \"staff\"\n+++\n", "+++\ndraft = true\n+++\n",
    "{\n  \"title\": \"A\",\n  \"visibility\": \"staff\"\n}\n\n", "{\"visibility\": \"staff\"}\n\n",
    "```yaml\ntitle: A\nteam: dlt\n```\n\n", "# A\n\n```yaml\nstatus: draft\n```\n\n",
    "STATUS: draft\n\n", "type: fact-finding\n\n", "<!-- visibility: staff -->\n# A\n\n",
    "> visibility: staff\n\n", "# A\n\nvisibility：staff\n\n", "# A\n\nvisibility:staff\n\n",
    "visi\u{200B}bility: staff\n\n", "---\ntitle: A\ndraft: true\n---\n",
    "---\ntitle: A\npublished: false\n---\n", "---\ntitle: A\nprivate: true\n---\n",
    "---\ntitle: A\nhidden: yes\n---\n", "---\ntitle: A\ninternal: true\n---\n",
    "---\ntitle: A\npublic: false\n---\n", "---\ntitle: A\nparams:\n  visibility: staff\n---\n",
    "---\ntitle: A\nextra: {draft: true}\n---\n", "---\ntitle: A\nVISIBILITY: staff\n---\n",
    "---\ntitle: A\nvisbilty: staff\n---\n", "---\ntitle: A\nvisibility: staf\n---\n",
    "---\ntitle: A\nstatus: Draft\n---\n", "---\ntitle: A\nstatus: in review\n---\n",
    "---\ntitle: A\ntype: fact-fnding\n---\n", "---\ntitle: A\ntaem: dlt\n---\n",
    "---\ntitle: A\nvisibility: public\nvisibility: staff\n---\n",
    "---\ntitle: A\n---\n\n---\nvisibility: staff\n---\n",
  ])
  func `is shown to no more people than it says, in whatever words`(head: String) throws {
    let folder = try handbook([
      "content/page.md": head + "Kilimanjaro\n", "content/teams/dlt/notes.md": "# Notes\n",
      "content/link.md": "# Link\n\nSee [the page](page.md).\n",
    ])
    for audience in ["public", "staff"] {
      let outcome = try relaxed(folder, for: audience)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.errors.contains("content/page.md:"), "\(outcome.errors)")
      #expect(outcome.errors.contains("left out"), "\(outcome.errors)")
      #expect(try Tree(folder).holding("Kilimanjaro") == [], "\(head) for \(audience)")
      #expect(try Tree(folder).text("link.html").contains("See the page."))
      try folder.remove("public")
    }
  }

  @Test(arguments: [
    "---\ntitle: A\nvisibility: staff\n\n", "visibility: staff\n\n", "Visibility: team\n\n",
    "---\ntitle: A\nvisibility: staf\n---\n",
  ])
  func `is shown to its team where the folder says which that is`(head: String) throws {
    let folder = try handbook([
      "content/teams/dlt/notes.md": head + "Kilimanjaro\n", "content/teams/safety/a.md": "# A\n",
    ])
    for (audience, isShown) in [
      ("public", false), ("staff", false), ("team:safety", false), ("team:dlt", true),
    ] {
      #expect(try relaxed(folder, for: audience).status == 0)
      #expect(try Tree(folder).holding("Kilimanjaro").isEmpty == !isShown, "\(audience)")
      try folder.remove("public")
    }
  }

  @Test func `keeps its drafts for those who ask for drafts`() throws {
    let folder = try handbook(["content/page.md": "---\ntitle: A\ndraft: true\n---\nKilimanjaro\n"])
    let outcome = try relaxed(folder)
    #expect(
      outcome.errors.contains(
        """
        content/page.md:3:1: warning: “draft” is no field, and says that this is a draft. [field-decides-audience]
            3 | draft: true
              | ^
              fix: Write “status: draft”. Until then this page is left out as a draft.
        """))
    #expect(try Tree(folder).holding("Kilimanjaro") == [])
    #expect(try accord("build", "--relaxed", "--drafts", in: folder).status == 0)
    #expect(try !Tree(folder).holding("Kilimanjaro").isEmpty)
    #expect(try accord("build", "--format", "json", in: folder).report().errors == 1)
  }

  @Test(arguments: [
    "Team: the calendar group met twice.\n\n", "---\n\nOne.\n\n---\n\n",
    "---\ntitle: A\ndraft: false\npublished: true\nlayout: page\n---\n",
    "---\ntitle: A\nstatus: published\n---\n", "---\ntitle: A\npublished: 2020-01-01\n---\n",
    "# Minutes\n\nTime: 3 pm\nStatus: approved\nTeam: Facilities\nType: regular meeting\n\n",
    "+++\ntitle = \"A\"\ndate = 2020-01-01\n+++\n", "---\ntitle: A\ntags: a\ntags: b\n---\n",
    "# CSS\n\n```css\n.a { visibility: hidden; }\n```\n\n",
    "# API\n\n```yaml\ntype: object\n```\n\nTest: passed\nText: hello\nState: California\n\n",
  ])
  func `is shown where it says nothing of the kind`(head: String) throws {
    let folder = try handbook(["content/page.md": head + "Kilimanjaro\n"])
    #expect(try relaxed(folder).status == 0)
    #expect(try Tree(folder).text("page.html").contains("Kilimanjaro"))
  }

  @Test func `leaves out a story that no one agreed to`() throws {
    let folder = try handbook([
      "content/stories/a.md":
        "---\ntitle: A story\nvisibility: public\nsummary: What happened.\n---\nKilimanjaro\n"
    ])
    let outcome = try relaxed(folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try Tree(folder).holding("Kilimanjaro") == [])
    #expect(outcome.errors.contains("Until then this page is left out of the site."))
  }

  // MARK: - Links and marks of other programs

  @Test(arguments: [
    ("/guide/x/", "guide/x.md"), ("/handbook/guide/x", "guide/x.md"), ("guide/x", "guide/x.md"),
    ("guide/X.html", "guide/x.md"), ("Guide/x.md#Words", "guide/x.md"),
    ("/parts/index", "parts/_index.md"), ("parts/README.md", "parts/_index.md"),
    ("/notes/our-day/", "_notes/Our day.md"),
  ])
  func `has links that lead to the page they mean`(written: String, file: String) throws {
    let folder = try handbook([
      "content/guide/x.md": "# X\n", "content/parts/_index.md": "# Parts\n",
      "content/_notes/Our day.md": "# Day\n", "content/page.md": "# Page\n\n[see](\(written))\n",
    ])
    let outcome = try relaxed(folder, format: "json")
    #expect(outcome.status == 0)
    let found = try #require(
      try outcome.report().diagnostics.first { $0.path.hasSuffix("page.md") })
    #expect(found.code == "link-broken")
    #expect(found.fix == "Write “\(file)”, which it means.")
    #expect(try Tree(folder).text("page.html").contains("\">see</a>"))
    #expect(try SiteChecker(folder).problems == [])
  }

  @Test func `has its marks named once in each file`() throws {
    let folder = try handbook([
      "content/page.md":
        "# Page\n\n{{< toc >}}\n\n:::note\nBring a pencil.\n:::\n\n{% hint style=\"info\" %}\nHello.\n"
        + "{% endhint %}\n\n!!! warning \"Careful\"\n\n`{{ code }}` is none.\n",
      "content/toc.md": "# Contents\n\n[[_TOC_]]\n",
    ])
    let outcome = try accord("build", "--format", "json", in: folder)
    #expect(outcome.status == 0)
    let all = try outcome.report().diagnostics
    #expect(!all.contains { $0.code == "reference-not-closed" })
    let found = all.filter { $0.code == "foreign-mark" }
    #expect(
      found.first?.message
        == "“{{< toc >}}” tells another program what to put here, and 5 more marks of the kind; readers see it as it is written."
    )
    #expect(found.map(\.line) == [3, 3])
    #expect(try Tree(folder).text("page.html").contains("Bring a pencil."))
  }

  // MARK: - Many findings

  @Test func `has findings that fold, and a summary`() throws {
    let links = (1...12).map { "[\($0)](gone-\($0).md)\n" }.joined(separator: "\n")
    let folder = try handbook([
      "content/page.md": "# Page\n\n" + links, "content/other.md": "# Other\n\n" + links,
    ])
    for command in ["check", "build"] {
      let folded = try accord(command, in: folder)
      #expect(folded.errors.components(separatedBy: "[link-broken]").count == 3)
      #expect(
        folded.errors.contains(
          "11 more like this in this file, on lines 5, 7, 9, 11, 13, 15, 17, 19, … (--all shows each)."
        ))
      #expect(
        folded.errors.contains(
          """
          What to begin with (“accord explain CODE” says more):
            24 errors in 2 files  link-broken  A link leads to a page or file of the handbook.
          """))
      let all = try accord(command, "--all", in: folder)
      #expect(all.errors.components(separatedBy: "[link-broken]").count == 25)
      #expect(!all.errors.contains("more like this"))
    }
    #expect(try accord("check", "--format", "json", in: folder).report().errors == 24)
    let forge = try accord("build", "--format", "github", in: folder)
    #expect(forge.output.split(separator: "\n").count == 24)
    let two = try handbook(["content/page.md": "# Page\n\n[a](a.md) [b](b.md)\n"])
    let few = try accord("build", in: two)
    #expect(few.errors.components(separatedBy: "[link-broken]").count == 3)
    #expect(!few.errors.contains("What to begin with"))
  }
}

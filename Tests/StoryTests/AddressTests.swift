import Foundation
import Playground
import Testing

/// What is wrong with the addresses of a handbook, as `check` and `build` say it.
private func findings(_ files: [String: String]) throws -> [String] {
  let folder = try Folder(
    [
      "content/handbook.yml": "title: A handbook\naudience: staff\n",
      "content/index.md": "# A handbook\n\nWords.\n",
    ]
    .merging(files) { $1 })
  let checked = try accord("check", "--format", "json", in: folder)
  let built = try accord("build", "--format", "json", in: folder)
  let said = try checked.report().diagnostics
  #expect(try built.report().diagnostics == said)
  #expect(checked.status == built.status && folder.exists("public") == (built.status == 0))
  return said.map { "\($0.path):\($0.line):\($0.column) \($0.code): \($0.message) \($0.fix ?? "")" }
}

@Suite struct `Every file of a site has an address of its own` {
  @Test(
    arguments: [
      ("search.md", "search.html", "taken already, by the page for searching"),
      ("Search.md", "Search.html", "taken already, by the page for searching"),
      ("all-pages.md", "all-pages.html", "taken already, by the list of all pages"),
      ("404.md", "404.html", "taken already, by the page for addresses that do not exist"),
      ("data/index.md", "data/index.html", "taken already, by the page about the data files"),
      (
        "data/goals.md", "data/goals.html",
        "taken already, by the page about the data file goals.csv"
      ),
      ("areas/plans.md", "areas/plans.html", "kept for the page of one of the handbook's areas"),
      ("progress.md", "progress.html", "kept for the page on how everything is going"),
      ("changes/index.md", "changes/index.html", "taken already, by the pages of what changed"),
      ("changes/2026-11.md", "changes/2026-11.html", "kept for the pages of what changed"),
      (
        "glossary/cards.md", "glossary/cards.html",
        "kept for the cards to print of everything in that folder"
      ),
      (
        "pillars/cards.md", "pillars/cards.html",
        "kept for the cards to print of everything in that folder"
      ),
    ])
  func `a page can't have that of one that is made`(
    file: String, page: String, owner: String
  ) throws {
    #expect(
      try findings(["content/\(file)": "---\ntitle: Ours\ntype: page\n---\nWords.\n"]) == [
        "content/\(file):1:1 page-taken: The address \(page) is \(owner). Rename the file."
      ])
  }

  @Test func `nor of one that belongs to a document`() throws {
    let norms = "---\ntitle: Norms\nnorms:\n  - {name: One, text: We listen.}\n---\n"
    let team = """
      ---
      title: Safety
      kind: site
      purpose: Safe buildings.
      meets: FREQ=WEEKLY;BYDAY=MO
      ---

      """
    let said = try findings([
      "content/norms/ours.md": norms,
      "content/norms/ours-cards.md": "---\ntitle: A\ntype: page\n---\n",
      "content/teams/safety/index.md": team,
      "content/teams/safety/progress.md": "---\ntitle: B\ntype: page\n---\n",
    ])
    #expect(
      said.filter { $0.contains("page-taken") } == [
        "content/norms/ours-cards.md:1:1 page-taken: The address norms/ours-cards.html is taken already, by the cards to print of content/norms/ours.md. Rename the file.",
        "content/teams/safety/progress.md:1:1 page-taken: The address teams/safety/progress.html is taken already, by the progress page of content/teams/safety/index.md. Rename the file.",
      ])
  }

  @Test func `an address from before can't be one that is there`() throws {
    let said = try findings([
      "content/a.md":
        "---\naliases: [search.html, All-Pages.html, changes/2026-11.html, areas/teams.html]\n---\n# A\n",
      "content/b.md": "---\naliases:\n  - A.html\n  - index.html\n---\n# B\n",
    ])
    #expect(
      said == [
        "content/a.md:2:11 page-taken: The address search.html is taken already, by the page for searching. Choose another alias.",
        "content/a.md:2:24 page-taken: The address All-Pages.html is taken already, by the list of all pages. Choose another alias.",
        "content/a.md:2:40 page-taken: The address changes/2026-11.html is kept for the pages of what changed. Choose another alias.",
        "content/a.md:2:62 page-taken: The address areas/teams.html is kept for the page of one of the handbook's areas. Choose another alias.",
        "content/b.md:3:5 page-taken: The address A.html is taken already, by content/a.md. Choose another alias.",
        "content/b.md:4:5 page-taken: The address index.html is taken already, by content/index.md. Choose another alias.",
      ])
  }

  @Test func `nor a file that a page uses`() throws {
    let said = try findings([
      "content/a.md":
        "# A\n\n[one](data/goals.csv) [two](search.html) [three](calendars/all.ics)\n",
      "content/data/goals.csv": "a\n", "content/calendars/all.ics": "BEGIN:VCALENDAR\n",
    ])
    #expect(
      said.filter { $0.contains("page-taken") } == [
        "content/a.md:3:7 page-taken: This page uses the file data/goals.csv, and the handbook writes files of its own there. Give the file another name, or put it into another folder.",
        "content/a.md:3:50 page-taken: This page uses the file calendars/all.ics, and the handbook writes files of its own there. Give the file another name, or put it into another folder.",
      ])
  }

  @Test func `the home page and the list of a kind have a page of ours above them`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: A handbook\n",
      "content/index.md": "# Welcome here\n\nOur first words.\n",
      "content/glossary/index.md": "---\ntitle: What words mean\n---\nOur words on words.\n",
      "content/glossary/quorum.md":
        "---\ntitle: Quorum\ndefinition: How many have to be there.\n---\n",
    ])
    #expect(try accord("build", "--strict", in: folder).status == 0)
    #expect(try folder.read("public/index.html").contains("Our first words."))
    let list = try folder.read("public/glossary/index.html")
    #expect(list.contains("Our words on words.") && list.contains("quorum.html"))
  }

  @Test func `texts may link to pages that are made`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: A handbook\n",
      "content/index.md": "# A handbook\n\n[Find](search.html) or [see all](all-pages.html).\n",
    ])
    #expect(try accord("build", "--strict", in: folder).status == 0)
    #expect(
      try folder.read("public/index.html").contains(
        "<a href=\"search.html\">Find</a> or <a href=\"all-pages.html\">see all</a>"))
  }

  /// A screen reader and a link to a place both need each id once.
  @Test func `headings can be called like parts of the page's frame`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: A handbook\n",
      "content/index.md":
        "# A handbook\n\n[Find us](frame.md#find) and [the main thing](frame.md#main).\n",
      "content/frame.md":
        "# Frame\n\n## Find us {#find}\n\n## Main\n\n## Contents title\n\n## Contents\n\n## Page.main\n",
    ])
    #expect(try accord("build", "--strict", in: folder).status == 0)
    let page = try folder.read("public/frame.html")
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count, "\(ids)")
    #expect(page.contains("<h2 id=\"find\">") && page.contains("<h2 id=\"main\">"))
  }
}

import Foundation
import Playground
import Testing

/// The description of the first picture of a page that a figure holds.
private func description(of figure: String, on page: String) -> String {
  page.components(separatedBy: "<desc id=\"figure.\(figure).desc\">").dropFirst().first?
    .components(separatedBy: "</desc>").first ?? ""
}

@Suite struct `Pictures of the sample handbook` {
  private func site(_ audience: String = "staff") throws -> Folder {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    let outcome = try accord("build", "--audience", audience, in: folder)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return folder
  }

  @Test func `say the same to the eye, the ear and a spreadsheet`() throws {
    let folder = try site()
    let page = try folder.read("public/decisions/index.html")
    #expect(page.contains("4 of 6 decisions published here were made at level 6"))
    let words = description(of: "ways", on: page)
    #expect(words.contains("1: One person decides and tells the others: none."))
    #expect(words.contains("6: The team decides, and everyone can live with it: 4 decisions."))
    let lines = try folder.read("public/data/decisions/index/ways.csv")
      .components(separatedBy: "\r\n")
    #expect(lines.count == 9, "a head, seven ways, and the end of the last line")
    #expect(lines[6] == "\"6. The team decides, and everyone can live with it\",4")
  }

  @Test func `show a return to a stage as a return`() throws {
    let folder = try site()
    let page = try folder.read("public/teams/workload-committee/project.html")
    #expect(page.contains("since October 26, 2026, after 2 returns."))
    let words = description(of: "stages", on: page)
    #expect(words.hasPrefix("7 visits of 5 stages, 2 returns. February 23, 2026: 1. "))
    #expect(words.contains("August 24, 2026: 1. Identify the issue, return (time 2)."))
    #expect(page.components(separatedBy: "class=\"chart-way return\"").count == 3)
  }

  @Test func `leave a gap where few answered, and say so`() throws {
    let folder = try site()
    let page = try folder.read("public/measures/trust.html")
    let words = description(of: "groups", on: page)
    #expect(words.contains("bus garage: too few to show in Spring 2025, 59% in Spring 2026."))
    #expect(page.contains(">bus garage, Spring 2025: too few to show.<"), "in the picture as well")
    let numbers = try folder.read("public/data/measures/trust/groups.csv")
    #expect(numbers.contains("bus garage,too few to show,"))
    #expect(
      try folder.read("public/measures/index.html").contains("Of 2 measures, 2 improved"))
  }

  @Test func `stand over the same scale in all groups`() throws {
    let page = try site().read("public/measures/retention.html")
    let picture = page.components(separatedBy: "<svg").last ?? ""
    for tick in ["80", "90"] {
      #expect(
        picture.components(separatedBy: ">\(tick)</text>").count == 4, "once in each of three")
    }
    #expect(picture.contains("not at zero."))
  }

  @Test func `stand the teams under those that they report to, in the order of their names`() throws
  {
    let page = try site().read("public/teams/index.html")
    #expect(page.contains("3 teams report to “District Leadership Team”."))
    #expect(
      description(of: "structure", on: page).hasPrefix(
        "At the top: District Leadership Team (district). Alder Elementary"))
    let list = page.components(separatedBy: "<ul class=\"outline\">").last ?? ""
    let places = ["District Leadership", "<ul>", "Alder", "Joint Workload", "Mesa", "</ul>"].map {
      list.range(of: $0)?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test func `lead through five columns in their order, back to what each output comes from`()
    throws
  {
    let folder = try site("public")
    let page = try folder.read("public/theories/partnership.html")
    let columns =
      page.components(separatedBy: "<ol class=\"stations\">").last?
      .components(separatedBy: "</ol>").first ?? ""
    let heads = columns.components(separatedBy: "<h3 id=\"part.").dropFirst()
      .compactMap { $0.components(separatedBy: "\"").first }
    #expect(heads == ["beliefs", "resources", "activities", "outputs", "impact"])
    #expect(columns.contains("<a href=\"#activity.question-log\">from activity 2</a>"))
    #expect(columns.contains("<li id=\"activity.question-log\">2. "))
    #expect(
      page.contains("This is year 1 of 5. Of 6 impacts, 2 are expected by the end of 2026–27."))
    let rows = try folder.read("public/data/theories/partnership/columns.csv")
    #expect(rows.contains("Outputs,,No one asks the same question in two places.,from activity 2"))
  }

  @Test func `cross every stakeholder with every committee`() throws {
    let folder = try site()
    let rows = try folder.read("public/data/inventories/committees/seats.csv")
      .components(separatedBy: "\r\n").filter { !$0.isEmpty }
    #expect(rows.count == 16)
    #expect(rows[1].hasPrefix("board liaison,1,yes,"))
    #expect(rows.allSatisfy { $0.components(separatedBy: ",").count == 14 })
    let page = try folder.read("public/inventories/committees.html")
    #expect(
      page.contains("9 of 15 stakeholders serve on more than one committee; teachers on 11 of 12."))
  }

  @Test func `count what sites have reached, and what is late`() throws {
    let folder = try site()
    let page = try folder.read("public/rollouts/site-teams.html")
    #expect(page.contains("5 of 8 reached, none overdue."))
    try folder.replace(
      "done: [alder-elementary, mesa-middle]\n  - name: Plan",
      with: "done: [alder-elementary]\n  - name: Plan", in: "content/rollouts/site-teams.md")
    #expect(try accord("build", "--audience", "staff", in: folder).status == 0)
    #expect(
      try folder.read("public/rollouts/site-teams.html").contains("4 of 8 reached, 1 overdue."))
  }

  @Test func `hold nothing of what readers may not see`() throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    let before = try folder.read("content/teams/dlt/decisions/paid-hours.md")
    try folder.write(
      before.replacingOccurrences(of: "mode: 5", with: "mode: 5\nvisibility: team"),
      to: "content/teams/dlt/decisions/paid-hours.md")
    let outcome = try accord("build", "--audience", "staff", in: folder)
    try #require(outcome.status == 0, "\(outcome.errors)")
    let page = try folder.read("public/decisions/index.html")
    #expect(page.contains("4 of 5 decisions published here were made at level 6"))
    #expect(
      description(of: "ways", on: page).contains(
        "5: The team recommends, and one person decides: none."))
  }
}

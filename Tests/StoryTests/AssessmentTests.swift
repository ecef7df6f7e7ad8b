import Playground
import Testing

/// A team compares its rounds: the pages of the sample handbook, as the team sees them.
@Suite struct `A team that compares its rounds` {
  /// The rows of a page's first table, without their marks.
  private func rows(of page: String, in folder: Folder) throws -> [String] {
    let text = try folder.read("public/\(page)")
    let body = try #require(text.firstMatch(of: /<tbody>(?<rows>(.|\n)*?)<\/tbody>/))
    return body.rows.split(separator: "<tr").dropFirst().map {
      String($0.drop { $0 != ">" }.dropFirst()).replacing(/<[^>]*>/, with: "|")
    }
  }

  private func site() throws -> Folder {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    let outcome = try accord("build", "--audience", "team:dlt", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return folder
  }

  @Test func `sees nine dimensions with anchors, medians, ranges and what changed`() throws {
    let rows = try rows(of: "teams/dlt/rounds/team-assessment-2026.html", in: try site())
    #expect(rows.count == 9)
    // 4 4 5 5 5 6 6 6 6 6 7 now, 3 3 4 4 4 4 5 5 5 5 6 the year before: from 4 to 6.
    let goals = try #require(rows.first)
    for part in [
      "Goals and objectives", "Ask three members what we are here for",
      "Any member could explain our goals", "|6|", "4 to 7", "|11|", "up 2",
    ] {
      #expect(goals.contains(part), "\(part) is not in \(goals)")
    }
  }

  @Test func `sees fourteen components with the word of their level`() throws {
    let rows = try rows(of: "teams/dlt/rounds/coherence-2026.html", in: try site())
    #expect(rows.count == 14)
    let levels = ["Emerging", "Accelerating", "Mastering"]
    #expect(rows.allSatisfy { row in levels.count { row.contains($0) } == 1 })
    #expect(levels.map { level in rows.count { $0.contains(level) } } == [5, 8, 1])
  }

  @Test func `sees both sides and the way between them`() throws {
    let folder = try site()
    let rows = try rows(of: "teams/dlt/rounds/continuum.html", in: folder)
    #expect(rows.count == 2)
    #expect(rows.first?.contains("Traditional") == true)
    #expect(rows.last?.contains("Cooperative") == true)
    let page = try folder.read("public/teams/dlt/rounds/continuum.html")
    #expect(page.contains("The two sides are 1 step apart."))
    #expect(page.contains("2 steps apart"), "the year before")
  }

  @Test func `and staff see the blank instruments, and none of its rounds`() throws {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    #expect(try accord("build", "--audience", "staff", in: folder).status == 0)
    let page = try folder.read("public/instruments/team-assessment.html")
    #expect(page.contains("Goals and objectives"))
    #expect(!page.contains("October 2026"))
    #expect(!folder.exists("public/teams/dlt/rounds/team-assessment-2026.html"))
  }
}

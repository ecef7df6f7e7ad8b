import Playground
import Testing

/// The page that a team opens on the projector.
@Suite struct `A team's progress page` {
  private func page(of team: String, for audience: String) throws -> String {
    let folder = try Folder(copyOf: "\(sampleHandbook)/content", to: "content")
    let outcome = try accord("build", "--audience", audience, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try folder.read("public/teams/\(team)/progress.html")
  }

  @Test func `answers five questions`() throws {
    let page = try page(of: "dlt", for: "team:dlt")
    for part in [
      "What we promised", "All 8 schools have a site leadership team", "Where we are",
      "24 questions, target 5", "What changed", "Goal 2: from 30 to 24 questions",
      "Goal 3: from at risk to off track", "What is next", "Goal 3: 36 people planned",
      "Who leads", "president of the Quillwater Teachers Association",
    ] {
      #expect(page.contains(part), "\(part)")
    }
  }

  @Test func `says what a team without a plan does not have`() throws {
    let page = try page(of: "workload-committee", for: "staff")
    #expect(page.contains("No plan with goals published yet."))
    #expect(page.contains("Meetings are not shown in this edition."))
  }

  @Test func `shows nothing of meetings and rounds that are the team's own`() throws {
    let page = try page(of: "dlt", for: "public")
    #expect(!page.contains("Team assessment, October 2026") && !page.contains("Meetings of 2026"))
  }
}

import Foundation
import Playground
import Testing

/// A committee of a few people that scores itself on two dimensions.
private func committee(
  goals: String = "[2, 6, 7]", answers: String = "[1, 3, 3]", visibility: String = "team",
  settings: String = ""
) throws -> Folder {
  try Folder([
    "content/handbook.yml": "title: Handbook\n\(settings)",
    "content/teams/safety/index.md": """
    ---
    title: Safety committee
    kind: joint-committee
    purpose: Looks after safe buildings.
    goal: No report waits for more than a week.
    scope: Every building of the district.
    meets: FREQ=MONTHLY;BYDAY=1MO
    ---
    """,
    "content/instruments/how-we-work.md": """
    ---
    title: How we work together
    style: scale
    dimensions:
      - {id: goals, name: Goals, low: No one knows them., high: Everyone knows them.}
      - {id: answers, name: Answers, low: They never come., high: They come in a week.}
    ---
    """,
    "content/teams/safety/rounds/october.md": """
    ---
    title: What we found in October
    instrument: how-we-work
    date: 2026-10-06
    visibility: \(visibility)
    scores:
      goals: \(goals)
      answers: \(answers)
    ---
    """,
  ])
}

@Suite struct `Results of few people` {
  @Test func `are too few to show, also to the team`() throws {
    let folder = try committee()
    let outcome = try accord("build", "--audience", "team:safety", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try folder.read("public/teams/safety/rounds/october.html")
    #expect(page.contains("too few to show"))
    for trace in ["2 6 7", "2 to 7", "1 3 3", "1 to 3"] { #expect(!page.contains(trace)) }
    #expect(page.contains("No one knows them."), "the anchors are there all the same")
  }

  @Test func `are shown to the team when enough have answered`() throws {
    let folder = try committee(goals: "[7, 2, 6, 6, 5]", answers: "[3, 1, 3, 4, 4]")
    #expect(try accord("build", "--audience", "team:safety", in: folder).status == 0)
    let page = try folder.read("public/teams/safety/rounds/october.html")
    #expect(!page.contains("too few to show"))
    #expect(page.contains("2 5 6 6 7"), "in order, whatever the order in the file")
  }

  @Test func `are in no picture and no file for spreadsheets`() throws {
    let folder = try committee(goals: "[2, 6, 7]", answers: "[1, 3, 3, 4, 4]")
    #expect(try accord("build", "--audience", "team:safety", in: folder).status == 0)
    let page = try folder.read("public/teams/safety/rounds/october.html")
    let words = page.components(separatedBy: "<desc").last?.components(separatedBy: "</desc>").first
    #expect(
      words?.contains(
        "Goals, from 1 (No one knows them.) to 7 (Everyone knows them.): too few to show.")
        ?? false)
    #expect(page.components(separatedBy: "class=\"chart-solid\"").count == 3, "the key and one dot")
    let numbers = try folder.read("public/data/teams/safety/rounds/october/scores.csv")
    #expect(numbers.contains("Everyone knows them.,too few to show,"))
    for trace in ["2 6 7", "2 to 7"] { #expect(!numbers.contains(trace)) }
    #expect(numbers.contains("They come in a week.,3,"))
  }

  @Test func `of the round before are not compared with`() throws {
    let folder = try committee(goals: "[4, 5, 5, 6, 6]", answers: "[3, 3, 3, 4, 4]")
    let later = try folder.read("content/teams/safety/rounds/october.md")
    let earlier = later.replacingOccurrences(of: "2026-10-06", with: "2026-04-07")
      .replacingOccurrences(of: "goals: [4, 5, 5, 6, 6]", with: "goals: [1, 1, 2, 2]")
      .replacingOccurrences(of: "answers: [3, 3, 3, 4, 4]", with: "answers: [2, 2, 2, 2, 2]")
      .replacingOccurrences(of: "in October", with: "in April")
    try folder.write(earlier, to: "content/teams/safety/rounds/april.md")
    #expect(try accord("build", "--audience", "team:safety", in: folder).status == 0)
    let page = try folder.read("public/teams/safety/rounds/october.html")
    #expect(page.contains("The one median that can be compared went up since April 7, 2026."))
    #expect(!page.contains("up 3.5"), "how far the goals moved tells what four people said")
    #expect(page.components(separatedBy: "class=\"chart-ring\"").count == 3, "the key and one ring")
  }

  @Test func `stop the build when more than the team would see them`() throws {
    for visibility in ["staff", "public"] {
      let folder = try committee(visibility: visibility)
      let outcome = try accord("build", "--audience", visibility, in: folder)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("[round-too-few]"))
      #expect(!folder.exists("public/index.html"))
    }
  }

  @Test func `stay hidden whatever the settings say`() throws {
    let low = try committee(
      goals: "[4, 5]", answers: "[4, 5]", settings: "thresholds: {respondents: 2}\n")
    let outcome = try accord("build", "--audience", "team:safety", in: low)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains(
        "“respondents” takes a whole number from 3 to 1000, and “2” is written. [field-range]"))
    let off = try committee(visibility: "staff", settings: "rules: {round-too-few: off}\n")
    #expect(try accord("build", "--audience", "staff", in: off).status == 1)
  }

  @Test func `and numbers outside the scale fail by name`() throws {
    for score in ["0", "8", "4.5", "four"] {
      let folder = try committee(goals: "[2, 6, \(score)]")
      let report = try accord("check", "--format", "json", in: folder).report()
      #expect(report.codes == ["round-score-outside-scale"])
    }
  }

  @Test func `never stand beside a name`() throws {
    for scores in ["{Ann: 5, Bo: 6, Cy: 6}", "[{who: Ann, score: 5}]", "[Ann: 5]"] {
      let folder = try committee(goals: scores)
      let report = try accord("check", "--format", "json", in: folder).report()
      #expect(Set(report.codes) == ["record-confidential"])
    }
  }
}

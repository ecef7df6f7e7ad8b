import Playground
import Testing

@Suite struct `When nothing can be compared, one sentence says why` {
  private func refusal(
    _ since: String, in folder: Folder, _ site: String = ".", environment: [String: String] = [:]
  ) throws -> (status: Int32, sentence: String) {
    let outcome = try accord(
      "changes", "--since", since, site, in: folder, environment: environment)
    #expect(outcome.output == "")
    return (outcome.status, outcome.errors)
  }

  @Test(arguments: [
    (
      "v9",
      "git knows no revision “v9”. Write a day such as 2026-10-01, a revision that “git log” shows, or last-meeting: with a team's id."
    ),
    (
      "--output=secret",
      "git knows no revision “--output=secret”. Write a day such as 2026-10-01, a revision that “git log” shows, or last-meeting: with a team's id."
    ),
    (
      "2027-01-01",
      "January 1, 2027 lies after November 22, 2026, the day that counts as today. Write an earlier day."
    ),
    (
      "2026-08-31",
      "The history begins on September 1, 2026, after August 31, 2026. Write that day or a later one."
    ),
    (
      "last-meeting:worklode",
      "There is no team “worklode” that public may see. Did you mean “last-meeting:workload”?"
    ),
    (
      "last-meeting:quiet",
      "No meeting of “Quiet committee” before November 22, 2026 is in the handbook that public may see. Write a day instead, or another --audience."
    ),
  ])
  func `about what was asked for`(since: String, sentence: String) throws {
    let quiet = ChangesHandbook.team(["{role: nurse, represents: teachers}"])
      .replacing("Workload committee", with: "Quiet committee")
    let folder = try ChangesHandbook.repository(["content/teams/quiet/index.md": quiet])
    let outcome = try run(
      programPath, ["changes", "--since=\(since)", "--as-of", testDay], in: folder)
    #expect(outcome.output == "")
    #expect(outcome.status == 64)
    #expect(outcome.errors == "accord: \(sentence)\n")
    #expect(!folder.exists("secret"))
  }

  @Test func `about a revision of the future`() throws {
    let folder = try ChangesHandbook.repository([:])
    let outcome = try accord("changes", "--since", "HEAD", "--as-of", "2026-10-01", in: folder)
    #expect(outcome.status == 64)
    #expect(
      outcome.errors
        == "accord: The revision “HEAD” is of November 10, 2026, and that lies after October 1, 2026, the day that counts as today. Name an older one, or a later day with --as-of.\n"
    )
  }

  @Test func `about a folder without a history`() throws {
    let folder = try Folder(ChangesHandbook.before)
    let (status, sentence) = try refusal("2026-10-01", in: folder)
    #expect(status == 64)
    #expect(
      sentence
        == "accord: “./content” is in no git repository, so there is nothing to compare with. “git init” begins one.\n"
    )
    try folder.git("init", "--quiet")
    let empty = try refusal("2026-10-01", in: folder)
    #expect(empty.status == 64)
    #expect(
      empty.sentence
        == "accord: Nothing was committed yet, so there is nothing to compare with. “git commit” comes first.\n"
    )
  }

  @Test func `about a revision without the handbook`() throws {
    let folder = try Folder(["README.md": "# Nothing yet\n"])
    try folder.commit(on: "2026-08-01")
    for (path, text) in ChangesHandbook.before { try folder.write(text, to: path) }
    try folder.commit(on: "2026-09-01")
    let (status, sentence) = try refusal("2026-08-02", in: folder)
    #expect(status == 64)
    #expect(
      sentence
        == "accord: On August 2, 2026 there was no handbook in “./content” yet. Name a later revision.\n"
    )
  }

  @Test func `about a history that was cut short`() throws {
    let folder = try ChangesHandbook.repository([:])
    try folder.git("clone", "--quiet", "--depth", "1", "file://\(folder.path)", "copy")
    let (status, sentence) = try refusal("2026-10-01", in: folder, "copy")
    #expect(status == 74)
    #expect(
      sentence
        == "accord: This copy of the repository was made without its older history. “git fetch --unshallow” brings it.\n"
    )
  }

  @Test func `about a computer without git`() throws {
    let folder = try ChangesHandbook.repository([:])
    let outcome = try run(
      programPath, ["changes", "--since", "HEAD", "--as-of", testDay], in: folder,
      environment: ["PATH": "/nowhere"])
    #expect(outcome.status == 74)
    #expect(
      outcome.errors
        == "accord: git is not installed, and without it no older revision can be read. Install git.\n"
    )
  }

  @Test func `about formats`() throws {
    let folder = try ChangesHandbook.repository([:])
    #expect(try accord("changes", "--since", "HEAD", "--format", "github", in: folder).status == 64)
    #expect(try accord("build", "--format", "markdown", in: folder).status == 64)
  }

  @Test func `and mistakes come first`() throws {
    let folder = try ChangesHandbook.repository(["content/wrong.md": "---\ntitel: X\n---\n"])
    let outcome = try accord("changes", "--since", "2026-09-01", in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasSuffix("Mend this first: nothing was compared.\n"))
    #expect(outcome.output == "")
  }
}

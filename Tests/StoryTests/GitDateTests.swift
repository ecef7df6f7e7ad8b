import Foundation
import Playground
import Testing

@Suite struct `The days of changes come from git` {
  private func git(_ arguments: String..., in folder: Folder, day: String = "2026-03-04") throws {
    let date = "\(day)T12:00:00Z"
    let outcome = try run(
      "git",
      [
        "-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "-c",
        "commit.gpgsign=false",
      ]
        + arguments, in: folder,
      environment: ["GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date])
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  private func repository() throws -> Folder {
    let folder = try Folder([
      "site/content/handbook.yml": "title: Handbook\n", "site/content/old.md": "# Old\n",
      "site/content/Año nuevo.md": "# Año\n", "site/content/changed.md": "# Changed\n",
    ])
    try git("init", "--quiet", in: folder)
    try git("add", ".", in: folder)
    try git("commit", "--quiet", "-m", "One", in: folder, day: "2025-01-02")
    try folder.write("# Changed\n\nTwice.\n", to: "site/content/changed.md")
    try git("commit", "--quiet", "-am", "Two", in: folder, day: "2026-03-04")
    return folder
  }

  /// The day that a page says it was last changed.
  private func days(_ folder: Folder, _ part: String = "site/public") throws -> [String: String] {
    try Tree(folder, part).pages.compactMapValues { page in
      page.firstMatch(of: /Last changed<\/dt><dd><time datetime="([0-9-]+)"/).map { String($0.1) }
    }
  }

  @Test func `and a file that was changed since has none`() throws {
    let folder = try repository()
    #expect(try accord("build", "site", in: folder).status == 0)
    #expect(
      try days(folder) == [
        "old.html": "2025-01-02", "Año nuevo.html": "2025-01-02", "changed.html": "2026-03-04",
      ])
    try folder.write("# Old\n\nNot committed.\n", to: "site/content/old.md")
    try folder.write("# New\n", to: "site/content/new.md")
    #expect(try accord("build", "site", in: folder).status == 0)
    #expect(
      try days(folder) == ["Año nuevo.html": "2025-01-02", "changed.html": "2026-03-04"])
  }

  @Test func `and a history that was cut short tells none`() throws {
    let folder = try repository()
    try git("clone", "--quiet", "--depth", "1", "file://\(folder.path)", "copy", in: folder)
    let outcome = try accord("build", "copy/site", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.errors.hasPrefix("Pages say no day of their last change: git's history is cut"))
    #expect(try days(folder, "copy/site/public") == [:])
  }

  @Test func `whatever repository a hook speaks of`() throws {
    let folder = try repository()
    let other = try Folder([:])
    let outcome = try accord(
      "build", "site", in: folder,
      environment: ["GIT_DIR": other.path, "GIT_WORK_TREE": other.path])
    #expect(outcome.status == 0)
    #expect(try days(folder)["old.html"] == "2025-01-02")
  }

  @Test func `and the site of a folder without git is complete`() throws {
    let folder = try Folder(["content/handbook.yml": "title: Handbook\n", "content/a.md": "# A\n"])
    let outcome = try run(
      programPath, ["build", "--as-of", testDay], in: folder, environment: ["PATH": "/nowhere"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try Tree(folder).holding("Last changed") == [])
  }
}

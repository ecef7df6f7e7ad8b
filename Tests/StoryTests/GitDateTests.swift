import Foundation
import Playground
import Testing

@Suite struct `The days of changes come from git` {
  private func repository() throws -> Folder {
    let folder = try Folder([
      "site/content/handbook.yml": "title: Handbook\n", "site/content/old.md": "# Old\n",
      "site/content/Año nuevo.md": "# Año\n", "site/content/changed.md": "# Changed\n",
    ])
    try folder.commit(on: "2025-01-02")
    try folder.write("# Changed\n\nTwice.\n", to: "site/content/changed.md")
    try folder.commit(on: "2026-03-04")
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
    try folder.git("clone", "--quiet", "--depth", "1", "file://\(folder.path)", "copy")
    let outcome = try accord("build", "copy/site", in: folder)
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.hasPrefix(
        """
        copy/site/../.git:1:1: warning: This copy of the repository was made without its older history, so pages do not say when they were last changed, and changes that name no day of their own are not listed. [history-unread]
              fix: “git fetch --unshallow” brings it.

        """))
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
    #expect(try days(folder, "public") == [:])
  }
}

import Foundation
import Playground
import Testing

@Suite struct `History that can't be read is said, never taken for none` {
  private typealias Book = ChangesHandbook

  private static let loss =
    "so pages do not say when they were last changed, and changes that name no day of their own are not listed. [history-unread]"

  /// A handbook with a past, and a version in it that nothing but git keeps.
  private func repository() throws -> Folder {
    let folder = try Book.repository([
      "content/norms/ground-rules.md": Book.norms([Book.listen]), "content/new.md": "# New\n",
    ])
    try folder.git("config", "gc.auto", "0")
    return folder
  }

  /// What a build says of the history, and whether it says anything of it on a page that it would
  /// have to know.
  private func said(
    _ folder: Folder, _ site: String = ".", environment: [String: String] = [:]
  ) throws -> String {
    let outcome = try accord("build", site, in: folder, environment: environment)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let strict = try accord("build", site, "--strict", in: folder, environment: environment)
    #expect(strict.status == 1)
    #expect(strict.errors.contains("[history-unread]"))
    let checked = try accord(
      "check", site, "--format", "json", in: folder, environment: environment)
    #expect(try checked.report().codes.contains("history-unread"))
    let changes = try accord(
      "changes", site, "--since", "2026-09-01", in: folder, environment: environment)
    #expect(changes.status == 74)
    #expect(changes.output == "")
    let pages = try Tree(folder, site == "." ? "public" : "\(site)/public").pages
    for (path, page) in pages {
      for falsehood in ["is a new team", "is new in the handbook", "one of their norms"] {
        #expect(!page.contains(falsehood), "\(path)")
      }
    }
    let lines = outcome.errors.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex { $0.contains("[history-unread]") })
    return lines[start].replacing(folder.path, with: "…") + "\n"
      + lines[start + 1].replacing(folder.path, with: "…")
  }

  private func git(_ folder: Folder, _ arguments: String...) throws -> String {
    let outcome = try run("git", arguments, in: folder)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The file of an object that git keeps by itself.
  private func object(_ name: String) -> String {
    ".git/objects/\(name.prefix(2))/\(name.dropFirst(2))"
  }

  @Test func `in a folder of another user`() throws {
    let folder = try repository()
    try #require(try run("chown", ["-R", "65534", "."], in: folder).status == 0)
    let said = try said(folder)
    #expect(
      said.hasPrefix(
        """
        .git:1:1: warning: Git does not read the history of this folder, because it belongs to another user, \(Self.loss)
              fix: If you trust the folder, run this as the user who builds the site: git config --global --add safe.directory '
        """), "\(said)")
    try #require(try run("chown", ["-R", "\(getuid())", "."], in: folder).status == 0)
  }

  @Test(arguments: ["garbage\n", ""])
  func `with a HEAD that is none`(head: String) throws {
    let folder = try repository()
    try folder.write(head, to: ".git/HEAD")
    #expect(
      try said(folder) == """
        .git:1:1: warning: The folder “.git” is damaged, and git finds no history in it, \(Self.loss)
              fix: “git fsck” shows what is wrong. Most often it is easiest to clone the handbook anew and copy your changes over.
        """)
  }

  @Test func `on a branch without a revision`() throws {
    let folder = try repository()
    try folder.write("ref: refs/heads/nothing\n", to: ".git/HEAD")
    #expect(
      try said(folder) == """
        .git:1:1: warning: The branch that is checked out has no history, \(Self.loss)
              fix: “git switch” with the name of the handbook's branch, such as main, mends it.
        """)
  }

  @Test func `on a branch that points to nothing`() throws {
    let folder = try repository()
    try folder.write(String(repeating: "1", count: 40) + "\n", to: ".git/refs/heads/main")
    #expect(try said(folder).hasPrefix(".git:1:1: warning: Git found the history damaged ("))
    try folder.write("nothing\n", to: ".git/refs/heads/main")
    #expect(try said(folder).hasPrefix(".git:1:1: warning: Git found the history damaged ("))
  }

  @Test(arguments: ["HEAD~1", "HEAD~1^{tree}", "HEAD~1:content/norms/ground-rules.md"])
  func `with an old object that is missing or damaged`(object name: String) throws {
    for text in [nil, "damaged"] {
      let folder = try repository()
      let path = object(try git(folder, "rev-parse", name))
      try folder.remove(path)
      if let text { try folder.write(text, to: path) }
      let said = try said(folder)
      #expect(
        said.hasPrefix(".git:1:1: warning: Git found the history damaged ("), "\(name): \(said)")
    }
  }

  @Test(arguments: [
    ("core.repositoryformatversion", "99"), ("extensions.unheardof", "true"),
  ])
  func `in a form that this git does not know`(key: String, value: String) throws {
    let folder = try repository()
    try folder.git("config", "core.repositoryformatversion", "1")
    try folder.git("config", key, value)
    let said = try said(folder)
    #expect(
      said.hasPrefix(
        ".git:1:1: warning: The history is kept in a form that this git does not know ("), "\(said)"
    )
    #expect(said.hasSuffix("fix: Install a newer git."))
  }

  @Test func `with settings that are none`() throws {
    let folder = try repository()
    try folder.write("[[[\n", to: ".git/config")
    #expect(
      try said(folder).hasPrefix(".git:1:1: warning: Git found the history damaged (bad config"))
  }

  @Test func `in a copy without old contents, which fetches nothing`() throws {
    let folder = try repository()
    try folder.git("config", "uploadpack.allowFilter", "true")
    try folder.git(
      "clone", "--quiet", "--filter=blob:none", "file://\(folder.path)", "copy")
    for isThere in [true, false] {
      if !isThere { try folder.move(".git", to: "gone") }
      let before = try Tree(folder, "copy/.git/objects").names
      #expect(
        try said(folder, "copy") == """
          copy/.git:1:1: warning: This copy of the history was made without the older texts, \(Self.loss)
                fix: Clone the handbook anew, without “--filter”.
          """)
      #expect(try Tree(folder, "copy/.git/objects").names == before)
    }
  }

  @Test func `in a copy without old revisions`() throws {
    let folder = try repository()
    try folder.git("clone", "--quiet", "--depth", "1", "file://\(folder.path)", "copy")
    #expect(
      try said(folder, "copy") == """
        copy/.git:1:1: warning: This copy of the repository was made without its older history, \(Self.loss)
              fix: “git fetch --unshallow” brings it.
        """)
  }

  @Test func `on a computer without git`() throws {
    let folder = try repository()
    #expect(
      try said(folder, environment: ["PATH": "/nowhere"]) == """
        .git:1:1: warning: Git is not installed, and without it no older revision can be read, \(Self.loss)
              fix: Install git.
        """)
  }

  @Test func `and where there is none, nothing is said`() throws {
    let folder = try Folder(Book.before)
    #expect(try !accord("build", in: folder).errors.contains("history"))
    try folder.git("init", "--quiet")
    #expect(try !accord("build", in: folder).errors.contains("history"))
  }
}

@Suite struct `Nothing of the repository runs` {
  private typealias Book = ChangesHandbook

  /// A program that leaves a mark when it is run.
  private func trap(_ folder: Folder, _ name: String) throws -> String {
    try folder.write("#!/bin/sh\necho ran >> '\(folder.path)/ran'\nexit 1\n", to: name)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.at(name))
    return folder.at(name)
  }

  private func runAll(_ folder: Folder, environment: [String: String] = [:]) throws {
    for arguments in [
      ["build", "--as-of", testDay], ["check", "--as-of", testDay],
      ["changes", "--since", "2026-09-01", "--as-of", testDay],
      ["changes", "--since", "HEAD~1", "--as-of", testDay],
    ] {
      let outcome = try run(programPath, arguments, in: folder, environment: environment)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(!folder.exists("ran"))
  }

  @Test(arguments: [nil, "", ".", ":", "bin"])
  func `nor a program that lies in the folder`(path: String?) throws {
    let folder = try Book.repository([:])
    for name in ["git", "bin/git", "weasyprint"] { _ = try trap(folder, name) }
    var environment = ["HOME": "/nonexistent", "LC_ALL": "C.UTF-8"]
    environment["PATH"] = path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: programPath)
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = environment
    process.arguments = ["build", "--as-of", testDay, "--quiet"]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(!folder.exists("ran"))
  }

  @Test(arguments: [
    "core.fsmonitor", "core.pager", "pager.log", "core.sshCommand", "core.editor", "gpg.program",
    "diff.external", "core.askPass", "credential.helper", "core.gitProxy",
    "core.alternateRefsCommand",
    "uploadpack.packObjectsHook", "alias.log", "filter.trap.clean", "filter.trap.smudge",
    "filter.trap.process", "diff.trap.textconv", "diff.trap.command", "merge.trap.driver",
    "remote.origin.uploadpack", "remote.origin.vcs", "interactive.diffFilter", "trailer.x.command",
  ])
  func `whatever its settings name`(key: String) throws {
    let folder = try Book.repository(["content/page.md": "# Page\n"])
    let program = try trap(folder, "trap")
    try folder.write("* filter=trap diff=trap merge=trap\n", to: ".gitattributes")
    try folder.git("config", "log.showSignature", "true")
    try folder.git("config", key, key.hasPrefix("alias") ? "!\(program)" : program)
    for hook in ["post-index-change", "reference-transaction", "pre-auto-gc", "post-checkout"] {
      _ = try trap(folder, ".git/hooks/\(hook)")
    }
    // What is not what git has, and looks as if it could be: a filter would be asked about it.
    try folder.write("# Page, changed\n", to: "content/page.md")
    try folder.write("# Home!\n", to: "content/index.md")
    try runAll(folder)
  }

  @Test func `nor what a copy names to fetch with`() throws {
    let folder = try Book.repository(["content/norms/ground-rules.md": Book.norms([Book.listen])])
    let program = try trap(folder, "trap")
    for setting in [
      ("extensions.partialClone", "origin"), ("remote.origin.promisor", "true"),
      ("remote.origin.url", "ext::\(program)"), ("protocol.ext.allow", "always"),
      ("protocol.allow", "always"), ("core.repositoryformatversion", "1"),
    ] {
      try folder.git("config", setting.0, setting.1)
    }
    let name = try run(
      "git", ["rev-parse", "HEAD~1:content/norms/ground-rules.md"], in: folder
    ).output.trimmingCharacters(in: .whitespacesAndNewlines)
    try folder.remove(".git/objects/\(name.prefix(2))/\(name.dropFirst(2))")
    #expect(try accord("build", in: folder).status == 0)
    #expect(try accord("changes", "--since", "2026-09-01", in: folder).status == 74)
    #expect(!folder.exists("ran"))
  }

  @Test func `and what its filters would hide counts as changed`() throws {
    let folder = try Folder(["content/handbook.yml": "title: Handbook\n", "content/a.md": "# A\n"])
    try folder.commit(on: "2026-09-01")
    try folder.write("# A\r\n", to: "content/a.md")
    #expect(try accord("build", in: folder).status == 0)
    // Line ends are no change.
    #expect(try folder.read("public/a.html").contains("2026-09-01"))
    try folder.write("# B\n", to: "content/a.md")
    #expect(try accord("build", in: folder).status == 0)
    #expect(try !folder.read("public/a.html").contains("Last changed"))
  }
}

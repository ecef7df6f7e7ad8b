import Foundation
import Playground
import Testing

/// The modes of files and folders, such as 0o644.
private func mode(_ path: String, in folder: Folder) throws -> Int {
  let found = try FileManager.default.attributesOfItem(atPath: folder.at(path))
  return (found[.posixPermissions] as? NSNumber)?.intValue ?? 0
}

@Suite struct `The folder that a site is published into` {
  private func handbook(_ settings: String = "") throws -> Folder {
    try Folder([
      "content/handbook.yml": "title: Lakeside\n\(settings)", "content/page.md": "# Page\n",
    ])
  }

  @Test func `is not taken over by another edition without a word`() throws {
    let folder = try handbook("audience: staff\n")
    #expect(try accord("build", "--audience", "public", in: folder, replacing: false).status == 0)
    let before = try Tree(folder)
    let refused = try accord("build", in: folder, replacing: false)
    #expect(refused.status == 64)
    #expect(
      refused.errors
        == "accord: The output folder ./public holds the public edition of “Lakeside”, and this is the staff edition. Choose another folder with --output, or replace what is there with --replace.\n"
    )
    #expect(try Tree(folder) == before)
    #expect(try accord("build", "--replace", in: folder, replacing: false).status == 0)
    #expect(try Tree(folder).text(".accord-manifest").contains("audience: staff\n"))
    #expect(try accord("build", in: folder, replacing: false).status == 0)
  }

  @Test func `is not taken over by another handbook`() throws {
    let mine = try Folder()
    for name in ["one", "two"] {
      #expect(try accord("init", name, in: mine).status == 0)
    }
    let ids = try ["one", "two"].map { name in
      try mine.read("\(name)/content/handbook.yml").components(separatedBy: "\nhandbook_id: ")
        .last?.trimmingCharacters(in: .newlines)
    }
    #expect(Set(ids).count == 2)
    #expect(ids.allSatisfy { $0?.count == 12 })
    let build = { (name: String, more: [String]) in
      try run(
        programPath, ["build", name, "--output", "www", "--as-of", testDay] + more, in: mine)
    }
    #expect(try build("one", []).status == 0)
    let refused = try build("two", [])
    #expect(refused.status == 64)
    #expect(
      refused.errors.contains("this is the staff edition of another handbook"),
      "\(refused.errors)")
    #expect(try build("one", []).errors.contains("nothing changed"))
    #expect(try build("two", ["--replace"]).status == 0)
  }

  @Test func `loses compressed copies that show what is no longer so`() throws {
    let folder = try handbook()
    #expect(try accord("build", in: folder).status == 0)
    try folder.write("copy", to: "public/page.html.gz")
    #expect(try accord("build", in: folder).errors.contains("nothing changed"))
    try folder.write("# Page\n\nNew.\n", to: "content/page.md")
    let outcome = try accord("build", in: folder)
    #expect(
      outcome.errors.contains(
        "Removed 1 compressed copy of files that changed or went: page.html.gz. If the web server needs them, make them again.\n"
      ), "\(outcome.errors)")
    #expect(!folder.exists("public/page.html.gz"))
  }

  /// Runs a build whose new files only their owner may read.
  private func closedBuild(_ folder: Folder, _ audience: String) throws -> Outcome {
    try run(
      "/bin/sh",
      [
        "-c",
        "umask 077; exec \"$0\" build --as-of \(testDay) --output \(audience) --audience \(audience)",
        programPath,
      ], in: folder)
  }

  @Test func `is open to every web server where it is public`() throws {
    let folder = try handbook()
    let outcome = try closedBuild(folder, "public")
    #expect(outcome.status == 0)
    #expect(!outcome.errors.contains("Only its owner"))
    #expect(try mode("public", in: folder) == 0o755)
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.at("public")) {
      var isFolder: ObjCBool = false
      #expect(
        FileManager.default.fileExists(atPath: folder.at("public/\(name)"), isDirectory: &isFolder))
      let expected = isFolder.boolValue ? 0o755 : 0o644
      #expect(try mode("public/\(name)", in: folder) == expected, "\(name)")
    }
    #expect(chmod(folder.at("public/page.html"), 0o600) == 0)
    #expect(try closedBuild(folder, "public").errors.contains("1 written, 0 removed"))
    #expect(try mode("public/page.html", in: folder) == 0o644)
  }

  @Test func `says when only its owner can read it`() throws {
    let folder = try handbook()
    let closed = try closedBuild(folder, "staff")
    #expect(closed.status == 0)
    #expect(
      closed.errors.contains(
        "Only its owner can read the site in staff. If a web server is to show it, write “readable_by: everyone” into handbook.yml.\n"
      ), "\(closed.errors)")
    #expect(try mode("staff/page.html", in: folder) == 0o600)
    for (word, file, top) in [("everyone", 0o644, 0o755), ("group", 0o640, 0o750)] {
      try folder.write("title: Lakeside\nreadable_by: \(word)\n", to: "content/handbook.yml")
      let open = try closedBuild(folder, "staff")
      #expect(open.status == 0)
      #expect(!open.errors.contains("Only its owner"))
      #expect(try mode("staff/page.html", in: folder) == file)
      #expect(try mode("staff", in: folder) == top)
    }
  }
}
